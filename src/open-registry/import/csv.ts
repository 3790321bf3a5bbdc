/**
 * A streaming reader and writer of CSV (RFC 4180, as spreadsheets write it), and of lines. A row that cannot be read is a
 * fault with its line, and reading goes on behind it: a quote that is never closed costs its own line, not the file.
 */

/** One row as it stands. `raw` is its text without the end of line; `line` is where it begins, from 1. */
export interface RawRow {
  readonly line: number
  readonly raw: string
  /** Its cells; of a file of lines the line alone. */
  readonly cells: readonly string[]
  /** Why it cannot be read. */
  readonly fault?: string
}

export type Delimiter = ',' | ';' | '\t'

/** A longer row is a mistake, most often a quote that was never closed. */
export const MAX_ROW = 1_000_000

/** So much of an unreadable row is kept. */
const SHOWN = 100

type State = 'start' | 'bare' | 'quoted' | 'closing' | 'dropping'

const NEVER_CLOSED = 'a quote is opened and never closed'
const tooLong = (maxRow: number): string => `longer than ${maxRow} characters`
const BEHIND_QUOTE = 'text behind a closing quote'

/** Rows of CSV from its text, which comes in pieces cut anywhere. Empty lines are passed over. */
export async function* readCsv(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
  maxRow: number = MAX_ROW,
): AsyncGenerator<RawRow> {
  let state: State = 'start'
  let line = 1
  let firstLine = 1
  let raw = ''
  let cell = ''
  let cells: string[] = []
  let fault: string | undefined
  let afterReturn = false

  const begin = (): void => {
    state = 'start'
    firstLine = line
    raw = ''
    cell = ''
    cells = []
    fault = undefined
  }
  const endCell = (): void => {
    cells.push(cell)
    cell = ''
    state = 'start'
  }
  const row = (): RawRow => ({ line: firstLine, raw, cells, ...(fault === undefined ? {} : { fault }) })
  /** The first line of an unreadable row as a fault; what stood behind it is to be read anew. */
  const giveUp = (why: string): { readonly row: RawRow; readonly rest: string } => {
    const [first = raw] = raw.split(/\r\n|\n|\r/u, 1)
    const rest = raw.slice(first.length).replace(/^(?:\r\n|\n|\r)/u, '')
    const given = { line: firstLine, raw: first.slice(0, SHOWN), cells: [], fault: why }
    return { row: given, rest }
  }

  /** Reads on until the text ends; what is left to be read anew comes back with a row. */
  function* read(text: string): Generator<RawRow> {
    const waiting = [text]
    for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
      for (let i = 0; i < piece.length; i++) {
        const character = piece.charAt(i)
        const isFeed = character === '\n' && afterReturn
        afterReturn = character === '\r'
        // The second half of \r\n; within quotes it belongs to the text.
        if (isFeed && state !== 'quoted') continue
        if (state === 'dropping') {
          if (character !== '\n' && character !== '\r') continue
          line += 1
          begin()
          continue
        }
        const isEnd = (character === '\n' || character === '\r') && state !== 'quoted'
        if (isEnd) {
          endCell()
          if (raw !== '') yield row()
          line += 1
          begin()
          continue
        }
        const run =
          state === 'bare' || state === 'quoted' ? runFrom(piece, i, state === 'quoted' ? '"' : delimiter) : ''
        raw += run || character
        if (run) {
          cell += run
          i += run.length - 1
        } else if (state === 'quoted') {
          if (character === '\n' && !isFeed) line += 1
          else if (character === '\r') line += 1
          if (character === '"') state = 'closing'
          else cell += character
        } else if (character === delimiter) endCell()
        else if (character === '"' && state === 'start') state = 'quoted'
        else if (character === '"' && state === 'closing') {
          cell += character
          state = 'quoted'
        } else {
          if (state === 'closing') fault = BEHIND_QUOTE
          cell += character
          state = 'bare'
        }
        if (raw.length <= maxRow) continue
        const hasLines = state === 'quoted' && /[\r\n]/u.test(raw)
        const given = giveUp(hasLines ? NEVER_CLOSED : tooLong(maxRow))
        if (hasLines) line = firstLine + 1
        begin()
        yield given.row
        if (!hasLines) {
          state = 'dropping'
          continue
        }
        waiting.push(piece.slice(i + 1), given.rest)
        break
      }
    }
  }

  for await (const piece of pieces) yield* read(piece)
  while (raw !== '') {
    if (state === ('quoted' as State)) {
      const given = giveUp(NEVER_CLOSED)
      line = firstLine + 1
      begin()
      yield given.row
      yield* read(given.rest)
    } else {
      endCell()
      yield row()
      begin()
    }
  }
}

