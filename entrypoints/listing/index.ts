/** The listing reader, put into a frame when its page first claims something. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readListing } from '../../src/page/listing.ts'
import generic from '../../src/sites/generic.ts'
import { offer } from '../finder/doors.ts'

export default defineUnlistedScript(() => {
  offer('listing', (passages) => readListing(document, passages, generic))
})
