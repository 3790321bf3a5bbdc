/**
 * Sends what is in the outbox, one thing after the other and by one sender only, and asks what has become of what has
 * arrived. It may be ended at any moment: each step is kept before the next is taken, and an alarm is set before the first.
 */
import type { AskStatus } from './outbox-ask.ts'
import {
  arrived,
  type Draw,
  dueAtMs,
  type Entry,
  leaving,
  nextPart,
  type Outcome,
  type Part,
  waiting,
} from './outbox-entry.ts'
import { followed, nextLookMs } from './outbox-follow.ts'
import type { Post } from './outbox-post.ts'
import type { OutboxTable } from './outbox-table.ts'

export interface SenderDependencies {
  readonly table: OutboxTable
  readonly post: Post
  readonly askStatus: AskStatus
  /** Whether the person has granted this address's host. */
  readonly isPermitted: (url: string) => Promise<boolean>
  readonly now: () => Date
  readonly draw: Draw
  /** Runs the work while nobody else does, in whatever part of the extension. */
  readonly alone: (work: () => Promise<void>) => Promise<void>
  /** Wakes the sender then; `undefined`: nothing is to come. */
  readonly wakeAt: (ms: number | undefined) => Promise<void>
  /** Keeps the browser from ending an idle worker until the answer is called. */
  readonly stayAwake: () => () => void
  /** The register has said something new. */
  readonly tell: (entry: Entry) => Promise<void>
}

export interface OutboxSender {
  /** Sends what is due; `pressed` sends what only waits by our own patience as well. Never rejects. */
  readonly wake: (how: 'due' | 'pressed') => Promise<void>
  /** Asks about this report now. Never rejects. */
  readonly check: (id: string) => Promise<void>
}

/** After this time a sender that has not set the alarm anew counts as dead. */
const RESCUE_MS = 90_000
/** Without permission there is nothing to do but to look again some day; a grant wakes the sender by itself. */
const PERMISSION_MS = 6 * 60 * 60_000
/** Reports asked about in one go. */
const MOST_LOOKS = 10
const SOON_MS = 1_000

interface Turn {
  readonly entry: Entry
  readonly part: Part
}

