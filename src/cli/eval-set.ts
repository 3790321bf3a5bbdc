/** A labelled set: what each row shows, and which numbers must be found in it. */
import { dirname, resolve } from 'node:path'
import { looksLikeHtml, readTextFile, wholeMarkup } from './source.ts'

export interface ExpectedNumber {
  readonly scheme: string
  readonly normalized: string
}

export interface Row {
  readonly id: string
  readonly kind: string
  readonly scope: string
  readonly excerpt: string
  readonly page?: string
  readonly expected: readonly ExpectedNumber[]
}

/** What is read for a row: a page as HTML, or lines of text. */
export interface Shown {
  readonly kind: 'html' | 'text'
  readonly text: string
}

const isRow = (value: unknown): value is Row => {
  if (typeof value !== 'object' || value === null) return false
  const row = value as Record<string, unknown>
  return typeof row.id === 'string' && typeof row.excerpt === 'string' && Array.isArray(row.expected)
}

/** Rows of the set; a line that is none is an error that names its number. */
export const readSet = async (path: string): Promise<readonly Row[]> => {
  const lines = (await readTextFile(path)).split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const value: unknown = JSON.parse(line)
    if (!isRow(value)) throw new Error(`${path}:${i + 1}: no row (id, excerpt and expected are needed)`)
    return [value]
  })
}

/** The whole page where the row judges it, otherwise its excerpt. `path` is that of the set. */
export const shownBy = async (row: Row, path: string): Promise<Shown> => {
  if (row.page && row.scope === 'full_page')
    return { kind: 'html', text: await readTextFile(resolve(dirname(path), row.page)) }
  const isMarkup = row.kind === 'html' || row.excerpt.trimStart().startsWith('<')
  return isMarkup && looksLikeHtml(row.excerpt)
    ? { kind: 'html', text: wholeMarkup(row.excerpt) }
    : { kind: 'text', text: row.excerpt }
}
