/** The accessibility check of a page or of parts of it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Findings inside `selectors`, or in the whole page, in short. */
export const barriers = async (page: Page, ...selectors: readonly string[]): Promise<readonly string[]> => {
  const builder = selectors.reduce((axe, selector) => axe.include(selector), new AxeBuilder({ page }))
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
