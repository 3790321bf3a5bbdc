import { expect, it } from 'vitest'
import { planFor } from '../../src/cli/browsers.ts'

it('takes only the missing packages, as root on Debian', () => {
  const plan = planFor(['firefox', 'fonts'], { rootOnDebian: true })
  expect(plan.kind).toBe('apt')
  expect(plan.line).toBe('apt-get update && apt-get install -y --no-install-recommends firefox-esr fonts-noto-cjk')
})

it('leaves fonts to the person where it cannot install packages', () => {
  expect(planFor(['chromium', 'firefox', 'fonts'], { rootOnDebian: false })).toEqual({
    kind: 'playwright',
    browsers: ['chromium', 'firefox'],
    line: 'npx playwright install chromium firefox',
  })
  expect(planFor(['fonts'], { rootOnDebian: false }).kind).toBe('by-hand')
})
