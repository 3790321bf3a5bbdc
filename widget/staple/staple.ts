/**
 * Keeps proofs fresh. What is fetched is judged before it is written, as a badge would judge it and more strictly:
 * signature under the pinned root, certificate, origin, path, product, life. Whatever goes wrong, the last good one stays;
 * it ends by itself.
 */
import {
  checkStatement,
  plainGtin,
  plainModel,
  readStatement,
  type Statement,
  type StatementProblem,
} from '../../src/core/statement.ts'
import type { StapleConfig, StapleEntry, StapleOutcome, StapleRun, StapleTools } from './api.ts'
import { type Asking, ask } from './fetch.ts'
import { readWhole, writeWhole } from './file.ts'
import { MAX_KEY_SET_LENGTH, openKeySet, type TrustedKey, type TrustedSet, verifyWith } from './keys.ts'

const MAX_STATEMENT_BYTES = 8 * 1024
const DEFAULT_RENEW_MINUTES = 360
/** However short the life of what is kept: not more often than this. */
const LEAST_SECONDS = 60
/** After a failure. */
const AGAIN_SECONDS = 300

interface Good {
  readonly statement: Statement
  readonly token: string
  readonly key: TrustedKey
}
/** `isTrust`: it was not made by this register, or not for this place. */
interface Bad {
  readonly why: string
  readonly isTrust: boolean
}

const WHY: Readonly<Record<StatementProblem, string>> = {
  'no-statement': 'What came is no statement.',
  'unknown-key': 'It is signed by a key that the pinned root does not vouch for.',
  altered: 'Its signature does not hold.',
  'other-origin': 'It is for another origin.',
  'other-path': 'It is for another path.',
  'not-yet': 'It is from the future: is the clock of this machine right?',
  expired: 'It is over.',
  stale: 'The data of the register is more than 14 days old.',
  'other-product': 'It is for another product.',
  'unproven-product': 'It is for another product.',
}

const isSameProduct = ({ gtin, model }: Statement, product: string): boolean =>
  (gtin !== undefined && /^[\d\s-]+$/u.test(product) && plainGtin(product) === gtin) ||
  (model !== undefined && plainModel(model) === plainModel(product))

/** Why a statement that is signed well is not the one that was meant. */
const whyOther = (statement: Statement, { scheme, number, path, product }: StapleEntry): string | undefined => {
  if (statement.scheme !== scheme || statement.number !== number)
    return `It is about ${statement.scheme} ${statement.number}: write the number as the register does.`
  if (path !== undefined && statement.path !== path) return `It is for the path ${statement.path ?? '/'}, not ${path}.`
  if (product !== undefined && !isSameProduct(statement, product)) return 'It is not for this product.'
  return undefined
}

const judge = async (
  token: string,
  entry: StapleEntry,
  keys: readonly TrustedKey[],
  now: number,
): Promise<Good | Bad> => {
  const read = readStatement(token)
  if (!read) return { why: WHY['no-statement'], isTrust: true }
  const { gtin, model, path } = read.statement
  // What it is bound to, a badge compares with the page; here it must only be what was asked for.
  const shown = {
    origin: entry.origin,
    path: entry.path ?? path ?? '/',
    ...(gtin ? { gtin } : {}),
    ...(model ? { models: [model] } : {}),
  }
  const check = await checkStatement(token, shown, now, verifyWith(keys))
  if (check.kind === 'refused')
    return { why: WHY[check.why], isTrust: check.why !== 'stale' && check.why !== 'expired' && check.why !== 'not-yet' }
  const other = whyOther(check.statement, entry)
  const key = keys.find(({ kid }) => kid === read.kid)
  if (other !== undefined || !key) return { why: other ?? WHY['unknown-key'], isTrust: true }
  return { statement: check.statement, token: token.trim(), key }
}

