/** `npm run check`: types, the purity of the core, lint and form, unit tests, the release for Firefox, and the sizes of what is built. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { badFlags } from './flags.ts'
import { PROJECT, runNode, tool } from './run.ts'

interface Step {
  readonly name: string
  readonly args: readonly string[]
}

const STEPS: readonly Step[] = [
  { name: 'types', args: [tool('typescript/bin/tsc'), '--noEmit'] },
  { name: 'types of the core', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'src/core'] },
  { name: 'lint and form', args: [tool('@biomejs/biome/bin/biome'), 'check'] },
  { name: 'unit tests', args: ['src/cli/test.ts', '--unit'] },
  { name: "lint of Firefox's reviewers", args: ['src/cli/lint-firefox.ts'] },
]
/** Sizes need something to weigh: the release build that `npm run build` and `npm test` leave. */
const SIZES: Step = { name: 'sizes', args: ['src/cli/size.ts'] }
const isBuilt = (): boolean =>
  existsSync(path.join(PROJECT, '.output/chrome-mv3/manifest.json')) && existsSync(path.join(PROJECT, 'dist'))

if (process.argv.length > 2) badFlags('This command takes no flags.', 'npm run check')
const failed: string[] = []
for (const { name, args } of isBuilt() ? [...STEPS, SIZES] : STEPS) {
  const { code, output } = await runNode(args, { quiet: true })
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`)
  if (code === 0) continue
  failed.push(name)
  console.log(output.trimEnd())
}
console.log(failed.length === 0 ? 'All of it holds.' : `Does not hold: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
