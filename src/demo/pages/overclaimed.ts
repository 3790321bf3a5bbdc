/** In force and for this very product, and the page claims more than is registered. */
import type { DemoPage } from '../demo-page.ts'
import { deOffer, expectCast, plan, record, zhOffer } from '../plan.ts'
import { groupedTable, labelledLines } from '../structures.ts'

export const overclaimedPages: readonly DemoPage[] = [
  plan({
    path: '/lines/dishwasher',
    title: 'Example Brand EX-DW60 Geschirrspüler, 60 cm, freistehend',
    lang: 'de',
    structure: 'Zeilen mit fettem Namen (German): each line has its label in bold',
    shows: 'the page claims energy class A, the register holds class D',
    expected: [expectCast('dishwasher-class-d')],
    offer: deOffer('dishwasher', '449,00 €'),
    specs: () =>
      labelledLines('Produktdetails', [
        ['Marke', 'Example Brand'],
        ['Hersteller', 'Example Appliances GmbH'],
        ['Modellnummer', 'EX-DW60'],
        ['Energieeffizienzklasse', 'A (Spektrum A bis G)'],
        ['EPREL-Registrierungsnummer', record('dishwasher-class-d').number],
        ['Wasserverbrauch', '9,5 Liter'],
      ]),
  }),
  plan({
    path: '/table/air-conditioner',
    title: '示例牌 EX-AC26 壁挂式空调 大1匹 一级能效',
    lang: 'zh-CN',
    structure: '分组参数表，组名横跨全表',
    shows: '页面写一级能效，备案的是二级',
    expected: [expectCast('air-conditioner-grade-2')],
    offer: zhOffer('air-conditioner', '¥2199.00'),
    specs: () =>
      groupedTable([
        {
          head: '主体',
          rows: [
            ['品牌', '示例牌'],
            ['型号', 'EX-AC26'],
          ],
        },
        {
          head: '能效',
          rows: [
            ['能效等级', '一级'],
            ['能效备案号', record('air-conditioner-grade-2').number],
          ],
        },
      ]),
  }),
]
