/** A certificate as a row: as it is in JSON Lines; in CSV a column a field, where what is not text stands as JSON. */
import type { HeldRecord } from '../cast.ts'
import type { HeldEvent } from '../history.ts'
import { csvRow, plainCell } from './csv.ts'
import { FIELD_FORMS, type FieldForm } from './fields.ts'
import type { RowValues } from './rows.ts'

export type ExportedCertificate = HeldRecord & { readonly events?: readonly Omit<HeldEvent, 'scheme' | 'number'>[] }

const isPlain = (name: string): boolean => ['text', 'day'].includes(FIELD_FORMS[name]?.kind ?? '')

const inOrder = (value: object, forms: Readonly<Record<string, FieldForm>>): object => {
  const names = Object.keys(forms).filter((name) => Object.hasOwn(value, name))
  return Object.fromEntries(
    names.map((name) => {
      const member: unknown = value[name as keyof typeof value]
      const members = forms[name]?.members
      return [name, members && typeof member === 'object' && member !== null ? inOrder(member, members) : member]
    }),
  )
}
/** With its fields in the contract's order, so that what is the same is written the same. */
export const inContractOrder = (record: HeldRecord): HeldRecord => inOrder(record, FIELD_FORMS) as HeldRecord

/** The columns, in the contract's order. */
export const columnsOfCertificates = (hasEvents: boolean): readonly string[] => [
  ...Object.keys(FIELD_FORMS),
  ...(hasEvents ? ['events'] : []),
]

export const csvOfCertificate = (certificate: ExportedCertificate, columns: readonly string[]): string => {
  const values = certificate as unknown as RowValues
  return csvRow(
    columns.map((name) => {
      const value = values[name]
      return value === undefined ? '' : isPlain(name) ? String(value) : JSON.stringify(value)
    }),
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The certificate that a row holds, as it was before it was written; what is in it is still to be checked. */
export const plainRecord = (values: RowValues, isCells: boolean): RowValues => {
  if (!isCells) return values
  const entries = Object.entries(values).flatMap(([name, cell]): readonly (readonly [string, unknown])[] => {
    if (typeof cell !== 'string') return [[name, cell]]
    if (cell === '') return []
    const text = plainCell(cell)
    return [[name, isPlain(name) ? text : parsed(text)]]
  })
  return Object.fromEntries(entries)
}
