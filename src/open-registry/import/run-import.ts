/**
 * Brings the rows of a file into a register, batch by batch: each is one transaction with its events, its audit entry and
 * the place in the file that it comes to, so that an import that was killed goes on as if nothing had happened. What a
 * register holds it never loses by an import: fields that a file does not speak of stay, and so do decisions that came after it.
 */
import { dayOf } from '../../core/dates.ts'
import type { Coverage, Instant, SchemeId } from '../../core/words.ts'
import { type Nature, natureOf } from '../admin-check.ts'
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import { type BatchResult, keyOf, type Store } from '../store.ts'
import { makeBodyCollector } from './bodies-of.ts'
import { changesOf } from './changes.ts'
import { fromPresent } from './from-present.ts'
import type { ImportMap } from './import-map.ts'
import { type ImportCounts, type ImportState, NO_COUNTS } from './import-state.ts'
import { findMissing, markedNow, missingBatches, NOTHING_MISSING, whyNotMarked } from './missing.ts'
import type { CertificateReader, ReadCertificate } from './read-certificate.ts'
import type { RejectsFile } from './rejects.ts'
import type { SourceRow } from './rows.ts'
import { makeSeen } from './seen.ts'
import { type Reject, readUnits, type Unit } from './units.ts'

/** Why an import was not begun, or not carried on, in words for the person who started it. */
export class ImportRefused extends Error {}

export interface ImportOptions {
  readonly store: Store
  readonly rows: AsyncIterable<SourceRow>
  readonly reader: CertificateReader
  readonly map: ImportMap
  readonly nature: Nature
  /** How current the file is; asked when the first batch is written, for a file may say it itself. */
  readonly asOf: () => Instant
  readonly now: () => Instant
  /** What the file is called in the audit trail. */
  readonly target: string
  /** The same for the same file, whenever it is imported. */
  readonly id: string
  readonly identity: string
  /** To go on behind. */
  readonly before?: ImportState | undefined
  readonly batchRows: number
  readonly isDryRun: boolean
  readonly rejects: RejectsFile
  /** What the register holds of these schemes from now on; left out, what it declared before. */
  readonly coverage?: 'complete' | 'partial' | undefined
  /** The file is the whole list: what is held and not in it is missing. */
  readonly isFull: boolean
  /** Most certificates that may be marked as missing, of a hundred held. */
  readonly maxMissingPercent: number
  readonly mayBeOlder: boolean
  readonly onProgress: (counts: ImportCounts) => void
  readonly signal?: AbortSignal | undefined
}

export interface ImportResult {
  readonly kind: 'done' | 'stopped'
  readonly counts: ImportCounts
  /** The first of those rejected in this run. */
  readonly rejects: readonly Reject[]
  /** The first certificates that a whole list no longer has. */
  readonly missing: readonly string[]
  /** Why missing certificates were left as they are, or coverage was not declared complete. */
  readonly notes: readonly string[]
}

/** A map that does not fit rejects everything: it is told early. */
const HOPELESS_ROWS = 1000
const SHOWN_REJECTS = 20

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): tells two rows of one number apart. */
const digestOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

type Counter = { -readonly [name in keyof ImportCounts]: number }
type Accepted = ReadCertificate & { readonly line: number }

/** Certificates and rejects of one transaction. */
interface Gathered {
  certificates: Accepted[]
  rejects: Reject[]
  rows: number
  repeated: number
}
const nothingGathered = (rows: number): Gathered => ({ certificates: [], rejects: [], rows, repeated: 0 })

const later = (one: Instant, other: Instant): Instant => (Date.parse(one) > Date.parse(other) ? one : other)

