/** A paper as a text file and as a page to print: one file, no script, nothing fetched. Every foreign character is escaped. */
import type { Paper, PaperSection, SheetRow } from './facts.ts'

/** Marks that turn the direction of text, and controls: in a file for an authority they could only mislead. */
const UNSEEN = /(?!\n)\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const plain = (text: string): string => text.replace(UNSEEN, '')
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => plain(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')

const rowText = ({ label, value, hint }: SheetRow): string =>
  [`${plain(label)}: ${plain(value)}`, ...(hint ? [`  ${plain(hint)}`] : [])].join('\n')
const sectionText = ({ heading, lines = [], rows = [] }: PaperSection): string =>
  [...(heading ? [`== ${heading} ==`] : []), ...lines.map(plain), ...rows.map(rowText)].join('\n')

/** UTF-8 text, lines of any length. */
export const paperText = ({ title, sections }: Paper): string =>
  `${[title, ...sections.map(sectionText)].join('\n\n')}\n`

const rowHtml = ({ label, value, hint }: SheetRow): string =>
  `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}${hint ? `<small>${escaped(hint)}</small>` : ''}</td></tr>`
const sectionHtml = ({ heading, lines = [], rows = [] }: PaperSection): string =>
  `<section>${heading ? `<h2>${escaped(heading)}</h2>` : ''}${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}${
    rows.length > 0 ? `<table>${rows.map(rowHtml).join('')}</table>` : ''
  }</section>`

const STYLE =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2430;background:#fff;overflow-wrap:anywhere}h1{font-size:1.3rem}h2{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.2rem 0;white-space:pre-line}table{width:100%;border-collapse:collapse}th,td{padding:.3rem .5rem .3rem 0;border-top:1px solid #dfe3e9;text-align:start;vertical-align:top;font-weight:400}th{width:32%;color:#475467}small{display:block;color:#475467}section{break-inside:avoid-page}'

/** A whole page. Its own policy forbids everything but its style, wherever it is opened. */
export const paperHtml = (paper: Paper): string =>
  `<!doctype html>
<html lang="${paper.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none';style-src 'unsafe-inline'"><title>${escaped(paper.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(paper.title)}</h1>${paper.sections.map(sectionHtml).join('')}</body></html>
`