export const makeSender = (deps: SenderDependencies): OutboxSender => {
  const { table, post, askStatus, isPermitted, draw, alone, wakeAt, stayAwake, tell } = deps
  const nowMs = (): number => deps.now().getTime()

  /** Fewest tries first: one that no register can take holds up no other. */
  const nextTurn = (entries: readonly Entry[], isPressed: boolean, passed: ReadonlySet<string>): Turn | undefined =>
    entries
      .filter(({ register }) => !passed.has(register))
      .flatMap((entry) => {
        const part = nextPart(entry)
        return part && !passed.has(part.id) && dueAtMs(part, isPressed) <= nowMs() ? [{ entry, part }] : []
      })
      .toSorted((a, b) => a.part.tries - b.part.tries || a.part.queuedAtMs - b.part.queuedAtMs)[0]

  /** The evidence as it was promised, or that it cannot be had any more. */
  const evidenceOf = async ({ id, evidenceBytes }: Part): Promise<Blob | 'none' | 'lost'> => {
    if (evidenceBytes === 0) return 'none'
    const zip = await table.evidence(id)
    const isThere = await zip
      ?.slice(0, 1)
      .arrayBuffer()
      .then(
        () => zip.size === evidenceBytes,
        () => false,
      )
    return zip && isThere ? zip : 'lost'
  }

  /** Given to the network, unless the person took it back in this very moment; what came of it is kept. */
  const send = async ({ entry, part }: Turn): Promise<Outcome | undefined> => {
    const zip = await evidenceOf(part)
    const lost: Outcome = { kind: 'refused', refusal: { why: 'evidence-lost' } }
    const going = zip === 'lost' ? undefined : await table.change(entry.id, (one) => leavingIfNext(one, part.id))
    const left = going && nextPart(going)
    if (zip !== 'lost' && (!left || left.id !== part.id || left.state.kind !== 'sending')) return undefined
    const outcome = zip === 'lost' ? lost : await post(going ?? entry, left ?? part, zip === 'none' ? undefined : zip)
    await table.change(entry.id, (one) => arrived(one, part.id, outcome, nowMs(), draw))
    return outcome
  }
  const leavingIfNext = (entry: Entry, id: string): Entry => (nextPart(entry)?.id === id ? leaving(entry, id) : entry)

  /** Nobody else bothers a register that could not take one; they wait as long as that one does. */
  const holdBack = async ({ entry: { id, register }, part }: Turn): Promise<void> => {
    const entries = await table.all()
    const failed = entries.find((one) => one.id === id)?.parts.find((one) => one.id === part.id)?.state
    if (failed?.kind !== 'queued') return
    for (const other of entries) {
      const next = other.register === register && other.id !== id ? nextPart(other) : undefined
      if (next && dueAtMs(next, false) < Math.max(failed.nextAtMs, failed.notBeforeMs))
        await table.change(other.id, (one) => waiting(one, next.id, failed))
    }
  }

  const sendAll = async (isPressed: boolean): Promise<void> => {
    /** Parts that had their turn, and registers that could take none. */
    const passed = new Set<string>()
    for (;;) {
      const turn = nextTurn(await table.all(), isPressed, passed)
      if (!turn) return
      const { entry, part } = turn
      passed.add(part.id)
      if (!(await isPermitted(entry.register))) {
        await table.change(entry.id, (one) =>
          waiting(one, part.id, { waitsFor: 'permission', nextAtMs: nowMs() + PERMISSION_MS }),
        )
        continue
      }
      await wakeAt(nowMs() + RESCUE_MS)
      const outcome = await send(turn)
      if (outcome?.kind !== 'later') continue
      passed.add(entry.register)
      await holdBack(turn)
    }
  }

  const look = async (entry: Entry): Promise<void> => {
    const told = (await isPermitted(entry.register)) ? await askStatus(entry) : ({ kind: 'later' } as const)
    const now = await table.change(entry.id, (one) => followed(one, told, nowMs(), draw))
    if (now?.follow.hasNews && now.follow.statuses.length > entry.follow.statuses.length) await tell(now)
  }

  const lookAll = async (): Promise<void> => {
    const due = (await table.all()).filter((entry) => (nextLookMs(entry) ?? Number.POSITIVE_INFINITY) <= nowMs())
    for (const entry of due.slice(0, MOST_LOOKS)) await look(entry)
  }

  const schedule = async (): Promise<void> => {
    const times = (await table.all()).flatMap((entry) => {
      const part = nextPart(entry)
      return [part && dueAtMs(part, false), nextLookMs(entry)].filter((time) => time !== undefined)
    })
    await wakeAt(times.length > 0 ? Math.max(Math.min(...times), nowMs() + SOON_MS) : undefined)
  }

  const run = async (isPressed: boolean): Promise<void> => {
    await sendAll(isPressed)
    await lookAll()
    await schedule()
  }

  let wanted: 'due' | 'pressed' | undefined
  let running: Promise<void> | undefined

  /** Where the database fails, everything is as it was; an alarm looks again. */
  const workOff = async (): Promise<void> => {
    const sleep = stayAwake()
    while (wanted) {
      const how = wanted
      wanted = undefined
      await alone(() => run(how === 'pressed')).catch(() => wakeAt(nowMs() + RESCUE_MS).catch(() => undefined))
    }
    // In the same breath as the last look at what is wanted: nobody is left waiting in between.
    running = undefined
    sleep()
  }

  return {
    wake: (how) => {
      wanted = how === 'pressed' || wanted === 'pressed' ? 'pressed' : 'due'
      running ??= workOff()
      return running
    },
    check: async (id) => {
      const entry = await table.get(id).catch(() => undefined)
      if (entry?.receipt) await look(entry).catch(() => undefined)
    },
  }
}
