/**
 * `npm run lint:firefox`: the release for Firefox as the reviewers' own linter sees it. No error, and no warning but
 * those listed here with their reasons. Exit codes: 0 holds, 1 does not hold or could not be judged, 2 called wrongly.
 */
import { buildExtension, variantDir } from './build-extension.ts'
import { isObject } from './cdp.ts'
import { badFlags } from './flags.ts'
import { runNode, tool } from './run.ts'

interface Finding {
  readonly kind: string
  readonly code: string
  readonly file: string
}
interface Allowed {
  readonly code: string
  /** Of the files in which it may be found. */
  readonly file: RegExp
  readonly why: string
}

/** Warnings that were looked at and stay. */
export const ALLOWED: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]{1,60}\.js$/u,
    why: 'Preact can set inner HTML for a view that asks for it. None of ours does: a test holds the property out of src/.',
  },
]

const isText = (value: unknown): value is string => typeof value === 'string'

/** What the linter printed as JSON; nothing where it printed anything else. */
export const readFindings = (output: string): readonly Finding[] | undefined => {
  const from = output.indexOf('{')
  let read: unknown
  try {
    read = JSON.parse(output.slice(Math.max(from, 0)))
  } catch {
    return undefined
  }
  if (!isObject(read)) return undefined
  const lists = [read.errors, read.warnings]
  if (!lists.every(Array.isArray)) return undefined
  return lists
    .flat()
    .filter(isObject)
    .map(({ _type, code, file }) => ({
      kind: isText(_type) ? _type : 'error',
      code: isText(code) ? code : 'unnamed',
      file: isText(file) ? file : '',
    }))
}

/** Whether this finding was looked at and stays. An error never does. */
export const isAllowed = ({ kind, code, file }: Finding): boolean =>
  kind === 'warning' && ALLOWED.some((allowed) => allowed.code === code && allowed.file.test(file))

const main = async (): Promise<number> => {
  const built = await buildExtension('release-firefox')
  if (built.kind === 'failed') {
    console.error(built.output)
    return 1
  }
  const args = ['lint', '--no-config-discovery', '--source-dir', variantDir('release-firefox'), '--output', 'json']
  // The linter would look for a newer one of itself.
  const env = { NO_UPDATE_NOTIFIER: '1' }
  const { output } = await runNode([tool('web-ext/bin/web-ext.js'), ...args], { quiet: true, env })
  const findings = readFindings(output)
  if (!findings) {
    console.error(`The linter did not answer in JSON:\n${output.slice(0, 2000)}`)
    return 1
  }
  for (const finding of findings)
    console.log(`${isAllowed(finding) ? 'known' : '✗'} ${finding.kind} ${finding.code} ${finding.file}`)
  const bad = findings.filter((finding) => !isAllowed(finding))
  console.log(bad.length === 0 ? `${findings.length} known warnings, nothing else.` : `${bad.length} to mend.`)
  return bad.length === 0 ? 0 : 1
}

if (import.meta.main) {
  if (process.argv.length > 2) badFlags('This command takes no flags.', 'npm run lint:firefox')
  process.exitCode = await main()
}
