/** One handler a call of the contract. They take parsed parameters and give replies; none of them knows HTTP. */

import type { KeySet } from '../contract/alert-schemas.ts'
import { openApiDocument } from '../contract/openapi.ts'
import { type RouteId, readPrefix } from '../contract/paths.ts'
import { isPrefix } from '../contract/ranges.ts'
import type { BodyOf, ParamsOf, QueryOf } from '../contract/routes.ts'
import {
  type Health,
  MAX_RANGE_BITS,
  MAX_RANGE_ENTRIES,
  MINIMUM_RANGE_ENTRIES,
  type WellKnown,
  type Coverage as WireCoverage,
} from '../contract/schemas.ts'
import type { Catalogue } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import { makeAlertsReply } from './alerts.ts'
import { cast } from './cast.ts'
import { type CertificateSources, findCertificate, replyWithCertificate, replyWithLookups } from './certificates.ts'
import { certificatePage, homePage, type PageContext } from './pages.ts'
import { rangeBody } from './range.ts'
import { json, type Reply, refuse } from './reply.ts'
import { replyWithSearch } from './search.ts'
import { makeSigner } from './signing.ts'
import type { Store } from './store.ts'
import { replyWithBody, replyWithChanges, replyWithHistory } from './trace.ts'
import type { PageLanguage } from './words.ts'

export interface Operator {
  readonly name: string
  readonly url: string
}

export interface Served {
  readonly store: Store
  readonly catalogue: Catalogue
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly operator: Operator
  /** Most certificates one range answer may hold. */
  readonly maxRangeEntries?: number
}

export interface Call<Id extends RouteId> {
  readonly params: ParamsOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  readonly language: PageLanguage
}
export type Handlers = { readonly [Id in RouteId]: (call: Call<Id>) => Promise<Reply> }

/** What the register holds of each scheme. Counting reads the whole index, so it is done once an edition. */
const makeCoverageReader = (store: Store): (() => Promise<WireCoverage[]>) => {
  let counted: { readonly epoch: number; readonly coverage: WireCoverage[] } | undefined
  return async () => {
    const { epoch } = await store.edition()
    if (counted?.epoch === epoch) return counted.coverage
    const counts = await store.countByScheme()
    const coverage = (await store.coverage()).map((one) => ({ ...one, count: counts.get(one.scheme) ?? 0 }))
    counted = { epoch, coverage }
    return coverage
  }
}

/** Demonstration data and nothing else. */
const isDemo = (coverage: readonly WireCoverage[]): boolean =>
  coverage.length > 0 && coverage.every(({ kind }) => kind === 'demo')

const replyWithRange = async (store: Store, bits: number, prefix: string, maxEntries: number): Promise<Reply> => {
  if (!isPrefix(prefix, bits))
    return refuse(
      'bad-request',
      `A prefix of ${bits} bits is ${Math.ceil(bits / 4)} digits 0-9a-f, unused low bits zero.`,
    )
  const range = await rangeBody(store, bits, prefix, maxEntries)
  if (range.kind === 'too-wide') return refuse('range-too-wide', `More than ${maxEntries} certificates.`)
  return { kind: 'answer', body: range.body, mediaType: 'application/json' }
}

export const makeHandlers = ({
  store,
  catalogue,
  now,
  operator,
  maxRangeEntries = MAX_RANGE_ENTRIES,
}: Served): Handlers => {
  const readCoverage = makeCoverageReader(store)
  const signer = makeSigner(store, now)
  const replyWithAlerts = makeAlertsReply(store, signer)
  const sources = (): CertificateSources => ({ store, catalogue, today: dayOf(now()) })
  const pageContext = (language: PageLanguage, coverage: readonly WireCoverage[]): PageContext => ({
    language,
    catalogue,
    operator,
    demo: isDemo(coverage),
  })

  return {
    wellKnown: async () => {
      const { asOf, epoch } = await store.edition()
      const coverage = await readCoverage()
      const answer: WellKnown = {
        version: 1,
        operator,
        demo: isDemo(coverage),
        asOf,
        coverage,
        total: coverage.reduce((sum, { count }) => sum + count, 0),
        ranges: { maxBits: MAX_RANGE_BITS, epoch, minimumEntries: MINIMUM_RANGE_ENTRIES },
        languages: ['zh-CN', 'en'],
      }
      return json(answer)
    },
    certificate: ({ params, query }) => replyWithCertificate(sources(), params, query.on),
    history: ({ params }) => replyWithHistory(sources(), params),
    search: ({ query }) => replyWithSearch(store, query),
    lookups: ({ body }) => replyWithLookups(sources(), body),
    changes: ({ query }) => replyWithChanges(store, query),
    body: ({ params }) => replyWithBody(store, params.id),
    alerts: replyWithAlerts,
    keys: async () => json({ keys: [await signer.publicKey()] } satisfies KeySet),
    range: ({ params }) => replyWithRange(store, Number(params.bits), readPrefix(params.prefix), maxRangeEntries),
    page: async ({ params, language }) => {
      const found = await findCertificate(sources(), params)
      return certificatePage(found, params, pageContext(language, await readCoverage()))
    },
    home: async ({ language }) => {
      const coverage = await readCoverage()
      const numbers = cast.map(({ record }) => ({ scheme: record.scheme, compact: record.number }))
      const examples = isDemo(coverage) ? (await store.findAll(numbers)).filter((record) => record !== undefined) : []
      return homePage(coverage, (await store.edition()).asOf, examples, pageContext(language, coverage))
    },
    health: async () => json({ status: 'ok' } satisfies Health),
    ready: async () => {
      const { asOf, epoch } = await store.edition()
      return epoch === 0
        ? refuse('not-ready', 'There is no data yet.')
        : json({ status: 'ready', asOf } satisfies Health)
    },
    openApi: async () => json(openApiDocument()),
  }
}
