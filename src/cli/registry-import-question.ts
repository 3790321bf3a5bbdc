/** What `import` is asked, read from its words and flags; anything that cannot be meant is said at once. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { isDay } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import type { Nature } from '../open-registry/admin-check.ts'
import { builtInMap, builtInMaps, type ImportMap, readMap } from '../open-registry/import/import-map.ts'
import { FORMATS, type SourceFormat } from '../open-registry/import/rows.ts'
import { isKnownEncoding } from '../open-registry/import/source-file.ts'
import { catalogue } from '../schemes/about/index.ts'
import { type Call, CalledWrongly, type Flags, textFlag } from './registry-command.ts'

export const DEFAULT_BATCH = 1000
export const MAX_BATCH = 10_000
export const DEFAULT_MAX_MISSING = 5
/** A map that a person wrote. */
const MAX_MAP_BYTES = 1_000_000

export interface ImportQuestion {
  readonly file: string
  readonly map: ImportMap
  readonly scheme: string | undefined
  readonly asOf: Instant | undefined
  readonly coverage: 'complete' | 'partial' | undefined
  readonly nature: Nature
  readonly batchRows: number
  readonly maxMissingPercent: number
  readonly rejects: string
  readonly encoding: string | undefined
  readonly format: SourceFormat | undefined
  readonly sheet: string | undefined
  readonly isDryRun: boolean
  readonly isFull: boolean
  readonly isResumed: boolean
  readonly isJson: boolean
  readonly mayReplaceDemo: boolean
  readonly mayBeOlder: boolean
}

const readMapFlag = (name: string | undefined): ImportMap => {
  const known = `Maps that are here: ${builtInMaps().join(', ')}; or the path of one of your own.`
  if (name === undefined) throw new CalledWrongly(`Name a map with --map. ${known}`)
  const isPath = /[./\\]/u.test(name)
  if (isPath && !existsSync(name)) throw new CalledWrongly(`There is no ${name}. ${known}`)
  if (isPath && statSync(name).size > MAX_MAP_BYTES) throw new CalledWrongly(`${name} is too large for a map.`)
  const reading = isPath ? readMap(readFileSync(name, 'utf8')) : builtInMap(name)
  if (!reading) throw new CalledWrongly(`There is no map "${name}". ${known}`)
  if (reading.kind === 'fault') throw new CalledWrongly(`The map ${name} cannot be used. ${reading.why}`)
  return reading.map
}

const wholeFlag = (flags: Flags, name: string, from: number, to: number, fallback: number): number => {
  const text = textFlag(flags, name)
  if (text === undefined) return fallback
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : -1
  if (value < from || value > to)
    throw new CalledWrongly(`--${name} takes a number from ${from} to ${to}, not "${text}".`)
  return value
}

const oneOf = <const T extends string>(flags: Flags, name: string, known: readonly T[]): T | undefined => {
  const text = textFlag(flags, name)
  const found = known.find((one) => one === text)
  if (text !== undefined && found === undefined)
    throw new CalledWrongly(`--${name} is ${known.join(' or ')}, not "${text}".`)
  return found
}

/** A day is the beginning of it, in UTC. */
export const readInstant = (text: string, now: Instant): Instant | undefined => {
  const instant = isDay(text) ? `${text}T00:00:00Z` : text
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/u.test(instant) && isDay(instant.slice(0, 10))
  return isInstant && Date.parse(instant) <= Date.parse(now) ? instant : undefined
}

export const readImportQuestion = ({ flags, words }: Call, now: Instant): ImportQuestion => {
  const [file] = words
  if (file === undefined) throw new CalledWrongly('Name the file to import.')
  if (!existsSync(file) || !statSync(file).isFile()) throw new CalledWrongly(`There is no file ${file}.`)
  const map = readMapFlag(textFlag(flags, 'map'))
  const scheme = textFlag(flags, 'scheme')
  if (scheme !== undefined && !catalogue.has(scheme)) throw new CalledWrongly(`No scheme "${scheme}" is known here.`)
  if (typeof map.scheme === 'string' && scheme !== undefined && scheme !== map.scheme)
    throw new CalledWrongly(`The map "${map.name}" is for ${map.scheme}, not for ${scheme}.`)
  if (map.rows !== 'certificates' && map.scheme === undefined && scheme === undefined)
    throw new CalledWrongly(`The map "${map.name}" names no scheme: say it with --scheme.`)
  const asOfText = textFlag(flags, 'as-of')
  const asOf = asOfText === undefined ? undefined : readInstant(asOfText, now)
  if (asOfText !== undefined && asOf === undefined)
    throw new CalledWrongly(
      `--as-of takes a day such as ${now.slice(0, 10)}, or an instant in UTC, that is not yet to come; not "${asOfText}".`,
    )
  const coverage = oneOf(flags, 'coverage', ['complete', 'partial'])
  const isFull = flags.full === true
  if ((coverage === 'complete' || isFull) && asOf === undefined && map.asOf === undefined)
    throw new CalledWrongly('A whole list is one of a day: say of which with --as-of.')
  const nature = flags.demo === true ? 'demo' : 'real'
  if (nature === 'demo' && coverage !== undefined)
    throw new CalledWrongly('Demonstration data (--demo) declares its own coverage: leave --coverage out.')
  const encoding = textFlag(flags, 'encoding')
  if (encoding !== undefined && !isKnownEncoding(encoding))
    throw new CalledWrongly(`No encoding "${encoding}" is known here.`)
  return {
    ...{ file, map, scheme, asOf, coverage, nature, encoding: encoding ?? map.encoding, isFull },
    batchRows: wholeFlag(flags, 'batch', 1, MAX_BATCH, DEFAULT_BATCH),
    maxMissingPercent: wholeFlag(flags, 'max-missing', 0, 100, DEFAULT_MAX_MISSING),
    rejects: textFlag(flags, 'rejects') ?? `${file}.rejects.jsonl`,
    format: oneOf(flags, 'format', FORMATS) ?? map.format,
    sheet: textFlag(flags, 'sheet') ?? map.sheet,
    isDryRun: flags['dry-run'] === true,
    isResumed: flags.resume === true,
    isJson: flags.json === true,
    mayReplaceDemo: flags['replace-demo'] === true,
    mayBeOlder: flags['allow-older'] === true,
  }
}
