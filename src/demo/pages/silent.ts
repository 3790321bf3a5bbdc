/** Numbers of which nobody knows anything, marks without a number, and a page of traps. */
import type { DemoPage } from '../demo-page.ts'
import { deOffer, enOffer, notHeld, plan, unseeded, zhOffer } from '../plan.ts'
import {
  alternatingTable,
  attributeList,
  definitionList,
  detailBullets,
  detailTable,
  labelledLines,
} from '../structures.ts'
import { traps } from '../traps.ts'

/**
 * Well formed and outside the example block. Body code 99 and a serial of nines: nobody issued it, so no status is
 * attached to it anywhere, and a demonstration register must say nothing of it.
 */
const OUTSIDE_EXAMPLES = '2024990914999999'

export const silentPages: readonly DemoPage[] = [
  plan({
    path: '/list/not-in-register',
    title: '示例牌 EX-PB130 移动电源 磁吸款',
    lang: 'zh-CN',
    structure: '参数列表',
    shows: '示例号段里没有这个编号',
    expected: [unseeded('2024000914000199')],
    offer: zhOffer('power-bank', '¥119.00'),
    specs: () =>
      attributeList([
        ['证书编号', '2024000914000199'],
        ['品牌', '示例牌'],
        ['型号', 'EX-PB130'],
      ]),
  }),
  plan({
    path: '/bullets/not-in-register',
    title: 'Example Brand EX-404 Bluetooth Keyboard',
    lang: 'en',
    structure: 'bullets with direction marks around the colon',
    shows: 'an FCC ID in the example block that the register does not hold',
    expected: [unseeded('2DM0AEX404')],
    offer: enOffer('hub', '$29.00'),
    specs: () =>
      detailBullets([
        ['Item model number', 'EX-404'],
        ['FCC ID', '2DM0AEX404'],
        ['Manufacturer', 'Example Devices Ltd'],
      ]),
  }),
  plan({
    path: '/list/outside-examples',
    title: '示例牌 EX-PB140 移动电源 露营款',
    lang: 'zh-CN',
    structure: '参数列表',
    shows: '编号不在示例号段：演示登记不置一词，未能核验',
    expected: [{ scheme: 'cn-ccc', number: OUTSIDE_EXAMPLES, kind: 'unchecked' }],
    offer: zhOffer('power-bank', '¥179.00'),
    specs: () =>
      attributeList([
        ['CCC证书编号', OUTSIDE_EXAMPLES],
        ['品牌', '示例牌'],
        ['型号', 'EX-PB140'],
      ]),
  }),
  plan({
    path: '/food/tea',
    title: '示例牌 高山绿茶 250克 罐装',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '有机产品认证的示例编号，无人登记',
    expected: [notHeld('cn-organic', '000OP2400001')],
    offer: zhOffer('tea', '¥128.00'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['净含量', '250克'],
        ['有机产品认证证书编号', '000OP2400001'],
      ]),
  }),
  plan({
    path: '/lines/t-shirt',
    title: 'Example Brand T-Shirt aus Baumwolle, weiß',
    lang: 'de',
    structure: 'Zeilen mit fettem Namen (German): each line has its label in bold',
    shows: 'an OEKO-TEX example number that nobody holds',
    expected: [notHeld('oeko-tex', '26.HZZ.00001')],
    offer: deOffer('shirt', '14,90 €'),
    specs: () =>
      labelledLines('Produktdetails', [
        ['Material', '100 % Baumwolle'],
        ['OEKO-TEX® STANDARD 100', '26.HZZ.00001'],
      ]),
  }),
  plan({
    path: '/details/thermometer',
    title: 'Example Brand EX-TH3 Digital Thermometer',
    lang: 'en',
    structure: 'detail table with direction marks between label and value',
    shows: 'a 510(k) example number that nobody holds',
    expected: [notHeld('us-fda-510k', 'K249901')],
    offer: enOffer('thermometer', '$11.49'),
    specs: () =>
      detailTable([
        ['Item model number', 'EX-TH3'],
        ['FDA 510(k) number', 'K249901'],
        ['Manufacturer', 'Example Devices Ltd'],
      ]),
  }),
  plan({
    path: '/table/refrigerator',
    title: '示例牌 EX-RF30 双门冰箱 300升',
    lang: 'zh-CN',
    structure: '参数表：一行两对名值',
    shows: '能效标识的示例备案号，登记里没有',
    expected: [notHeld('cn-cel', '202403-10-000000-10000000000001')],
    offer: zhOffer('refrigerator', '¥1599.00'),
    specs: () =>
      alternatingTable([
        ['品牌', '示例牌'],
        ['型号', 'EX-RF30'],
        ['能效备案号', '202403-10-000000-10000000000001'],
        ['总容积', '300升'],
      ]),
  }),
  plan({
    path: '/table/yes-no',
    title: '示例牌 EX-KT20 电热水壶 2升',
    lang: 'zh-CN',
    structure: '参数表：一行两对名值，认证一栏只写“是”',
    shows: '称有认证，没有给出编号',
    expected: [{ scheme: 'cn-ccc', number: null, kind: 'unnumbered' }],
    offer: zhOffer('kettle', '¥88.00'),
    specs: () =>
      alternatingTable([
        ['品牌', '示例牌'],
        ['型号', 'EX-KT20'],
        ['容量', '2升'],
        ['CCC强制性认证', '是'],
      ]),
  }),
  plan({
    path: '/traps',
    title: '示例牌 EX-CB01 数据线 1.5米',
    lang: 'zh-CN',
    structure: '只有相似的数字：订单号、货号、电话、条码、日期、价格、法定声明',
    shows: '没有任何结论',
    expected: [],
    offer: zhOffer('cable', '¥1299.00'),
    specs: () => traps,
  }),
]
