/** Builds the badge as an ES module and as a classic script, and refuses to let it grow over its budget. */
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const BUDGET_GZIP_BYTES = 4096

const budget = (): Plugin => ({
  name: 'badge-budget',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      const gzipBytes = gzipSync(file.code, { level: 9 }).length
      console.log(`${file.fileName}: ${file.code.length} characters, ${gzipBytes} bytes gzipped`)
      if (gzipBytes > BUDGET_GZIP_BYTES) this.error(`${file.fileName} is over ${BUDGET_GZIP_BYTES} bytes gzipped`)
    }
  },
})

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [budget()],
  build: {
    outDir: '../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: 'index.ts',
      name: 'Proofmark',
      formats: ['es', 'iife'],
      fileName: (format) => (format === 'es' ? 'proof-mark.mjs' : 'proof-mark.js'),
    },
    // The library mode leaves the whitespace of an ES module alone unless told here.
    rolldownOptions: { output: { minify: true } },
  },
})