/** The proof in a file, under the keys that are kept. */
const readKept = async (entry: StapleEntry, keys: readonly TrustedKey[], now: number): Promise<Good | undefined> => {
  try {
    const { statement }: { readonly statement?: unknown } = JSON.parse(await readWhole(entry.file))
    const good = typeof statement === 'string' ? await judge(statement, entry, keys, now) : undefined
    return good && 'token' in good ? good : undefined
  } catch {
    return undefined
  }
}

/** As the badge reads it: the statement, and the one key it needs. */
export const stapleText = ({ token, key }: Good): string =>
  `${JSON.stringify({ statement: token, keys: [{ kid: key.kid, x: key.x }] })}\n`

const addressOf = (register: string, { scheme, number, origin, path, product }: StapleEntry): string => {
  const query = new URLSearchParams({ origin, ...(path ? { path } : {}), ...(product ? { product } : {}) })
  return `${register}/v1/statements/${scheme}/${encodeURIComponent(number)}?${query}`
}

const endOf = ({ statement }: Good): Date => new Date(statement.exp * 1000)
/** When it is time for a new one, in seconds since 1970. */
const dueAt = (
  { statement: { iat, exp } }: Good,
  { renewAfterMinutes = DEFAULT_RENEW_MINUTES }: StapleConfig,
): number => iat + Math.min(renewAfterMinutes * 60, (exp - iat) / 2)

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'

const CODE = { renewed: 0, fresh: 0, kept: 1, over: 3 } as const
const codeOf = (outcome: StapleOutcome): StapleRun['exitCode'] =>
  'isDistrusted' in outcome && outcome.isDistrusted ? 4 : CODE[outcome.kind]

const runOf = (outcomes: readonly StapleOutcome[], next: readonly number[]): StapleRun => ({
  outcomes,
  exitCode: Math.max(...outcomes.map(codeOf)) as StapleRun['exitCode'],
  nextInSeconds: Math.max(LEAST_SECONDS, Math.min(...next)),
})

const failure = (
  entry: StapleEntry,
  { why, isTrust }: Bad,
  kept: Good | undefined,
  retryAfterSeconds?: number,
): StapleOutcome => ({
  kind: kept ? 'kept' : 'over',
  entry,
  why,
  isDistrusted: isTrust,
  ...(kept ? { until: endOf(kept) } : {}),
  ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
})

const pauseUntil = (signal: AbortSignal | undefined) => (ms: number) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
  })

interface Keys {
  readonly set: TrustedSet | undefined
  /** Why there is no newer one. */
  readonly bad?: Bad & { readonly retryAfterSeconds?: number }
}

/** The key set: a newer one is written, an older one never. */
const renewKeys = async ({ register, root, keySet = '' }: StapleConfig, asking: Asking): Promise<Keys> => {
  const opened = openKeySet(await readWhole(keySet), root, asking.now())
  const held = typeof opened === 'string' ? undefined : opened
  const fetched = await ask(`${register}/.well-known/proofmark-keys.jws`, MAX_KEY_SET_LENGTH, asking)
  if (fetched.kind === 'failed') return { set: held, bad: { ...fetched, isTrust: false } }
  const fresh = openKeySet(fetched.text, root, asking.now())
  if (typeof fresh === 'string') return { set: held, bad: { why: fresh, isTrust: true } }
  if (held && fresh.version < held.version)
    return {
      set: held,
      bad: { why: `The key set ${fresh.version} is older than the one that is kept.`, isTrust: true },
    }
  try {
    await writeWhole(keySet, `${fetched.text.trim()}\n`)
    return { set: fresh }
  } catch (error) {
    return { set: fresh, bad: { why: `${keySet} cannot be written (${reasonOf(error)}).`, isTrust: false } }
  }
}

