/** What a webhook watches, and the events that it is told of. */
import type { Kysely } from 'kysely'
import type { SchemeId } from '../../core/words.ts'
import type { HeldRecord } from '../cast.ts'
import { searchTextOf } from '../search-text.ts'
import type { Tables } from './tables.ts'

/** An event is delivered where any of these means its certificate; with none of them, every event is. */
export interface Watch {
  readonly schemes?: readonly SchemeId[]
  readonly certificates?: readonly { readonly scheme: SchemeId; readonly number: string }[]
  /** A whole name, in any case and width. */
  readonly holder?: string
  readonly bodyId?: string
}

/** Events that are looked at in one transaction. */
const EVENTS_AT_ONCE = 1000

/** The certificate that is spoken of, and what it says as far as it is held. */
export interface About {
  readonly scheme: string
  readonly number: string
  readonly body_id: string | null
  readonly record: string | null
}
/** An event beside what its certificate says. */
export interface Told extends Omit<Tables['events'], 'certificate' | 'changes'>, About {}

const isHolder = (name: string, record: string | null): boolean => {
  const { holder } = JSON.parse(record ?? '{}') as Partial<HeldRecord>
  return holder !== undefined && searchTextOf([holder]) === searchTextOf([name])
}

/** Why it is told; every reason that is given is asked. */
const REASONS: { readonly [Name in keyof Watch]-?: (wanted: NonNullable<Watch[Name]>, about: About) => boolean } = {
  schemes: (schemes, about) => schemes.includes(about.scheme),
  certificates: (certificates, about) =>
    certificates.some(({ scheme, number }) => scheme === about.scheme && number === about.number),
  holder: (name, { record }) => isHolder(name, record),
  bodyId: (id, { body_id }) => body_id === id,
}
export const isTold = ({ schemes, certificates, holder, bodyId }: Watch, about: About): boolean => {
  const answers = [
    schemes && REASONS.schemes(schemes, about),
    certificates && REASONS.certificates(certificates, about),
    holder !== undefined ? REASONS.holder(holder, about) : undefined,
    bodyId !== undefined ? REASONS.bodyId(bodyId, about) : undefined,
  ].filter((answer) => answer !== undefined)
  return answers.length === 0 || answers.includes(true)
}

export interface Span {
  readonly after: number
  readonly upTo: number
}

/** The next events, with what their certificates say. */
export const nextEvents = (db: Kysely<Tables>, { after, upTo }: Span): Promise<Told[]> =>
  db
    .selectFrom('events')
    .leftJoin('certificates', 'certificates.id', 'events.certificate')
    .select(['events.sequence', 'events.scheme', 'events.number', 'events.day', 'events.kind'])
    .select(['events.basis', 'events.actor', 'certificates.body_id', 'certificates.record'])
    .where('events.sequence', '>', after)
    .where('events.sequence', '<=', upTo)
    .orderBy('events.sequence')
    .limit(EVENTS_AT_ONCE)
    .execute()
