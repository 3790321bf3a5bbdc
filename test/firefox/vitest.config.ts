import { defineConfig } from 'vitest/config'

/** Journeys in a real Firefox; `npm test` builds the extension first. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
