/**
 * Builds one variant of the extension in a process of its own (the build sets process-wide variables, and is loud) and
 * says where it lies.
 */
import path from 'node:path'
import { build } from 'wxt'
import { PROJECT, runNode } from './run.ts'

interface Variant {
  readonly browser: 'chrome' | 'firefox'
  readonly mode: 'development' | 'production'
  /** Open shadow roots: what tests of behaviour and accessibility can look into. */
  readonly openRoots: boolean
  /** Folder for this variant, under the project. */
  readonly base: string
}

const VARIANTS = {
  /** What `npm start` loads: loopback hosts are granted. */
  development: { browser: 'chrome', mode: 'development', openRoots: false, base: '.output' },
  'open-roots': { browser: 'chrome', mode: 'development', openRoots: true, base: '.output/open-roots' },
  'open-roots-firefox': { browser: 'firefox', mode: 'development', openRoots: true, base: '.output/open-roots' },
  release: { browser: 'chrome', mode: 'production', openRoots: false, base: '.output' },
  'release-firefox': { browser: 'firefox', mode: 'production', openRoots: false, base: '.output' },
} as const satisfies Readonly<Record<string, Variant>>
export type VariantName = keyof typeof VARIANTS

/** Folder of the unpacked extension. */
export const variantDir = (name: VariantName): string => {
  const { browser, mode, base } = VARIANTS[name]
  return path.join(PROJECT, base, `${browser}-mv3${mode === 'development' ? '-dev' : ''}`)
}

export type Built =
  | { readonly kind: 'built'; readonly dir: string }
  | { readonly kind: 'failed'; readonly output: string }

/** Builds a variant; about two seconds. */
export const buildExtension = async (name: VariantName): Promise<Built> => {
  const { code, output } = await runNode([import.meta.filename, name], { quiet: true })
  return code === 0 ? { kind: 'built', dir: variantDir(name) } : { kind: 'failed', output }
}

const isVariant = (name: string): name is VariantName => Object.hasOwn(VARIANTS, name)

if (import.meta.main) {
  const name = process.argv[2] ?? ''
  if (!isVariant(name)) {
    console.error(`One of: ${Object.keys(VARIANTS).join(', ')}`)
    process.exit(2)
  }
  const { browser, mode, base, openRoots } = VARIANTS[name]
  process.env.PROOFMARK_OPEN_ROOTS = openRoots ? '1' : ''
  await build({ root: PROJECT, browser, mode, manifestVersion: 3, outDir: base })
}
