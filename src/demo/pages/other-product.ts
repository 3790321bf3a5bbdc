/** In force, but for something else. */
import { html } from 'hono/html'
import type { DemoPage } from '../demo-page.ts'
import { expectCast, fromCertificate, plan, zhOffer } from '../plan.ts'
import { definitionList, gluedPane } from '../structures.ts'

export const otherProductPages: readonly DemoPage[] = [
  plan({
    path: '/pane/charger',
    title: '示例牌 EX-CH65 氮化镓充电器 65W',
    lang: 'zh-CN',
    structure: '参数连成一串，之间没有分隔',
    shows: '证书有效，但登记的是另外的型号',
    expected: [expectCast('charger-other-model')],
    offer: zhOffer('charger', '¥89.00'),
    specs: () =>
      html`${gluedPane(fromCertificate('charger-other-model', 'EX-CH65'))}${definitionList([
        ['品牌', '示例牌'],
        ['型号', 'EX-CH65'],
      ])}`,
  }),
]
