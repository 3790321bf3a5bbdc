/** Real, but of a firm or its management; or the maker's own word. */
import { html } from 'hono/html'
import type { DemoPage } from '../demo-page.ts'
import { enOffer, expectCast, expectNamed, plan, record, zhOffer } from '../plan.ts'
import { detailBullets, labelledLines } from '../structures.ts'

export const notProductPages: readonly DemoPage[] = [
  plan({
    path: '/lines/copy-paper',
    title: 'Example Brand Copy Paper A4, 500 sheets',
    lang: 'en',
    structure: 'lines with a bold label; the mark’s name with ®',
    shows: 'a licence code of a firm: it certifies no product',
    expected: [expectCast('paper-licence')],
    offer: enOffer('paper', '$6.20'),
    specs: () =>
      labelledLines('Product facts', [
        ['Brand', 'Example Brand'],
        ['Grammage', '80 g/m²'],
        ['FSC® License Code', record('paper-licence').number],
      ]),
  }),
  plan({
    path: '/prose/storage-box',
    title: '示例牌 收纳箱 55升 带轮',
    lang: 'zh-CN',
    structure: '只有一段介绍，编号在句子里',
    shows: '管理体系证书真实有效，认证的是企业而不是商品',
    expected: [expectCast('management-system')],
    offer: zhOffer('box', '¥39.90'),
    specs: () => html`
<h2>商品介绍</h2>
<p>加厚箱体，底部有轮，可以叠放。厂家已通过ISO9001质量管理体系认证，注册号：${record('management-system').number}，请放心选购。</p>`,
  }),
  plan({
    path: '/bullets/lamp',
    title: 'Example Brand EX-LMP5 Desk Lamp',
    lang: 'en',
    structure: 'bullets with direction marks around the colon',
    shows: 'the maker’s own declaration: no register keeps it',
    expected: [expectNamed('eu-ce', 'self-declared'), expectNamed('eu-rohs', 'self-declared')],
    offer: enOffer('lamp', '$18.00'),
    specs: () =>
      detailBullets([
        ['Item model number', 'EX-LMP5'],
        ['Certification', 'CE, RoHS'],
        ['Light colour', '4000 K'],
      ]),
  }),
]
