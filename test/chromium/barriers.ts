/** The accessibility check of a page or of parts of it. */
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** The library's own builder brings the tool anew for each check, which takes as long as the check. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { readonly source: string }

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly unknown[] }[]
}
interface Axe {
  readonly run: (context: object, options: object) => Promise<{ readonly violations: readonly Finding[] }>
}
interface Tooled {
  axe?: Axe
}

/** Size of targets is asked for as well (WCAG 2.2), which is off by itself. */
/** No frame of ours is of another origin. */
const OPTIONS = { iframes: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }

/** Findings inside `selectors`, or in the whole page, in short. */
export const barriers = async (page: Page, ...selectors: readonly string[]): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const violations = await page.evaluate(
    async ([selectors, options]) => {
      const { axe } = window as unknown as Tooled
      const context = selectors.length > 0 ? { include: selectors.map((one) => [one]) } : document
      const { violations } = (await axe?.run(context, options)) ?? { violations: [] }
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) }))
    },
    [selectors, OPTIONS] as const,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
