/**
 * The pages of the demonstration shop, each with the verdicts a reader must come to; together they come to every kind.
 * Numbers come from the cast of the demonstration register, or lie in an example block and are known to nobody; the few
 * others say why they are safe.
 */
import type { DemoPage } from './demo-page.ts'
import { confirmedPages } from './pages/confirmed.ts'
import { conflictPages } from './pages/conflict.ts'
import { genuinePages } from './pages/genuine.ts'
import { listingPages } from './pages/listing.ts'
import { notInForcePages } from './pages/not-in-force.ts'
import { notProductPages } from './pages/not-product.ts'
import { oddNumberPages } from './pages/odd-numbers.ts'
import { otherProductPages } from './pages/other-product.ts'
import { overclaimedPages } from './pages/overclaimed.ts'
import { practicePages } from './pages/practice.ts'
import { silentPages } from './pages/silent.ts'
import { singlePages } from './pages/single.ts'
import { structuredPages } from './pages/structured.ts'

/** In the order of the index. */
export const demoPages: readonly DemoPage[] = [
  ...confirmedPages,
  ...otherProductPages,
  ...overclaimedPages,
  ...genuinePages,
  ...structuredPages,
  ...listingPages,
  ...notInForcePages,
  ...conflictPages,
  ...oddNumberPages,
  ...notProductPages,
  ...silentPages,
  ...singlePages,
  ...practicePages,
]
