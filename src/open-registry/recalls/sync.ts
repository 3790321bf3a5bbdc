/**
 * Takes in one source whole: follows its pages one after the other, and gives a list only when every page was understood.
 * A list that is half read would take back notices that still hold.
 */
import type { WireAlert } from '../../contract/alert-schemas.ts'
import type { Day } from '../../core/words.ts'
import type { RecallReply, RecallRequest, RecallSource } from './recall-source.ts'

export type RecallGet = (request: RecallRequest) => Promise<RecallReply | { readonly status: 0; readonly why: string }>

export type Synced =
  | {
      readonly kind: 'read'
      /** The newest first, each id once. */
      readonly alerts: readonly WireAlert[]
      readonly unmatchable: number
      /** Notices beyond what one source may fill. */
      readonly dropped: number
      readonly requests: number
    }
  | { readonly kind: 'failed'; readonly url: string; readonly why: string }

/** Most notices of one source: the whole index is capped, and every browser downloads it. */
export const MAX_OF_SOURCE = 3_000
const MAX_REQUESTS = 1_500

const isOurs = (source: RecallSource, { url }: RecallRequest): boolean => {
  const { protocol, host } = new URL(url)
  return protocol === 'https:' && source.hosts.includes(host)
}

/** Asks the source, and reads what it says. `onPage` is told after each reply how many are done and how many are left. */
export const syncSource = async (
  source: RecallSource,
  {
    since,
    today,
    get,
    onPage = () => {},
  }: {
    readonly since: Day
    readonly today: Day
    readonly get: RecallGet
    readonly onPage?: (done: number, left: number) => void
  },
): Promise<Synced> => {
  const left = [...source.start(since, today)]
  const byId = new Map<string, WireAlert>()
  let unmatchable = 0
  let requests = 0
  for (let request = left.shift(); request; request = left.shift()) {
    if (!isOurs(source, request)) return { kind: 'failed', url: request.url, why: 'leads away from the source' }
    if (++requests > MAX_REQUESTS)
      return { kind: 'failed', url: request.url, why: `more than ${MAX_REQUESTS} requests` }
    const reply = await get(request)
    if (reply.status === 0) return { kind: 'failed', url: request.url, why: 'why' in reply ? reply.why : 'no reply' }
    const page = source.read(request, reply as RecallReply, since)
    if (page.kind === 'not-understood') return { kind: 'failed', url: request.url, why: page.why }
    for (const alert of page.alerts) byId.set(alert.id, alert)
    unmatchable += page.unmatchable
    left.push(...page.more)
    onPage(requests, left.length)
  }
  const alerts = [...byId.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
  return {
    kind: 'read',
    alerts: alerts.slice(0, MAX_OF_SOURCE),
    unmatchable,
    dropped: Math.max(0, alerts.length - MAX_OF_SOURCE),
    requests,
  }
}
