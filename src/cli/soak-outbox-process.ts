/** The outbox under trial, in a process of its own that can be ended at any moment. It does what it is told by messages. */
import { randomBytes } from 'node:crypto'
import type { OwnReport, Queued } from '../core/own-report.ts'
import { makeOutbox } from '../shell/outbox.ts'
import { makeAskStatus } from '../shell/outbox-ask.ts'
import { makePost } from '../shell/outbox-post.ts'
import { makeSender } from '../shell/outbox-sender.ts'
import { openOutboxFile } from './soak-outbox-table.ts'

export type Order =
  | { readonly kind: 'open'; readonly file: string; readonly register: string }
  | {
      readonly kind: 'put'
      readonly key: string
      readonly id: string
      readonly text: string
      readonly evidence?: Uint8Array<ArrayBuffer>
    }
  | {
      readonly kind: 'add'
      readonly key: string
      readonly report: string
      readonly id: string
      readonly text: string
      readonly evidence?: Uint8Array<ArrayBuffer>
    }
  | { readonly kind: 'withdraw'; readonly key: string; readonly report: string }
  | { readonly kind: 'list'; readonly key: string }

export type Report =
  | { readonly kind: 'open' }
  | { readonly kind: 'queued'; readonly key: string; readonly queued: Queued }
  | { readonly kind: 'list'; readonly key: string; readonly reports: readonly OwnReport[] }

/** A trial cannot wait for half a minute: it looks again after this time, as if the person had pressed. */
const AGAIN_MS = 20
const TIME_OUT_MS = 250

const open = (file: string, register: string) => {
  const table = openOutboxFile(file)
  const now = (): Date => new Date()
  const outbox = makeOutbox({ table, now, randomBytes: (count) => new Uint8Array(randomBytes(count)) })
  let timer: NodeJS.Timeout | undefined
  const sender = makeSender({
    table,
    post: makePost({ fetch, timeoutMs: TIME_OUT_MS }),
    askStatus: makeAskStatus({ fetch, timeoutMs: TIME_OUT_MS }),
    isPermitted: async () => true,
    now,
    draw: Math.random,
    alone: (work) => work(),
    wakeAt: async (ms) => {
      clearTimeout(timer)
      if (ms !== undefined) timer = setTimeout(() => void sender.wake('pressed'), AGAIN_MS)
    },
    stayAwake: () => () => undefined,
    tell: async () => undefined,
  })
  const answer = (report: Report): void => void process.send?.(report)
  const queued = async (key: string, work: Promise<Queued>): Promise<void> => {
    answer({ kind: 'queued', key, queued: await work })
    void sender.wake('pressed')
  }
  const blobOf = (evidence: Uint8Array<ArrayBuffer> | undefined) => (evidence ? { evidence: new Blob([evidence]) } : {})
  void sender.wake('pressed')
  answer({ kind: 'open' })

  return (order: Order): void => {
    if (order.kind === 'put') {
      const { key, id, text, evidence } = order
      void queued(key, outbox.put({ kind: 'other', text }, { register, draft: key, id, ...blobOf(evidence) }))
    } else if (order.kind === 'add') {
      const { key, report, id, text, evidence } = order
      void queued(key, outbox.add(report, { id, text, ...blobOf(evidence) }))
    } else if (order.kind === 'withdraw') void queued(order.key, outbox.withdraw(order.report))
    else if (order.kind === 'list')
      void outbox.list().then((reports) => answer({ kind: 'list', key: order.key, reports }))
  }
}

if (import.meta.main) {
  let take: ((order: Order) => void) | undefined
  process.on('disconnect', () => process.exit())
  process.on('message', (order: Order) => {
    if (order.kind === 'open') take = open(order.file, order.register)
    else take?.(order)
  })
}
