/** What every page of the register shares: the document, its one style sheet, the demonstration banner, the glyphs. */
import { createHash } from 'node:crypto'
import type { Tone } from '../core/words.ts'
import { type Html, html } from './html.ts'
import { type PageLanguage, pageWords } from './words.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#475467;--ground:#fff;--line:#d5dae2;--raised:#f6f7f9;--plain:#475467;--caution:#8a4b00;--alarm:#b42318;--band:#fff6e5}
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf3;--soft:#b6c0cf;--ground:#14181f;--line:#353d4a;--raised:#1b212a;--plain:#b6c0cf;--caution:#f2b45c;--alarm:#ff9b8f;--band:#2b2213}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main,header,footer{max-width:44rem;margin:0 auto;padding:16px}
header{display:flex;gap:8px 16px;flex-wrap:wrap;justify-content:space-between;font-size:14px;color:var(--soft)}
a{color:inherit;text-underline-offset:3px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid currentColor;outline-offset:3px}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip:focus{position:absolute;inset-inline-start:16px;top:8px;background:var(--ground);padding:8px}
.demo{background:var(--band);color:var(--caution);border-bottom:1px solid var(--line);padding:8px 16px;text-align:center;font-weight:600}
h1{font-size:26px;line-height:1.3;margin:0 0 12px;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h2{font-size:16px;margin:32px 0 4px}
h3{font-size:15px;margin:20px 0 4px;overflow-wrap:anywhere}
p{margin:8px 0}
.scheme{margin:0;color:var(--soft)}
.state{display:flex;align-items:flex-start;gap:10px;font-size:20px;line-height:1.4;font-weight:600;margin:0;padding:12px 16px;border:1px solid currentColor;border-radius:6px}
.state svg{flex:none;width:24px;height:24px;margin-top:2px}
.lead{margin:12px 0 0}
.caveat{display:flex;gap:8px;margin:12px 0 0;padding:8px 12px;background:var(--raised);border-radius:6px}
.caveat svg{flex:none;width:18px;height:18px;margin-top:4px}
.plain{color:var(--plain)}.caution{color:var(--caution)}.alarm{color:var(--alarm)}
.since{font-weight:400;font-size:15px;color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;margin:8px 0 0;border-top:1px solid var(--line)}
dt,dd{margin:0;padding:8px 8px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
dt{color:var(--soft)}
.holdings{grid-template-columns:1fr max-content}.holdings dt{color:inherit}
dd .small{display:block}
dd .small svg{width:14px;height:14px;margin-right:4px;vertical-align:-2px}
ul,ol{padding-left:20px}
.plain-list{list-style:none;margin:0;padding:0}
.trace{list-style:none;margin:8px 0 0;padding:0}
.trace li{position:relative;display:flex;gap:12px;padding-bottom:16px}
.trace li:not(:last-child)::before{content:"";position:absolute;left:8.5px;top:22px;bottom:-2px;border-left:1px solid var(--line)}
.trace svg{flex:none;width:18px;height:18px;margin-top:3px}
.trace p{margin:0;color:var(--ink)}
.trace time{display:inline-block;min-width:9.5em;color:var(--soft);font-variant-numeric:tabular-nums}
.trace .small{display:block}
.trace .open svg{stroke-dasharray:2 2.4}
.steps{margin:8px 0 0}
.steps li{margin:4px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:8px 0;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:400}
td{font-variant-numeric:tabular-nums}
.machines li{display:inline-block;margin-right:16px;padding:2px 0}
.calls{list-style:none;padding:0;columns:2 18rem;font-size:14px;margin:4px 0 0}
.calls li,.machines a{overflow-wrap:anywhere}.calls a{display:inline-block;padding:2px 0;min-height:26px}
.call h3 code{font-size:15px;font-weight:600}
.call{border-top:1px solid var(--line);padding-top:4px;margin-top:20px}
code,pre{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{overflow-x:auto;background:var(--raised);padding:12px;border-radius:6px}
summary{cursor:pointer;padding:4px 0}
footer{border-top:1px solid var(--line);margin-top:24px}
footer,.small{font-size:14px;color:var(--soft)}
.small.caution{color:var(--caution)}.small.alarm{color:var(--alarm)}
@media(max-width:30rem){h1{font-size:22px}dl,.holdings{grid-template-columns:1fr}dt{border:0;padding-bottom:0}dd{padding-top:0}.trace time{display:block}}
@media print{:root{color-scheme:light}body{font-size:12px}h2,h3{font-size:14px}table,footer,header,.since,.small{font-size:11px}.demo{border:1px solid}a{text-decoration:none}header a[hreflang],.machines,.skip{display:none}section,.trace li{break-inside:avoid}}
@media(forced-colors:active){.state,.trace li::before{border-color:CanvasText}}
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
  /** This page in the other language; the same address when left out. */
  readonly otherPage?: string
  /** What else machines read of the page. */
  readonly head?: Html
  readonly main: Html
}

/** A day for reading, such as 2026年11月21日 or 21 November 2026. */
export const sayDay = (day: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  )

/** The whole document. */
export const framed = ({ language, title, operator, demo, asOf, otherPage, head, main }: Frame): string => {
  const words = pageWords[language]
  const other: PageLanguage = language === 'zh' ? 'en' : 'zh'
  const style: Html = { markup: `<style>${STYLE}</style>` }
  return html`<!doctype html>
<html lang="${words.htmlLang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><meta name="robots" content="noindex">${style}${head}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${demo ? html`<aside class="demo" aria-label="${words.demoLabel}">${words.demo}</aside>` : undefined}
<header><span><a href="/?lang=${language}">${words.register}</a> · ${operator.name}</span><a href="${otherPage ?? `?lang=${other}`}" hreflang="${pageWords[other].htmlLang}" lang="${pageWords[other].htmlLang}">${words.otherLanguage}</a></header>
<main id="main">${main}</main>
<footer><p>${words.asOf(sayDay(asOf, language))}</p><p>${words.ofWhat}</p></footer>
</body></html>
`.markup
}
