/**
 * `npm run bench -- listings [--json]`: `check-listings` over a hundred thousand generated listings, with a register on
 * this machine: rows a second, and how much memory the heap holds at start, middle and end. The same listings every time.
 * Every number is of the example block.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isExampleNumber } from '../core/catalogue.ts'
import type { Day } from '../core/words.ts'
import type { HeldRecord } from '../open-registry/cast.ts'
import { csvRow } from '../open-registry/import/csv.ts'
import { makeRandom, type Random } from '../open-registry/random.ts'
import { seedRecords } from '../open-registry/seed.ts'
import { startRegistry } from '../open-registry/serve.ts'
import { WORDS } from '../say/words/index.ts'
import { catalogue } from '../schemes/about/index.ts'
import { makeGet } from '../shell/get.ts'
import { rounded } from './bench-figures.ts'
import { openInput } from './check-listings-input.ts'
import { makeAsker } from './check-listings-register.ts'
import { CSV_HEADER, toCsv } from './check-listings-results.ts'
import { runListings } from './check-listings-run.ts'
import { openOutput } from './check-listings-state.ts'

const ROWS = 100_000
const CERTIFICATES = 20_000
const SEED = 11
/** The heap may grow by so much between middle and end; a run that kept its rows would hold hundreds. */
export const MOST_GROWTH_MB = 24

export interface Memory {
  readonly heapMb: number
  readonly rssMb: number
}

export interface ListingsBench {
  readonly rows: number
  readonly inputMb: number
  readonly seconds: number
  readonly rowsPerSecond: number
  readonly verdicts: Readonly<Record<string, number>>
  readonly memory: { readonly start: Memory; readonly middle: Memory; readonly end: Memory }
}

const HEADER = ['id', 'url', 'title', 'brand', 'manufacturer', 'model', 'seller', 'category', 'attributes', 'text']

const LABELS: Readonly<Record<string, string>> = {
  'cn-ccc': '3C证书编号',
  'cn-sc': '生产许可证编号',
  'us-fcc': 'FCC ID',
}

const TEXT =
  '全新正品，七天无理由退货。Example description of an example product, with care instructions, sizes and colours. 订单编号 8800112233，客服热线 400-000-0000。'

type Kind = 'own' | 'other-model' | 'unlisted' | 'malformed' | 'none'
const WEIGHTS: Readonly<Record<Kind, number>> = { own: 30, 'other-model': 5, unlisted: 5, malformed: 2, none: 58 }

const numberFor = (kind: Kind, record: HeldRecord, i: number): string => {
  if (kind === 'unlisted' && record.scheme === 'cn-ccc') return `${record.number.slice(0, -6)}${String(999_999 - i)}`
  return kind === 'malformed' ? record.number.slice(0, -2) : record.number
}

/** One generated listing as cells. */
const listingOf = (i: number, records: readonly HeldRecord[], random: Random): readonly string[] => {
  const record = records[random.below(records.length)]
  if (!record) throw new Error('no records')
  const kind = random.weighted(WEIGHTS)
  const model = kind === 'other-model' ? `EX-ZZ${i}` : (record.models?.[0] ?? `EX-${i}`)
  const number = numberFor(kind, record, i)
  return [
    String(i),
    `https://shop.example/item/${i}`,
    `${record.productName ?? 'Example'} ${model}`,
    '示例牌',
    record.manufacturer ?? record.holder ?? '',
    model,
    '示例旗舰店',
    '',
    kind === 'none' ? '颜色: 白 | 货号: 100200300' : `颜色: 白 | ${LABELS[record.scheme]}: ${number}`,
    TEXT.repeat(1 + random.below(4)),
  ]
}

/** Writes the listings as CSV. */
export const writeListings = async (file: string, rows: number, records: readonly HeldRecord[]): Promise<void> => {
  const random = makeRandom(SEED)
  function* lines(): Generator<string> {
    yield csvRow(HEADER)
    for (let i = 0; i < rows; i++) yield csvRow(listingOf(i, records, random))
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
}

/** What lives, once everything else is thrown away. */
const memoryNow = (): Memory => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapMb: rounded(heapUsed / 1e6, 1), rssMb: rounded(rss / 1e6, 1) }
}

