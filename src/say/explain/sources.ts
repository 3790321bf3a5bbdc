/** Who said it and when: one line a register, and the last word kept when a register gave none. */
import type { Answer, CertificateRecord, Instant, RegistryId, Status } from '../../core/words.ts'
import { fill } from '../words/fill.ts'
import { sayAgo, sayDay } from '../words/time.ts'
import type { Words } from '../words/words.ts'

/** What a register is called in the person's language. */
export type NameOf = (source: RegistryId) => string

/** A person read it on an official page and handed it back. */
export const isHandOff = (source: RegistryId): boolean => source.startsWith('hand-off:')

/** When a register was read, and when its data was current. */
interface Reading {
  readonly source: RegistryId
  readonly readAt: Instant
  readonly asOf: Instant
  /** Of a record that was found. */
  readonly status?: Status
  /** Whose word it is, where the source only asked. */
  readonly spokenBy?: string
}

/** `open:http://127.0.0.1:8787` → `127.0.0.1:8787`; an id without an address is shown as it is. */
export const registerName = (source: RegistryId): string => {
  const address = /https?:\/\/[^\s]{1,200}$/u.exec(source)?.[0]
  return address && URL.canParse(address) ? new URL(address).host : source.slice(0, 80)
}

const readingOf = (answer: Answer): Reading | undefined =>
  answer.kind === 'found' ? answer.record : answer.kind === 'absent' ? answer : undefined

/** The statuses found, each once; more than one when registers disagree. */
export const statusesIn = (answers: readonly Answer[]): ReadonlySet<Status> =>
  new Set(answers.flatMap((answer) => (answer.kind === 'found' ? [answer.record.status] : [])))

/** What a register said, where others said something else. */
const wordOf = (status: Status | undefined, found: ReadonlySet<Status>, { statuses, verdicts }: Words): string => {
  if (!status) return found.size > 0 ? verdicts.absent.short : ''
  return found.size > 1 ? statuses[status] : ''
}

/**
 * "Register 127.0.0.1:8787 · read 3 minutes ago · register as of 20 Nov 2026". Only registers that said something; where
 * they do not say the same, with what each said.
 */
export const sayAnswers = (
  answers: readonly Answer[],
  words: Words,
  now: Instant,
  nameOf: NameOf = registerName,
): readonly string[] => {
  const { card, locale } = words
  const found = statusesIn(answers)
  return answers
    .map(readingOf)
    .filter((reading) => reading !== undefined)
    .map(({ source, readAt, asOf, status, spokenBy }) =>
      [
        spokenBy
          ? fill(card.relayed, { name: spokenBy, by: nameOf(source) })
          : fill(card.register, { name: nameOf(source) }),
        wordOf(status, found, words),
        fill(isHandOff(source) ? card.readByYou : card.read, { ago: sayAgo(locale, readAt, now) }),
        fill(card.asOf, { day: sayDay(locale, asOf) }),
      ]
        .filter(Boolean)
        .join(' · '),
    )
}

/** The newest record that was kept from before, when the registers give none now. */
export const keptRecord = (answers: readonly Answer[]): CertificateRecord | undefined =>
  answers
    .map((answer) => ('last' in answer ? answer.last : undefined))
    .filter((record) => record !== undefined)
    .sort((a, b) => b.readAt.localeCompare(a.readAt))[0]
