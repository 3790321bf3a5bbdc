/**
 * Strikes words out of texts. Every occurrence goes, also in other spellings: full-width, with spaces, hyphens or invisible
 * marks between, as HTML or URL or JSON write them, with tags between. A block of always the same length stays, so that
 * nobody can tell how long the word was. Rather too much than too little.
 */

import { textOfBase64url } from './statement.ts'

export const BLOCK = '█████'

export interface Struck<T> {
  readonly value: T
  /** How many places were struck. */
  readonly count: number
}

/** How a text may be read. */
interface View {
  /** What is taken as one: an escape, a tag. */
  readonly token?: RegExp
  /** What is passed over. */
  readonly skipped: RegExp
}

const ESCAPE =
  '%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-7](?:%[89ab][0-9a-f]){3})' +
  '|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|\\\\(?:u[0-9a-f]{4}|[nrt])'
const ESCAPES = new RegExp(ESCAPE, 'giu')
const ESCAPES_AND_TAGS = new RegExp(`<[^<>]{0,2000}>|${ESCAPE}`, 'giu')

/** The backslash as well: `\\u5f20` is one within a text of a text. */
const SEPARATORS = /[\p{M}\p{Cf}\p{Z}\p{Cc}\p{Pd}\\]/gu
/** Figures are also grouped by points, brackets and strokes. */
const FIGURE_SEPARATORS = /[\p{M}\p{Cf}\p{Z}\p{Cc}\p{P}+]/gu

const viewsWith = (skipped: RegExp): readonly View[] => [
  { skipped },
  { token: ESCAPES, skipped },
  { token: ESCAPES_AND_TAGS, skipped },
]
const WORD_VIEWS = viewsWith(SEPARATORS)
const FIGURE_VIEWS = viewsWith(FIGURE_SEPARATORS)

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  n: '\n',
  r: '\r',
  t: '\t',
}
const MAX_CODE_POINT = 0x10ffff

const characterOf = (code: number): string => (code <= MAX_CODE_POINT ? String.fromCodePoint(code) : '')

const decoded = (token: string): string => {
  const inner = token.slice(1).replace(/;$/u, '')
  if (token.startsWith('<')) return ''
  if (token.startsWith('%')) {
    try {
      return decodeURIComponent(token)
    } catch {
      return token
    }
  }
  if (/^#x/iu.test(inner)) return characterOf(Number.parseInt(inner.slice(2), 16))
  if (inner.startsWith('#')) return characterOf(Number(inner.slice(1)))
  if (/^u[0-9a-f]{4}$/iu.test(inner)) return String.fromCharCode(Number.parseInt(inner.slice(1), 16))
  return NAMED[inner.toLowerCase()] ?? inner
}

/** Without what is passed over and without what distinguishes forms of one letter. */
const plain = (text: string, skipped: RegExp): string =>
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(skipped, '')

/** A text as it is read, and from where to where in the raw one each unit of it reaches. */
interface Reading {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const readIn = ({ token, skipped }: View, raw: string): Reading => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (folded: string, start: number, end: number): void => {
    for (let i = 0; i < folded.length; i++) {
      starts.push(start)
      ends.push(end)
    }
    parts.push(folded)
  }
  // A page has few different characters, and many of each.
  const known = new Map<number, string>()
  const addEach = (from: number, to: number): void => {
    for (let i = from; i < to; ) {
      const code = raw.codePointAt(i) ?? 0
      const folded = known.get(code) ?? plain(String.fromCodePoint(code), skipped)
      known.set(code, folded)
      const end = i + (code > 0xffff ? 2 : 1)
      add(folded, i, end)
      i = end
    }
  }
  let at = 0
  for (const { 0: found, index } of token ? raw.matchAll(token) : []) {
    addEach(at, index)
    add(plain(decoded(found), skipped), index, index + found.length)
    at = index + found.length
  }
  addEach(at, raw.length)
  return { text: parts.join(''), starts, ends }
}

type Range = readonly [start: number, end: number]

const rangesOf = ({ text, starts, ends }: Reading, words: readonly string[]): readonly Range[] =>
  words.flatMap((word) => {
    const ranges: Range[] = []
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1))
      ranges.push([starts[i] ?? 0, ends[i + word.length - 1] ?? 0])
    return ranges
  })

/** A number as a person knows it: a phone, an order. */
const isFigures = (word: string): boolean =>
  /^[\d\p{P}\p{Z}+]{1,60}$/u.test(word) && (word.match(/\d/gu)?.length ?? 0) > 6

const isWord = (folded: string): boolean => /[\p{L}\p{N}\p{S}*]/u.test(folded)

const writtenIn = (raw: string, words: readonly string[]): readonly Range[] => {
  const ranges = (views: readonly View[], chosen: readonly string[]): readonly Range[] => {
    const folded = chosen.map((word) => plain(word.replaceAll('█', ''), views[0]?.skipped ?? SEPARATORS)).filter(isWord)
    return folded.length === 0 ? [] : views.flatMap((view) => rangesOf(readIn(view, raw), folded))
  }
  return [...ranges(WORD_VIEWS, words), ...ranges(FIGURE_VIEWS, words.filter(isFigures))]
}

/** A compact JWS: what it says can be read by everybody, in another writing. */
const SIGNED = /(?<![\w-])[\w-]{16,100000}\.[\w-]{16,100000}\.[\w-]{0,2000}/gu

/** What was signed cannot be changed in part: it goes as a whole. */
const signedIn = (raw: string, words: readonly string[]): readonly Range[] =>
  [...raw.matchAll(SIGNED)].flatMap(({ 0: signed, index }) => {
    const says = signed.split('.').map((part) => textOfBase64url(part) ?? '')
    return says.some((text) => writtenIn(text, words).length > 0) ? [[index, index + signed.length] as const] : []
  })

const foundIn = (raw: string, words: readonly string[]): readonly Range[] => [
  ...writtenIn(raw, words),
  ...signedIn(raw, words),
]

/** Overlapping and touching places count as one. */
const blackened = (raw: string, ranges: readonly Range[]): Struck<string> => {
  let text = ''
  let at = 0
  let count = 0
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    if (end <= at) continue
    if (start > at || count === 0) {
      text += raw.slice(at, start) + BLOCK
      count++
    }
    at = end
  }
  return { value: text + raw.slice(at), count }
}

/** What was cut may leave something together that is found again; more rounds than this were never seen. */
const MAX_ROUNDS = 8

/** Strikes every occurrence of each word. Words without a letter or figure are passed over. */
export const strikeText = (text: string, words: readonly string[]): Struck<string> => {
  let struck: Struck<string> = { value: text, count: 0 }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ranges = foundIn(struck.value, words)
    if (ranges.length === 0) return struck
    const { value, count } = blackened(struck.value, ranges)
    struck = { value, count: struck.count + count }
  }
  return foundIn(struck.value, words).length === 0 ? struck : { value: BLOCK, count: struck.count + 1 }
}

/** The same in all names, texts and numbers of a JSON value. Throws on one that is nested without end. */
export const strikeJson = (value: unknown, words: readonly string[]): Struck<unknown> => {
  let count = 0
  const strike = (text: string): string => {
    const struck = strikeText(text, words)
    count += struck.count
    return struck.value
  }
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return strike(one)
    if (typeof one === 'number') {
      const text = strike(String(one))
      return text === String(one) ? one : text
    }
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [strike(name), walk(member)]))
  }
  return { value: walk(value), count }
}
