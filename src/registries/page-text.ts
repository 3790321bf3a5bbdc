/**
 * What a page says, for registers that answer with pages: a service worker has no `DOMParser`. Only the words are taken, in
 * their order; markup, scripts and what a reader does not see are left out. It is a reader of words and no parser: whatever it
 * takes wrongly ends in a layout that nobody knows. Once through, whatever stands there.
 * 0.7 kB in the background's bundle, where the parser that the commands have would take 22 kB.
 */

/** Holds no words of the page. */
const SILENT = /^(?:script|style|template|noscript|svg)$/u
/** Stands within a line of words and does not end it. */
const WITHIN = /^(?:a|abbr|b|br|em|i|mark|small|span|strong|sup|wbr)$/u
const MAX_LINES = 2000
const MAX_LINE_LENGTH = 4000

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  reg: '®',
}
const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
/** Entities that are not known stay as they are written. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16))
  })

/** Where the tag that begins at `from` ends, behind its `>`; quoted values may hold one. */
const endOfTag = (html: string, from: number): number => {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return at + 1
    else if (character === '"' || character === "'") quote = character
  }
  return html.length
}
const behind = (html: string, what: string, from: number): number => {
  const at = html.indexOf(what, from)
  return at < 0 ? html.length : at + what.length
}

/** The page's lines of words: what stands in one block is one line, its spaces made single. */
export const linesOf = (html: string): readonly string[] => {
  // Letter by letter: "İ" in small letters is longer.
  const lower = html.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())
  const lines: string[] = []
  let line = ''
  const endLine = (): void => {
    const words = decoded(line).replace(/\s+/gu, ' ').trim().slice(0, MAX_LINE_LENGTH)
    if (words && lines.length < MAX_LINES) lines.push(words)
    line = ''
  }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open < 0 ? html.length : open
    if (line.length < MAX_LINE_LENGTH) line += html.slice(at, textEnd)
    if (open < 0) break
    const [, isEnd, name = ''] = /^<(\/?)([a-z][a-z\d]*)/u.exec(lower.slice(open, open + 20)) ?? []
    if (html.startsWith('<!--', open)) at = behind(html, '-->', open)
    else if (name === '') {
      const isTag = /[!?/]/u.test(html[open + 1] ?? '')
      if (!isTag) line += '<'
      at = isTag ? behind(html, '>', open) : open + 1
    } else {
      at = endOfTag(html, open + 1)
      if (name === 'br') line += ' '
      else if (!WITHIN.test(name)) endLine()
      if (!isEnd && SILENT.test(name)) at = behind(html, '>', behind(lower, `</${name}`, at))
    }
  }
  endLine()
  return lines
}
