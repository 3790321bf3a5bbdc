/**
 * The whole pipeline over many listings: rows in, lines of verdicts out, in constant memory. Rows are taken in groups,
 * whose numbers are looked up together; a row that cannot be read is rejected and the rest go on.
 */
import { createHash } from 'node:crypto'
import type { Catalogue } from '../core/catalogue.ts'
import { check } from '../core/check.ts'
import { detect } from '../core/detect.ts'
import { contextOf } from '../core/parse.ts'
import { judgedListing } from '../core/site.ts'
import type { Alert, Answer, CertificateNumber, Verdict } from '../core/words.ts'
import type { RawRow } from '../open-registry/import/csv.ts'
import type { SayContext } from '../say/explain/say.ts'
import { schemes } from '../schemes/index.ts'
import type { InputRow } from './check-listings-input.ts'
import type { Asker } from './check-listings-register.ts'
import { linesOf, type ResultLine } from './check-listings-results.ts'
import { type ListingRow, type ReadRow, sourceOf } from './check-listings-rows.ts'
import type { Progress } from './check-listings-state.ts'

export interface RunOptions {
  /** Rows of the input, its header left out. */
  readonly rows: AsyncIterable<InputRow>
  /** Folder of saved pages. */
  readonly folder: string
  /** The registers, in the order in which they are asked; none leaves every number unchecked. */
  readonly askers: readonly Asker[]
  readonly alerts: readonly Alert[]
  readonly context: SayContext & { readonly catalogue: Catalogue }
  readonly format: (line: ResultLine) => string
  /** What an earlier run has done: these rows are passed over. */
  readonly before: Progress | undefined
  readonly write: (results: string, rejects: string) => Promise<void>
  /** After each group; `isLast` after the last. */
  readonly onProgress: (progress: Progress, isLast: boolean) => Promise<void> | void
}

export interface RunResult extends Progress {
  /** The rows of an earlier run are not those of this input: nothing was written. */
  readonly isAnotherInput?: boolean
}

/** Rows looked up together, and how much text they may hold. */
const GROUP_ROWS = 500
const GROUP_CHARACTERS = 8_000_000

interface Rejected {
  readonly line: number
  readonly why: string
  /** The beginning of the row, so that it is found again. */
  readonly row: string
}

type Done =
  | { readonly kind: 'lines'; readonly lines: readonly ResultLine[] }
  | ({ readonly kind: 'rejected' } & Rejected)

const rejected = ({ line, raw }: RawRow, why: string): Done => ({ kind: 'rejected', line, why, row: raw.slice(0, 200) })

const isBlank = ({ cells, fault }: RawRow): boolean => fault === undefined && cells.every((cell) => cell.trim() === '')

async function* inGroups(rows: AsyncIterable<InputRow>): AsyncGenerator<readonly InputRow[]> {
  let group: InputRow[] = []
  let characters = 0
  for await (const row of rows) {
    if (isBlank(row)) continue
    group.push(row)
    characters += row.raw.length
    if (group.length < GROUP_ROWS && characters < GROUP_CHARACTERS) continue
    yield group
    group = []
    characters = 0
  }
  if (group.length > 0) yield group
}

/** Runs over all rows. Rejects only when the input or the output fails. */
export const runListings = async (options: RunOptions): Promise<RunResult> => {
  const { askers, alerts, context, before, write, onProgress } = options
  const today = context.now.slice(0, 10)

  const lookup = async (number: CertificateNumber): Promise<readonly Answer[]> =>
    askers.length === 0
      ? [{ kind: 'unclear', why: 'no-register' }]
      : Promise.all(askers.map((asker) => asker.ask(number)))

  const judge = async (
    row: ListingRow,
  ): Promise<{ readonly title: string; readonly verdicts: Promise<readonly Verdict[]> } | string> => {
    const source = await sourceOf(row, options.folder)
    if (typeof source === 'string') return source
    const claims = detect(source.passages, schemes, contextOf(today))
    const listing = judgedListing(source.listing)
    return {
      title: source.listing.title,
      verdicts: check(claims, listing, { catalogue: context.catalogue, lookup, today, alerts }),
    }
  }

  /** Starts a row: its numbers are collected, its lines come once the registers have answered. */
  const start = async (raw: InputRow): Promise<() => Promise<Done>> => {
    const read: ReadRow = raw.fault === undefined ? raw.read() : { kind: 'fault', why: raw.fault }
    if (read.kind === 'fault') return async () => rejected(raw, read.why)
    try {
      const judged = await judge(read.row)
      if (typeof judged === 'string') return async () => rejected(raw, judged)
      const { id, url } = read.row
      const at = { line: raw.line, id, url, title: judged.title }
      return async () => ({ kind: 'lines', lines: linesOf(at, await judged.verdicts, context) })
    } catch (error) {
      // A bug of ours on one row: the others are none the worse for it.
      return async () => rejected(raw, `could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  const hash = createHash('sha256')
  const verdicts: Record<string, number> = { ...before?.verdicts }
  let rows = 0
  let rejectedRows = 0
  let skipping = before?.rows ?? 0

  const progress = (): Progress => ({
    rows,
    rejected: rejectedRows,
    hash: hash.copy().digest('hex'),
    verdicts: { ...verdicts },
  })

  for await (const whole of inGroups(options.rows)) {
    let group = whole
    if (skipping > 0) {
      const done = group.slice(0, skipping)
      group = group.slice(skipping)
      for (const { raw } of done) hash.update(`${raw}\n`)
      rows += done.length
      skipping -= done.length
      if (skipping > 0) continue
      if (before && progress().hash !== before.hash) return { ...progress(), isAnotherInput: true }
      rejectedRows = before?.rejected ?? 0
      if (group.length === 0) continue
    }
    const started: (() => Promise<Done>)[] = []
    for (const row of group) {
      hash.update(`${row.raw}\n`)
      started.push(await start(row))
    }
    for (const { flush } of askers) flush()
    const results: string[] = []
    const rejects: string[] = []
    for (const finish of started) {
      const done = await finish()
      rows += 1
      if (done.kind === 'rejected') {
        rejectedRows += 1
        const { line, why, row } = done
        rejects.push(`${JSON.stringify({ line, why, row })}\n`)
        continue
      }
      for (const line of done.lines) {
        results.push(options.format(line))
        const kind = line.verdict || 'none'
        verdicts[kind] = (verdicts[kind] ?? 0) + 1
      }
    }
    await write(results.join(''), rejects.join(''))
    await onProgress(progress(), false)
  }
  if (skipping > 0) return { ...progress(), isAnotherInput: true }
  const last = progress()
  await onProgress(last, true)
  return last
}
