/**
 * The rows of one sheet of a workbook (.xlsx: ECMA-376, a ZIP of XML parts), as a stream. Held in memory are the row at
 * hand and the shared texts, which any cell may point to; both have an end.
 */
import path from 'node:path/posix'
import { SourceFileError } from './source-file.ts'
import {
  type CellValue,
  columnOfCell,
  InexactNumber,
  type NumberStyle,
  PLAIN,
  styleOf,
  unescapeText,
  valueOfNumber,
} from './xlsx-cells.ts'
import { parseXml, type XmlHandlers } from './xml-stream.ts'
import { openZip, type ZipArchive, ZipError } from './zip.ts'

export interface SheetRow {
  /** As the program shows it, from 1. */
  readonly line: number
  readonly cells: readonly CellValue[]
}
export interface Sheet {
  readonly rows: AsyncIterable<SheetRow>
  readonly share: () => number
}

/** Ends of the format itself. */
const MAX_COLUMNS = 16_384
const MAX_CELL = 32_767
/** All shared texts together, some 200 MB when they are Chinese. */
const MAX_SHARED = 100_000_000
/** Styles and sheets of a workbook that a person made are in the hundreds. */
const MAX_PARTS = 100_000

const NOTHING: XmlHandlers = { open: () => {}, text: () => {}, close: () => {} }

const findPart = (zip: ZipArchive, name: string) => zip.entries.find((entry) => entry.name === name.replace(/^\//u, ''))

/** Reads a whole part; one that is not there has nothing in it. */
const readPart = async (zip: ZipArchive, name: string, handlers: Partial<XmlHandlers>): Promise<void> => {
  const entry = findPart(zip, name)
  if (!entry) return
  for await (const _ of parseXml(zip.open(entry).parts, { ...NOTHING, ...handlers }));
}

interface Relation {
  readonly type: string
  readonly target: string
}
/** What a part refers to, by id. */
const relationsOf = async (zip: ZipArchive, part: string): Promise<ReadonlyMap<string, Relation>> => {
  const relations = new Map<string, Relation>()
  const folder = path.dirname(part)
  await readPart(zip, path.join(folder, '_rels', `${path.basename(part)}.rels`), {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')]
      if (name !== 'Relationship' || !id || !target || relations.size >= MAX_PARTS) return
      const full = target.startsWith('/') ? target.slice(1) : path.join(folder, target)
      relations.set(id, { type: attribute('Type')?.split('/').at(-1) ?? '', target: full })
    },
  })
  return relations
}
const ofType = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target

interface Workbook {
  readonly is1904: boolean
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly styles: string | undefined
  readonly texts: string | undefined
}

const readWorkbook = async (zip: ZipArchive): Promise<Workbook> => {
  const part = ofType(await relationsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml'
  if (!findPart(zip, part)) throw new ZipError('is a ZIP archive, but no workbook.')
  const relations = await relationsOf(zip, part)
  const sheets: { name: string; part: string }[] = []
  let is1904 = false
  await readPart(zip, part, {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attribute('date1904') ?? '')
      const target = name === 'sheet' ? relations.get(attribute('r:id') ?? attribute('id') ?? '')?.target : undefined
      if (target && sheets.length < MAX_PARTS) sheets.push({ name: attribute('name') ?? '', part: target })
    },
  })
  return { is1904, sheets, styles: ofType(relations, 'styles'), texts: ofType(relations, 'sharedStrings') }
}

/** The number style of each cell format, in the order in which cells name them. */
const readStyles = async (zip: ZipArchive, part: string): Promise<readonly NumberStyle[]> => {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let isCells = false
  await readPart(zip, part, {
    open: (name, attribute) => {
      if (name === 'cellXfs') isCells = true
      if (codes.size + ids.length >= MAX_PARTS) return
      const id = Number(attribute('numFmtId'))
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '')
      if (name === 'xf' && isCells) ids.push(id)
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false
    },
  })
  return ids.map((id) => styleOf(id, codes.get(id)))
}

/** Gathers the text of a string item: all its runs, without the reading aids of East Asian scripts. */
const makeTextGatherer = () => {
  let text = ''
  let isText = false
  let isAid = false
  return {
    begin: (): void => {
      text = ''
    },
    open: (name: string): void => {
      if (name === 'rPh') isAid = true
      if (name === 't') isText = true
    },
    text: (part: string): void => {
      if (isText && !isAid && text.length <= MAX_CELL) text += part
    },
    close: (name: string): void => {
      if (name === 'rPh') isAid = false
      if (name === 't') isText = false
    },
    end: (): string => unescapeText(text.slice(0, MAX_CELL)),
  }
}

