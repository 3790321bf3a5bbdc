/** The calls by which a register is asked. */
import { readPrefix } from '../../contract/paths.ts'
import { isPrefix } from '../../contract/ranges.ts'
import { MAX_RANGE_BITS, MAX_RANGE_ENTRIES, MINIMUM_RANGE_ENTRIES, type WellKnown } from '../../contract/schemas.ts'
import { dayOf } from '../../core/dates.ts'
import { type CertificateSources, replyWithCertificate, replyWithLookups } from '../certificates.ts'
import { isDemo, makeCoverageReader } from '../coverage.ts'
import { replyWithLaboratory, replyWithTestReports } from '../laboratories.ts'
import type { Gauge } from '../metrics.ts'
import { DEFAULT_RANGE_CACHE_BYTES, makeRangeCache, type RangeCache } from '../range-cache.ts'
import { declarationOf, makeRelayReply } from '../relay/relay.ts'
import { json, type Reply, refuse } from '../reply.ts'
import { replyWithSearch } from '../search.ts'
import type { Handlers, Served } from '../served.ts'
import type { Signer } from '../signing.ts'
import { replyWithBody, replyWithChanges, replyWithHistory } from '../trace.ts'
import { replyWithVerdict } from '../verify.ts'

type ReadHandlers = Pick<
  Handlers,
  | 'wellKnown'
  | 'certificate'
  | 'history'
  | 'search'
  | 'lookups'
  | 'verify'
  | 'changes'
  | 'body'
  | 'laboratory'
  | 'testReport'
  | 'range'
  | 'relay'
>

const replyWithRange = async (ranges: RangeCache, bits: number, prefix: string, maxEntries: number): Promise<Reply> => {
  if (!isPrefix(prefix, bits))
    return refuse(
      'bad-request',
      `A prefix of ${bits} bits is ${Math.ceil(bits / 4)} digits 0-9a-f, unused low bits zero.`,
    )
  const range = await ranges.range(bits, prefix)
  if (range.kind === 'too-wide') return refuse('range-too-wide', `More than ${maxEntries} certificates.`)
  return { kind: 'answer', body: range.body, tag: range.tag, mediaType: 'application/json' }
}

const rangeGauges = (ranges: RangeCache): readonly Gauge[] => [
  {
    name: 'proofmark_range_cache_bytes',
    help: 'Memory that ready range answers take.',
    type: 'gauge',
    value: ranges.bytes,
  },
  { name: 'proofmark_range_asked_total', help: 'Range answers asked for.', type: 'counter', value: ranges.asked },
  {
    name: 'proofmark_range_made_total',
    help: 'Range answers that were not ready and had to be made.',
    type: 'counter',
    value: ranges.made,
  },
]

export const makeReadHandlers = (served: Served, signer: Pick<Signer, 'root'>): ReadHandlers => {
  const { store, catalogue, now, operator, metrics } = served
  const { maxRangeEntries = MAX_RANGE_ENTRIES, rangeCacheBytes = DEFAULT_RANGE_CACHE_BYTES } = served
  const ranges = makeRangeCache(store, maxRangeEntries, rangeCacheBytes)
  for (const gauge of rangeGauges(ranges)) metrics.add(gauge)
  const readCoverage = makeCoverageReader(store)
  const { relays = [] } = served
  const relayed = makeRelayReply({ relays, catalogue, now })
  const sources = (): CertificateSources => ({ store, catalogue, today: dayOf(now()) })
  return {
    wellKnown: async () => {
      const { asOf, revision } = await store.edition()
      const coverage = await readCoverage()
      const answer: WellKnown = {
        version: 1,
        operator,
        demo: isDemo(coverage),
        asOf,
        coverage: [...coverage],
        total: coverage.reduce((sum, { count }) => sum + count, 0),
        ranges: { maxBits: MAX_RANGE_BITS, epoch: revision, minimumEntries: MINIMUM_RANGE_ENTRIES },
        languages: ['zh-CN', 'en'],
        root: await signer.root(),
        ...(relays.length > 0 ? { relays: relays.map(declarationOf) } : {}),
      }
      return json(answer)
    },
    certificate: ({ params, query }) => replyWithCertificate(sources(), params, query.on),
    history: ({ params }) => replyWithHistory(sources(), params),
    search: ({ query }) => replyWithSearch(store, query),
    lookups: ({ body }) => replyWithLookups(sources(), body),
    verify: ({ body }) => replyWithVerdict(sources(), body, { now: now(), operator }),
    changes: ({ query }) => replyWithChanges(store, query),
    body: ({ params }) => replyWithBody(store, params.id),
    laboratory: ({ params }) => replyWithLaboratory(store, params.id),
    testReport: ({ params, query }) => replyWithTestReports(store, params.number, query.laboratory),
    range: ({ params }) => replyWithRange(ranges, Number(params.bits), readPrefix(params.prefix), maxRangeEntries),
    relay: ({ params }) => relayed(params),
  }
}
