/**
 * The reader, put into a frame when its page first shows a hint: every scheme, and what the page says it sells. A page
 * without a hint never loads it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detect } from '../../src/core/detect.ts'
import { readListing } from '../../src/page/listing.ts'
import { schemes } from '../../src/schemes/index.ts'
import generic from '../../src/sites/generic.ts'
import { offer } from '../finder/doors.ts'

export default defineUnlistedScript(() => {
  offer('reader', (passages, readAll) => ({
    claims: detect(passages, schemes, { year: new Date().getUTCFullYear() }),
    listing: readListing(document, readAll(), generic),
  }))
})