export const stapleOnce = async (config: StapleConfig, tools: StapleTools = {}): Promise<StapleRun> => {
  const { fetch: ours = fetch, now = Date.now, random = Math.random, force = false, signal } = tools
  const asking: Asking = { fetch: ours, now, random, pause: tools.pause ?? pauseUntil(signal) }
  let keys: Keys | undefined
  const known = openKeySet(await readWhole(config.keySet ?? ''), config.root, now())
  let set = typeof known === 'string' ? undefined : known
  const outcomes: StapleOutcome[] = []
  const next: number[] = []

  for (const entry of config.statements) {
    if (signal?.aborted) break
    const seconds = (): number => now() / 1000
    const kept = set && (await readKept(entry, set.keys, now()))
    if (kept && !force && seconds() < dueAt(kept, config)) {
      outcomes.push({ kind: 'fresh', entry, until: endOf(kept), status: kept.statement.status })
      next.push(dueAt(kept, config) - seconds())
      continue
    }
    // The keys are asked for once a run, and only when something is due.
    keys ??= await renewKeys(config, asking)
    set = keys.set ?? set
    const outcome = await renew(config, entry, { keys, asking, kept })
    outcomes.push(outcome.said)
    next.push(outcome.next)
  }
  return outcomes.length === 0 ? { outcomes, exitCode: 0, nextInSeconds: AGAIN_SECONDS } : runOf(outcomes, next)
}

interface Means {
  readonly keys: Keys
  readonly asking: Asking
  /** What there is, as far as it was good under the keys known before. */
  readonly kept: Good | undefined
}

const renew = async (
  config: StapleConfig,
  entry: StapleEntry,
  { keys: { set, bad }, asking, kept: before }: Means,
): Promise<{ readonly said: StapleOutcome; readonly next: number }> => {
  const { now } = asking
  // A new set may have taken the trust out of what is kept, or have put it in.
  const kept = set ? await readKept(entry, set.keys, now()) : before
  const failed = (why: Bad, retryAfterSeconds?: number) => ({
    said: failure(entry, why, kept, retryAfterSeconds),
    next: retryAfterSeconds ?? AGAIN_SECONDS,
  })
  if (!set) return failed(bad ?? { why: 'There is no key set.', isTrust: false }, bad?.retryAfterSeconds)
  const fetched = await ask(addressOf(config.register, entry), MAX_STATEMENT_BYTES, asking)
  if (fetched.kind === 'failed') return failed({ why: fetched.why, isTrust: false }, fetched.retryAfterSeconds)
  const good = await judge(fetched.text, entry, set.keys, now())
  if ('why' in good) return failed(good)
  // A cache on the way may give yesterday's answer.
  if (kept && good.statement.iat < kept.statement.iat)
    return failed({ why: 'What came is older than what is kept.', isTrust: false })
  try {
    await writeWhole(entry.file, stapleText(good))
  } catch (error) {
    return failed({ why: `${entry.file} cannot be written (${reasonOf(error)}).`, isTrust: false })
  }
  // What is distrusted of the key set is said, even where the keys that are kept did.
  if (bad?.isTrust) return { said: failure(entry, bad, good), next: AGAIN_SECONDS }
  return {
    said: { kind: 'renewed', entry, until: endOf(good), status: good.statement.status },
    next: dueAt(good, config) - now() / 1000,
  }
}

export const checkStaples = async (config: StapleConfig, { now = Date.now }: StapleTools = {}): Promise<StapleRun> => {
  const set = openKeySet(await readWhole(config.keySet ?? ''), config.root, now())
  const outcomes: StapleOutcome[] = []
  for (const entry of config.statements) {
    const kept = typeof set === 'string' ? undefined : await readKept(entry, set.keys, now())
    const why = typeof set === 'string' ? set : 'There is no proof here that holds.'
    outcomes.push(
      kept
        ? { kind: 'fresh', entry, until: endOf(kept), status: kept.statement.status }
        : failure(entry, { why, isTrust: false }, undefined),
    )
  }
  return runOf(outcomes, [AGAIN_SECONDS])
}
