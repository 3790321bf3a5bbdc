/**
 * The pages of the demonstration shop, each with the verdicts a reader must come to. Numbers come from the cast of the
 * demonstration register, or lie in its example block and are known to nobody; the few others say why they are safe.
 */
import { html } from 'hono/html'
import type { VerdictKind } from '../core/words.ts'
import { castMember, UNSEEDED } from '../open-registry/cast.ts'
import { badge } from './badge.ts'
import type { DemoPage, ExpectedVerdict, Row } from './demo-page.ts'
import { type Offer, product } from './product.ts'
import { spaProducts, spaShell } from './spa.ts'
import {
  alternatingTable,
  attributeList,
  definitionList,
  detailBullets,
  detailTable,
  encodedAttributeList,
  gluedPane,
  groupedTable,
  jsonLd,
  offerList,
} from './structures.ts'
import { traps } from './traps.ts'

const record = (name: string) => castMember(name).record

const expectCast = (name: string, kind: VerdictKind = castMember(name).verdict): ExpectedVerdict => ({
  scheme: record(name).scheme,
  number: record(name).number,
  kind,
})

const unseeded = (number: string): ExpectedVerdict => {
  const found = UNSEEDED.find((example) => example.number === number)
  if (!found) throw new Error(`not among the unseeded numbers: ${number}`)
  return { ...found, kind: 'absent' }
}

/** A page is its own title, offer and specifications; `product` puts them together. */
interface Plan extends Omit<DemoPage, 'body'> {
  readonly offer: Offer
  readonly specs: DemoPage['body']
}
const plan = ({ offer, specs, ...page }: Plan): DemoPage => ({
  ...page,
  body: (context) => product(page.title, page.lang, offer, specs(context)),
})

/** What a platform copies from the certificate into the listing. */
const fromCertificate = (name: string, model: string): readonly Row[] => {
  const { number, holder = '', productName = '' } = record(name)
  return [
    ['证书编号', number],
    ['证书状态', '有效'],
    ['申请人名称', holder],
    ['制造商名称', holder],
    ['产品名称', productName],
    ['3C规格型号', model],
  ]
}

const zhOffer = (picture: Offer['picture'], price: string): Offer => ({ picture, price, seller: '示例数码旗舰店' })
const enOffer = (picture: Offer['picture'], price: string): Offer => ({ picture, price, seller: 'Example Store' })

/** One digit was lost in copying: fifteen instead of sixteen. */
const ONE_DIGIT_SHORT = record('power-bank').number.slice(0, -1)
/** The cast's licence with another last digit, which its own rule makes impossible; serial 0000 is never issued. */
const WRONG_CHECK_DIGIT = record('noodles').number.replace(/.$/u, '4')
/** An application number in shape, with a serial of zeros: it belongs to no file. */
const APPLICATION = 'A2025CCC0914-0000000'
/**
 * Well formed and outside the example block. Body code 99 and a serial of nines: nobody issued it, so no status is
 * attached to it anywhere, and a demonstration register must say nothing of it.
 */
const OUTSIDE_EXAMPLES = '2024990914999999'

