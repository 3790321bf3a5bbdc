/**
 * `npm run browsers`: finds which of Chromium, Firefox and Chinese fonts are missing, says so, and installs them: as
 * root on a Debian-like system from its packages, elsewhere with Playwright's installer (for the person alone, not for
 * the system). Exit codes: 0 all there, 1 something is still missing, 2 called wrongly.
 */
import { type BrowserKind, findBrowser, hasChineseFonts } from './browser-paths.ts'
import { badFlags, readFlags } from './flags.ts'
import { run, runNode, tool } from './run.ts'

export type Part = BrowserKind | 'fonts'

export const PART_NAMES: Readonly<Record<Part, string>> = {
  chromium: 'Chromium (or Chrome, Edge)',
  firefox: 'Firefox',
  fonts: 'fonts for Chinese',
}
const DEBIAN_PACKAGES: Readonly<Record<Part, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  fonts: 'fonts-noto-cjk',
}

/** How missing parts can be had here. `line` is what a person would type. */
export type Plan =
  | { readonly kind: 'apt'; readonly packages: readonly string[]; readonly line: string }
  | { readonly kind: 'playwright'; readonly browsers: readonly BrowserKind[]; readonly line: string }
  /** Only fonts are missing and we cannot install them: nothing fails without them, Chinese is drawn as boxes. */
  | { readonly kind: 'by-hand'; readonly line: string }

const isBrowser = (part: Part): part is BrowserKind => part !== 'fonts'

export const planFor = (missing: readonly Part[], here: { readonly rootOnDebian: boolean }): Plan => {
  const packages = missing.map((part) => DEBIAN_PACKAGES[part])
  if (here.rootOnDebian) {
    const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
    return { kind: 'apt', packages, line }
  }
  const browsers = missing.filter(isBrowser)
  if (browsers.length === 0) return { kind: 'by-hand', line: 'sudo apt-get install fonts-noto-cjk' }
  return { kind: 'playwright', browsers, line: `npx playwright install ${browsers.join(' ')}` }
}

/** Which of `wanted` are not on this machine. */
export const findMissing = async (wanted: readonly Part[]): Promise<readonly Part[]> => {
  const here = await Promise.all(
    wanted.map(async (part) => (isBrowser(part) ? (await findBrowser(part)) !== undefined : hasChineseFonts())),
  )
  return wanted.filter((_, index) => !here[index])
}

export const isRootOnDebian = async (): Promise<boolean> =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  (await run('apt-get', ['--version'], { quiet: true })).code === 0

/** apt waits for another apt, and asks nothing. */
const APT_ENV = { DEBIAN_FRONTEND: 'noninteractive' }
const APT_OPTIONS = ['-q', '-o', 'DPkg::Lock::Timeout=300']

/** Installs packages of a Debian-like system; the output is for when it fails. */
export const installPackages = async (
  packages: readonly string[],
): Promise<{ readonly done: boolean; readonly output: string }> => {
  const update = await run('apt-get', [...APT_OPTIONS, 'update'], { quiet: true, env: APT_ENV })
  const added = await run('apt-get', [...APT_OPTIONS, 'install', '-y', '--no-install-recommends', ...packages], {
    quiet: true,
    env: APT_ENV,
  })
  return { done: added.code === 0, output: update.output + added.output }
}

/** Carries the plan out, quietly; the output comes back for when it fails. */
const install = async (plan: Plan): Promise<{ readonly done: boolean; readonly output: string }> => {
  if (plan.kind === 'by-hand') return { done: true, output: '' }
  if (plan.kind === 'playwright') {
    const { code, output } = await runNode([tool('@playwright/test/cli.js'), 'install', ...plan.browsers], {
      quiet: true,
    })
    return { done: code === 0, output }
  }
  return installPackages(plan.packages)
}

export interface EnsureOptions {
  /** False: only print the line to run. */
  readonly mayInstall: boolean
  readonly say: (line: string) => void
}

/** Makes sure that `wanted` are here. True when nothing that is needed is missing afterwards. */
export const ensureBrowsers = async (wanted: readonly Part[], { mayInstall, say }: EnsureOptions): Promise<boolean> => {
  const missing = await findMissing(wanted)
  if (missing.length === 0) return true
  const plan = planFor(missing, { rootOnDebian: await isRootOnDebian() })
  say(`Missing: ${missing.map((part) => PART_NAMES[part]).join(', ')}.`)
  if (!mayInstall || plan.kind === 'by-hand') {
    say(`To install: ${plan.line}`)
    return !missing.some(isBrowser)
  }
  say(`Installing: ${plan.line}`)
  const { done, output } = await install(plan)
  const still = await findMissing(wanted)
  if (still.some(isBrowser)) {
    if (!done) say(output.trimEnd().split('\n').slice(-15).join('\n'))
    say(`Still missing: ${still.map((part) => PART_NAMES[part]).join(', ')}. To install by hand: ${plan.line}`)
    return false
  }
  say('Installed.')
  return true
}

const USAGE = `npm run browsers [-- --no-install]

Finds which of Chromium, Firefox and Chinese fonts are missing and installs them.
  --no-install   only print the line that would install them
CHROME and FIREFOX name a browser of your own.`

if (import.meta.main) {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { 'no-install': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    USAGE,
  )
  if (positionals.length > 0) badFlags(`Not understood: ${positionals.join(' ')}`, USAGE)
  if (values.help) console.log(USAGE)
  else {
    const here = await ensureBrowsers(['chromium', 'firefox', 'fonts'], {
      mayInstall: !values['no-install'],
      say: console.log,
    })
    if (here) {
      console.log(`Chromium: ${await findBrowser('chromium')}`)
      console.log(`Firefox: ${await findBrowser('firefox')}`)
    }
    process.exitCode = here ? 0 : 1
  }
}
