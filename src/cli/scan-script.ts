/**
 * The finder's scan as one script, for pages in which it is scored or measured apart from the extension: the reader and
 * the detector that the finder uses, with every scheme. What the page then has is what `scan-entry` exports.
 */
import path from 'node:path'
import { build } from 'vite'
import { PROJECT } from './run.ts'

/** The name under which the page has what the entry exports. */
export const SCAN_NAME = 'proofmarkScan'

/** The text of a script, minified as the extension's is. Rejects when it cannot be built. */
const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(PROJECT, entry), formats: ['iife'], name: SCAN_NAME },
    },
  })
  const files = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  const [code] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  if (code === undefined) throw new Error(`${entry} was built into nothing`)
  return code
}

export const bundleScan = (): Promise<string> => bundle('src/cli/scan-entry.ts')
export const bundleBenchScan = (): Promise<string> => bundle('src/cli/bench-scan-entry.ts')
