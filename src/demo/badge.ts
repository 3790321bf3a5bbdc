/**
 * The badge on a product page, as a merchant writes it: the proof is a file of the shop, so no visit reaches the register.
 * Without its script the link inside it remains.
 */
import { html } from 'hono/html'
import type { CertificateRecord } from '../core/words.ts'
import { castMember } from '../open-registry/cast.ts'
import type { Markup, PageContext } from './demo-page.ts'

export type Numbered = Pick<CertificateRecord, 'scheme' | 'number'>

/** What the shop shows a badge of, and keeps a proof of. */
export const BADGED: readonly Numbered[] = [castMember('power-bank').record]

/** Where the shop keeps the proof of a certificate. */
export const proofPath = ({ scheme, number }: Numbered): string => `/proofmark/${scheme}-${number}.json`

const element = (certificate: Numbered, variant: string, size: string, { registryUrl }: PageContext): Markup => {
  const { scheme, number } = certificate
  return html`<proof-mark scheme="${scheme}" number="${number}" statement="${proofPath(certificate)}" registry="${registryUrl}" variant="${variant}" size="${size}" lang="zh-CN"><a href="${registryUrl}/c/${scheme}/${number}" rel="noopener noreferrer">在示例登记中查看</a></proof-mark>`
}

export const badge = (certificate: Numbered, context: PageContext): Markup => html`
<h2>登记状态</h2>
<p>随商品标注：${element(certificate, 'chip', 's', context)}</p>
<p>${element(certificate, 'card', 'm', context)}</p>
${context.badgeUrl ? html`<script type="module" nonce="${context.nonce}" src="${context.badgeUrl}"></script>` : ''}`
