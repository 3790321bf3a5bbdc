/**
 * The badge as a picture, for mail and for places that forbid scripts. It always says number, status and day, never a
 * tick alone; whatever goes wrong, it says so in the picture. Fixed size, no script, no style sheet (so that the
 * strictest content security policy may stand over it), no font or file from elsewhere. It proves nothing: anybody can copy it.
 */
import type { BadgeSize } from '../contract/statement-schemas.ts'
import type { Day } from '../core/words.ts'
import { badgeWords } from './badge-words.ts'
import type { HeldRecord } from './cast.ts'
import { type Html, html } from './html.ts'
import { type PageLanguage, pageWords, TONE_OF_STATUS } from './words.ts'

/** What the register can say. `record` reads as on its day. */
export type BadgeFinding =
  | { readonly kind: 'held'; readonly record: HeldRecord; readonly checkedOn: Day; readonly notBefore?: Day }
  | { readonly kind: 'absent' | 'not-held' | 'not-a-number'; readonly askedOn: Day }
  | { readonly kind: 'stale'; readonly dataOf: Day }
  | { readonly kind: 'unreachable' }

export interface BadgeContext {
  readonly language: PageLanguage
  readonly size: BadgeSize
  readonly schemeName: string
  /** As asked; shown where nothing is held. */
  readonly number: string
}

type BadgeTone = 'good' | 'plain' | 'caution' | 'alarm'
interface BadgeText {
  readonly tone: BadgeTone
  readonly status: string
  readonly lines: readonly BadgeLine[]
}
/** A whole one takes as many rows as it needs; a name may be cut. */
interface BadgeLine {
  readonly text: string
  readonly whole?: true
}
const whole = (text: string): BadgeLine => ({ text, whole: true })

const SIZES: Readonly<Record<BadgeSize, { readonly width: number; readonly font: number }>> = {
  s: { width: 200, font: 11 },
  m: { width: 280, font: 13 },
  l: { width: 360, font: 16 },
}

/** On white, all at 4.5 : 1 or more. */
const COLOURS: Readonly<Record<BadgeTone, string>> = {
  good: '#1a6b3c',
  plain: '#475467',
  caution: '#8a4b00',
  alarm: '#b42318',
}
/** A shape for each tone on a 16-unit grid, so that colour never speaks alone. */
const GLYPHS: Readonly<Record<BadgeTone, Html>> = {
  good: html`<circle cx="8" cy="8" r="6.25"/><path d="M5 8.2 7.1 10.3 11 6"/>`,
  plain: html`<circle cx="8" cy="8" r="6.25"/><path d="M8 7.2v3.6M8 5v.1"/>`,
  caution: html`<path d="M8 2 14.5 13.5h-13Z"/><path d="M8 6.4v3.4M8 11.7v.1"/>`,
  alarm: html`<path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4Z"/><path d="M4.9 8h6.2"/>`,
}
const FONTS = 'system-ui,-apple-system,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif'

/** Only characters that XML 1.0 can carry, on one line; half a surrogate pair is none. */
const plain = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/gu, ' ')
    .trim()

/** In ems, roughly and rather too wide: Han and the like take one, the rest less. */
const widthOf = (character: string): number => {
  if (/[\u1100-\u11ff\u2e80-\uffef]/u.test(character) || character.length > 1) return 1.05
  return /[A-Z@%MWmw]/u.test(character) ? 0.74 : 0.57
}
const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** As much of the text as fits; the whole of it stands in the picture's description. */
const fitted = (text: string, ems: number): string => {
  const characters = [...text]
  if (emsOf(text) <= ems) return text
  while (characters.length > 1 && emsOf(characters.join('')) + 1 > ems) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The whole text in rows, broken at spaces and between Han characters, and within a word only where it must be. */
const inRows = (text: string, ems: number): readonly string[] => {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]{1,12}\s?|\s+/gu) ?? []
  const rows: string[] = []
  let row = ''
  for (const piece of pieces)
    if (emsOf((row + piece).trimEnd()) <= ems) row += piece
    else {
      if (row) rows.push(row.trimEnd())
      row = piece
    }
  return [...rows, row.trimEnd()].filter(Boolean)
}

const LACKING = { absent: 'caution', 'not-held': 'plain', 'not-a-number': 'caution' } as const

const textOf = (finding: BadgeFinding, { language, schemeName, number }: BadgeContext): BadgeText => {
  const [badge, page] = [badgeWords[language], pageWords[language]]
  const asked = [whole(schemeName), whole(number)]
  if (finding.kind === 'unreachable') return { tone: 'plain', status: badge.unreachable, lines: asked }
  if (finding.kind === 'stale') return { tone: 'plain', status: badge.stale(finding.dataOf), lines: asked }
  if (finding.kind !== 'held')
    return {
      tone: LACKING[finding.kind],
      status: page.lack[finding.kind].title,
      lines: [...asked, whole(badge.asked(finding.askedOn))],
    }
  const { record, checkedOn, notBefore } = finding
  const { status, statusSince, productName, holder, scopeKind = 'product', demo } = record
  const isProduct = scopeKind === 'product'
  const since = status !== 'valid' && statusSince ? page.since(statusSince) : ''
  return {
    // Green is for what is in force and speaks of a product.
    tone: status === 'valid' && isProduct && !notBefore ? 'good' : TONE_OF_STATUS[status],
    status: `${demo ? `${badge.demo} · ` : ''}${notBefore ? badge.notYet(notBefore) : page.status[status]}`,
    lines: [
      ...(since ? [whole(since)] : []),
      whole(schemeName),
      whole(record.number),
      ...(isProduct ? [] : [whole(badge.scope[scopeKind])]),
      ...(productName ? [{ text: productName }] : []),
      ...(holder ? [{ text: holder }] : []),
      whole(badge.checked(checkedOn)),
    ],
  }
}

/** The whole picture. */
export const badgeSvg = (finding: BadgeFinding, context: BadgeContext): string => {
  const { language, size } = context
  const { width, font } = SIZES[size]
  const { tone, status, lines } = textOf(finding, context)
  const [line, pad] = [Math.round(font * 1.55), font]
  const glyphWidth = Math.round(font * 1.35)
  const left = pad + glyphWidth + Math.round(font * 0.6)
  const ems = (width - left - pad) / font
  const heads = inRows(plain(status), ems / 1.08)
  const rows = lines.flatMap((one) => (one.whole ? inRows(plain(one.text), ems) : [fitted(plain(one.text), ems)]))
  const height = pad * 2 + line * (heads.length + rows.length) - Math.round(font * 0.4)
  const colour = COLOURS[tone]
  const texts = [...heads, ...rows].map((text, i) => {
    const y = pad + font + line * i
    return i < heads.length
      ? html`<text x="${left}" y="${y}" fill="${colour}" font-weight="700">${text}</text>`
      : html`<text x="${left}" y="${y}" fill="#344054">${text}</text>`
  })
  const number = finding.kind === 'held' ? finding.record.number : context.number
  const title = plain(`${status} · ${context.schemeName} ${number}`)
  const description = plain([...lines.map(({ text }) => text), badgeWords[language].compare].join(' · '))
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${pageWords[language].htmlLang}" font-family="${FONTS}" font-size="${font}"><title id="t">${title}</title><desc id="d">${description}</desc><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${Math.round(font / 2)}" fill="#ffffff" stroke="${colour}"/><svg x="${pad}" y="${pad - 1}" width="${glyphWidth}" height="${glyphWidth}" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${GLYPHS[tone]}</svg>${texts}</svg>`
    .markup
}
