/**
 * The ways in which shops print their facts, re-made by hand: structure only, the words are ours.
 * Each takes rows of label and value and gives the markup in which large shops would put them.
 */
import { html, raw } from 'hono/html'
import type { Markup, Row } from './demo-page.ts'

const NBSP = '\u00a0'
const LRM = '\u200e'
const RLM = '\u200f'

/** Labels that the shop's platform fills in from the certificate: full-width colon, no space behind it. */
const FROM_CERTIFICATE = /^(?:(?:3C|CCC)?证书|申请人|制造商名称|产品名称|3C)/u

/** A list whose items are cut to one line; the whole value stands in `title`. Two kinds of colon in one list. */
export const attributeList = (rows: readonly Row[]): Markup => html`
<h2>产品参数</h2>
<ul id="J_AttrUL" class="attributes">${rows.map(([label, value]) =>
  FROM_CERTIFICATE.test(label)
    ? html`<li title="${value}">${label}：${value}</li>`
    : html`<li title="${NBSP}${value}">${label}:${NBSP}${value}</li>`,
)}</ul>`

/** The same list with its values written as character references, as old listings hold them. */
export const encodedAttributeList = (rows: readonly Row[]): Markup => {
  const encoded = (text: string): Markup => raw([...text].map((character) => `&#${character.codePointAt(0)};`).join(''))
  return html`
<h2>产品参数</h2>
<ul class="attributes">${rows.map(([label, value]) => html`<li title="${encoded(value)}">${encoded(label)}：${encoded(value)}</li>`)}</ul>`
}

/** One run of text: labels and values follow each other with nothing in between, as copied panes do. */
export const gluedPane = (rows: readonly Row[]): Markup => html`
<h2>产品信息</h2>
<div class="pane">${rows.map(([label, value]) => `${label}：${value}`).join('')}</div>`

const inPairs = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  rows.flatMap((row, i) => (i % 2 === 0 ? [[row, ...rows.slice(i + 1, i + 2)]] : []))

/** Two labels and two values alternate in one table row. */
export const alternatingTable = (rows: readonly Row[]): Markup => html`
<h2>商品参数</h2>
<table class="pairs"><tbody>${inPairs(rows).map(
  (pair) => html`<tr>${pair.map(([label, value]) => html`<td>${label}</td><td>${value}</td>`)}</tr>`,
)}</tbody></table>`

/** Groups under a heading that spans the table; label and value in cells of the same kind. */
export const groupedTable = (
  groups: readonly { readonly head: string; readonly rows: readonly Row[] }[],
): Markup => html`
<h2>规格与包装</h2>
<table class="groups">${groups.map(
  ({ head, rows }) =>
    html`<tbody><tr><th colspan="2">${head}</th></tr>${rows.map(
      ([label, value]) => html`<tr><td><span>${label}</span></td><td>${value}</td></tr>`,
    )}</tbody>`,
)}</table>`

/** Heading cell and value cell; an invisible direction mark stands before every value. */
export const detailTable = (rows: readonly Row[]): Markup => html`
<h2>Technical details</h2>
<table id="productDetails_techSpec_section_1" class="details" role="presentation"><tbody>${rows.map(
  ([label, value]) => html`<tr><th> ${label} </th><td>
                ${LRM}${value} </td></tr>`,
)}</tbody></table>`

/** Bullets with direction marks on both sides of the colon. */
export const detailBullets = (rows: readonly Row[]): Markup => html`
<h2>Product details</h2>
<div id="detailBullets_feature_div"><ul class="bullets">${rows.map(
  ([label, value]) => html`<li><span><b>${label}
                                    ${RLM}
                                        :
                                    ${LRM}
                                </b> <span>${value}</span></span></li>`,
)}</ul></div>`

/** A flat list with an ASCII colon and no space, as wholesale listings have it. */
export const offerList = (rows: readonly Row[]): Markup => html`
<h2>商品属性</h2>
<div class="offer">${rows.map(([label, value]) => html`<span>${label}:${value}</span>`)}</div>`

/**
 * The array of pairs that a wholesale page keeps in a script, and the same pairs in its text as a list in quotation
 * marks, with an ASCII colon and no space.
 */
export const quotedList = (rows: readonly Row[]): Markup => html`
<script type="application/json">${raw(embedded(rows.map(([name, value]) => ({ name, value }))))}</script>
<h2>商品属性</h2>
<p>[${rows.map(([label, value], i) => html`${i > 0 ? ', ' : ''}'${label}:${value}'`)}]</p>`

/** A line each, its label in bold. */
export const labelledLines = (heading: string, rows: readonly Row[]): Markup => html`
<h2>${heading}</h2>
${rows.map(([label, value]) => html`<p class="line"><strong>${label}:</strong> ${value}</p>`)}`

export const definitionList = (rows: readonly Row[]): Markup => html`
<h2>商品详情</h2>
<dl class="definitions">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`

/** `<` is written as an escape, so that no value can end the script element. */
const embedded = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** Structured data. */
export const jsonLd = (data: unknown): Markup =>
  html`<script type="application/ld+json">${raw(embedded(data))}</script>`

/** Structured data whose first comma was lost. */
export const brokenJsonLd = (data: unknown): Markup =>
  html`<script type="application/ld+json">${raw(embedded(data).replace(',', ' '))}</script>`
