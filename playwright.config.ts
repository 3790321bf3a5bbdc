/** Tests of the built extension in a real Chromium; `npm test` builds it first. One worker: one browser, one register. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/chromium',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
})
