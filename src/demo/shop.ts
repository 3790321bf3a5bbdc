/**
 * The demonstration shop as an HTTP application: pages in the structures of real shops, with our own words and
 * companies that are visibly examples. It stores nothing; each page's policy allows its own parts only, and no page asks
 * anybody but the shop.
 */
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { TONES } from '../core/words.ts'
import { BADGED, type Numbered, proofPath } from './badge.ts'
import type { DemoPage, Markup, PageContext } from './demo-page.ts'
import { frame } from './frame.ts'
import { practicePages } from './pages/practice.ts'
import { demoPages } from './pages.ts'
import { SEARCH_PATH, SEARCH_TITLE, searchPage } from './search.ts'
import { spaProducts } from './spa.ts'
import { style } from './style.ts'

export interface ShopOptions {
  /** Base address of the open register, without a trailing slash. */
  readonly registryUrl: string
  /** The built badge, an ES module as text. Pages fall back to a link without it. */
  readonly badgeScript?: string
  /** Fetches what the shop keeps of a certificate for pages of this origin, as JSON; `undefined` when it cannot be had. */
  readonly fetchProof?: (certificate: Numbered, origin: string) => Promise<string | undefined>
  /** Makes a fresh nonce for each page. */
  readonly makeNonce?: () => string
}

const BADGE_URL = '/proof-mark.mjs'

const policy = ({ nonce }: PageContext): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const indexEntry = ({ path, title, lang, structure, shows, expected }: DemoPage): Markup => html`
<li><p><a href="${path}" lang="${lang}">${title}</a></p>
<p class="note">${structure} · ${shows}</p>
<p>${expected.map(({ kind }) => html`<span class="kind ${TONES[kind]}">${kind}</span>`)}${
  expected.length === 0 ? html`<span class="note">—</span>` : ''
}</p></li>`

const index = (): Markup => html`
<h1>示例商城 · Example Shop</h1>
<p class="note">每一页一种写法。方框里是读者应得的结论。<span lang="en">One way of writing a page; the boxed words are the verdicts it should come to.</span></p>
<p>${practicePages.map(({ path, title, lang }) => html`<a class="practise" href="${path}" lang="${lang}" hreflang="${lang}">${title}</a> `)}<a class="practise" href="${SEARCH_PATH}">${SEARCH_TITLE}</a></p>
<ul class="index">${demoPages.map(indexEntry)}</ul>`

/** Makes the application. Pages are at the paths of `demoPages`; `/` lists them. */
export const createShop = ({
  registryUrl,
  badgeScript,
  fetchProof,
  makeNonce = () => crypto.randomUUID(),
}: ShopOptions): Hono => {
  const shop = new Hono()

  const send = (c: Context, page: Pick<DemoPage, 'title' | 'lang' | 'body'>): Response | Promise<Response> => {
    const context: PageContext = { registryUrl, nonce: makeNonce(), ...(badgeScript ? { badgeUrl: BADGE_URL } : {}) }
    c.header('content-security-policy', policy(context))
    c.header('cache-control', 'no-store')
    return c.html(frame(page, context, page.body(context)))
  }

  shop.use(async (c, next) => {
    await next()
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
  })
  shop.get('/', (c) => send(c, { title: '示例商城', lang: 'zh-CN', body: index }))
  shop.get('/shop.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  if (badgeScript) {
    shop.get(BADGE_URL, (c) => c.body(badgeScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  }
  for (const certificate of BADGED) {
    shop.get(proofPath(certificate), async (c) => {
      const proof = await fetchProof?.(certificate, new URL(c.req.url).origin)
      return proof ? c.body(proof, 200, { 'content-type': 'application/json' }) : c.json({}, 404)
    })
  }
  for (const page of demoPages) shop.get(page.path, (c) => send(c, page))
  shop.get(SEARCH_PATH, (c) => send(c, { title: SEARCH_TITLE, lang: 'zh-CN', body: searchPage }))
  for (const product of spaProducts) {
    shop.get(`${product.path.replace('/spa/', '/spa/data/')}.json`, (c) => c.json(product))
  }
  shop.notFound((c) => c.text('Not found', 404))
  return shop
}
