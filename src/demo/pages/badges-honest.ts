/** Badges as honest shops show them: each must stay genuine, whatever stands around it. */
import {
  BANK,
  CONFIRMED,
  EXPECTED,
  type GalleryPage,
  GENUINE,
  LICENCE,
  MARKET,
  type Mint,
  OTHER,
  POWER_BANK,
  productPage,
  proofMark,
  quoted,
  SHOP,
  SUSPENDED,
  staple,
} from '../badge-gallery.ts'

const GTIN = '9520000000301'
const BOTH = [GENUINE, CONFIRMED] as const

export const honestBadges = async ({ sign, register }: Mint): Promise<readonly GalleryPage[]> => {
  const token = await sign()
  const kept = staple(token)
  const page = (name: string, body: string, more: Partial<GalleryPage> = {}): GalleryPage => ({
    name,
    address: `${SHOP}/honest/${name.replaceAll(' ', '-')}`,
    html: productPage(body),
    expected: BOTH,
    ...more,
  })
  const at = (path: string): string => `${SHOP}${path}`
  return [
    page('stapled inline', proofMark({ statement: kept })),
    page('a bare statement inline', proofMark({ statement: token })),
    page('inline with white space', proofMark({ statement: `\n  ${kept}\n` })),
    page('in a script inside', proofMark({}, `<script type="application/jose">${token}</script>`)),
    page('stapled by address', proofMark({ statement: '/proofs/power-bank.json' }), {
      files: { [at('/proofs/power-bank.json')]: kept },
    }),
    page('a bare statement by address', proofMark({ statement: 'power-bank.jwt' }), {
      files: { [at('/honest/power-bank.jwt')]: token },
    }),
    page('for a part of the site', proofMark({ statement: staple(await sign({ path: '/power-banks' })) }), {
      address: at('/power-banks/1'),
    }),
    page('for one shop of a market', proofMark({ statement: staple(await sign({ aud: MARKET, path: '/shop-a' })) }), {
      address: `${MARKET}/shop-a/power-bank?from=search`,
    }),
    page('for one model', proofMark({ statement: staple(await sign({ model: 'EX-PB100' })), model: 'EX-PB100' })),
    page('for one model in black', proofMark({ statement: staple(await sign({ model: 'EX-PB100' })) }), {
      html: productPage(proofMark({ statement: staple(await sign({ model: 'EX-PB100' })) }), {
        title: '示例牌 EX-PB100 移动电源 黑色',
        model: 'ex-pb100 黑色',
      }),
    }),
    page('for one GTIN', '', {
      html: productPage(proofMark({ statement: staple(await sign({ gtin: `0${GTIN}` })) }), { ...BANK, gtin: GTIN }),
    }),
    page(
      'two on a page',
      proofMark({ statement: kept }) +
        proofMark({
          scheme: 'fsc-lic',
          number: LICENCE,
          statement: staple(await sign({ scheme: 'fsc-lic', number: LICENCE, scopeKind: 'operator' })),
        }),
      { expected: [...BOTH, 'fsc-lic badge-genuine', 'fsc-lic not-product'] },
    ),
    page('the same twice', proofMark({ statement: kept }) + proofMark({ statement: kept, variant: 'card' })),
    page('inserted later', '', {
      html: productPage(`<main></main><script>setTimeout(() => {
        document.querySelector('main').innerHTML = ${JSON.stringify(proofMark({ statement: kept }))}
      }, 600)</script>`),
    }),
    page('inserted after a move without a load', '', {
      html: productPage(`<main></main><script>setTimeout(() => {
        history.pushState({}, '', '/honest/moved')
        document.querySelector('main').innerHTML =
          ${JSON.stringify(proofMark({ statement: staple(await sign({ path: '/honest/moved' })) }))}
      }, 600)</script>`),
      address: at('/honest/begins'),
    }),
    page(
      'in an open shadow root',
      `<x-seal></x-seal><script>document.querySelector('x-seal').attachShadow({ mode: 'open' })
        .innerHTML = ${JSON.stringify(proofMark({ statement: kept }))}</script>`,
    ),
    page(
      'with a proof that came late',
      `${proofMark({})}<script>setTimeout(() => document.querySelector('proof-mark')
        .setAttribute('statement', ${JSON.stringify(kept)}), 1200)</script>`,
    ),
    page('in a frame of the page', `<iframe srcdoc="${quoted(proofMark({ statement: kept }))}"></iframe>`),
    page('in the footer', `<footer><p>${proofMark({ statement: kept })}</p></footer>`),
    page(
      'drawn by a script',
      `${proofMark({ statement: kept })}<script>customElements.define('proof-mark',
      class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML = '<b>证书有效</b>' } })</script>`,
    ),
    page('in English', '', {
      html: productPage(
        proofMark({ statement: kept, lang: 'en' }),
        { title: 'Example power bank EX-PB100', model: 'EX-PB100' },
        'en',
      ),
    }),
    page('dark and large', proofMark({ statement: kept, theme: 'dark', size: 'l', variant: 'card' })),
    page(
      'with a link inside',
      proofMark({ statement: kept }, `<a href="${register}/c/cn-ccc/${POWER_BANK}">3C证书 ${POWER_BANK}</a>`),
    ),
    page('beside the number in the text', `<p>3C证书编号：${POWER_BANK}</p>${proofMark({ statement: kept })}`),
    page('with a number in groups', proofMark({ number: '2024 0009 1400 0101', statement: kept })),
    page('live, with a statement as well', proofMark({ statement: kept, live: register, registry: register })),
    page('on another site of the same holder', proofMark({ statement: staple(await sign({ aud: OTHER })) }), {
      address: `${OTHER}/honest`,
    }),
    page('in a list', '', {
      html: `<!doctype html><html lang="zh-CN"><title>示例移动电源</title><h1>示例移动电源</h1><ul>
        <li>${BANK.title} ${proofMark({ statement: kept })}</li><li>示例牌 EX-PB110 移动电源</li></ul>`,
      expected: [GENUINE, 'cn-ccc genuine'],
    }),
    page(
      'of a certificate that is suspended',
      proofMark({
        number: SUSPENDED,
        statement: staple(await sign({ number: SUSPENDED, status: 'suspended', statusSince: '2026-06-14' })),
      }),
      { expected: ['cn-ccc badge-genuine (plain)', 'cn-ccc suspended'] },
    ),
    // Nothing was signed: the number is looked up as any other, and the badge is said to prove nothing.
    page('live, without a statement', proofMark({ live: register }), {
      expected: ['cn-ccc badge-unproven', CONFIRMED],
    }),
    page('a picture from the register', `<img src="${register}/badge/cn-ccc/${POWER_BANK}.svg" alt="证书">`, {
      expected: ['cn-ccc badge-unproven', CONFIRMED],
    }),
    // A picture of badges in general: an album of the shop's own.
    page(
      'a picture under a path of that name',
      '<img src="/badge/halal/logo.svg" alt="logo"><img src="/badge/2024/logo.png" alt="">',
      {
        expected: [EXPECTED],
      },
    ),
    page(
      'prose that speaks of us',
      '<img alt="" src="data:,"><p>Proofmark is an extension for browsers. It was checked by nobody here, and these words are many: 验标 是一个扩展。</p>',
      {
        expected: [EXPECTED],
      },
    ),
  ]
}
