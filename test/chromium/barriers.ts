/** The accessibility check of a page or of parts of it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Findings inside `selectors`, or in the whole page, in short. */
export const barriers = async (page: Page, ...selectors: readonly string[]): Promise<readonly string[]> => {
  // Without a blank page opened for each check, which takes as long as the check; no frame of ours is of another origin.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const builder = selectors.reduce((one, selector) => one.include(selector), axe)
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
