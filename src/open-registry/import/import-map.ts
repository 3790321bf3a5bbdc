/**
 * A map says which column of a file fills which field of a certificate. It is a JSON document, so that whoever has an
 * export can write one; what it does not say is not guessed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { SchemeId, Status, text, texts } from '../../contract/schemas.ts'
import { isDateForm } from './date-forms.ts'
import { isMappable, MAPPABLE } from './fields.ts'
import { describeIssue } from './issue-words.ts'
import { FORMATS } from './rows.ts'

const name = text(200)
const names = z.array(name).check(z.minLength(1), z.maxLength(20))

/** Where a value comes from, and how it is read. A name alone is the column of that name. */
const FieldSource = z.union([
  name,
  z.strictObject({
    /** The column; of several the first that holds anything. In JSON a member, `a.b` one inside another. */
    column: z.exactOptional(z.union([name, names])),
    /** The same for every row. */
    constant: z.exactOptional(z.union([text(300), texts(50, 300), z.boolean()])),
    /** A part of the number, such as `body` or `category`, by the name that the scheme gives it. */
    part: z.exactOptional(text(40)),
    /** What each value means. One that is not here is a fault, unless `otherwise` says what it means. */
    table: z.exactOptional(z.record(text(200), text(300))),
    otherwise: z.exactOptional(text(300)),
    /** Forms of days, such as `DD/MM/YYYY`; left out, those that mean one day only. */
    dates: z.exactOptional(
      z
        .array(z.string().check(z.refine(isDateForm, 'a form of days names YYYY, M or MM, D or DD')))
        .check(z.maxLength(10)),
    ),
    /** What stands between the members of a list. */
    split: z.exactOptional(texts(10, 10)),
    /** Values that mean nothing, such as `N/A`. */
    drop: z.exactOptional(texts(50, 200)),
    /** Ends of a list that was cut, such as `...`: the list is then not whole. Only for `models`. */
    cut: z.exactOptional(texts(10, 20)),
    /** What becomes of a value that cannot be one: the row is a fault (the default), or the value is left out. */
    unfit: z.exactOptional(z.enum(['fault', 'drop'])),
  }),
])

export const ImportMap = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,5}$/u)),
  /** What it is for, and where the names of its columns come from. */
  says: text(2000),
  format: z.exactOptional(z.enum(FORMATS)),
  /** Where the list stands in a JSON document. */
  path: z.exactOptional(text(200)),
  sheet: z.exactOptional(text(200)),
  /** The line of the columns' names; what stands above is passed over. */
  headerLine: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
  delimiter: z.exactOptional(z.enum([',', ';', '\t'])),
  /** Of a file that is neither UTF-8 nor marked UTF-16. */
  encoding: z.exactOptional(text(40)),
  /** Left out, the command says it. */
  scheme: z.exactOptional(
    z.union([SchemeId, z.strictObject({ column: z.union([name, names]), table: z.record(text(200), SchemeId) })]),
  ),
  /** `certificates`: each row is a certificate as `export` writes it, and there are no fields. */
  rows: z.exactOptional(z.enum(['fields', 'certificates'])),
  fields: z.exactOptional(z.record(text(80), FieldSource)),
  /** Rows of one certificate that stand together: one certificate with the lists of all (`merge`), or a fault. */
  repeats: z.exactOptional(z.enum(['fault', 'merge'])),
  /** What is entered in the trace beside what changed: on which ground, decided by whom, and on which day. */
  events: z.exactOptional(
    z.strictObject({
      basis: z.exactOptional(FieldSource),
      actor: z.exactOptional(FieldSource),
      day: z.exactOptional(FieldSource),
    }),
  ),
  /** What it means that a whole list (`--full`) no longer has a certificate. Left out, it means nothing. */
  missing: z.exactOptional(z.strictObject({ status: Status, basis: text(300), actor: z.exactOptional(text(300)) })),
  /** Where a JSON document says how current it is, such as `meta.last_updated`. */
  asOf: z.exactOptional(text(200)),
})
export type ImportMap = z.infer<typeof ImportMap>
export type FieldSource = z.infer<typeof FieldSource>

export type MapReading =
  | { readonly kind: 'map'; readonly map: ImportMap }
  | { readonly kind: 'fault'; readonly why: string }
const fault = (why: string): MapReading => ({ kind: 'fault', why })

const whyUnfit = (map: ImportMap): string | undefined => {
  if (map.rows === 'certificates') return map.fields ? '`rows: certificates` needs no fields.' : undefined
  for (const field of ['number', 'status'])
    if (!Object.hasOwn(map.fields ?? {}, field)) return `It says nothing of \`${field}\`.`
  if (map.missing?.status === 'valid') return '`missing.status` cannot be valid.'
  const sources = Object.entries(map.fields ?? {})
  const unknown = sources.find(([name]) => !isMappable(name))
  if (unknown) return `\`${unknown[0]}\` is no field; a field is one of ${MAPPABLE.join(', ')}.`
  const empty = sources.find(([, source]) => {
    if (typeof source === 'string') return false
    return [source.column, source.constant, source.part].filter((one) => one !== undefined).length !== 1
  })
  return empty && `\`${empty[0]}\` needs one of column, constant and part.`
}

/** A map from the text of a document. */
export const readMap = (document: string): MapReading => {
  let value: unknown
  try {
    value = JSON.parse(document)
  } catch (error) {
    return fault(`No JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = z.safeParse(ImportMap, value)
  if (!parsed.success) {
    return fault(`At ${describeIssue(parsed.error.issues[0])}.`)
  }
  const why = whyUnfit(parsed.data)
  return why ? fault(why) : { kind: 'map', map: parsed.data }
}

const MAPS = new URL('./maps/', import.meta.url)
/** Names of the maps that come with the register. */
export const builtInMaps = (): readonly string[] =>
  readdirSync(MAPS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
/** A map that comes with the register; `undefined` where there is none of this name. */
export const builtInMap = (mapName: string): MapReading | undefined =>
  builtInMaps().includes(mapName) ? readMap(readFileSync(new URL(`${mapName}.json`, MAPS), 'utf8')) : undefined
