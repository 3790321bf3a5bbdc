/** What looks into the results of a search or list page, put in by a press: from then on, until the page moves. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeInView } from '../../src/page/in-view.ts'
import { finderOf, offer, offered } from '../finder/doors.ts'
import { makeResults } from './reading.ts'

export default defineUnlistedScript(() => {
  const finder = finderOf()
  if (!finder?.isRunning()) return
  offered('results')?.end()
  const results = makeResults({
    address: () => document.URL,
    makeInView: (life) => makeInView(window, life, () => void finder.round('settled', [])),
  })
  finder.signal.addEventListener('abort', results.end, { once: true })
  offer('results', results)
})
