import { expect, it } from 'vitest'

it('loads where there is no browser, and does nothing there', async () => {
  expect('customElements' in globalThis).toBe(false)
  await expect(import('../../widget/index.ts')).resolves.toBeDefined()
  await expect(import('../../widget/index.zh.ts')).resolves.toBeDefined()
  await expect(import('../../widget/json-ld.ts')).resolves.toBeDefined()
})
