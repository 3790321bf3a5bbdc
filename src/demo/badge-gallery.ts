/**
 * The gallery of badges: pages that show one, honestly or not, each with what must be said of it. Hosts are examples that a
 * browser is told to find on this machine; statements are made when the gallery is, by the demonstration register's own key
 * or by somebody else's. `test/chromium/badge-gallery.spec.ts` walks it with the extension.
 */
import type { Statement } from '../core/statement.ts'
import type { BadgeVerdictKind, SchemeId, VerdictKind } from '../core/words.ts'
import { castMember } from '../open-registry/cast.ts'

/** How a statement is made, where it is not made as it should be. */
export interface Made {
  /** Another key than the register's, under its own name or under that of the register's. */
  readonly by?: 'stranger' | 'stranger in disguise'
  readonly typ?: string
  /** Changes the claims as they are written, before they are signed. */
  readonly write?: (claims: string) => string
}

export interface Mint {
  /** Base address of the register that the reader trusts. */
  readonly register: string
  /** A statement in force for `SHOP`, but for these claims. */
  readonly sign: (claims?: Partial<Statement>, made?: Made) => Promise<string>
  /** The public keys of a stranger, as a merchant would put them beside a statement. */
  readonly strangersKeys: () => Promise<readonly object[]>
  /** The present, in seconds since 1970. */
  readonly now: number
}

/** `scheme kind`; `(plain)` behind it where the tone is not the kind's own. A badge that names no scheme has none. */
export type Expected = `${SchemeId} ${VerdictKind | BadgeVerdictKind}${'' | ' (plain)'}`

export interface GalleryPage {
  readonly name: string
  readonly address: string
  readonly html: string
  /** What else is served, by address: a text, or where it is moved to. */
  readonly files?: Readonly<Record<string, string | { readonly movedTo: string }>>
  readonly expected: readonly Expected[]
}

export const SHOP = 'https://shop.example'
export const OTHER = 'https://other.example'
/** Reads as "shóp.example" in an address bar that is not careful. */
export const ALIKE = 'https://xn--shp-hna.example'
export const MARKET = 'https://market.example'
export const HOSTS: readonly string[] = [SHOP, OTHER, ALIKE, MARKET].map((origin) => new URL(origin).hostname)

export const { number: POWER_BANK } = castMember('power-bank').record
export const { number: SUSPENDED } = castMember('power-bank-suspended').record
export const { number: REVOKED } = castMember('battery-revoked').record
export const { number: CHARGER } = castMember('charger-other-model').record
export const { number: RICE_COOKER } = castMember('rice-cooker-no-models').record
export const { number: LICENCE } = castMember('paper-licence').record
export const CONFIRMED: Expected = 'cn-ccc confirmed'
export const GENUINE: Expected = 'cn-ccc badge-genuine'
/** What is said of a power bank whose page claims no number. */
export const EXPECTED: Expected = 'cn-ccc expected'

export const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A `<proof-mark>` with these attributes; those of the power bank unless they are given. */
export const proofMark = (attributes: Readonly<Record<string, string>> = {}, inside = ''): string => {
  const all = { scheme: 'cn-ccc', number: POWER_BANK, ...attributes }
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${quoted(value)}"`)
  return `<proof-mark${written.join('')}>${inside}</proof-mark>`
}

export interface Sold {
  readonly title: string
  readonly model: string
  readonly gtin?: string
}
export const BANK: Sold = { title: '示例牌 EX-PB100 移动电源', model: 'EX-PB100' }

/** A product page that says of certificates only what `body` says. */
export const productPage = (body: string, { title, model, gtin }: Sold = BANK, lang = 'zh-CN', head = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">${head}<title>${title}</title><h1>${title}</h1>
<table><tr><th>型号</th><td>${model}</td></tr>${gtin ? `<tr><th>GTIN</th><td>${gtin}</td></tr>` : ''}</table>
${gtin ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: title, model, gtin })}</script>` : ''}
<p>示例商品，仅供演示。</p>${body}`

/** As a staple keeps it. */
export const staple = (statement: string, keys: readonly object[] = []): string => JSON.stringify({ statement, keys })
