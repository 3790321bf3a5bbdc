/** Replies in JSON, read softly: what is missing is the empty text, and nothing throws. */
export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const textIn = (row: Row, name: string): string => {
  const value = row[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The texts under a name of each row of a list: `Products[].Name`. */
export const textsIn = (row: Row, list: string, name: string): readonly string[] => {
  const value = row[list]
  return (Array.isArray(value) ? value.filter(isRow) : []).map((each) => textIn(each, name)).filter(Boolean)
}
