/**
 * Put into an official page that the person opened from here, and into no other. Reads what it shows once it comes to
 * rest, and hands back the answer for the number that was asked for; anything else stays where it is.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readSheets } from '../../src/page/official.ts'
import { readOfficial } from '../../src/page/official-record.ts'
import { watch } from '../../src/page/watch.ts'
import { api, makeSend } from '../../src/shell/bus.ts'
import { type OfficialTask, READ_MESSAGE, TASK_SYMBOL } from '../../src/shell/messages.ts'

const READER = Symbol.for('proofmark.official-reader')
const QUIET_MS = 400
const MAX_WAIT_MS = 2_000

interface Reader {
  readonly nonce: string
  readonly stop: () => void
}
const world = globalThis as { [key: symbol]: unknown }

const start = ({ nonce, scheme, compact }: OfficialTask): Reader => {
  const life = new AbortController()
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  let reading: Promise<boolean> | undefined
  const readOnce = async (): Promise<boolean> => {
    const record = readOfficial(readSheets(document), scheme, compact)
    if (!record) return false
    const sent = await send('official-answer', { nonce, record }, life.signal)
    if (sent.kind === 'gone') life.abort()
    const isTaken = sent.kind === 'answer' && sent.body.taken
    // What was handed back is done with; the person goes on in the page unread.
    if (isTaken) life.abort()
    return isTaken
  }
  const read = (): Promise<boolean> => {
    reading ??= readOnce().finally(() => {
      reading = undefined
    })
    return reading
  }
  const onMessage = (message: unknown, _sender: unknown, done: (taken: boolean) => void): boolean => {
    const { to } = (message ?? {}) as { readonly to?: unknown }
    if (to !== READ_MESSAGE.to) return false
    void read().then(done, () => done(false))
    return true
  }
  api.runtime.onMessage.addListener(onMessage)
  life.signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(onMessage))
  watch(document, () => void read(), { signal: life.signal, quietMs: QUIET_MS, maxWaitMs: MAX_WAIT_MS })
  return { nonce, stop: () => life.abort() }
}

export default defineUnlistedScript(() => {
  const task = world[Symbol.for(TASK_SYMBOL)] as OfficialTask | undefined
  const before = world[READER] as Reader | undefined
  if (!task || before?.nonce === task.nonce) return
  before?.stop()
  world[READER] = start(task)
})
