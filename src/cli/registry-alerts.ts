/**
 * `npm run registry -- alerts sync <source>|all` and `alerts list`: takes recalls of public sources into the register, and
 * shows what it holds. A source that could not be read whole leaves its earlier notices in place.
 */
import { recallSources } from '../open-registry/recalls/index.ts'
import type { RecallSource } from '../open-registry/recalls/recall-source.ts'
import { MAX_OF_SOURCE, syncSource } from '../open-registry/recalls/sync.ts'
import type { Store } from '../open-registry/store.ts'
import { makePoliteGet } from './polite-fetch.ts'
import { CalledWrongly, CommandError, defineCommand, textFlag, withStore } from './registry-command.ts'

const DAYS = 730
const DAY_MS = 86_400_000
const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)

const sourcesNamed = (name: string | undefined): readonly RecallSource[] => {
  const named = name === 'all' ? recallSources : recallSources.filter(({ id }) => id === name)
  if (named.length === 0)
    throw new CalledWrongly(`Name a source: all, ${recallSources.map(({ id }) => id).join(', ')}.`)
  return named
}

const sinceOf = (text: string | undefined, today: string): string => {
  if (text === undefined) return dayBefore(today, DAYS)
  if (!/^\d{4}-\d\d-\d\d$/u.test(text) || text > today)
    throw new CalledWrongly(`--since takes a day that has been, such as ${dayBefore(today, 90)}, not "${text}".`)
  return text
}

/** Takes in one source; true when its list was replaced. */
const syncOne = async (
  store: Store,
  source: RecallSource,
  since: string,
  via: string | undefined,
): Promise<boolean> => {
  const at = new Date().toISOString()
  const showsProgress = process.stderr.isTTY
  const synced = await syncSource(source, {
    since,
    today: at.slice(0, 10),
    get: makePoliteGet(via === undefined ? {} : { via }),
    onPage: (done, left) =>
      showsProgress && process.stderr.write(`\r${source.id}: ${done} read, ${left} to read \u001b[K`),
  })
  if (showsProgress) process.stderr.write('\r\u001b[K')
  if (synced.kind === 'failed') {
    console.error(`${source.id}: ${synced.why} (${synced.url}). Its earlier notices stay as they were.`)
    return false
  }
  const { alerts, unmatchable, dropped, requests } = synced
  await store.replaceAlertsOf(
    source.id,
    { alerts, asOf: at },
    { at, actor: 'cli', action: 'alerts', target: source.id, detail: { since, count: alerts.length } },
  )
  const rest = [
    `${unmatchable} name no brand with a model and no GTIN`,
    ...(dropped > 0 ? [`${dropped} older ones are beyond the ${MAX_OF_SOURCE} of one source`] : []),
  ]
  console.log(
    `${source.id}: ${alerts.length} notices since ${since}, ${requests} requests; left out: ${rest.join('; ')}.`,
  )
  return true
}

const list = async (store: Store): Promise<void> => {
  const { sources, sequence } = await store.alerts()
  const held = new Map(sources.map((one) => [one.source, one]))
  for (const { id, name, licence } of recallSources) {
    const one = held.get(id)
    console.log(
      `${id.padEnd(24)} ${one ? `${one.count} notices as of ${one.asOf}` : 'not taken in'}  (${name}; ${licence})`,
    )
  }
  for (const { source, count, asOf } of sources)
    if (!recallSources.some(({ id }) => id === source))
      console.log(`${source.padEnd(24)} ${count} notices as of ${asOf}`)
  console.log(`list ${sequence}`)
}

export default defineCommand({
  name: 'alerts',
  usage: `  alerts sync <source>|all   takes the recalls of a public source in, in place of those taken in before
    --since <day>  notices published since; default two years ago
    --via <address>  asks there instead of the source itself, such as http://127.0.0.1:8080
  alerts list      which sources there are, and what the register holds of them`,
  flags: { since: { type: 'string' }, via: { type: 'string' } },
  maxWords: 2,
  run: (call) => {
    const [verb = '', name] = call.words
    const today = new Date().toISOString().slice(0, 10)
    if (verb === 'list') return withStore(call, { create: false }, list)
    if (verb !== 'sync') throw new CalledWrongly('alerts is followed by sync or list.')
    const sources = sourcesNamed(name)
    const since = sinceOf(textFlag(call.flags, 'since'), today)
    return withStore(call, { create: false }, async (store) => {
      if ((await store.seedMark()) !== undefined)
        throw new CommandError(`${call.databases.name} holds demonstration data; real notices do not belong beside it.`)
      let failed = 0
      for (const source of sources) if (!(await syncOne(store, source, since, textFlag(call.flags, 'via')))) failed++
      return failed === 0 ? 0 : 1
    })
  },
})
