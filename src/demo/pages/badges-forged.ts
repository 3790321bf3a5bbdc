/** Badges that claim what nobody signed for them: each with what must be said, and no more than that. */
import {
  ALIKE,
  BANK,
  CHARGER,
  CONFIRMED,
  EXPECTED,
  type Expected,
  type GalleryPage,
  MARKET,
  type Mint,
  OTHER,
  POWER_BANK,
  productPage,
  proofMark,
  quoted,
  REVOKED,
  RICE_COOKER,
  SHOP,
  SUSPENDED,
  staple,
} from '../badge-gallery.ts'

const DAY = 86_400
const UNPROVEN: Expected = 'cn-ccc badge-unproven'
const ALTERED: Expected = 'cn-ccc badge-altered'
const OTHER_SITE: Expected = 'cn-ccc badge-other-site'
/** Words and pictures name no scheme. */
const PAINTED: Expected = ' badge-unproven'
/** A picture of nothing. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
/** In no register. */
const NOWHERE = '2024000914000199'

const encode = (text: string): string => Buffer.from(text).toString('base64url')

/** A script of the page's own that draws what it likes. */
const DRAWING = `<script>customElements.define('proof-mark', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).innerHTML = '<b style="color:green">✔ 有效 In force</b>' } })</script>`

export const forgedBadges = async ({ sign, register, strangersKeys, now }: Mint): Promise<readonly GalleryPage[]> => {
  const token = await sign()
  const kept = staple(token)
  const [head = '', body = '', signature = ''] = token.split('.')
  const claims = Buffer.from(body, 'base64url').toString()
  const page = (
    name: string,
    shown: string,
    expected: readonly Expected[],
    more: Partial<GalleryPage> = {},
  ): GalleryPage => ({
    name,
    address: `${SHOP}/forged/${name.replaceAll(' ', '-')}`,
    html: productPage(shown),
    expected,
    ...more,
  })
  const stapled = (statement: string): string => proofMark({ statement: staple(statement) })
  const unproven = (name: string, statement: string): GalleryPage =>
    page(name, stapled(statement), [UNPROVEN, CONFIRMED])

  return [
    // Copied to another place.
    page('copied token', proofMark({ statement: kept }), [OTHER_SITE, CONFIRMED], { address: `${OTHER}/power-bank` }),
    page('look-alike domain', proofMark({ statement: kept }), [OTHER_SITE, CONFIRMED], { address: `${ALIKE}/` }),
    page('another port', stapled(await sign({ aud: `${SHOP}:8443` })), [OTHER_SITE, CONFIRMED]),
    page('another seller on the market', '', [OTHER_SITE, CONFIRMED], {
      html: productPage(stapled(await sign({ aud: MARKET, path: '/shop-a' }))),
      address: `${MARKET}/shop-b/power-bank`,
    }),
    page('a seller whose path begins alike', '', [OTHER_SITE, CONFIRMED], {
      html: productPage(stapled(await sign({ aud: MARKET, path: '/shop-a' }))),
      address: `${MARKET}/shop-a2`,
    }),
    page('an honest page in a foreign frame', '', [EXPECTED], {
      html: productPage(`<iframe src="${SHOP}/framed"></iframe>`),
      address: `${OTHER}/framing`,
      files: { [`${SHOP}/framed`]: productPage(proofMark({ statement: kept })) },
    }),

    // Put on other goods.
    page('cloned onto another product', '', [OTHER_SITE, 'cn-ccc other-product'], {
      html: productPage(
        `<template>${proofMark({ number: CHARGER, statement: staple(await sign({ number: CHARGER })) })}</template>
<p></p><script>document.querySelector('p:last-of-type').append(document.querySelector('template').content.cloneNode(true))</script>`,
        { title: '示例牌 EX-CH65 电源适配器', model: 'EX-CH65' },
      ),
    }),
    page('right token on the wrong model', '', [OTHER_SITE, 'cn-ccc other-product'], {
      html: productPage(
        proofMark({
          number: CHARGER,
          statement: staple(await sign({ number: CHARGER, model: 'EX-CH20' })),
          model: 'EX-CH20',
        }),
        { title: '示例牌 EX-CH65 电源适配器', model: 'EX-CH65' },
      ),
    }),
    page('right token on the wrong barcode', '', [OTHER_SITE, 'cn-ccc genuine'], {
      html: productPage(
        proofMark({
          number: RICE_COOKER,
          statement: staple(await sign({ number: RICE_COOKER, gtin: '09520000000318' })),
        }),
        { title: '示例牌 EX-RC1 电饭煲', model: 'EX-RC1', gtin: '9520000000301' },
      ),
    }),
    page('swapped number', proofMark({ number: SUSPENDED, statement: kept }), [ALTERED, 'cn-ccc suspended']),
    page(
      'number swapped when it was looked at',
      `${proofMark({ statement: kept })}<script>setTimeout(() => document.querySelector('proof-mark')
        .setAttribute('number', ${JSON.stringify(SUSPENDED)}), 1200)</script>`,
      [ALTERED, 'cn-ccc suspended'],
    ),
    page('hot-linked picture of another number', '', [UNPROVEN, 'cn-ccc other-product'], {
      html: productPage(`<img src="${register}/badge/cn-ccc/${CHARGER}.svg?lang=zh">`, {
        title: '示例牌 EX-CH65 电源适配器',
        model: 'EX-CH65',
      }),
    }),
    page(
      'hot-linked picture as a background',
      `<i style="background:url('${register}/badge/cn-ccc/${NOWHERE}.png?scale=2')"></i>`,
      [UNPROVEN, 'cn-ccc absent'],
    ),

    // Out of time.
    page(
      'replay after revocation',
      proofMark({ number: REVOKED, statement: staple(await sign({ number: REVOKED })) }),
      ['cn-ccc badge-expired', 'cn-ccc revoked'],
      {
        html: productPage(proofMark({ number: REVOKED, statement: staple(await sign({ number: REVOKED })) }), {
          title: '示例牌 EX-BT18 锂离子电池组',
          model: 'EX-BT18',
        }),
      },
    ),
    page('expired', stapled(await sign({ iat: now - 2 * DAY, exp: now - DAY })), ['cn-ccc badge-expired', CONFIRMED]),
    page('over old data', stapled(await sign({ asOf: new Date((now - 20 * DAY) * 1000).toISOString() })), [
      'cn-ccc badge-expired',
      CONFIRMED,
    ]),
    unproven('not yet valid', await sign({ iat: now + 3600, exp: now + DAY })),
    unproven('good for a year', await sign({ exp: now + 365 * DAY })),

    // Altered.
    page(
      'edited claims',
      proofMark({
        number: SUSPENDED,
        statement: staple(
          await sign({ number: SUSPENDED, status: 'suspended' }).then((signed) => {
            const [first, middle = '', last] = signed.split('.')
            const text = Buffer.from(middle, 'base64url').toString().replace('"suspended"', '"valid"')
            return [first, encode(text), last].join('.')
          }),
        ),
      }),
      [ALTERED, 'cn-ccc suspended'],
    ),
    page("another's signature under the register's name", stapled(await sign({}, { by: 'stranger in disguise' })), [
      ALTERED,
      CONFIRMED,
    ]),
    page(
      'edited words',
      `${proofMark(
        { number: SUSPENDED, statement: staple(await sign({ number: SUSPENDED, status: 'suspended' })) },
        '<b>有效</b>',
      )}${DRAWING}`,
      ['cn-ccc badge-genuine (plain)', 'cn-ccc suspended'],
    ),

    // Signed by nobody, or by nobody known.
    page('script of its own', `${proofMark({ number: NOWHERE })}${DRAWING}`, [UNPROVEN, 'cn-ccc absent']),
    unproven('unknown key', await sign({}, { by: 'stranger' })),
    page(
      'keys of its own',
      proofMark({ statement: staple(await sign({}, { by: 'stranger' }), await strangersKeys()) }),
      [UNPROVEN, CONFIRMED],
    ),
    unproven(
      'algorithm none',
      `${encode(JSON.stringify({ alg: 'none', typ: 'proofmark-statement+jwt', kid: 'x' }))}.${body}.`,
    ),
    unproven('another kind of statement', await sign({}, { typ: 'proofmark-alerts+jws' })),
    unproven('oversized', await sign({}, { write: (text) => `${text.slice(0, -1)},"more":"${'x'.repeat(6000)}"}` })),
    unproven('members named twice', await sign({}, { write: (text) => `{"aud":"${OTHER}",${text.slice(1)}` })),
    unproven('cut short', `${head}.${encode(claims.slice(0, -9))}.${signature}`),
    unproven('no token at all', 'valid'),
    page('a file of another site', proofMark({ statement: `${OTHER}/proof.json` }), [UNPROVEN, CONFIRMED], {
      files: { [`${OTHER}/proof.json`]: kept },
    }),
    page('a base of another site', '', [UNPROVEN, CONFIRMED], {
      html: productPage(proofMark({ statement: '/proof.json' }), BANK, 'zh-CN', `<base href="${OTHER}/">`),
      files: { [`${OTHER}/proof.json`]: kept },
    }),
    page('a file that has moved', proofMark({ statement: '/moved.json' }), [UNPROVEN, CONFIRMED], {
      files: { [`${SHOP}/moved.json`]: { movedTo: `${SHOP}/kept.json` }, [`${SHOP}/kept.json`]: kept },
    }),
    page('a file without end', proofMark({ statement: '/endless.json' }), [UNPROVEN, CONFIRMED], {
      files: { [`${SHOP}/endless.json`]: `${kept}${' '.repeat(200_000)}` },
    }),
    page('a file that is not there', proofMark({ statement: '/none.json' }), [UNPROVEN, CONFIRMED]),
    page('demonstration data about a real number', '', ['cn-ccc badge-unproven', 'cn-ccc unchecked'], {
      html: productPage(
        proofMark({ number: '2020010907123456', statement: staple(await sign({ number: '2020010907123456' })) }),
        { title: '示例牌 EX-AD1 电源适配器', model: 'EX-AD1' },
      ),
    }),

    // Painted.
    page('screenshot', `<img src="${PICTURE}" alt="验标认证 3C 有效">`, [PAINTED, EXPECTED]),
    page('words beside a seal', `<div><img src="${PICTURE}" alt=""><span>Proofmark verified ✔</span></div>`, [
      PAINTED,
      EXPECTED,
    ]),
    page('a picture by its name', '<img src="/img/proofmark-verified.png">', [PAINTED, EXPECTED]),
    page('a drawing that speaks', '<svg role="img" aria-label="Certified by Proofmark"><rect></rect></svg>', [
      PAINTED,
      EXPECTED,
    ]),
    page(
      'in a closed shadow root',
      `<x-seal></x-seal><script>document.querySelector('x-seal').attachShadow({ mode: 'closed' })
        .innerHTML = ${JSON.stringify(proofMark({ number: NOWHERE }))}</script>`,
      [EXPECTED],
    ),
    page(
      'a badge in a picture of a page',
      `<iframe sandbox srcdoc="${quoted(proofMark({ number: POWER_BANK }))}"></iframe>`,
      [EXPECTED],
    ),
  ]
}
