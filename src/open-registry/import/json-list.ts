/**
 * The members of one list inside a JSON document, as a stream: openFDA's `results`, a list at the top, or one object. Only
 * the member at hand is held; what stands beside the list is passed over, and its short values are kept by their path.
 */
import { MAX_ROW, type RawRow } from './csv.ts'
import { SourceFileError } from './source-file.ts'

/** The document's own facts, such as `meta.last_updated`. */
export type JsonFacts = Map<string, string>

const MAX_FACTS = 100
const MAX_FACT = 200
const MAX_DEPTH = 64

type State = 'before' | 'text' | 'escape' | 'plain'

interface Container {
  readonly isList: boolean
  /** The last key read; of a list, nothing. */
  key?: string
}

const SPACE = /[\s]/u
const isEnd = (character: string): boolean =>
  character === ',' || character === '}' || character === ']' || SPACE.test(character)

const isWithin = (state: State): boolean => state === 'text' || state === 'escape'

/** Reads the list at `path` (`[]`: the document itself). Rejects with a `SourceFileError` where there is none, or no end. */
export async function* readJsonList(
  pieces: AsyncIterable<string>,
  path: readonly string[],
  facts: JsonFacts = new Map(),
  maxRow: number = MAX_ROW,
): AsyncGenerator<RawRow> {
  const stack: Container[] = []
  let line = 1
  /** The text of the value at hand; of what is passed over only short values are kept. */
  let value = ''
  let valueLine = 1
  let state = 'before' as State
  /** Whether the text at hand is a key. */
  let isKey = false
  let expectsKey = false
  /** Depth at which the member being read began. */
  let memberDepth: number | undefined
  let listDepth: number | undefined
  let hasFound = false
  let isOver = false

  const fail = (why: string): never => {
    throw new SourceFileError(`No readable JSON at line ${line}: ${why}.`)
  }
  const top = (): Container | undefined => stack.at(-1)
  const pathHere = (): readonly string[] => stack.flatMap(({ isList, key }) => (isList ? ['[]'] : [key ?? '']))
  const isAtPath = (): boolean => {
    const here = pathHere()
    return here.length === path.length && here.every((part, i) => part === path[i])
  }
  const isMember = (): boolean => memberDepth !== undefined
  /** A member that is a value of its own, or a fact. */
  const keep = (text: string): RawRow | undefined => {
    if (listDepth !== undefined && stack.length === listDepth) return { line: valueLine, raw: text, cells: [text] }
    if (listDepth === undefined && facts.size < MAX_FACTS && text.length <= MAX_FACT + 2)
      facts.set(pathHere().join('.'), text)
    return undefined
  }

  function* read(piece: string): Generator<RawRow> {
    for (let i = 0; i < piece.length; i++) {
      const c = piece.charAt(i)
      if (c === '\n') line += 1
      if (state === 'escape') {
        value += c
        state = 'text'
        continue
      }
      if (state === 'text') {
        let end = i
        while (end < piece.length) {
          const code = piece.charCodeAt(end)
          if (code === 34 || code === 92) break
          if (code === 10 && end > i) line += 1
          end++
        }
        value += piece.slice(i, end)
        if (value.length > maxRow) fail(`a value is longer than ${maxRow} characters`)
        i = end
        if (i >= piece.length) break
        value += piece.charAt(i)
        if (piece.charAt(i) === '\\') state = 'escape'
        else {
          state = 'before'
          if (isMember()) continue
          const holder = top()
          if (isKey && holder) {
            holder.key = textOfJson(value)
            expectsKey = false
          } else {
            const row = keep(value)
            if (row) yield row
          }
          value = ''
        }
        continue
      }
      if (state === 'plain') {
        if (!isEnd(c)) {
          value += c
          if (value.length > maxRow) fail(`a value is longer than ${maxRow} characters`)
          continue
        }
        state = 'before'
        if (!isMember()) {
          const row = keep(value)
          if (row) yield row
          value = ''
        }
      }
      if (SPACE.test(c)) {
        if (isMember()) value += c
        continue
      }
      if (isOver) fail('something stands behind the end')
      if (c === '{' || c === '[') {
        if (stack.length >= MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH}`)
        if (!isMember()) {
          const isList = c === '['
          if (listDepth !== undefined && stack.length === listDepth) {
            memberDepth = stack.length
            valueLine = line
          } else if (!hasFound && isAtPath()) {
            hasFound = true
            if (isList) listDepth = stack.length + 1
            else {
              memberDepth = stack.length
              valueLine = line
            }
          }
        }
        if (isMember()) value += c
        stack.push({ isList: c === '[' })
        expectsKey = c === '{'
      } else if (c === '}' || c === ']') {
        const closed = stack.pop()
        if (!closed || closed.isList !== (c === ']')) fail(`"${c}" closes nothing`)
        if (isMember()) {
          value += c
          if (stack.length === memberDepth) {
            memberDepth = undefined
            yield { line: valueLine, raw: value, cells: [value] }
            value = ''
          }
        } else if (listDepth !== undefined && stack.length < listDepth) listDepth = undefined
        isOver = stack.length === 0
      } else if (c === ',') {
        if (isMember()) value += c
        expectsKey = top()?.isList === false
      } else if (c === ':') {
        if (isMember()) value += c
      } else if (c === '"') {
        if (!isMember()) valueLine = line
        isKey = expectsKey && top()?.isList === false
        value += c
        state = 'text'
      } else {
        if (!isMember()) valueLine = line
        value += c
        state = 'plain'
      }
      if (value.length > maxRow) fail(`a row is longer than ${maxRow} characters, or never ends`)
    }
  }

  for await (const piece of pieces) yield* read(piece)
  if (stack.length > 0 || isWithin(state)) fail('the file ends in the middle')
  if (!hasFound)
    throw new SourceFileError(
      path.length > 0 ? `The file has no list at "${path.join('.')}".` : 'The file has neither a list nor an object.',
    )
}

const textOfJson = (text: string): string => {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
/** A fact as text; `undefined` where there is none, or no text. */
export const factOf = (facts: JsonFacts, path: string): string | undefined => {
  const text = facts.get(path)
  return text === undefined ? undefined : textOfJson(text)
}
