/** The badge on a product page. Without its script the link inside it remains. */
import { html } from 'hono/html'
import type { CertificateRecord } from '../core/words.ts'
import type { Markup, PageContext } from './demo-page.ts'

export const badge = (
  { scheme, number }: Pick<CertificateRecord, 'scheme' | 'number'>,
  { registryUrl, badgeUrl, nonce }: PageContext,
): Markup => html`
<h2>登记状态</h2>
<p><proof-mark scheme="${scheme}" number="${number}" registry="${registryUrl}"><a href="${registryUrl}/c/${scheme}/${number}" rel="noopener noreferrer">在示例登记中查看</a></proof-mark></p>
${badgeUrl ? html`<script type="module" nonce="${nonce}" src="${badgeUrl}"></script>` : ''}`
