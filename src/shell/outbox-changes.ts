/** Says to all parts of the extension that something in the outbox has changed; what, they look up. */
import type { OutboxTable } from './outbox-table.ts'

const CHANNEL = 'proofmark-outbox'

/** The same table, and whoever watches is told of each change. */
export const announcing = (table: OutboxTable): OutboxTable => {
  let channel: BroadcastChannel | undefined
  const told = <T>(done: T): T => {
    channel ??= new BroadcastChannel(CHANNEL)
    channel.postMessage('changed')
    return done
  }
  return {
    ...table,
    add: (...given) => table.add(...given).then(told),
    change: (...given) => table.change(...given).then(told),
    remove: (id) => table.remove(id).then(told),
  }
}

/** Calls on each change, also on one of this very page, until the signal. */
export const watchOutbox = (changed: () => void, signal: AbortSignal): void => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', changed, { signal })
  signal.addEventListener('abort', () => channel.close())
}
