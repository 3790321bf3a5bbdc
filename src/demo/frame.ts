/** What every page of the shop has around its product: head, banner that says "demonstration", foot. */
import { html } from 'hono/html'
import type { DemoPage, Markup, PageContext } from './demo-page.ts'

const WORDS = {
  'zh-CN': {
    shop: '示例商城',
    demo: '演示数据',
    foot: '本站为演示商城：公司、商品与编号均为示例，不出售任何商品。',
    register: '示例登记',
  },
  en: {
    shop: 'Example Shop',
    demo: 'Demonstration data',
    foot: 'A demonstration shop: companies, goods and numbers are examples, and nothing is for sale.',
    register: 'Example register',
  },
  de: {
    shop: 'Example Shop',
    demo: 'Vorführdaten',
    foot: 'Ein Laden zur Vorführung: Firmen, Waren und Nummern sind Beispiele, nichts wird verkauft.',
    register: 'Example register',
  },
} as const

/** A whole document. `main` is already markup; everything else is escaped here. */
export const frame = (
  { title, lang }: Pick<DemoPage, 'title' | 'lang'>,
  { registryUrl }: Pick<PageContext, 'registryUrl'>,
  main: Markup,
): Markup => {
  const words = WORDS[lang]
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta property="og:title" content="${title}">
<title>${title} - ${words.shop} · ${words.demo}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
</head>
<body>
<header><a href="/">${words.shop}</a><span class="demo">${words.demo}</span></header>
<main>${main}</main>
<footer><p>${words.foot} <a href="${registryUrl}/" rel="noopener noreferrer">${words.register}</a></p></footer>
</body>
</html>`
}
