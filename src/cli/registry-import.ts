/** `npm run registry -- import <file> --map <map>`: brings a file of certificates into a register. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { Instant } from '../core/words.ts'
import { natureOf } from '../open-registry/admin-check.ts'
import { digestOfText, type FileIdentity, identityOf } from '../open-registry/import/file-identity.ts'
import { builtInMaps, type ImportMap } from '../open-registry/import/import-map.ts'
import { type ImportState, readState } from '../open-registry/import/import-state.ts'
import { factOf } from '../open-registry/import/json-list.ts'
import { lackingColumns, makeReader } from '../open-registry/import/read-certificate.ts'
import { openRejects, RejectsError, type RejectsFile } from '../open-registry/import/rejects.ts'
import { FORMATS, openSource, type Source } from '../open-registry/import/rows.ts'
import { ImportRefused, runImport } from '../open-registry/import/run-import.ts'
import { SourceFileError } from '../open-registry/import/source-file.ts'
import type { Store } from '../open-registry/store.ts'
import { catalogue } from '../schemes/about/index.ts'
import { makeMeter } from './meter.ts'
import { type Call, CommandError, defineCommand, withStore } from './registry-command.ts'
import {
  DEFAULT_BATCH,
  DEFAULT_MAX_MISSING,
  type ImportQuestion,
  MAX_BATCH,
  readImportQuestion,
  readInstant,
} from './registry-import-question.ts'
import { notesOf, summaryOf } from './registry-import-summary.ts'

/** Takes demonstration data away where that is asked; refuses to mix the two. */
const makeRoom = async (
  store: Store,
  { nature, isDryRun, mayReplaceDemo }: ImportQuestion,
  name: string,
  now: Instant,
): Promise<void> => {
  const isSeed = (await store.seedMark()) !== undefined
  const held = natureOf(await store.coverage())
  if (!isSeed && (held === undefined || held === nature)) return
  const isDemoHeld = isSeed || held === 'demo'
  if (!isDemoHeld)
    throw new ImportRefused(
      `${name} holds certificates that are no demonstration: none of those (--demo) are put beside them.`,
    )
  if (!mayReplaceDemo)
    throw new ImportRefused(
      `${name} holds demonstration data; nothing else is put beside it. Name another database with --db, or give --replace-demo.`,
    )
  if (isDryRun) return
  await store.replaceAlerts({ alerts: [], asOf: now })
  await store.replaceAll({ records: [], coverage: [], asOf: '1970-01-01T00:00:00Z' })
}

/** What an earlier run of this very import left, where it is to be continued. */
const findBefore = async (
  store: Store,
  question: ImportQuestion,
  id: string,
  identity: string,
): Promise<ImportState | undefined> => {
  const state = readState(await store.importProgress(id))
  const isOpen = state !== undefined && !state.isDone
  if (!question.isResumed) {
    if (isOpen)
      console.error(
        `An earlier import of this file stopped behind row ${state.counts.rows}; it begins anew. --resume goes on there.`,
      )
    return undefined
  }
  if (!isOpen) throw new ImportRefused('There is no import of this file to go on with. Begin without --resume.')
  if (state.identity !== identity)
    throw new ImportRefused(
      'The file, the map or the flags have changed since the import stopped. Begin anew without --resume: what is entered already does no harm.',
    )
  return state
}

const NO_REJECTS: RejectsFile = {
  write: async () => {},
  sync: async () => 0,
  discard: async () => {},
  close: async () => {},
}

/** The columns that the map asks for: without those of number and status nothing can be read. */
const checkColumns = ({ map }: ImportQuestion, { columns }: Source): void => {
  if (!columns || map.rows === 'certificates') return
  const lacking = lackingColumns(map, columns)
  const needed = lacking.find(({ field }) => field === 'number' || field === 'status')
  const names = columns.filter(Boolean).slice(0, 40).join(', ')
  if (needed)
    throw new SourceFileError(
      `The file has no column for ${needed.field} (${needed.wanted.join(' or ')}). It has: ${names}`,
    )
  for (const { field, wanted } of lacking)
    console.error(`No column for ${field} (${wanted.join(' or ')}): it is left as it is.`)
}

/** Fields whose column is not there are not spoken of: what the register holds of them stays. */
const withoutLacking = (map: ImportMap, columns: readonly string[] | undefined): ImportMap => {
  if (!columns || !map.fields) return map
  const lacking = new Set(lackingColumns(map, columns).map(({ field }) => field))
  return { ...map, fields: Object.fromEntries(Object.entries(map.fields).filter(([field]) => !lacking.has(field))) }
}

const identityText = ({ map, scheme, nature }: ImportQuestion, file: FileIdentity): string =>
  JSON.stringify([file.bytes, file.sha256, digestOfText(JSON.stringify(map)), scheme ?? null, nature])

/** The file under the map; rejects where the map does not fit it, before any database is touched. */
const openAsked = async (question: ImportQuestion): Promise<Source> => {
  const { file, map, format, sheet, encoding } = question
  const { path: where, headerLine, delimiter } = map
  const source = await openSource(file, { format, sheet, encoding, path: where, headerLine, delimiter })
  checkColumns(question, source)
  return source
}

