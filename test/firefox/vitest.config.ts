import { defineConfig } from 'vitest/config'

/** Journeys in a real Firefox; `npm test` builds the extension first. A browser that stumbles is given a second try, which is named. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
