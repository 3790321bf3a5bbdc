/** The fields of a certificate that a file can fill, told by the contract: what it learns, every map and export knows. */
import { CertificateInput } from '../../contract/admin-schemas.ts'

/** `texts` and `object` are not one cell; `flag` is yes or no. */
export type FieldKind = 'text' | 'day' | 'texts' | 'flag' | 'object' | 'other'
export interface FieldForm {
  readonly kind: FieldKind
  /** The members of an object. */
  readonly members?: Readonly<Record<string, FieldForm>>
}

/** As zod keeps what a schema was made from. */
interface Definition {
  readonly type: string
  readonly format?: string
  readonly innerType?: { readonly _zod: { readonly def: Definition } }
  readonly element?: { readonly _zod: { readonly def: Definition } }
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: Definition } }>>
}

const isText = ({ type }: Definition): boolean => type === 'string' || type === 'enum'

const formOf = (definition: Definition): FieldForm => {
  const { type, format, innerType, element, shape } = definition
  if (type === 'optional' && innerType) return formOf(innerType._zod.def)
  if (type === 'string' && format === 'date') return { kind: 'day' }
  if (isText(definition)) return { kind: 'text' }
  if (type === 'boolean') return { kind: 'flag' }
  if (type === 'array' && element && isText(element._zod.def)) return { kind: 'texts' }
  if (type === 'object' && shape) return { kind: 'object', members: formsOf(shape) }
  return { kind: 'other' }
}
const formsOf = (shape: NonNullable<Definition['shape']>): Readonly<Record<string, FieldForm>> =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, formOf(schema._zod.def)]))

/** Of each field of a certificate, in the contract's order. */
export const FIELD_FORMS: Readonly<Record<string, FieldForm>> = formsOf(
  CertificateInput.shape as unknown as NonNullable<Definition['shape']>,
)

/** The form of `holder` or `body.id`; `undefined` where there is no such field. */
export const formOfField = (name: string): FieldForm | undefined => {
  const [head = '', member, ...more] = name.split('.')
  if (more.length > 0 || !Object.hasOwn(FIELD_FORMS, head)) return undefined
  const form = FIELD_FORMS[head]
  if (member === undefined) return form
  return form?.members && Object.hasOwn(form.members, member) ? form.members[member] : undefined
}

/** What the register says, not the file. */
const NOT_MAPPED = ['scheme', 'demo']

/** Whether a map can fill it from a cell. */
export const isMappable = (name: string): boolean => {
  if (NOT_MAPPED.includes(name)) return false
  const kind = formOfField(name)?.kind
  return kind === 'text' || kind === 'day' || kind === 'texts' || kind === 'flag'
}
/** Every name by which a map may fill a field. */
export const MAPPABLE: readonly string[] = Object.entries(FIELD_FORMS).flatMap(([name, { members }]) =>
  [name, ...Object.keys(members ?? {}).map((member) => `${name}.${member}`)].filter(isMappable),
)
