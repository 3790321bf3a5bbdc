/** What every test in Chromium has: the extension with open shadow roots, the two demonstration registers, a shop. */
import { test as base, expect } from '@playwright/test'
import { type RunningShop, startShop } from '../../src/demo/serve.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { type Lab, openLab } from './lab.ts'
import type { TestServer } from './servers.ts'

interface Worlds {
  readonly register: TestServer
  /** Of another opinion than the first about one certificate. */
  readonly secondRegister: TestServer
  readonly shop: RunningShop
  readonly lab: Lab
}

/** Enough certificates that a range of them is a crowd. */
const SEED_SIZE = 1200

export const test = base.extend<{ readonly atRest: undefined }, Worlds>({
  register: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const today = new Date().toISOString().slice(0, 10)
      const register = await startRegistry({ port: 0, db: ':memory:', seedSize: SEED_SIZE, today })
      await use(register)
      await register.close()
    },
    { scope: 'worker' },
  ],
  secondRegister: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const today = new Date().toISOString().slice(0, 10)
      const register = await startRegistry({ port: 0, db: ':memory:', cast: 'second', seedSize: SEED_SIZE, today })
      await use(register)
      await register.close()
    },
    { scope: 'worker' },
  ],
  shop: [
    async ({ register }, use) => {
      const shop = await startShop({ port: 0, registryUrl: register.url })
      await use(shop)
      await shop.close()
    },
    { scope: 'worker' },
  ],
  lab: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const lab = await openLab('open-roots')
      await use(lab)
      await lab.close()
    },
    { scope: 'worker' },
  ],
  /** Before each test the extension asks both registers, speaks English and remembers nothing; afterwards no tab is left. */
  atRest: [
    async ({ lab, register, secondRegister }, use) => {
      await lab.changeSettings({ language: 'en', sites: [] })
      await lab.useRegisters(register.url, secondRegister.url)
      await use(undefined)
      for (const page of lab.context.pages())
        if (page !== lab.door && !page.url().startsWith('chrome://')) await page.close()
    },
    { auto: true },
  ],
})

export { expect }