const readSharedTexts = async (zip: ZipArchive, part: string): Promise<readonly string[]> => {
  const texts: string[] = []
  const gatherer = makeTextGatherer()
  let size = 0
  await readPart(zip, part, {
    open: (name) => {
      if (name === 'si') gatherer.begin()
      else gatherer.open(name)
    },
    text: gatherer.text,
    close: (name) => {
      gatherer.close(name)
      if (name !== 'si') return
      const text = gatherer.end()
      size += text.length + 1
      if (size > MAX_SHARED) throw new ZipError('holds too much text for a workbook to be read. Save the sheet as CSV.')
      texts.push(text)
    },
  })
  return texts
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: NumberStyle
}

async function* readRows(
  zip: ZipArchive,
  parts: AsyncIterable<Uint8Array>,
  {
    is1904,
    styles,
    texts,
  }: { readonly is1904: boolean; readonly styles: readonly NumberStyle[]; readonly texts: readonly string[] },
): AsyncGenerator<SheetRow> {
  let done: SheetRow[] = []
  let line = 0
  let cells: CellValue[] = []
  let cell: Cell | undefined
  let nextColumn = 0
  let raw = ''
  let isValue = false
  const inline = makeTextGatherer()

  const valueOfCell = ({ type, style }: Cell): CellValue => {
    if (type === 'inlineStr') return inline.end()
    if (type === 's') {
      const text = texts[Number(raw)]
      if (text === undefined) throw new ZipError(`is damaged: row ${line} points to a text that is not there.`)
      return text
    }
    if (type === 'str') return unescapeText(raw)
    // An error such as #N/A holds nothing that can be entered.
    if (type === 'e') return ''
    if (type === 'b') return raw.trim() === '1' ? 'true' : 'false'
    if (type === 'd') return raw.trim()
    return raw.trim() === '' ? '' : valueOfNumber(raw, style, is1904)
  }
  const handlers: XmlHandlers = {
    open: (name, attribute) => {
      if (name === 'row') {
        const given = Number(attribute('r'))
        line = Number.isSafeInteger(given) && given > line ? given : line + 1
        cells = []
        nextColumn = 0
      } else if (name === 'c') {
        const column = columnOfCell(attribute('r') ?? '') ?? nextColumn
        nextColumn = column + 1
        cell = { column, type: attribute('t') ?? 'n', style: styles[Number(attribute('s') ?? 0)] ?? PLAIN }
        raw = ''
        inline.begin()
      } else if (name === 'v') isValue = true
      else if (cell?.type === 'inlineStr') inline.open(name)
    },
    text: (part) => {
      if (isValue && raw.length <= MAX_CELL) raw += part
      else inline.text(part)
    },
    close: (name) => {
      if (name === 'v') isValue = false
      else if (name === 'c' && cell) {
        const value = valueOfCell(cell)
        if (value !== '' && cell.column < MAX_COLUMNS) {
          while (cells.length < cell.column) cells.push('')
          cells[cell.column] = value
        }
        cell = undefined
      } else if (name === 'row') {
        if (cells.some((value) => value instanceof InexactNumber || value.trim() !== '')) done.push({ line, cells })
      } else if (cell?.type === 'inlineStr') inline.close(name)
    },
  }
  try {
    for await (const _ of parseXml(parts, handlers)) {
      const ready = done
      done = []
      yield* ready
    }
  } finally {
    await zip.close()
  }
}

/** The first bytes of the old binary workbooks, and of those that are encrypted: a compound file. */
const COMPOUND_HINT = 'If it is an old .xls or has a password, save it as .xlsx without one.'

/** Opens a sheet: the one of this name, or the first. Rejects with a `SourceFileError` where it cannot be read. */
export const openSheet = async (file: string, sheetName?: string): Promise<Sheet> => {
  const inWords = (error: unknown): unknown =>
    error instanceof ZipError ? new SourceFileError(`${file} ${error.message}`) : error
  const zip = await openZip(file).catch((error: unknown) => {
    throw error instanceof ZipError ? new SourceFileError(`${file} ${error.message} ${COMPOUND_HINT}`) : error
  })
  try {
    const { is1904, sheets, styles, texts } = await readWorkbook(zip)
    const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName)
    const entry = sheet && findPart(zip, sheet.part)
    if (!entry) {
      const names = sheets.map(({ name }) => `"${name}"`).join(', ')
      throw new ZipError(sheetName === undefined ? 'has no sheet.' : `has no sheet "${sheetName}"; it has ${names}.`)
    }
    const opened = zip.open(entry)
    const rows = readRows(zip, opened.parts, {
      is1904,
      styles: styles ? await readStyles(zip, styles) : [],
      texts: texts ? await readSharedTexts(zip, texts) : [],
    })
    async function* inWordsOfFile(): AsyncGenerator<SheetRow> {
      try {
        yield* rows
      } catch (error) {
        throw inWords(error)
      }
    }
    return { rows: inWordsOfFile(), share: opened.share }
  } catch (error) {
    await zip.close()
    throw inWords(error)
  }
}
