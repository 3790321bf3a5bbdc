/** An outbox in memory, a register that does as it is told, a clock that is wound by hand. */
import { makeOutbox } from '../../src/shell/outbox.ts'
import type { Told } from '../../src/shell/outbox-ask.ts'
import type { Entry, Outcome, Part } from '../../src/shell/outbox-entry.ts'
import { makeSender } from '../../src/shell/outbox-sender.ts'
import type { OutboxTable } from '../../src/shell/outbox-table.ts'
import { makeSerial } from '../../src/shell/serial.ts'

export const REGISTER = 'https://register.example'
export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

export const memoryOutbox = (): OutboxTable & { readonly entries: Map<string, Entry> } => {
  const entries = new Map<string, Entry>()
  const zips = new Map<string, Blob>()
  return {
    entries,
    all: async () => [...entries.values()],
    get: async (id) => entries.get(id),
    add: async (entry, evidence) => {
      const before = [...entries.values()].find(({ draft }) => draft === entry.draft)
      if (before) return before
      entries.set(entry.id, entry)
      if (evidence) zips.set(entry.id, evidence)
      return entry
    },
    change: async (id, alter, evidence) => {
      const before = entries.get(id)
      if (!before) return undefined
      const now = alter(before)
      entries.set(id, now)
      if (evidence && now !== before) zips.set(evidence.part, evidence.zip)
      return now
    },
    remove: async (id) => {
      for (const part of entries.get(id)?.parts ?? []) zips.delete(part.id)
      entries.delete(id)
    },
    evidence: async (id) => zips.get(id),
  }
}

/** What a register has taken in, in order. */
export interface Delivered {
  readonly register: string
  readonly kind: Part['kind']
  readonly id: string
  readonly body: string
  readonly evidence: number
}

export const accepted = (id: string): Outcome => ({
  kind: 'accepted',
  receipt: { id: `r${id.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')}`, receivedAt: '2026-11-22T08:00:00Z' },
})
export const LATER: Outcome = { kind: 'later', waitsFor: 'network' }

export const makeLab = (table = memoryOutbox()) => {
  let nowMs = Date.parse('2026-11-22T08:00:00Z')
  let count = 0
  const delivered: Delivered[] = []
  const alarms: (number | undefined)[] = []
  const news: string[] = []
  const lab = {
    table,
    delivered,
    alarms,
    news,
    /** What the register does with a part; may change from one to the next. */
    answer: async (_entry: Entry, part: Part): Promise<Outcome> => accepted(part.id),
    told: async (_entry: Entry): Promise<Told> => ({ kind: 'same' }),
    isPermitted: async (_url: string): Promise<boolean> => true,
    later: (ms: number) => {
      nowMs += ms
    },
    nowMs: () => nowMs,
    shelf: makeOutbox({
      table,
      now: () => new Date(nowMs),
      randomBytes: (length) => Uint8Array.from({ length }, (_, i) => (i === 0 ? ++count : i)),
    }),
    /** A sender as a new life of the worker has it. */
    newSender: () =>
      makeSender({
        table,
        post: (entry, part, evidence) => {
          const { register } = entry
          delivered.push({ register, kind: part.kind, id: part.id, body: part.body, evidence: evidence?.size ?? 0 })
          return lab.answer(entry, part)
        },
        askStatus: (entry) => lab.told(entry),
        isPermitted: (url) => lab.isPermitted(url),
        now: () => new Date(nowMs),
        draw: () => 0.5,
        alone: makeSerial(),
        wakeAt: async (ms) => void alarms.push(ms),
        stayAwake: () => () => undefined,
        tell: async ({ id }) => void news.push(id),
      }),
    put: async (draft: string, register = REGISTER, evidence?: Blob): Promise<string> => {
      const queued = await lab.shelf.put(
        { kind: 'not-in-register', text: draft },
        { register, draft, ...(evidence ? { evidence } : {}) },
      )
      if (queued.kind !== 'queued') throw new Error(queued.kind)
      return queued.id
    },
  }
  return lab
}
