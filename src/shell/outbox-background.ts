/**
 * The outbox in the background: what wakes it (a press, an alarm, the browser's start, the network's or a permission's
 * return), what keeps the worker alive meanwhile, and what the messages do.
 */
import type { ReportNewsWords } from '../say/words/words.ts'
import type { Api } from './api.ts'
import { makeOutbox, type OutboxShelf } from './outbox.ts'
import { makeAskStatus } from './outbox-ask.ts'
import { announcing } from './outbox-changes.ts'
import { makeNews } from './outbox-news.ts'
import { makePost } from './outbox-post.ts'
import { makeSender } from './outbox-sender.ts'
import { type OutboxTable, outboxTable } from './outbox-table.ts'
import { makeSerial } from './serial.ts'

export interface OutboxBackgroundDependencies {
  readonly api: Api
  readonly fetch: typeof fetch
  readonly now: () => Date
  readonly isPermitted: (url: string) => Promise<boolean>
  readonly words: () => Promise<ReportNewsWords>
  readonly table?: OutboxTable
  /** A line for the toolbar button on news of other things than reports; the button has one place for both. */
  readonly otherNews?: () => Promise<string | undefined>
}

/** What the messages need; every change is sent on by itself. */
export interface BackgroundOutbox extends Pick<OutboxShelf, 'put' | 'add' | 'withdraw' | 'list'> {
  readonly send: () => void
  readonly retry: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly seen: (id: string) => Promise<void>
  readonly check: (id: string) => Promise<void>
  /** Draws the button anew. */
  readonly showNews: () => Promise<void>
}

export const OUTBOX_ALARM = 'outbox'
const LOCK = 'proofmark-outbox'
/** The browser ends a worker that has called nothing of it for thirty seconds, whatever is on the wire. */
const STAY_MS = 20_000

/** Every listener is set in the first turn: the browser may have started the worker for one of them. */
export const startOutbox = (deps: OutboxBackgroundDependencies): BackgroundOutbox => {
  const { api, fetch, now, isPermitted, words } = deps
  const table = deps.table ?? announcing(outboxTable())
  const shelf = makeOutbox({ table, now, randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)) })
  const news = makeNews({ api, words, title: api.i18n.getMessage('actionTitle') })

  const inTurn = makeSerial()
  const sender = makeSender({
    table,
    post: makePost({ fetch }),
    askStatus: makeAskStatus({ fetch }),
    isPermitted,
    now,
    draw: Math.random,
    alone: async (work) => void (await (navigator.locks?.request(LOCK, work) ?? inTurn(work))),
    wakeAt: async (ms) =>
      void (await (ms === undefined ? api.alarms.clear(OUTBOX_ALARM) : api.alarms.create(OUTBOX_ALARM, { when: ms }))),
    stayAwake: () => {
      const timer = setInterval(() => void api.runtime.getPlatformInfo(), STAY_MS)
      return () => clearInterval(timer)
    },
    tell: news.tell,
  })
  const showNews = async (): Promise<void> => {
    const reports = await shelf.list().catch(() => [])
    const other = await deps.otherNews?.().catch(() => undefined)
    await news.show(
      reports.some(({ hasNews }) => hasNews),
      other,
    )
  }
  const wake = (how: 'due' | 'pressed'): void => void sender.wake(how).then(showNews)

  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) wake('due')
  })
  api.permissions.onAdded.addListener(() => {
    news.listen()
    wake('pressed')
  })
  globalThis.addEventListener?.('online', () => wake('pressed'))
  news.listen()

  const andSend = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work
    wake('pressed')
    return done
  }
  return {
    put: (...given) => andSend(shelf.put(...given)),
    add: (...given) => andSend(shelf.add(...given)),
    withdraw: (id) => andSend(shelf.withdraw(id)),
    list: shelf.list,
    send: () => wake('pressed'),
    showNews,
    retry: (id) => andSend(shelf.requeue(id)),
    remove: async (id) => {
      await shelf.remove(id)
      await showNews()
    },
    seen: async (id) => {
      await shelf.seen(id)
      await showNews()
    },
    check: async (id) => {
      await sender.check(id)
      await showNews()
    },
  }
}
