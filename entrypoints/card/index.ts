/** The card, put into a frame when its first chip is pressed. It waits in the world that it shares with the finder. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { mountCard } from '../../src/ui/card.ts'
import { copyText } from '../../src/ui/copy.ts'
import { offer } from '../finder/doors.ts'

export default defineUnlistedScript(() => {
  const copy = (text: string): Promise<boolean> => copyText(document, text)
  offer('card', (options) => mountCard({ ...options, document, openRoot: __OPEN_ROOTS__, copy }))
})
