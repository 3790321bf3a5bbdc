/**
 * `npm run build`: the extension for Chromium and Firefox as people get it, unpacked and zipped, and the badge.
 * Exit codes: 0 all built, 1 a build failed, 2 called wrongly.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildExtension, type VariantName, variantDir } from './build-extension.ts'
import { badFlags, readFlags } from './flags.ts'
import { PROJECT, runNode, tool } from './run.ts'

const USAGE = `npm run build [-- --dev [--open-roots]]

Builds everything into .output/ and dist/.
  --dev          only the extension for development: loopback hosts are granted, a demonstration register is set
  --open-roots   with --dev: shadow roots that tests can look into, in a folder of its own`

interface Step {
  readonly name: string
  readonly args: readonly string[]
}

const wxt = (...args: readonly string[]): readonly string[] => [tool('wxt/bin/wxt.mjs'), ...args]

const BADGE_CONFIG = 'widget/vite.config.ts'

/** One after the other: builds share a folder of generated types. A zip is built from a fresh build of its own. */
const STEPS: readonly Step[] = [
  { name: 'Chromium', args: wxt('zip', '-b', 'chrome', '--mv3') },
  { name: 'Firefox', args: wxt('zip', '-b', 'firefox', '--mv3') },
  { name: 'Badge', args: [tool('vite/bin/vite.js'), 'build', '-c', BADGE_CONFIG] },
]

const buildRelease = async (): Promise<boolean> => {
  const steps = STEPS.filter(({ name }) => name !== 'Badge' || existsSync(path.join(PROJECT, BADGE_CONFIG)))
  for (const { name, args } of steps) {
    const { code, output } = await runNode(args, { quiet: true, env: { PROOFMARK_OPEN_ROOTS: '' } })
    console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`)
    if (code !== 0) return false
  }
  return true
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
