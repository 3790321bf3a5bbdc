/**
 * The reader, put into a frame when its page first shows a hint: every scheme, and what the page says it sells. A page
 * without a hint never loads it. The background put the shops that may fit there before it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { SITES_SYMBOL, type Site } from '../../src/core/site.ts'
import { offer } from '../finder/doors.ts'
import { makeReading } from './reading.ts'

const world = globalThis as { readonly [key: symbol]: readonly Site[] | undefined }

export default defineUnlistedScript(() => {
  const sites = world[Symbol.for(SITES_SYMBOL)] ?? []
  offer('reader', makeReading(document, sites))
})