const importInto = async (
  store: Store,
  source: Source,
  question: ImportQuestion,
  name: string,
  signal: AbortSignal,
): Promise<number> => {
  const { file, map } = question
  const now = (): Instant => new Date().toISOString()
  await makeRoom(store, question, name, now())
  const identity = identityText(question, await identityOf(file))
  const id = `file:${digestOfText(realpathSync(file)).slice(0, 32)}`
  const before = await findBefore(store, question, id, identity)
  const rejects = question.isDryRun
    ? NO_REJECTS
    : await openRejects(question.rejects, { before: before?.rejectsBytes, isTable: source.columns !== undefined })
  const meter = makeMeter({
    share: source.share,
    skipped: before?.counts.rows ?? 0,
    elsewhere: question.isJson ? 'nothing' : 'lines',
  })
  const asOf = (): Instant => {
    if (question.asOf) return question.asOf
    const fact = map.asOf === undefined ? undefined : factOf(source.facts, map.asOf)
    const told = fact === undefined ? undefined : readInstant(fact, now())
    if (told) return told
    if (map.asOf !== undefined || question.isFull || question.coverage === 'complete')
      throw new ImportRefused('The file does not say how current it is: say it with --as-of.')
    return now()
  }
  try {
    const result = await runImport({
      ...{ store, nature: question.nature, map, now, id, identity, before, rejects, signal, asOf },
      rows: source.rows,
      reader: makeReader({
        map: withoutLacking(map, source.columns),
        ...{ scheme: question.scheme, nature: question.nature, columns: source.columns },
        ...{ catalogue, today: now().slice(0, 10) },
      }),
      target: path.basename(file).slice(0, 200),
      ...{ batchRows: question.batchRows, isDryRun: question.isDryRun, isFull: question.isFull },
      ...{
        coverage: question.coverage,
        maxMissingPercent: question.maxMissingPercent,
        mayBeOlder: question.mayBeOlder,
      },
      onProgress: (counts) => meter(counts.rows, notesOf(counts), false),
    })
    meter(result.counts.rows, notesOf(result.counts), true)
    if (question.isJson) console.log(JSON.stringify({ ...result, rejectsFile: question.rejects }))
    else console.log(summaryOf(result, question))
    return result.kind === 'stopped' || result.counts.rejected > 0 ? 1 : 0
  } finally {
    await rejects.close()
  }
}

/**
 * Everything is read where it is written: a replica that lags behind would make differences of what was entered already.
 * A dry run needs no database: where there is none, it compares with nothing.
 */
const withChoice = (call: Call, isDryRun: boolean): Call => {
  const { databaseReadUrl: _replica, ...choice } = call.databases.choice
  const isMissing = choice.databaseUrl === undefined && !existsSync(choice.db)
  return { ...call, databases: { ...call.databases, choice: isDryRun && isMissing ? { db: ':memory:' } : choice } }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof ImportRefused || error instanceof SourceFileError || error instanceof RejectsError

export default defineCommand({
  name: 'import',
  usage: `  import <file>    brings certificates in from CSV, TSV, JSON Lines, JSON or XLSX, also packed (.gz, .zip)
    --map <map>    which column is which: a name (${builtInMaps().join(', ')}) or the path of a map
    --scheme <id>  the scheme, where the map names none
    --as-of <day>  how current the file is; without it, and where the file does not say, the present
    --coverage complete|partial  what the register holds of the scheme from now on
    --full         the file is the whole list: what is held and not in it is reported, and marked if the map says as what
    --max-missing <n>  mark nothing when more than n of a hundred are missing; default ${DEFAULT_MAX_MISSING}
    --dry-run      reads and compares, writes nothing
    --resume       goes on where an import of this very file was cut off
    --rejects <file>  where rejected rows go; default <file>.rejects.jsonl
    --batch <n>    rows a transaction, 1 to ${MAX_BATCH}; default ${DEFAULT_BATCH}
    --format <kind>  ${FORMATS.join(', ')}; default: told by the name
    --encoding <name>  of a file that is neither UTF-8 nor marked UTF-16, such as gb18030
    --sheet <name>  of a workbook; default: the first
    --demo         the rows are demonstration data, with example numbers
    --replace-demo  takes demonstration data out of the database first
    --allow-older  enters a file that is older than what is held
    --json         the outcome as JSON`,
  flags: {
    ...{
      map: { type: 'string' },
      scheme: { type: 'string' },
      'as-of': { type: 'string' },
      coverage: { type: 'string' },
    },
    ...{
      full: { type: 'boolean' },
      'max-missing': { type: 'string' },
      'dry-run': { type: 'boolean' },
      resume: { type: 'boolean' },
    },
    ...{
      rejects: { type: 'string' },
      batch: { type: 'string' },
      format: { type: 'string' },
      encoding: { type: 'string' },
    },
    ...{ sheet: { type: 'string' }, demo: { type: 'boolean' }, 'replace-demo': { type: 'boolean' } },
    ...{ 'allow-older': { type: 'boolean' }, json: { type: 'boolean' } },
  },
  maxWords: 1,
  run: async (call) => {
    const question = readImportQuestion(call, new Date().toISOString())
    const called = withChoice(call, question.isDryRun)
    const stopping = new AbortController()
    const stop = (): void => stopping.abort()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
    try {
      const source = await openAsked(question)
      const create = !question.isDryRun || called.databases.choice.db === ':memory:'
      return await withStore(called, { create }, (store) =>
        importInto(store, source, question, call.databases.name, stopping.signal),
      )
    } catch (error) {
      throw isExpected(error) ? new CommandError(error.message) : error
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    }
  },
})