const confirmedPages: readonly DemoPage[] = [
  plan({
    path: '/list/power-bank',
    title: '示例牌 EX-PB100 移动电源 10000毫安 22.5W快充',
    lang: 'zh-CN',
    structure: '参数列表，完整值在 title 属性里',
    shows: '证书有效，型号相符',
    expected: [expectCast('power-bank')],
    offer: zhOffer('power-bank', '¥129.00'),
    specs: () =>
      attributeList([
        ...fromCertificate('power-bank', 'EX-PB100'),
        ['品牌', '示例牌'],
        ['型号', 'EX-PB100'],
        ['颜色分类', '雾白'],
      ]),
  }),
  plan({
    path: '/details/speaker',
    title: 'Example Brand EX-SPK1 Portable Bluetooth Speaker',
    lang: 'en',
    structure: 'detail table with direction marks between label and value',
    shows: 'an FCC ID in force, for this very model',
    expected: [expectCast('speaker')],
    offer: enOffer('speaker', '$39.99'),
    specs: () =>
      detailTable([
        ['Brand', 'Example Brand'],
        ['Manufacturer', 'Example Devices Ltd'],
        ['Item model number', 'EX-SPK1'],
        ['Product dimensions', '8 x 8 x 16 cm; 540 grams'],
        ['FCC ID', record('speaker').number],
        ['Date first available', '8 April 2025'],
      ]),
  }),
  plan({
    path: '/food/noodles',
    title: '示例牌 酸辣粉 桶装 110克×12',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '食品生产许可：生产者与类别都相符',
    expected: [expectCast('noodles')],
    offer: zhOffer('noodles', '¥42.00'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['生产企业', record('noodles').holder ?? ''],
        ['产品类别', '其他方便食品'],
        ['食品生产许可证编号', record('noodles').number],
        ['保质期', '180天'],
      ]),
  }),
  plan({
    path: '/badge/power-bank',
    title: '示例牌 EX-PB100 移动电源 标识演示',
    lang: 'zh-CN',
    structure: '商家嵌入的标识 <proof-mark> 与名值列表',
    shows: '页面上的标识；结论仍由扩展独立得出',
    expected: [expectCast('power-bank')],
    offer: zhOffer('power-bank', '¥129.00'),
    specs: (context) =>
      html`${definitionList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB100'],
        ['生产企业', record('power-bank').holder ?? ''],
        ['3C证书编号', record('power-bank').number],
      ])}${badge(record('power-bank'), context)}`,
  }),
]