/** Runs the import. Rejects with an `ImportRefused` where it must not go on; what was committed until then stays. */
export const runImport = async (options: ImportOptions): Promise<ImportResult> => {
  const { store, reader, map, nature, isDryRun, rejects: rejectsFile, before, now } = options
  const counts: Counter = { ...(before?.counts ?? NO_COUNTS) }
  const skippedRows = counts.rows
  const seen = makeSeen()
  const collectBodies = makeBodyCollector(store)
  const declared = new Map((await store.coverage()).map((one) => [one.scheme, one]))
  const schemes = new Set<SchemeId>()
  const shownRejects: Reject[] = []
  const notes: string[] = []
  const edition = await store.edition()
  let asOf: Instant | undefined = before?.asOf

  /** The day of which the file speaks; it is asked once. */
  const asOfNow = (): Instant => {
    asOf ??= options.asOf()
    return asOf
  }
  const stateOf = (rejectsBytes: number, isDone: boolean): ImportState => ({
    ...{ version: 1, identity: options.identity, asOf: asOfNow(), counts: { ...counts }, rejectsBytes, isDone },
  })
  const write = async (
    batch: {
      records: readonly HeldRecord[]
      events: readonly HeldEvent[]
      bodies?: readonly HeldBody[]
      coverage?: readonly Coverage[]
      isLast?: boolean
      basedOn?: number
    },
    detail: object,
  ): Promise<BatchResult> => {
    const rejectsBytes = await rejectsFile.sync()
    const { isLast = false, ...rest } = batch
    return store.writeCertificates(
      {
        ...rest,
        ...(isLast ? { asOf: later(asOfNow(), edition.asOf) } : {}),
        progress: { id: options.id, state: stateOf(rejectsBytes, isLast) },
      },
      {
        at: now(),
        actor: 'cli',
        action: 'import',
        target: options.target,
        detail: { map: map.name, asOf: asOfNow(), ...detail },
      },
    )
  }

  /** A scheme comes with its coverage, and is not set back to an older day. */
  const meetSchemes = (certificates: readonly Accepted[]): readonly Coverage[] => {
    const fresh: Coverage[] = []
    for (const { record } of certificates) {
      if (schemes.has(record.scheme)) continue
      schemes.add(record.scheme)
      const held = declared.get(record.scheme)
      if (held && Date.parse(held.asOf) > Date.parse(asOfNow()) && !options.mayBeOlder)
        throw new ImportRefused(
          `The register holds ${record.scheme} as of ${held.asOf}; this file is of ${asOfNow()}. Nothing newer is set back. Give --allow-older if it is to be entered all the same.`,
        )
      if (!held) fresh.push({ scheme: record.scheme, kind: nature === 'demo' ? 'demo' : 'partial', asOf: asOfNow() })
    }
    return fresh
  }

  /** Another import may have come first into a register that was empty. */
  const assertNature = async (): Promise<void> => {
    const held = natureOf(await store.coverage())
    if (held !== undefined && held !== nature)
      throw new ImportRefused(`The register holds ${held === 'demo' ? 'demonstration' : 'real'} data by now.`)
  }

  const flush = async (gathered: Gathered): Promise<void> => {
    await rejectsFile.write(gathered.rejects)
    const coverage = gathered.certificates.length > 0 ? meetSchemes(gathered.certificates) : []
    const day = dayOf(gathered.certificates.length > 0 ? asOfNow() : now())
    counts.rejected += gathered.rejects.length
    counts.repeated += gathered.repeated
    counts.rows = gathered.rows
    const before = { ...counts }
    await fromPresent(store, async (basedOn) => {
      await assertNature()
      const bodies = await collectBodies(gathered.certificates.map(({ record }) => record))
      const { records, events, ...changed } = await changesOf(store, gathered.certificates, day, reader.fields)
      for (const name of ['added', 'changed', 'unchanged'] as const) counts[name] = before[name] + changed[name]
      counts.events = before.events + events.length
      // Where nothing changes there is nothing to go on behind: a resumed import may look at these rows again.
      const isNothing = records.length + events.length + bodies.length + coverage.length === 0
      if (isDryRun || isNothing) return {}
      const detail = { rows: counts.rows, ...changed, events: events.length }
      return write({ records, events, bodies, coverage, basedOn }, detail)
    })
    for (const one of coverage) declared.set(one.scheme, one)
    options.onProgress({ ...counts })
  }

  /** Takes a unit into the batch; rows before the place to go on behind only count as seen. */
  const take = (gathered: Gathered, { rows, line, row, certificate, rejects }: Unit): void => {
    const isSkipped = rows <= skippedRows
    const refused = [...rejects]
    if (certificate) {
      const { record } = certificate
      const digest = digestOf(JSON.stringify([record, certificate.events]))
      const earlier = seen.enter(keyOf(record.scheme, record.number), line, digest)
      const isSame = earlier?.digest === digest
      if (!earlier) {
        if (isSkipped) schemes.add(record.scheme)
        else gathered.certificates.push({ ...certificate, line })
      } else if (isSame) gathered.repeated += isSkipped ? 0 : 1
      else
        refused.push({
          line,
          reason: `number: ${record.number} stands at line ${earlier.line} already, with other data`,
          row,
        })
    }
    gathered.rows = Math.max(rows, skippedRows)
    if (isSkipped) return
    gathered.rejects.push(...refused)
    shownRejects.push(...refused.slice(0, SHOWN_REJECTS - shownRejects.length))
  }

  let gathered = nothingGathered(skippedRows)
  for await (const unit of readUnits(options.rows, reader, map.repeats === 'merge')) {
    take(gathered, unit)
    if (gathered.certificates.length + gathered.rejects.length < options.batchRows) {
      if (gathered.rows % HOPELESS_ROWS === 0) options.onProgress({ ...counts, rows: gathered.rows })
      continue
    }
    await flush(gathered)
    gathered = nothingGathered(gathered.rows)
    if (counts.rows >= HOPELESS_ROWS && counts.rejected === counts.rows) {
      await rejectsFile.discard()
      throw new ImportRefused(
        `None of the first ${counts.rows} rows can be a certificate under the map "${map.name}". The first: line ${shownRejects[0]?.line}: ${shownRejects[0]?.reason}`,
      )
    }
    if (options.signal?.aborted) return { kind: 'stopped', counts, rejects: shownRejects, missing: [], notes }
  }
  await flush(gathered)

  const isList = options.isFull || options.coverage === 'complete'
  const lacking = isList && schemes.size > 0 ? await findMissing(store, schemes, seen) : NOTHING_MISSING
  counts.missing = lacking.count
  const whyNot = await whyNotMarked(store, { ...options, schemes, missing: lacking.count, rejected: counts.rejected })
  if (whyNot) notes.push(whyNot)
  else if (options.isFull && lacking.count > 0 && map.missing) {
    const meaning = map.missing
    for await (const missing of missingBatches(store, { schemes, seen }, options.batchRows)) {
      const before = { ...counts }
      await fromPresent(store, async (basedOn) => {
        const { records, events } = await markedNow(store, missing, meaning, dayOf(asOfNow()))
        counts.marked = before.marked + records.length
        counts.events = before.events + events.length
        if (isDryRun || records.length === 0) return {}
        return write({ records, events, basedOn }, { missing: records.length })
      })
    }
  }

  const mayBeComplete = options.coverage !== 'complete' || counts.rejected === 0
  if (!mayBeComplete)
    notes.push('Rows were rejected, so the register was not declared complete: it would call them absent.')
  /** A scheme that was complete stays so as of its day, unless this file is said to be the whole again. */
  const coverage = [...schemes].flatMap((scheme): readonly Coverage[] => {
    const held = declared.get(scheme)?.kind
    const kind =
      nature === 'demo' ? 'demo' : mayBeComplete ? (options.coverage ?? held ?? 'partial') : (held ?? 'partial')
    const since = later(asOfNow(), declared.get(scheme)?.asOf ?? asOfNow())
    const isLeft = kind === 'complete' && options.coverage !== 'complete'
    const isSame = kind === held && since === declared.get(scheme)?.asOf
    return isLeft || isSame ? [] : [{ scheme, kind, asOf: since }]
  })
  if (!isDryRun && schemes.size > 0)
    await write({ records: [], events: [], coverage, isLast: true }, { ...counts, coverage })
  options.onProgress({ ...counts })
  return { kind: 'done', counts, rejects: shownRejects, missing: lacking.shown, notes }
}
