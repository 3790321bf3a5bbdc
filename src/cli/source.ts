/** Turns a file or a text into passages and a listing, as a page reader would see them. For the command line. */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { Window } from 'happy-dom'
import { sitesFor } from '../core/site.ts'
import type { Listing, Passage } from '../core/words.ts'
import { readCloser } from '../page/closer.ts'
import { parseSoftly } from '../page/json-ld.ts'
import { readListing, siteHere } from '../page/listing.ts'
import { readPage } from '../page/read.ts'
import { sites } from '../sites/index.ts'

export interface Source {
  readonly passages: readonly Passage[]
  readonly listing: Listing
}

const emptyListing = (title: string): Listing => ({ site: '', title, models: [], attributes: [] })

const SOMEWHERE = 'https://shop.example/'

/** Rows and cells that are cut out of a table, terms that are cut out of a list: a parser would drop their tags. */
const PIECES: readonly (readonly [piece: RegExp, whole: RegExp, tag: string])[] = [
  [/<t(?:r|h|d|body)[\s>]/iu, /<table[\s>]/iu, 'table'],
  [/<d[td][\s>]/iu, /<dl[\s>]/iu, 'dl'],
]

const PAGE = /<(?:!doctype|html|body)[\s>]/iu

/** A piece of markup with what must stand around it; a page, and what is whole, as it is. */
export const wholeMarkup = (html: string): string =>
  (PAGE.test(html) ? [] : PIECES).reduce(
    (text, [piece, whole, tag]) => (piece.test(text) && !whole.test(text) ? `<${tag}>${text}</${tag}>` : text),
    html,
  )

/** Reads HTML in happy-dom, as if it stood at this address: no script runs, nothing is fetched. */
export const readHtml = (html: string, url: string = SOMEWHERE): Source => {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  })
  try {
    const document = new window.DOMParser().parseFromString(wholeMarkup(html), 'text/html') as unknown as Document
    const plain = readPage(document)
    const passages = readCloser(document, plain)
    return {
      passages,
      listing: readListing(document, plain, siteHere(document, sitesFor(new URL(url).hostname, sites)), url),
    }
  } finally {
    window.close()
  }
}

/** Lists and objects, and what is cut out of one: `"name":"EPREL","code":"0914421"`. */
const WRAPPINGS: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['[', ']'],
  ['{', '}'],
]

/** What a text that is JSON says of certificates, read as a page's own data is. */
const dataIn = (text: string): readonly Passage[] => {
  if (!/^\s{0,99}[[{"]/u.test(text)) return []
  const whole = WRAPPINGS.map(([before, behind]) => before + text + behind).find((json) => parseSoftly(json) !== null)
  if (whole === undefined) return []
  const script = (type: string): string => `<script type="${type}">${whole.replaceAll('<', '\\u003c')}</script>`
  return readHtml(script('application/ld+json') + script('application/json')).passages
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())

/** Cells of the tables in Markdown, each labelled by its column's head. */
const cellsIn = (lines: readonly string[]): readonly Passage[] => {
  let heads: readonly string[] = []
  return lines.flatMap((line, i): readonly Passage[] => {
    const isRule = /^[\s|:-]{3,}$/u.test(line)
    if (!line.includes('|')) heads = []
    else if (isRule) heads = cellsOf(lines[i - 1] ?? '')
    if (heads.length < 2 || isRule) return []
    return cellsOf(line).flatMap((text, column) => {
      const label = heads[column]?.slice(0, 60)
      return label && text ? [{ kind: 'row', text, label, at: { line: i + 1 } }] : []
    })
  })
}

const ENTITY = /&(?:nbsp|amp|quot|#\d{2,5}|#x[\da-f]{2,5});/iu

/** What markup within a text says, as in the descriptions of a shop's data; its quotes and line ends may be escaped. */
const markupIn = (text: string): readonly Passage[] =>
  looksLikeHtml(text) || ENTITY.test(text)
    ? readHtml(text.replace(/\\{1,3}(["'/])/gu, '$1').replace(/\\{1,3}[nrt]/gu, ' ')).passages
    : []

/**
 * Plain text, a line a passage; a short line is the label of the next. Tables, data and markup in it are read as what
 * they are, too.
 */
export const readText = (text: string): Source => {
  const lines = text.split(/\r?\n/u)
  const passages = lines.map((line, i): Passage => {
    const before = lines[i - 1]?.trim() ?? ''
    return {
      kind: 'body',
      text: line,
      at: { line: i + 1 },
      ...(before && before.length <= 60 ? { label: before } : {}),
    }
  })
  return {
    passages: [...passages, ...cellsIn(lines), ...dataIn(text), ...markupIn(text)],
    listing: emptyListing(lines[0]?.slice(0, 200) ?? ''),
  }
}

export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:[a-z][a-z0-9:_-]{0,40})(?:\s[^<>]{0,400})?\/?>/iu.test(text)

/** Reads a file's text; `.gz` is unpacked. */
export const readTextFile = async (path: string): Promise<string> => {
  const bytes = await readFile(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
