/** What every page of the register shares: the document, its one style sheet, the demonstration banner, the glyphs. */
import { createHash } from 'node:crypto'
import type { Tone } from '../core/words.ts'
import { type Html, html } from './html.ts'
import { type PageLanguage, pageWords } from './words.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#475467;--ground:#fff;--line:#d5dae2;--plain:#475467;--caution:#8a4b00;--alarm:#b42318;--band:#fff6e5}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf3;--soft:#b6c0cf;--ground:#14181f;--line:#353d4a;--plain:#b6c0cf;--caution:#f2b45c;--alarm:#ff9b8f;--band:#2b2213}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main,header,footer{max-width:44rem;margin:0 auto;padding:16px}
header{display:flex;gap:8px 16px;flex-wrap:wrap;justify-content:space-between;font-size:14px;color:var(--soft)}
a{color:inherit;text-underline-offset:3px}
.demo{background:var(--band);color:var(--caution);border-bottom:1px solid var(--line);padding:8px 16px;text-align:center;font-weight:600}
h1{font-size:22px;line-height:1.35;margin:4px 0 12px;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h2{font-size:16px;margin:28px 0 4px}
p{margin:8px 0}
.scheme{margin:0;color:var(--soft)}
.state{display:flex;align-items:center;gap:8px;font-size:18px;font-weight:600;margin:0}
.state svg{flex:none;width:22px;height:22px}
.plain{color:var(--plain)}.caution{color:var(--caution)}.alarm{color:var(--alarm)}
.since{font-weight:400;font-size:15px;color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;margin:20px 0;border-top:1px solid var(--line)}
dt,dd{margin:0;padding:8px 8px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
dt{color:var(--soft)}
ul{padding-left:20px}
footer,.small{font-size:14px;color:var(--soft)}
@media(max-width:26rem){dl{grid-template-columns:1fr}dt{border:0;padding-bottom:0}dd{padding-top:0}}
@media print{.demo{border:1px solid}a{text-decoration:none}}
`
/** The one style that the pages' content security policy lets through. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

/** Our own glyphs on a 16-unit grid: a shape for each tone, so that colour never speaks alone. */
const GLYPHS: Readonly<Record<Exclude<Tone, 'good' | 'waiting'>, Html>> = {
  plain: html`<circle cx="8" cy="8" r="6.25"/><path d="M8 7.2v3.6M8 5v.1"/>`,
  caution: html`<path d="M8 2 14.5 13.5h-13Z"/><path d="M8 6.4v3.4M8 11.7v.1"/>`,
  alarm: html`<path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4Z"/><path d="M4.9 8h6.2"/>`,
}
export const glyph = (tone: keyof typeof GLYPHS): Html =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${GLYPHS[tone]}</svg>`

export interface Frame {
  readonly language: PageLanguage
  readonly title: string
  readonly operator: { readonly name: string; readonly url: string }
  readonly demo: boolean
  readonly asOf: string
  readonly main: Html
}

/** A day for reading, such as 2026年11月21日 or 21 November 2026. */
export const sayDay = (day: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  )

/** The whole document. */
export const framed = ({ language, title, operator, demo, asOf, main }: Frame): string => {
  const words = pageWords[language]
  const other: PageLanguage = language === 'zh' ? 'en' : 'zh'
  const style: Html = { markup: `<style>${STYLE}</style>` }
  return html`<!doctype html>
<html lang="${words.htmlLang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="robots" content="noindex">${style}</head>
<body>
${demo ? html`<div class="demo" role="note">${words.demo}</div>` : undefined}
<header><span><a href="/?lang=${language}">${words.register}</a> · ${operator.name}</span><a href="?lang=${other}" hreflang="${pageWords[other].htmlLang}" lang="${pageWords[other].htmlLang}">${words.otherLanguage}</a></header>
<main>${main}</main>
<footer><p>${words.asOf(sayDay(asOf, language))}</p><p>${words.ofWhat}</p></footer>
</body></html>
`.markup
}
