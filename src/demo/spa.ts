/**
 * A shop that never reloads: one shell, products by `history.pushState`, the specification table arriving late. A
 * reader must notice the new address, forget the old product and wait for the table.
 */
import { html, raw } from 'hono/html'
import { castMember } from '../open-registry/cast.ts'
import type { Markup, PageContext, Row } from './demo-page.ts'

export interface SpaProduct {
  readonly path: string
  readonly title: string
  readonly price: string
  readonly specs: readonly Row[]
}

const powerBank = castMember('power-bank').record
const suspended = castMember('power-bank-suspended').record

export const spaProducts: readonly SpaProduct[] = [
  {
    path: '/spa/power-bank',
    title: '示例牌 EX-PB100 移动电源 10000毫安 单页演示',
    price: '¥129.00',
    specs: [
      ['品牌', '示例牌'],
      ['型号', 'EX-PB100'],
      ['CCC证书编号', powerBank.number],
      ['生产企业', powerBank.holder ?? ''],
    ],
  },
  {
    path: '/spa/power-bank-slim',
    title: '示例牌 EX-PB200 轻薄移动电源 5000毫安 单页演示',
    price: '¥99.00',
    specs: [
      ['品牌', '示例牌'],
      ['型号', 'EX-PB200'],
      ['CCC证书编号', suspended.number],
      ['生产企业', suspended.holder ?? ''],
    ],
  },
  {
    path: '/spa/cable',
    title: '示例牌 EX-CB02 数据线 1米 单页演示',
    price: '¥19.00',
    specs: [
      ['品牌', '示例牌'],
      ['型号', 'EX-CB02'],
      ['长度', '1米'],
    ],
  },
]

/** How late the table comes, in milliseconds: later than any reader that looks only once. */
const SPECS_DELAY_MS = 700

const SCRIPT = `
const app = document.getElementById('app')
let turn = 0
const make = (name, text) => Object.assign(document.createElement(name), { textContent: text })
const table = (specs) => {
  const rows = specs.map(([label, value]) => {
    const row = document.createElement('tr')
    row.append(make('th', label), make('td', value))
    return row
  })
  const body = document.createElement('tbody')
  body.append(...rows)
  const all = document.createElement('table')
  all.className = 'details'
  all.append(body)
  return all
}
const show = async () => {
  const mine = ++turn
  app.replaceChildren(make('p', '加载中…'))
  const product = await (await fetch('/spa/data' + location.pathname.slice(4) + '.json')).json()
  if (mine !== turn) return
  document.title = product.title
  app.replaceChildren(make('h1', product.title), make('p', product.price), make('h2', '商品参数'))
  setTimeout(() => { if (mine === turn) app.append(table(product.specs)) }, ${SPECS_DELAY_MS})
}
document.getElementById('views').addEventListener('click', (event) => {
  const link = event.target.closest('a')
  if (!link) return
  event.preventDefault()
  history.pushState(null, '', link.getAttribute('href'))
  show()
})
addEventListener('popstate', show)
show()
`

export const spaShell = ({ nonce }: PageContext): Markup => html`
<nav class="views" id="views">${spaProducts.map(({ path, title }) => html`<a href="${path}">${title}</a>`)}</nav>
<div id="app"></div>
<noscript><p>这一页需要脚本：它演示不重新加载的商城。</p></noscript>
<script nonce="${nonce}">${raw(SCRIPT)}</script>`
