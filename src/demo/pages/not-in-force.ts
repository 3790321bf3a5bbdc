/** Suspended, revoked, cancelled, expired, in renewal. */
import type { DemoPage } from '../demo-page.ts'
import { enOffer, expectCast, fromCertificate, plan, record, zhOffer } from '../plan.ts'
import {
  alternatingTable,
  attributeList,
  detailBullets,
  encodedAttributeList,
  offerList,
  quotedList,
} from '../structures.ts'

export const notInForcePages: readonly DemoPage[] = [
  plan({
    path: '/list/power-bank-suspended',
    title: '示例牌 EX-PB200 移动电源 20000毫安',
    lang: 'zh-CN',
    structure: '参数列表；页面上的证书状态是旧的',
    shows: '证书已暂停，页面仍写有效',
    expected: [expectCast('power-bank-suspended')],
    offer: zhOffer('power-bank', '¥159.00'),
    specs: () =>
      attributeList([...fromCertificate('power-bank-suspended', 'EX-PB200'), ['品牌', '示例牌'], ['型号', 'EX-PB200']]),
  }),
  plan({
    path: '/offer/battery',
    title: '示例牌 EX-BT18 锂离子电池组 工厂批发',
    lang: 'zh-CN',
    structure: '批发页：半角冒号，没有空格',
    shows: '证书已撤销',
    expected: [expectCast('battery-revoked')],
    offer: zhOffer('battery', '¥12.80'),
    specs: () =>
      offerList([
        ['品牌', '示例牌'],
        ['型号', 'EX-BT18'],
        ['3C证书编号', record('battery-revoked').number],
        ['是否进口', '否'],
      ]),
  }),
  plan({
    path: '/bullets/tag',
    title: 'Example Brand EX-TAG3 Tracker Tag, 1 pack',
    lang: 'en',
    structure: 'bullets with direction marks around the colon',
    shows: 'an FCC ID whose certification was revoked',
    expected: [expectCast('tag-revoked')],
    offer: enOffer('tag', '$14.99'),
    specs: () =>
      detailBullets([
        ['Item model number', 'EX-TAG3'],
        ['FCC ID', record('tag-revoked').number],
        ['Manufacturer', 'Example Devices Ltd'],
        ['Date first available', '2 October 2024'],
      ]),
  }),
  plan({
    path: '/table/fan',
    title: '示例牌 EX-FAN40 电风扇 落地扇',
    lang: 'zh-CN',
    structure: '参数表：一行两对名值',
    shows: '证书已注销',
    expected: [expectCast('fan-cancelled')],
    offer: zhOffer('fan', '¥139.00'),
    specs: () =>
      alternatingTable([
        ['品牌', '示例牌'],
        ['型号', 'EX-FAN40'],
        ['CCC证书编号', record('fan-cancelled').number],
        ['功率', '45W'],
      ]),
  }),
  plan({
    path: '/list/kettle',
    title: '示例牌 EX-KT17 电热水壶 1.7升',
    lang: 'zh-CN',
    structure: '参数列表',
    shows: '登记写有效，有效期已过',
    expected: [expectCast('kettle-expired-by-date')],
    offer: zhOffer('kettle', '¥79.00'),
    specs: () =>
      attributeList([
        ['3C证书编号', record('kettle-expired-by-date').number],
        ['品牌', '示例牌'],
        ['型号', 'EX-KT17'],
        ['容量', '1.7升'],
      ]),
  }),
  plan({
    path: '/encoded/hair-dryer',
    title: '示例牌 EX-HD09 电吹风 恒温护发',
    lang: 'zh-CN',
    structure: '参数列表，文字写成字符引用',
    shows: '换证审核中；编号里的年份旧不等于过期',
    expected: [expectCast('hair-dryer-in-renewal')],
    offer: zhOffer('dryer', '¥99.00'),
    specs: () =>
      encodedAttributeList([
        ['证书编号', record('hair-dryer-in-renewal').number],
        ['品牌', '示例牌'],
        ['型号', 'EX-HD09'],
      ]),
  }),
  plan({
    path: '/offer/hair-dryer',
    title: '示例牌 EX-HD09 电吹风 工厂直供',
    lang: 'zh-CN',
    structure: '批发页：名值对的数组在脚本里，正文是加引号的列表，半角冒号',
    shows: '换证审核中；同一批名值写了两遍',
    expected: [expectCast('hair-dryer-in-renewal')],
    offer: zhOffer('dryer', '¥52.00'),
    specs: () =>
      quotedList([
        ['品牌', '示例牌'],
        ['货号', 'EX-HD09-W'],
        ['3C证书编号', record('hair-dryer-in-renewal').number],
        ['功率', '1600W'],
      ]),
  }),
  plan({
    path: '/food/biscuits',
    title: '示例牌 黄油饼干 散装 500克',
    lang: 'zh-CN',
    structure: '参数表：一行两对名值',
    shows: '食品生产许可已过期',
    expected: [expectCast('biscuits-expired')],
    offer: zhOffer('biscuits', '¥18.80'),
    specs: () =>
      alternatingTable([
        ['品牌', '示例牌'],
        ['生产许可证编号', record('biscuits-expired').number],
        ['厂名', record('biscuits-expired').holder ?? ''],
        ['净含量', '500克'],
      ]),
  }),
]
