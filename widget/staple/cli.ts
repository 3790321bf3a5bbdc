/** `proofmark-staple once | watch | check`: the command. */
import { parseArgs } from 'node:util'
import type { StapleConfig, StapleOutcome, StapleRun } from './api.ts'
import { readConfig, StapleConfigError } from './config.ts'
import { checkStaples, stapleOnce } from './staple.ts'

const USAGE = `proofmark-staple <once | watch | check> [--config <file>]

  once    renews the proofs that are due, and ends
  watch   stays, and renews each in time
  check   judges the files as they are; asks nobody

  --config <file>      proofmark-staple.json when left out
  --force              once: renews whatever its age
  --jitter <seconds>   once: waits a part of this first, so that not everybody asks at the full hour
  --json               one line of JSON for each proof

Exit codes: 0 all is well; 1 something could not be renewed, the last proof still holds; 2 called wrongly;
3 a proof is missing or over; 4 what came does not verify under the pinned root. Nothing wrong is ever written.`

const MAX_JITTER_SECONDS = 3600
/** A watch looks at least so often: clocks jump, files are removed. */
const MAX_SLEEP_SECONDS = 3600

const sayOutcome = (outcome: StapleOutcome): string => {
  const { scheme, number, file } = outcome.entry
  const name = `${scheme} ${number}`
  const until = outcome.until?.toISOString()
  if (!('why' in outcome))
    return `${outcome.kind === 'renewed' ? 'renewed' : 'fresh  '}  ${name}: ${outcome.status}, until ${until} (${file})`
  const rest = outcome.kind === 'kept' ? `the last one holds until ${until}` : 'THERE IS NO PROOF THAT HOLDS'
  return `${outcome.kind === 'kept' ? 'kept   ' : 'over   '}  ${name}: ${outcome.why} ${rest} (${file})`
}
const isWell = (outcome: StapleOutcome): boolean => !('why' in outcome)

const say = ({ outcomes }: StapleRun, asJson: boolean): void => {
  for (const outcome of outcomes)
    if (asJson) console.log(JSON.stringify(outcome))
    else if (isWell(outcome)) console.log(sayOutcome(outcome))
    else console.error(sayOutcome(outcome))
}

const sleep = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, seconds * 1000)
    signal.addEventListener('abort', end)
  })

/** Up to a tenth later, so that those who began together do not stay together. */
const later = (seconds: number): number => Math.min(seconds, MAX_SLEEP_SECONDS) * (1 + Math.random() / 10)

const watch = async (config: StapleConfig, asJson: boolean, signal: AbortSignal): Promise<number> => {
  let last: StapleRun | undefined
  while (!signal.aborted) {
    last = await stapleOnce(config, { signal })
    const news = { ...last, outcomes: last.outcomes.filter(({ kind }) => kind !== 'fresh') }
    say(news, asJson)
    await sleep(later(last.nextInSeconds), signal)
  }
  return last?.exitCode ?? 0
}

const badCall = (why: string): number => {
  console.error(`${why}\n\n${USAGE}`)
  return 2
}

const run = async (args: readonly string[], signal: AbortSignal): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      config: { type: 'string', default: 'proofmark-staple.json' },
      force: { type: 'boolean', default: false },
      jitter: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    strict: true,
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const [command, ...more] = positionals
  if (more.length > 0 || !['once', 'watch', 'check'].includes(command ?? ''))
    return badCall(command === undefined ? 'What is to be done?' : `Not understood: ${positionals.join(' ')}`)
  const jitter = /^\d{1,4}$/u.test(values.jitter) ? Number(values.jitter) : Number.NaN
  if (!(jitter <= MAX_JITTER_SECONDS)) return badCall(`--jitter takes seconds from 0 to ${MAX_JITTER_SECONDS}.`)
  const config = await readConfig(values.config)
  if (command === 'watch') return watch(config, values.json, signal)
  if (command === 'once' && jitter > 0) await sleep(jitter * Math.random(), signal)
  const done =
    command === 'check' ? await checkStaples(config) : await stapleOnce(config, { force: values.force, signal })
  say(done, values.json)
  return done.exitCode
}

export const main = async (args: readonly string[]): Promise<number> => {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  try {
    return await run(args, controller.signal)
  } catch (error) {
    const isOurs =
      error instanceof StapleConfigError ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    if (!isOurs) throw error
    return badCall(error instanceof Error ? error.message : '')
  }
}