const otherProductPages: readonly DemoPage[] = [
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

const genuinePages: readonly DemoPage[] = [
  plan({
    path: '/table/rice-cooker',
    title: '示例牌 EX-RC40 电饭煲 4升',
    lang: 'zh-CN',
    structure: '分组参数表，组名横跨全表',
    shows: '证书有效；登记没有列出型号',
    expected: [expectCast('rice-cooker-no-models')],
    offer: zhOffer('cooker', '¥199.00'),
    specs: () =>
      groupedTable([
        {
          head: '主体',
          rows: [
            ['品牌', '示例牌'],
            ['型号', 'EX-RC40'],
            ['容量', '4升'],
          ],
        },
        { head: 'CCC认证', rows: [['CCC认证编号', record('rice-cooker-no-models').number]] },
      ]),
  }),
  plan({
    path: '/json-ld/adapter',
    title: '示例牌 EX-AD99 电源适配器 12V',
    lang: 'zh-CN',
    structure: 'JSON-LD：Product 与 hasCertification',
    shows: '证书有效；登记的型号表不完整，不能断定不符',
    expected: [expectCast('adapter-models-cut')],
    offer: zhOffer('charger', '¥35.00'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: '示例牌 EX-AD99 电源适配器 12V',
        brand: { '@type': 'Brand', name: '示例牌' },
        model: 'EX-AD99',
        hasCertification: {
          '@type': 'Certification',
          name: 'CCC',
          certificationStatus: 'https://schema.org/CertificationActive',
          certificationIdentification: record('adapter-models-cut').number,
          issuedBy: { '@type': 'Organization', name: ['示例认证机构', '示例'] },
        },
      })}<h2>商品说明</h2><p>输出 12V 2A，线长 1.2 米。</p>`,
  }),
  plan({
    path: '/json-ld/hub',
    title: 'Example Brand Wireless Hub EX-HUB2',
    lang: 'en',
    structure: 'JSON-LD with the number inside a DefinedTerm, several certifications in a list',
    shows: 'an FCC ID in force; the register names no models',
    expected: [expectCast('hub-no-models')],
    offer: enOffer('hub', '$24.50'),
    specs: () =>
      html`${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': ['Product', 'IndividualProduct'],
            name: 'Example Brand Wireless Hub EX-HUB2',
            brand: { '@type': 'Brand', name: 'Example Brand' },
            mpn: 'EX-HUB2',
            hasCertification: [
              {
                '@type': 'Certification',
                name: 'FCC',
                certificationStatus: 'http://schema.org/CertificationActive',
                certificationIdentification: { '@type': 'DefinedTerm', termCode: record('hub-no-models').number },
                issuedBy: { '@type': 'Organization', name: 'Federal Communications Commission' },
              },
            ],
          },
        ],
      })}<h2>About this item</h2><p>Two antennas, four ports, one example.</p>`,
  }),
  plan({
    path: '/food/noodles-other-producer',
    title: '示例谷物 米线 袋装 85克×5',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '许可真实有效，但页面写的是另一家生产者：不能说它覆盖本商品',
    expected: [expectCast('noodles', 'genuine')],
    offer: zhOffer('noodles', '¥15.90'),
    specs: () =>
      definitionList([
        ['品牌', '示例谷物'],
        ['生产企业', '示例面业（广州）有限公司'],
        ['产品类别', '其他方便食品'],
        ['食品生产许可证编号', record('noodles').number],
      ]),
  }),
]

const notInForcePages: readonly DemoPage[] = [
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

const oddNumberPages: readonly DemoPage[] = [
  plan({
    path: '/list/digit-missing',
    title: '示例牌 EX-PB110 移动电源 迷你款',
    lang: 'zh-CN',
    structure: '参数列表',
    shows: '编号少一位，不可能是证书编号',
    expected: [{ scheme: 'cn-ccc', number: ONE_DIGIT_SHORT, kind: 'malformed' }],
    offer: zhOffer('power-bank', '¥69.00'),
    specs: () =>
      attributeList([
        ['3C证书编号', ONE_DIGIT_SHORT],
        ['品牌', '示例牌'],
        ['型号', 'EX-PB110'],
      ]),
  }),
  plan({
    path: '/food/check-digit',
    title: '示例牌 红烧味方便面 杯装 130克',
    lang: 'zh-CN',
    structure: '名值列表（dl）',
    shows: '校验位不符，不可能是许可证编号',
    expected: [{ scheme: 'cn-sc', number: WRONG_CHECK_DIGIT, kind: 'malformed' }],
    offer: zhOffer('noodles', '¥6.50'),
    specs: () =>
      definitionList([
        ['品牌', '示例牌'],
        ['产品类别', '方便食品'],
        ['食品生产许可证编号', WRONG_CHECK_DIGIT],
      ]),
  }),
  plan({
    path: '/offer/application',
    title: '示例牌 EX-PB120 移动电源 定制款',
    lang: 'zh-CN',
    structure: '批发页：半角冒号，没有空格',
    shows: '写的是申请编号，不是证书编号',
    expected: [{ scheme: 'cn-ccc', number: APPLICATION, kind: 'lookalike' }],
    offer: zhOffer('power-bank', '¥45.00'),
    specs: () =>
      offerList([
        ['品牌', '示例牌'],
        ['型号', 'EX-PB120'],
        ['3C证书编号', APPLICATION],
      ]),
  }),
]

const silentPages: readonly DemoPage[] = [
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

/** The verdicts of a fresh load; moving between the views without a load must come to the same. */
const SPA_EXPECTED: Readonly<Record<string, readonly ExpectedVerdict[]>> = {
  '/spa/power-bank': [expectCast('power-bank')],
  '/spa/power-bank-slim': [expectCast('power-bank-suspended')],
  '/spa/cable': [],
}

const spaPages: readonly DemoPage[] = spaProducts.map(({ path, title }) => ({
  path,
  title,
  lang: 'zh-CN',
  structure: '不重新加载的商城：地址由脚本改写，参数表迟到',
  shows: '换商品后结论随之更换',
  expected: SPA_EXPECTED[path] ?? [],
  body: spaShell,
}))

/** In the order of the index. */
export const demoPages: readonly DemoPage[] = [
  ...confirmedPages,
  ...otherProductPages,
  ...genuinePages,
  ...notInForcePages,
  ...oddNumberPages,
  ...silentPages,
  ...spaPages,
]
