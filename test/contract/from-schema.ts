/** Values that a JSON Schema of the OpenAPI document allows, for fast-check; as much of JSON Schema as the document uses. */
import * as fc from 'fast-check'

export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}
export type Components = Readonly<Record<string, JsonSchema>>

/** Enough to meet both ends of a list, few enough to stay quick. */
const MOST_ITEMS = 3
const DAYS = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true }

const textOf = ({ format, pattern, minLength = 0, maxLength = 4000 }: JsonSchema): fc.Arbitrary<string> => {
  if (format === 'date') return fc.date(DAYS).map((date) => date.toISOString().slice(0, 10))
  if (format === 'date-time') return fc.date(DAYS).map((date) => date.toISOString())
  const fits = (text: string): boolean => [...text].length >= minLength && text.length <= maxLength
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u')).filter(fits)
  const longest = Math.min(maxLength, 40)
  return fc.oneof(
    fc.string({ minLength: Math.min(minLength, longest), maxLength: longest, unit: 'grapheme' }).filter(fits),
    fc.constantFrom('示例', "'; DROP TABLE certificates;--", '<script>', '%', '_', '\\', '../..').filter(fits),
  )
}

export const fromSchema = (schema: JsonSchema, components: Components, depth = 0): fc.Arbitrary<unknown> => {
  const inner = (one: JsonSchema): fc.Arbitrary<unknown> => fromSchema(one, components, depth + 1)
  if (schema.$ref !== undefined) {
    const named = components[schema.$ref.split('/').at(-1) ?? '']
    if (!named) throw new Error(`no schema ${schema.$ref}`)
    return fromSchema(named, components, depth)
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(inner))
  const [only] = schema.allOf ?? []
  if (only) return inner(only)
  switch (schema.type) {
    case 'string':
      return textOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) })
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000, noNaN: true })
    case 'array': {
      const minLength = schema.minItems ?? 0
      const maxLength = Math.max(minLength, Math.min(schema.maxItems ?? MOST_ITEMS, depth > 3 ? 1 : MOST_ITEMS))
      return fc.array(inner(schema.items ?? {}), { minLength, maxLength })
    }
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, inner(one)] as const)
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] })
    }
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

/** The same value with one thing wrong somewhere; it may happen to be right all the same. */
export const spoilt = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, fc.nat(), fc.jsonValue({ maxDepth: 2 }), fc.boolean()).map(([whole, at, wrong, isMissing]) => {
    if (typeof whole !== 'object' || whole === null) return wrong
    const names = Object.keys(whole)
    const name = names[at % Math.max(1, names.length)]
    if (name === undefined) return wrong
    const { [name]: _dropped, ...rest } = whole as Record<string, unknown>
    return isMissing ? rest : { ...rest, [name]: wrong }
  })
