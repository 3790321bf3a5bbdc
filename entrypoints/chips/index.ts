/**
 * The chips, put in with the first claim: a page in which nothing is claimed never loads them. Each takes its seat when it
 * comes into view.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeSeating } from '../../src/page/seating.ts'
import { mountChip } from '../../src/ui/chip.ts'
import { chosenLook, offer } from '../finder/doors.ts'

export default defineUnlistedScript(() => {
  offer('chips', (life) => {
    const seating = makeSeating(window, life)
    return (options) => {
      const gone = new AbortController()
      const chip = mountChip({ ...options, document, openRoot: __OPEN_ROOTS__, look: chosenLook() })
      const remove = (): void => {
        gone.abort()
        chip.remove()
      }
      options.signal.addEventListener('abort', remove, { once: true, signal: gone.signal })
      seating.welcome(chip, gone.signal)
      return {
        ...chip,
        // Asked for each time: the frame of a chip may be gone.
        get host() {
          return chip.host
        },
        update: (shown) => {
          chip.update(shown)
          seating.renew(chip)
        },
        remove,
      }
    }
  })
})
