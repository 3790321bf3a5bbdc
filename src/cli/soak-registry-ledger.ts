/**
 * What the trial has asked the register to enter, and what the register has said of it. What was acknowledged must be
 * there for ever; what was only sent may be there or not, but never half and never twice.
 */
import type { HeldRecord } from '../open-registry/cast.ts'
import type { Random } from '../open-registry/random.ts'

export const GROUP_SIZE = 50

/** Certificates that are always written together, all in the same version. */
export interface Group {
  readonly records: readonly HeldRecord[]
  acknowledged: number
  /** Sent, and not yet answered for; the same as `acknowledged` when there is none. */
  sent: number
}

export interface Ledger {
  /** By their basis, which is theirs alone. */
  readonly events: Map<string, 'sent' | 'acknowledged'>
  readonly groups: readonly Group[]
  /** Certificates that events befall. */
  readonly certificates: readonly HeldRecord[]
}

export const makeLedger = (records: readonly HeldRecord[], groupCount: number): Ledger => {
  const groups = Array.from({ length: groupCount }, (_, i) => ({
    records: records.slice(i * GROUP_SIZE, (i + 1) * GROUP_SIZE),
    acknowledged: 0,
    sent: 0,
  }))
  return { events: new Map(), groups, certificates: records.slice(groupCount * GROUP_SIZE) }
}

/** The record as it reads in a version; which one can be read back from it. */
export const inVersion = (record: HeldRecord, version: number): HeldRecord => ({
  ...record,
  productName: `示例产品 v${version}`,
})
export const versionOf = ({ productName = '' }: HeldRecord): number =>
  Number(/ v(\d+)$/u.exec(productName)?.[1] ?? Number.NaN)

/** What was acknowledged up to now, to hold against a copy that is made from now on. */
export const markOf = ({ events, groups }: Ledger) => ({
  events: new Set([...events].filter(([, state]) => state === 'acknowledged').map(([basis]) => basis)),
  groups: groups.map(({ acknowledged }) => acknowledged),
})

/** The ledger with only that as acknowledged. */
export const ledgerSince = (ledger: Ledger, mark: ReturnType<typeof markOf>): Ledger => ({
  ...ledger,
  events: new Map([...ledger.events.keys()].map((basis) => [basis, mark.events.has(basis) ? 'acknowledged' : 'sent'])),
  groups: ledger.groups.map((group, i) => ({ ...group, acknowledged: mark.groups[i] ?? 0 })),
})

export const EVENT_BASIS = /^soak \d+$/u
const KINDS = ['suspended', 'restored'] as const

/** How to write: where the register is, which key opens it. */
export interface Pen {
  readonly url: string
  readonly key: string
  readonly signal: AbortSignal
}

/** True when the register has said yes. False, or an error, leaves open what it did. */
const post = async (
  { url, key, signal }: Pen,
  path: string,
  body: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<boolean> => {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...more }
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal })
  await response.arrayBuffer()
  // A refusal that is no fault of the moment means that the trial itself is wrong.
  if (response.status >= 400 && response.status < 500)
    throw new TrialError(`${path} was answered with ${response.status}`)
  return response.ok
}
export class TrialError extends Error {}

interface SentEvent {
  readonly path: string
  readonly event: { readonly day: string; readonly kind: string; readonly basis: string }
}

const nextEvent = (ledger: Ledger, random: Random, today: string): SentEvent => {
  const basis = `soak ${ledger.events.size}`
  const { scheme, number } = ledger.certificates[random.below(ledger.certificates.length)] ?? NOTHING
  ledger.events.set(basis, 'sent')
  const event = { day: today, kind: KINDS[random.below(2)] ?? 'suspended', basis }
  return { path: `/v1/admin/certificates/${scheme}/${number}/events`, event }
}
const NOTHING = { scheme: '', number: '' }

const writeGroup = async (pen: Pen, group: Group, index: number): Promise<void> => {
  // What was left open is sent again under its own key before anything new is.
  const version = group.sent > group.acknowledged ? group.sent : group.acknowledged + 1
  group.sent = version
  const records = group.records.map((record) => inVersion(record, version))
  const key = { 'Idempotency-Key': `soak-${index}-${version}` }
  if (await post(pen, '/v1/admin/imports', { records }, key)) group.acknowledged = version
}

const BATCH_SHARE = 4

/** Writes until told to stop. A register that is not there is no fault; one that refuses is. */
export const write = async (pen: Pen, ledger: Ledger, random: Random, today: string): Promise<void> => {
  const busy = new Set<number>()
  const writer = async (): Promise<void> => {
    // An event that was left open is sent again until there is a word on it: entered twice or not, it counts once.
    let open: SentEvent | undefined
    while (!pen.signal.aborted) {
      const index = random.below(ledger.groups.length)
      const group = ledger.groups[index]
      try {
        if (group && random.below(BATCH_SHARE) === 0 && !busy.has(index)) {
          busy.add(index)
          await writeGroup(pen, group, index).finally(() => busy.delete(index))
        } else {
          open ??= nextEvent(ledger, random, today)
          if (await post(pen, open.path, open.event)) {
            ledger.events.set(open.event.basis, 'acknowledged')
            open = undefined
          }
        }
      } catch (error) {
        if (error instanceof TrialError) throw error
        // The register is gone for a moment; a turn of the loop lets the trial notice.
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }
  await Promise.all(Array.from({ length: 4 }, writer))
}
