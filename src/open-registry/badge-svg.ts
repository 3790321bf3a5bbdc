/**
 * The badge as an SVG, for places that forbid scripts. Fixed size, no script, no style sheet (so that the strictest content
 * security policy may stand over it), no font or file from elsewhere.
 */
import type { BadgeSize, BadgeTheme } from '../contract/statement-schemas.ts'
import { COLOURS, layOut } from './badge-layout.ts'
import { type BadgeFinding, type BadgeQuestion, type BadgeTone, badgeText } from './badge-text.ts'
import { type Html, html } from './html.ts'
import { pageWords } from './words.ts'

export interface BadgeContext extends BadgeQuestion {
  readonly size: BadgeSize
  readonly theme: BadgeTheme
}

/** A shape for each tone on a 16-unit grid, so that colour never speaks alone. */
const GLYPHS: Readonly<Record<BadgeTone, Html>> = {
  good: html`<circle cx="8" cy="8" r="6.25"/><path d="M5 8.2 7.1 10.3 11 6"/>`,
  plain: html`<circle cx="8" cy="8" r="6.25"/><path d="M8 7.2v3.6M8 5v.1"/>`,
  caution: html`<path d="M8 2 14.5 13.5h-13Z"/><path d="M8 6.4v3.4M8 11.7v.1"/>`,
  alarm: html`<path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4Z"/><path d="M4.9 8h6.2"/>`,
}
const FONTS = 'system-ui,-apple-system,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif'

/** In ems, roughly and rather too wide: Han and the like take one, the rest less. */
const widthOf = (character: string): number => {
  if (/[\u1100-\u11ff\u2e80-\uffef]/u.test(character) || character.length > 1) return 1.05
  return /[A-Z@%MWmw]/u.test(character) ? 0.74 : 0.57
}
const emsOf = (text: string, isHead: boolean): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * (isHead ? 1.08 : 1)

/** The whole picture. */
export const badgeSvg = (finding: BadgeFinding, context: BadgeContext): string => {
  const text = badgeText(finding, context)
  const { width, height, font, pad, glyphWidth, left, radius, rows } = layOut(text, context.size, emsOf)
  const { ground, ink, tones } = COLOURS[context.theme]
  const colour = tones[text.tone]
  const texts = rows.map(({ text: row, isHead, y }) =>
    isHead
      ? html`<text x="${left}" y="${y}" fill="${colour}" font-weight="700">${row}</text>`
      : html`<text x="${left}" y="${y}" fill="${ink}">${row}</text>`,
  )
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${pageWords[context.language].htmlLang}" font-family="${FONTS}" font-size="${font}"><title id="t">${text.title}</title><desc id="d">${text.description}</desc><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="${radius}" fill="${ground}" stroke="${colour}"/><svg x="${pad}" y="${pad - 1}" width="${glyphWidth}" height="${glyphWidth}" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${GLYPHS[text.tone]}</svg>${texts}</svg>`
    .markup
}
