/** The card, put into a frame when its first chip is pressed. It waits in the world that it shares with the finder. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerOf, api, makeSend } from '../../src/shell/bus.ts'
import { mountCard } from '../../src/ui/card.ts'
import { copyText } from '../../src/ui/copy.ts'
import { chosenLook, offer } from '../finder/doors.ts'

export default defineUnlistedScript(() => {
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  const copy = (text: string): Promise<boolean> => copyText(document, text)
  offer('card', (options) =>
    mountCard({
      ...options,
      document,
      openRoot: __OPEN_ROOTS__,
      look: chosenLook(),
      copy,
      acts: {
        ask: async ({ id }, { register }) => (await answerOf(send('ask', { id, register }))).shown,
        handOff: async ({ id }) => (await answerOf(send('hand-off', { id }))).opened,
        watch: async ({ id }) => (await answerOf(send('watch', { id }))).watched,
        report: async ({ id }) => (await answerOf(send('report', { id }))).opened,
        mute: async ({ id }, what) => (await answerOf(send('mute', { id, what }))).kept,
        notNumber: async ({ id }) => (await answerOf(send('not-a-number', { id }))).kept,
      },
    }),
  )
})
