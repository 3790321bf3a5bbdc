/** Workbooks for the tests, as programs write them: a ZIP of a few XML parts. */
import { type Zippable, zipSync } from 'fflate'

export interface WorkbookOptions {
  /** Rows of the first sheet as XML. */
  readonly rows: string
  readonly texts?: readonly string[]
  /** Format codes by id from 164 on; cell style `n + 1` is the n-th. */
  readonly formats?: readonly string[]
  /** Built-in format ids; their cell styles follow those of `formats`. */
  readonly ids?: readonly number[]
  readonly is1904?: boolean
  readonly more?: Zippable
}

const xml = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...targets: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array =>
  xml(
    `<Relationships>${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
  )

export const workbook = ({ rows, texts = [], formats = [], ids = [], is1904 = false, more = {} }: WorkbookOptions) =>
  zipSync({
    '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': xml(
      `<workbook xmlns:r="${REL}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="证书" sheetId="1" r:id="s1"/><sheet name="Other" sheetId="2" r:id="s2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'xl/worksheets/sheet2.xml': xml(
      `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>second</t></is></c></row></sheetData></worksheet>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...more,
  })

const lettersOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26)

/** A sheet whose cells are all texts, shared or in place. */
export const textWorkbook = (rows: readonly (readonly string[])[], isShared: boolean): Uint8Array => {
  const texts = [...new Set(rows.flat())]
  const cellOf = (text: string, at: string): string =>
    isShared
      ? `<c r="${at}" t="s"><v>${texts.indexOf(text)}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  const rowOf = (cells: readonly string[], i: number): string =>
    `<row r="${i + 1}">${cells.map((text, column) => (text === '' ? '' : cellOf(text, `${lettersOf(column)}${i + 1}`))).join('')}</row>`
  return workbook({ rows: rows.map(rowOf).join(''), texts })
}
