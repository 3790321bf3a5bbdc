/**
 * The finder, registered or injected at run time. A plain script and not a content script of the build tool, whose
 * start would announce itself to the page, and whose end the page could bring about.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sieveOfGlance } from '../../src/core/glance.ts'
import { localNameOf } from '../../src/page/dom.ts'
import { HOST_ATTRIBUTE, rootsOf } from '../../src/page/roots.ts'
import { watch } from '../../src/page/watch.ts'
import { api, makeSend } from '../../src/shell/bus.ts'
import { RESCAN_MESSAGE, STOP_MESSAGE } from '../../src/shell/messages.ts'
import { fetchLate, finderOf, keepFinder, offered, type PutChip } from './doors.ts'
import { makeRead } from './reading.ts'
import { type Finder, makeFinder } from './session.ts'

/** Made of the schemes when the extension is built, so that none of them has to come along. */
const LOOK = sieveOfGlance(__GLANCE__)
const QUIET_MS = 300
const MAX_WAIT_MS = 1500

const start = (): Finder => {
  const isAlive = (): boolean => Boolean(api.runtime?.id)
  const send = makeSend({ sendMessage: (message) => api.runtime.sendMessage(message), isAlive })
  let putChip: PutChip | undefined
  const finder = makeFinder({
    read: makeRead(document, LOOK, {
      fetchReader: () => fetchLate('reader', send, finder.signal),
      results: () => offered('results'),
    }),
    send,
    isAlive,
    address: () => document.URL,
    bringChips: async () => {
      putChip ??= (await fetchLate('chips', send, finder.signal))?.(finder.signal)
    },
    mountChip: ({ parent, before }, shown, signal) => {
      const chip = putChip?.({
        parent,
        before,
        content: shown ? { shown } : { pending: api.i18n.getMessage('checking') },
        onOpen: async (current, anchor) => {
          const open = await fetchLate('card', send, signal)
          if (!open || !chip) return
          open({ anchor, rect: chip.rect, shown: current, signal, onClose: () => chip.setExpanded(false) })
          chip.setExpanded(true)
        },
        signal,
      })
      return chip
    },
  })
  const { signal } = finder
  const onMessage = (message: unknown, _sender: unknown, done: (read: boolean) => void): boolean => {
    const { to, name } = (message ?? {}) as Partial<Record<'to' | 'name', unknown>>
    if (to !== STOP_MESSAGE.to) return false
    if (name === STOP_MESSAGE.name) finder.stop()
    if (name !== RESCAN_MESSAGE.name) return false
    void finder.round('asked').then(() => done(true))
    return true
  }
  api.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(onMessage))
  document.addEventListener('visibilitychange', finder.isRunning, { signal })
  watch(document, ({ urlChanged, changes }) => void finder.round(urlChanged ? 'moved' : 'settled', changes), {
    signal,
    quietMs: QUIET_MS,
    maxWaitMs: MAX_WAIT_MS,
  })
  return finder
}

/** An extension that was updated leaves its old notes behind, and its old scripts beside them in a world of their own. */
const sweep = (): void => {
  for (const root of rootsOf(document))
    for (const host of root.querySelectorAll(`[${HOST_ATTRIBUTE}]`))
      if (localNameOf(host).startsWith('proofmark-')) host.remove()
}

export default defineUnlistedScript(() => {
  const begin = (): void => {
    if (!document.body || finderOf()?.isRunning()) return
    sweep()
    keepFinder(start())
  }
  // A page loaded ahead of its visit stands in the tab of another: nothing is said of it before it is seen.
  const isAhead = (document as { readonly prerendering?: boolean }).prerendering
  if (isAhead) document.addEventListener('prerenderingchange', begin, { once: true })
  else begin()
})
