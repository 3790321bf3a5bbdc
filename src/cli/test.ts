/**
 * `npm test`: everything that must hold. Unit tests; then the extension as people get it, in Chromium and in Firefox,
 * against a register and a shop on loopback. Missing browsers are installed first, or it stops with the line to run;
 * without PostgreSQL the register is tested on SQLite alone, which says so, and is not enough where `CI` is set.
 * Exit codes: 0 all passed, 1 something failed or could not run, 2 called wrongly.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBrowsers } from './browsers.ts'
import { buildBadge } from './build-badge.ts'
import { buildExtension, type VariantName } from './build-extension.ts'
import { isObject } from './cdp.ts'
import { badFlags, readFlags } from './flags.ts'
import { ensurePostgres } from './postgres.ts'
import { PROJECT, runNode, tool } from './run.ts'

const USAGE = `npm test [-- --unit]

Runs everything that must hold.
  --unit   only the unit tests: no browser needed`

interface Count {
  readonly passed: number
  readonly failed: number
}
interface Suite {
  readonly name: string
  /** Arguments for Node; the tool writes its figures as JSON to `report`. */
  readonly args: (report: string) => readonly string[]
  readonly env: (report: string) => Readonly<Record<string, string>>
  readonly count: (report: unknown) => Count
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

const vitestSuite = (name: string, reporter: 'dot' | 'verbose', extra: readonly string[]): Suite => ({
  name,
  args: (report) => [
    tool('vitest/vitest.mjs'),
    'run',
    `--reporter=${reporter}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--silent=passed-only',
    ...extra,
  ],
  env: () => ({}),
  count: (report) =>
    isObject(report)
      ? { passed: number(report.numPassedTests), failed: number(report.numFailedTests) }
      : { passed: 0, failed: 0 },
})

const UNIT = vitestSuite('Unit', 'dot', [])
const FIREFOX = vitestSuite('Firefox', 'verbose', ['--config', 'test/firefox/vitest.config.ts'])
const CHROMIUM: Suite = {
  name: 'Chromium',
  args: () => [tool('@playwright/test/cli.js'), 'test', '--reporter=dot,json'],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  count: (report) => {
    const stats = isObject(report) && isObject(report.stats) ? report.stats : {}
    return { passed: number(stats.expected) + number(stats.flaky), failed: number(stats.unexpected) }
  },
}

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Runs a suite. A tool that fails without a failed test (it could not start, a file did not load) counts as one. */
const runSuite = async (suite: Suite, folder: string): Promise<Count> => {
  console.log(`\n${suite.name}`)
  const report = path.join(folder, `${suite.name}.json`)
  const { code } = await runNode(suite.args(report), { env: suite.env(report) })
  const { passed, failed } = suite.count(readReport(report))
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

const VARIANTS_TESTED: readonly VariantName[] = ['open-roots', 'open-roots-firefox', 'release']

/** One after the other: builds share a folder of generated types. */
const buildAll = async (): Promise<boolean> => {
  const builds = [buildBadge, ...VARIANTS_TESTED.map((name) => () => buildExtension(name))]
  for (const build of builds) {
    const built = await build()
    if (built.kind === 'built') continue
    console.error(built.output)
    return false
  }
  return true
}

const { values, positionals } = readFlags(
  process.argv.slice(2),
  { unit: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  USAGE,
)
if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)

const main = async (): Promise<number> => {
  // Tests start commands by the hundred: what Node has compiled of them once is kept, which halves each start.
  process.env.NODE_COMPILE_CACHE ??= path.join(PROJECT, 'node_modules', '.cache', 'node')
  if (
    !values.unit &&
    !(await ensureBrowsers(['chromium', 'firefox', 'fonts'], { mayInstall: true, say: console.log }))
  ) {
    return 1
  }
  const mayPass = (await ensurePostgres({ mayInstall: true, say: console.log })) || !process.env.CI
  if (!mayPass) return 1
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-test-'))
  try {
    const counts = [await runSuite(UNIT, folder)]
    if (!values.unit) {
      const built = await buildAll()
      if (built) counts.push(await runSuite(CHROMIUM, folder), await runSuite(FIREFOX, folder))
      else counts.push({ passed: 0, failed: 1 })
    }
    const passed = counts.reduce((sum, count) => sum + count.passed, 0)
    const failed = counts.reduce((sum, count) => sum + count.failed, 0)
    console.log(`\n${passed} passed, ${failed} failed`)
    return failed === 0 && passed > 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (values.help) console.log(USAGE)
else process.exitCode = await main()
