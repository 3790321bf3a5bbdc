/**
 * `npm run build`: the extension for Chromium and Firefox as people get it, unpacked and zipped, and the badge.
 * Exit codes: 0 all built, 1 a build failed, 2 called wrongly.
 */
import { buildExtension, type VariantName, variantDir } from './build-extension.ts'
import { buildStaple } from './build-staple.ts'
import { badFlags, readFlags } from './flags.ts'
import { runNode, tool } from './run.ts'

const USAGE = `npm run build [-- --dev [--open-roots]]

Builds everything into .output/ and dist/.
  --dev          only the extension for development: loopback hosts are granted, a demonstration register is set
  --open-roots   with --dev: shadow roots that tests can look into, in a folder of its own`

interface Step {
  readonly name: string
  readonly args: readonly string[]
  /** What it prints is for people: what a merchant writes beside the script. */
  readonly isShown?: true
}

const wxt = (...args: readonly string[]): readonly string[] => [tool('wxt/bin/wxt.mjs'), ...args]

/** One after the other: builds share a folder of generated types. A zip is built from a fresh build of its own. */
const STEPS: readonly Step[] = [
  { name: 'Chromium', args: wxt('zip', '-b', 'chrome', '--mv3') },
  { name: 'Firefox', args: wxt('zip', '-b', 'firefox', '--mv3') },
  { name: 'Badge', args: ['src/cli/build-badge.ts'], isShown: true },
]

const buildRelease = async (): Promise<boolean> => {
  for (const { name, args, isShown } of STEPS) {
    const { code, output } = await runNode(args, { quiet: true, env: { PROOFMARK_OPEN_ROOTS: '' } })
    console.log(code === 0 ? `✓ ${name}${isShown ? `\n${output.trimEnd()}` : ''}` : `✗ ${name}\n${output}`)
    if (code !== 0) return false
  }
  const staple = await buildStaple()
  console.log(staple.kind === 'built' ? '✓ proofmark-staple' : `✗ proofmark-staple\n${staple.output}`)
  return staple.kind === 'built'
}

const buildVariant = async (name: VariantName): Promise<boolean> => {
  const built = await buildExtension(name)
  console.log(built.kind === 'built' ? `✓ ${variantDir(name)}` : `✗ ${name}\n${built.output}`)
  return built.kind === 'built'
}

const { values, positionals } = readFlags(
  process.argv.slice(2),
  { dev: { type: 'boolean' }, 'open-roots': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  USAGE,
)
if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
if (values['open-roots'] && !values.dev) badFlags('A release never has open roots: use --dev.', USAGE)

if (values.help) console.log(USAGE)
else {
  const isBuilt = values.dev
    ? await buildVariant(values['open-roots'] ? 'open-roots' : 'development')
    : await buildRelease()
  process.exitCode = isBuilt ? 0 : 1
}
