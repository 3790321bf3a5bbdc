/**
 * What a page says, for registers that answer with pages: a service worker has no `DOMParser`. Only the words are taken,
 * in their order; markup, scripts and what a reader does not see are left out.
 */
import { Parser } from 'htmlparser2'

/** Holds no words of the page. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg'])
/** Stands within a line of words and does not end it. */
const WITHIN: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sup',
  'wbr',
])
const MAX_LINES = 2000
const MAX_LINE_LENGTH = 4000

/** The page's lines of words: what stands in one block is one line, its spaces made single. */
export const linesOf = (html: string): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let silent = 0
  const endLine = (): void => {
    const words = line.replace(/\s+/gu, ' ').trim().slice(0, MAX_LINE_LENGTH)
    if (words && lines.length < MAX_LINES) lines.push(words)
    line = ''
  }
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'br') line += ' '
      else if (!WITHIN.has(name)) endLine()
      if (SILENT.has(name)) silent += 1
    },
    ontext: (text) => {
      if (silent === 0 && line.length < MAX_LINE_LENGTH) line += text
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1
      if (name !== 'br' && !WITHIN.has(name)) endLine()
    },
  })
  parser.end(html)
  endLine()
  return lines
}
