import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/chromium/**', 'test/firefox/**', 'node_modules/**'],
    testTimeout: 20_000,
    // Left to itself it keeps one core free, which is half of a machine that has two.
    maxWorkers: '100%',
  },
})
