/**
 * The gatherer, put into a page when the person there wants to report something. It leaves a function behind in the world
 * of our scripts, which the background calls and which no page can see.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { GATHER_SYMBOL, type Gathered, type GatherTask } from '../../src/core/gathered.ts'
import { SITES_SYMBOL, type Site } from '../../src/core/site.ts'
import { gather } from '../../src/page/gather.ts'

const world = globalThis as { [key: symbol]: unknown }

export default defineUnlistedScript(() => {
  world[Symbol.for(GATHER_SYMBOL)] = (task: GatherTask): Gathered => {
    const sites = world[Symbol.for(SITES_SYMBOL)] as readonly Site[] | undefined
    return gather(document, task, sites ?? [])
  }
})
