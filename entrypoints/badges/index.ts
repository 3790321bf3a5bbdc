/** What reads badges, put in behind the reader: from then on each reading has the badges of the page as well. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeBadgeReader } from '../../src/page/badges.ts'
import { offer, offered } from '../finder/doors.ts'
import { withBadges } from './reading.ts'

export default defineUnlistedScript(() => {
  const reader = offered('reader')
  if (!reader) return
  const readBadges = makeBadgeReader(document, {
    fetch: (...request) => fetch(...request),
    address: () => document.URL,
    clock: () => performance.now(),
  })
  offer('reader', withBadges(reader, readBadges))
})