/** The text from `start` up to a sign that may mean something here. */
const runFrom = (text: string, start: number, stop: '"' | Delimiter): string => {
  let end = start
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    if (character === stop || character === '\n' || character === '\r') break
  }
  return text.slice(start, end)
}

/** Lines from a text that comes in pieces cut anywhere. Empty ones are passed over. */
export async function* readLines(
  pieces: AsyncIterable<string> | Iterable<string>,
  maxRow: number = MAX_ROW,
): AsyncGenerator<RawRow> {
  let line = 1
  let rest = ''
  let isDropping = false
  const rowOf = (text: string): RawRow => {
    const raw = text.replace(/\r$/u, '')
    return { line, raw, cells: [raw] }
  }
  for await (const piece of pieces) {
    const texts = (rest + piece).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) {
      if (text.length > maxRow && !isDropping)
        yield { line, raw: text.slice(0, SHOWN), cells: [], fault: tooLong(maxRow) }
      else if (text.trim() !== '' && !isDropping) yield rowOf(text)
      isDropping = false
      line += 1
    }
    if (rest.length <= maxRow) continue
    if (!isDropping) yield { line, raw: rest.slice(0, SHOWN), cells: [], fault: tooLong(maxRow) }
    isDropping = true
    rest = ''
  }
  if (rest.trim() !== '' && !isDropping) yield rowOf(rest)
}

/** What stands between the cells, told by the first line: what it has most of, outside quotes. */
export const delimiterOf = (firstLine: string): Delimiter => {
  const bare = firstLine.replace(/"[^"]*"/gu, '')
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length
  const [best = ','] = ([',', ';', '\t'] as const).toSorted((one, other) => count(other) - count(one))
  return best
}

/** Rows of CSV whose delimiter is told by the first line. */
export async function* readTable(pieces: AsyncIterable<string>, delimiter?: Delimiter): AsyncGenerator<RawRow> {
  const iterator = pieces[Symbol.asyncIterator]()
  let beginning = ''
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    beginning += next.value
    if (/[\r\n]/u.test(beginning) || beginning.length > MAX_ROW) break
  }
  async function* whole(): AsyncGenerator<string> {
    yield beginning
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  yield* readCsv(whole(), delimiter ?? delimiterOf(beginning.split(/[\r\n]/u, 1)[0] ?? ''))
}

/** A spreadsheet takes a cell for a formula that begins so; full-width signs too, and whatever white space stands before. */
const FORMULA = /^[\s\u200b\ufeff]{0,100}[=+\-@＝＋－＠]|^[\t\r]/u
/** Whether a cell is one, or is one behind apostrophes: each of these gets one more, so that it can be taken away again. */
const looksLikeFormula = (text: string): boolean => FORMULA.test(text.replace(/^'+/u, ''))

/** A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
export const csvCell = (text: string): string => {
  const safe = looksLikeFormula(text) ? `'${text}` : text
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell that `csvCell` wrote. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && looksLikeFormula(cell.slice(1)) ? cell.slice(1) : cell

/** A row with its end of line. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`
