/**
 * Tests of the built extension in a real Chromium; `npm test` builds it first. Each worker has a browser and registers
 * of its own. A browser that stumbles is given a second try, which is named in the output.
 */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/chromium',
  outputDir: 'test-results',
  // Pictures in boxes are the same on every machine.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
})
