/** The upper half of a product page: picture, heading, price, seller. What is certified stands below it. */
import { html } from 'hono/html'
import type { DemoPage, Markup } from './demo-page.ts'
import { type PictureName, picture } from './pictures.ts'

export interface Offer {
  readonly picture: PictureName
  /** As printed, with its currency sign. */
  readonly price: string
  readonly seller: string
}

const WORDS = {
  'zh-CN': { seller: '店铺：', button: '演示商品，不出售' },
  en: { seller: 'Sold by ', button: 'Demonstration, not for sale' },
  de: { seller: 'Verkauf durch ', button: 'Vorführung, nicht zu kaufen' },
} as const

export const product = (title: string, lang: DemoPage['lang'], offer: Offer, specs: Markup): Markup => html`
<section class="product">
${picture(offer.picture)}
<div>
<h1>${title}</h1>
<p class="price">${offer.price}</p>
<p class="note">${WORDS[lang].seller}${offer.seller}</p>
<button type="button" disabled>${WORDS[lang].button}</button>
</div>
</section>
<section>${specs}</section>`
