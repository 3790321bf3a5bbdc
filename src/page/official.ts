/**
 * What an official page shows a person, as labels and values: tables of one certificate, lists with a heading row,
 * definition lists, and lines such as "证书编号：…". Only what is visible counts, and nothing is read into it here.
 */
import { parentElementOf, previousElementSiblingOf, textContentOf } from './dom.ts'

/** One label and its value, as shown. */
export interface SheetField {
  readonly label: string
  readonly value: string
}

/** Fields that speak of one thing. */
export interface Sheet {
  /** One row of a list, or one of the tables that describe a certificate together. */
  readonly kind: 'row' | 'part'
  /** Id, caption and heading of the table: in old pages the only word on whose name stands in it. */
  readonly about: string
  readonly fields: readonly SheetField[]
}

const MAX_TABLES = 60
const MAX_ROWS = 300
const MAX_CELLS = 40
const MAX_SHEETS = 400
const MAX_FIELDS = 400
const MAX_TEXT = 2_000
const MAX_LABEL = 40
const MAX_LINES = 600

/** In one line, capped; the marks that end a label are no part of it. */
const textOf = (element: Element): string =>
  (textContentOf(element) ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT)
const labelOf = (text: string): string => text.replace(/[\s:：*]+$/u, '').trim()

const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : true

const first = <T>(items: Iterable<T>, most: number): readonly T[] => [...items].slice(0, most)

/** The nearest heading before a table, within the same box. */
const headingOf = (table: Element): string => {
  for (let box: Element | null = table, up = 0; box && up < 3; box = parentElementOf(box), up++) {
    for (let before = previousElementSiblingOf(box), seen = 0; before && seen < 2; seen++) {
      if (before.tagName === 'TABLE') break
      const text = textOf(before)
      if (text.length > 0 && text.length <= MAX_LABEL) return text
      before = previousElementSiblingOf(before)
    }
  }
  return ''
}

const aboutOf = (table: HTMLTableElement): string =>
  [table.id, table.caption ? textOf(table.caption) : '', headingOf(table)].filter(Boolean).join(' ')

const pairsOf = (texts: readonly string[]): readonly SheetField[] =>
  texts.flatMap((text, i) => {
    const label = labelOf(text)
    return i % 2 === 0 && label !== '' && label.length <= MAX_LABEL ? [{ label, value: texts[i + 1] ?? '' }] : []
  })

/** What heads of lists are called; a row of values has digits somewhere. */
const HEAD = /编号|状态|名称|日期|机构|项目|number|status|name|date|body/iu
const isHeadText = (text: string): boolean => text.length <= MAX_LABEL && HEAD.test(text) && !/\d/u.test(text)

/** A first row of heads over rows of the same width: marked as heads, or in the words that heads have. */
const headsOf = (rows: readonly HTMLTableRowElement[]): readonly string[] | undefined => {
  const [top, next] = rows
  if (!top || !next || top.cells.length < 3 || top.cells.length !== next.cells.length) return undefined
  const cells = first(top.cells, MAX_CELLS)
  const isHead =
    top.parentElement?.tagName === 'THEAD' ||
    cells.every(({ tagName }) => tagName === 'TH') ||
    cells.filter((cell) => isHeadText(textOf(cell))).length > cells.length / 2
  return isHead ? cells.map((cell) => labelOf(textOf(cell))) : undefined
}

const sheetsOfTable = (table: HTMLTableElement): readonly Sheet[] => {
  const rows = first(table.rows, MAX_ROWS).filter(isVisible)
  const about = aboutOf(table)
  const heads = headsOf(rows)
  if (heads)
    return rows.slice(1).map((row) => ({
      kind: 'row' as const,
      about,
      fields: first(row.cells, MAX_CELLS).map((cell, i) => ({ label: heads[i] ?? '', value: textOf(cell) })),
    }))
  const fields = rows.flatMap((row) => pairsOf(first(row.cells, MAX_CELLS).map(textOf)))
  return [{ kind: 'part', about, fields }]
}

const sheetOfList = (list: Element): Sheet => {
  const fields: SheetField[] = []
  let label = ''
  for (const child of first(list.querySelectorAll('dt,dd'), MAX_FIELDS)) {
    if (child.tagName === 'DT') label = labelOf(textOf(child))
    else if (label !== '' && label.length <= MAX_LABEL && isVisible(child)) fields.push({ label, value: textOf(child) })
  }
  return { kind: 'part', about: headingOf(list), fields }
}

/** `证书编号：2020…` in one small element. */
const LINE = /^([^:：]{2,20})[:：]\s*(\S.{0,400})$/u

const sheetOfLines = (document: Document): Sheet => {
  const fields = first(document.querySelectorAll('li,p,div,span'), MAX_LINES * 10)
    .filter((element) => element.childElementCount <= 2 && !element.closest('table,dl'))
    .slice(0, MAX_LINES)
    .flatMap((element) => {
      const [, label = '', value = ''] = LINE.exec(textOf(element)) ?? []
      return label && isVisible(element) ? [{ label: labelOf(label), value }] : []
    })
  return { kind: 'part', about: '', fields }
}

/** Everything on the page that has a label, capped. */
export const readSheets = (document: Document): readonly Sheet[] => {
  const tables = first(document.querySelectorAll('table'), MAX_TABLES)
    .filter((table) => isVisible(table) && !table.querySelector('table'))
    .flatMap(sheetsOfTable)
  const lists = first(document.querySelectorAll('dl'), MAX_TABLES).filter(isVisible).map(sheetOfList)
  return [...tables, ...lists, sheetOfLines(document)].filter(({ fields }) => fields.length > 0).slice(0, MAX_SHEETS)
}
