/**
 * The OEKO-TEX Label Check: one page a number, made for people. It is asked under a click only, for one number. The page
 * says whether the certificate is valid or in renewal, and which articles it covers; it names neither holder nor number.
 * How it words a number that it does not know, or one that ran out, is not known: whatever says neither of the two is
 * `unclear`, never `absent`. The articles stand in `scope`: a valid number of an interlining says nothing of a pillow.
 * That the page speaks of this number rests on its having come from the address with it, no redirect followed, in the one
 * structure that is known; a page that names another number, and not this one, is `unclear`. It names no holder either, so
 * what it says can neither confirm a listing nor accuse one: it ends in "in force, whether it covers this is not told".
 */
import type { Status } from '../core/words.ts'
import { defined, textOf } from './fields.ts'
import { type Finding, type OfficialRegister, type RegisterFacts, resting } from './official.ts'
import { linesOf } from './page-text.ts'
import { replyOf, unclear, whyOfStatus } from './replies.ts'

const TITLE = /^OEKO-TEX® Label Check$/iu
const STATES: readonly (readonly [RegExp, Status])[] = [
  [/^The certificate is valid\.?$/iu, 'valid'],
  // "Under review" is the word for a renewal in progress, as the association explains to consumers.
  [/^The validity of the certificate is currently under review\.?$/iu, 'in-renewal'],
]
const ARTICLE = /^Type of certified article ?:?(?: (.+))?$/iu
const STANDARD = /^OEKO-TEX® [A-Z][A-Z\d ]{2,40}$/u

/** "26.HZZ.00001", "26.0.0000", "ZZ000 000012", as the scheme reads them; not the day "12.10.2026". */
const NUMBERED =
  /(?<![A-Za-z\d.])(?:\d{2}\.(?:0|H[A-Z]{2})\.\d{4,6}|(?:[A-Z]{2}\d{3}|[A-Z]{3}O) ?\d{6})(?![A-Za-z\d])/gu
const plain = (text: string): string => text.replace(/\s/gu, '')
const isOfAnother = (lines: readonly string[], compact: string): boolean => {
  const named = lines.flatMap((line) => (line.match(NUMBERED) ?? []).map(plain))
  return named.length > 0 && !named.includes(plain(compact))
}

const isLabelled = (line: string): boolean => ARTICLE.test(line)

/** The words behind the label, in its own line or the next. */
const articleIn = (lines: readonly string[]): string | undefined => {
  const [at, ...others] = lines.flatMap((line, i) => (isLabelled(line) ? [i] : []))
  if (at === undefined || others.length > 0) return undefined
  return textOf(ARTICLE.exec(lines[at] ?? '')?.[1] ?? lines[at + 1], 2000)
}

const recordOf = (lines: readonly string[], compact: string): Finding => {
  if (isOfAnother(lines, compact)) return unclear('not-understood')
  const states = STATES.filter(([words]) => lines.some((line) => words.test(line)))
  const [state] = states
  const scope = articleIn(lines)
  if (!lines.some((line) => TITLE.test(line)) || !state || states.length > 1 || !scope) return unclear('not-understood')
  const standards = lines.filter((line) => STANDARD.test(line)).map((line) => line.slice(0, 120))
  const [, status] = state
  const named = standards.length === 1 ? standards : undefined
  return { kind: 'found', record: { status, scopeKind: 'product', scope, ...defined({ standards: named }) } }
}

const oekoTex: OfficialRegister = {
  id: 'oeko-tex',
  name: { zh: 'OEKO-TEX 标签查询', en: 'OEKO-TEX Label Check' },
  coverage: { 'oeko-tex': 'partial' },
  origins: ['https://www.oeko-tex.com/*'],
  licence: {
    zh: 'OEKO-TEX 网站条款；仅在用户点击时查询单个编号',
    en: 'Terms of the OEKO-TEX site: asked for one number at a click',
  },
  keepForDays: 7,
  asks: 'by-click',
  find: async ({ compact }, get) => {
    const url = `https://www.oeko-tex.com/en/detail?number=${encodeURIComponent(compact)}`
    const reply = replyOf(await get(url, { accept: 'text/html' }))
    if (reply.kind === 'unclear') return reply
    const { status, body, contentType } = reply.value
    if (status !== 200) return unclear(whyOfStatus(status))
    return /html/iu.test(contentType) ? recordOf(linesOf(body), compact) : unclear('not-understood')
  },
}
export default oekoTex

export const facts = (): RegisterFacts => ({
  question: { scheme: 'oeko-tex', number: '95.0.2703' },
  reads: resting('three stored pages of the Label Check', 'several', [
    { path: '"Label Check"', is: 'string', isNeeded: true },
    { path: '"The certificate is valid"', is: 'string', isNeeded: true },
    { path: '"Type of certified article"', is: 'string', isNeeded: true },
    { path: '"STANDARD 100"', is: 'string' },
  ]),
})