/** Measures a run. Rejects when a row was rejected: every listing can be read. */
export const benchListings = async (today: Day, rows: number = ROWS): Promise<ListingsBench> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-listings-'))
  const file = path.join(folder, 'listings.csv')
  const registry = await startRegistry({
    ...{ port: 0, db: ':memory:', seedSize: CERTIFICATES, today },
    rateLimit: { burst: 1_000_000, perSecond: 1_000_000 },
  })
  try {
    await writeListings(file, rows, seedRecords({ size: CERTIFICATES, today, catalogue }))
    const output = await openOutput(path.join(folder, 'results.csv'), { asked: '', head: CSV_HEADER, restart: false })
    const get = makeGet({ fetch: globalThis.fetch, isPermitted: async () => true })
    const askers = [
      makeAsker(registry.url, {
        get,
        now: () => new Date(),
        isExample: (number) => isExampleNumber(catalogue, number),
      }),
    ]
    const start = memoryNow()
    let middle: Memory | undefined
    let pausedMs = 0
    const startedAt = performance.now()
    const result = await runListings({
      rows: (await openInput(file, 'csv', 'utf-8')).rows,
      ...{ folder, askers, alerts: [], format: toCsv, before: undefined, write: output.write },
      context: { words: WORDS.en, catalogue, now: new Date().toISOString() },
      onProgress: (progress) => {
        if (middle || progress.rows < rows / 2) return
        const pausedAt = performance.now()
        middle = memoryNow()
        pausedMs = performance.now() - pausedAt
      },
    })
    const seconds = (performance.now() - startedAt - pausedMs) / 1000
    const end = memoryNow()
    await output.close()
    if (result.rejected > 0 || !middle) throw new Error(`${result.rejected} of ${result.rows} rows were rejected`)
    return {
      rows: result.rows,
      inputMb: rounded(statSync(file).size / 1e6, 1),
      seconds: rounded(seconds, 2),
      rowsPerSecond: Math.round(result.rows / seconds),
      verdicts: result.verdicts,
      memory: { start, middle, end },
    }
  } finally {
    await registry.close()
    rmSync(folder, { recursive: true })
  }
}

/** The command: prints the figures. Exit codes: 0 memory stood still, 1 it grew, 2 called wrongly. */
export const benchListingsCommand = async (
  positionals: readonly string[],
  {
    json = false,
    adversarial = false,
  }: { readonly json?: boolean | undefined; readonly adversarial?: boolean | undefined },
): Promise<number> => {
  if (positionals.length > 1 || adversarial) {
    console.error('npm run bench -- listings [--json]')
    return 2
  }
  const bench = await benchListings(new Date().toISOString().slice(0, 10))
  if (json) console.log(JSON.stringify(bench, null, 2))
  else print(bench)
  return isConstant(bench) ? 0 : 1
}

const isConstant = ({ memory: { middle, end } }: ListingsBench): boolean => end.heapMb - middle.heapMb <= MOST_GROWTH_MB

const print = (bench: ListingsBench): void => {
  const { rows, inputMb, seconds, rowsPerSecond, verdicts, memory } = bench
  console.log(
    `${rows} listings (${inputMb} MB) in ${seconds} s: ${rowsPerSecond} rows a second, register on this machine`,
  )
  for (const [name, { heapMb, rssMb }] of Object.entries(memory))
    console.log(`${name.padEnd(8)}heap ${heapMb} MB, resident ${rssMb} MB`)
  const kinds = Object.entries(verdicts).map(([kind, count]) => `${kind} ${count}`)
  console.log(kinds.join(', '))
  const mark = isConstant(bench) ? '✓' : '✗'
  console.log(`${mark} the heap grows by at most ${MOST_GROWTH_MB} MB between middle and end`)
}
