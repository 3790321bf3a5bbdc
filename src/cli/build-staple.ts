/** Builds `proofmark-staple` into `dist/proofmark-staple/`, ready for `npm pack`: plain modules, types, no dependency. */
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import type { Built } from './build-extension.ts'
import { PROJECT } from './run.ts'

const SOURCE = path.join(PROJECT, 'widget/staple')
export const STAPLE_DIR = path.join(PROJECT, 'dist/proofmark-staple')

const manifestOf = (version: string, license: string) => ({
  name: 'proofmark-staple',
  version,
  description:
    'Fetches and renews the signed statements that a Proofmark badge shows, so that they stand on your own origin.',
  license,
  type: 'module',
  engines: { node: '>=20' },
  bin: { 'proofmark-staple': 'bin.mjs' },
  exports: { '.': { types: './index.d.ts', default: './index.mjs' } },
  types: './index.d.ts',
  files: ['*.mjs', 'index.d.ts', 'README.md', 'LICENSE'],
})

export const buildStaple = async (outDir = STAPLE_DIR): Promise<Built> => {
  try {
    await rm(outDir, { recursive: true, force: true })
    await build({
      root: SOURCE,
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { index: path.join(SOURCE, 'index.ts'), bin: path.join(SOURCE, 'bin.ts') },
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', format: 'es' },
        },
      },
    })
    const bin = path.join(outDir, 'bin.mjs')
    await writeFile(bin, `#!/usr/bin/env node\n${await readFile(bin, 'utf8')}`, { mode: 0o755 })
    const { version, license } = JSON.parse(await readFile(path.join(PROJECT, 'package.json'), 'utf8')) as {
      readonly version: string
      readonly license: string
    }
    await writeFile(path.join(outDir, 'package.json'), `${JSON.stringify(manifestOf(version, license), null, 2)}\n`)
    await copyFile(path.join(SOURCE, 'api.ts'), path.join(outDir, 'index.d.ts'))
    await copyFile(path.join(SOURCE, 'README.md'), path.join(outDir, 'README.md'))
    await copyFile(path.join(PROJECT, 'LICENSE'), path.join(outDir, 'LICENSE'))
    return { kind: 'built', dir: outDir }
  } catch (error) {
    return { kind: 'failed', output: error instanceof Error ? error.message : String(error) }
  }
}
