/**
 * The exercises of the practice page, in its order. Each is about a page of the shop: what that page must come to is
 * the right answer, and its number is the one to judge, so page and exercise cannot disagree.
 */
import { passesMod1110 } from '../core/checkdigits.ts'
import type { About } from '../core/scheme.ts'
import { sayDay } from '../open-registry/frame.ts'
import { type PageLanguage, pageWords } from '../open-registry/words.ts'
import ccc from '../schemes/about/cn-ccc.ts'
import sc from '../schemes/about/cn-sc.ts'
import fda510k from '../schemes/about/us-fda-510k.ts'
import type { DemoPage, Row } from './demo-page.ts'
import { confirmedPages } from './pages/confirmed.ts'
import { notInForcePages } from './pages/not-in-force.ts'
import { oddNumberPages } from './pages/odd-numbers.ts'
import { otherProductPages } from './pages/other-product.ts'
import { silentPages } from './pages/silent.ts'
import { record } from './plan.ts'

/** One exercise in one language. */
export interface CaseWords {
  readonly title: string
  readonly page: readonly Row[]
  readonly found: readonly Row[]
  /** Where to look, and what it means. */
  readonly why: readonly string[]
}

export interface PracticeCase {
  /** The page of the shop that shows the same number. */
  readonly shopPage: DemoPage
  readonly words: (language: PageLanguage) => CaseWords
}

const SHELF = [...confirmedPages, ...notInForcePages, ...oddNumberPages, ...otherProductPages, ...silentPages]

/** `make` is given the number as the shop's page prints it; empty where that only names the mark. */
const about = (path: string, make: (number: string) => Readonly<Record<PageLanguage, CaseWords>>): PracticeCase => {
  const shopPage = SHELF.find((page) => page.path === path)
  if (!shopPage) throw new Error(`no such page of the shop: ${path}`)
  const words = make(shopPage.expected[0]?.number ?? '')
  return { shopPage, words: (language) => words[language] }
}

const LABELS = {
  zh: { status: '登记的状态', form: '这类编号的写法', lookup: '查询结果' },
  en: { status: 'Status', form: 'How such numbers are written', lookup: 'Looked up' },
} as const

/** What the register says of a member of the cast, as far as a person needs it here. */
const fromRegister = (name: string, language: PageLanguage): readonly Row[] => {
  const { status, category = '', models = [], validFrom = '', validUntil = '' } = record(name)
  const { fields, status: statuses, until } = pageWords[language]
  const [from, to] = [sayDay(validFrom, language), sayDay(validUntil, language)]
  return [
    [LABELS[language].status, statuses[status]],
    [fields.category, `${category} ${ccc.categories?.[category]?.[language] ?? ''}`],
    [fields.models, models.join(language === 'zh' ? '、' : ', ')],
    [fields.validity, until(from, to)],
  ]
}

/** How numbers of a scheme are written, as its own paper says it. */
const formOf = ({ form }: About, language: PageLanguage): Row => [LABELS[language].form, form?.[language] ?? '']

/** The last digit that the rule gives for the rest of a food licence number. */
const checkDigitOf = (number: string): string => {
  const rest = number.replace(/\D/gu, '').slice(0, -1)
  return [...'0123456789'].find((digit) => passesMod1110(rest + digit)) ?? ''
}

export const practiceCases: readonly PracticeCase[] = [
  about('/list/power-bank', (number) => ({
    zh: {
      title: '示例牌 EX-PB100 移动电源 10000毫安',
      page: [
        ['型号', 'EX-PB100'],
        ['3C证书编号', number],
      ],
      found: fromRegister('power-bank', 'zh'),
      why: [
        '型号：登记里有 EX-PB100，和商品页写的整个相同。',
        '类别：编号第 7 到 10 位是 0914，移动电源，正是这种商品。',
        '日期：有效期还没有过，状态也是有效。三样都对得上，才能说它用于本商品。',
      ],
    },
    en: {
      title: 'Example Brand EX-PB100 power bank, 10,000 mAh',
      page: [
        ['Model', 'EX-PB100'],
        ['CCC certificate number', number],
      ],
      found: fromRegister('power-bank', 'en'),
      why: [
        'Model: the register has EX-PB100, exactly as the page writes it.',
        'Category: digits 7 to 10 of the number are 0914, power banks, which is what is sold.',
        'Dates: the last day has not come yet, and the status is in force. Only all three together say that it is for this product.',
      ],
    },
  })),
  about('/offer/application', (number) => ({
    zh: {
      title: '示例牌 EX-PB120 移动电源 定制款',
      page: [
        ['型号', 'EX-PB120'],
        ['3C证书编号', number],
        ['办理进度', '已受理'],
      ],
      found: [formOf(ccc, 'zh')],
      why: [
        '写法：字母开头，中间有 CCC，后面有短横线。这是申请编号的写法，证书编号没有字母和短横线。',
        '“已受理”只说明有人提出了申请。提出申请不代表获得认证：请向卖家要证书编号。',
        '说明书和模板里还会印样例编号，它们也不属于任何商品。',
      ],
    },
    en: {
      title: 'Example Brand EX-PB120 power bank, made to order',
      page: [
        ['Model', 'EX-PB120'],
        ['CCC certificate number', number],
        ['Progress', 'received'],
      ],
      found: [formOf(ccc, 'en')],
      why: [
        'Form: a letter in front, CCC in the middle, a hyphen behind. Application numbers are written so; certificate numbers have neither letters nor hyphens.',
        '“Received” says only that somebody has applied, which is not the same as certified: ask the seller for the certificate number.',
        'Manuals and templates also print sample numbers; those belong to no product either.',
      ],
    },
  })),
  about('/list/kettle', (number) => ({
    zh: {
      title: '示例牌 EX-KT17 电热水壶 1.7升',
      page: [
        ['型号', 'EX-KT17'],
        ['3C证书编号', number],
      ],
      found: fromRegister('kettle-expired-by-date', 'zh'),
      why: [
        '日期：登记仍写“有效”，但有效期的最后一天已经过去。先看日期，再看状态。',
        '编号开头的 2020 是首次发证的年份，换证时不变：年份旧，不等于过期。',
        '可能正在续证，商品也可能是到期前生产的：请向卖家要现行证书。',
      ],
    },
    en: {
      title: 'Example Brand EX-KT17 kettle, 1.7 l',
      page: [
        ['Model', 'EX-KT17'],
        ['CCC certificate number', number],
      ],
      found: fromRegister('kettle-expired-by-date', 'en'),
      why: [
        'Dates: the register still writes “in force”, but the last day of validity has passed. Read the dates before the status.',
        'The 2020 in front is the year of first issue and is kept on renewal: an old year does not mean expired.',
        'It may be in renewal, or the product may come from before: ask the seller for the current certificate.',
      ],
    },
  })),
  about('/food/check-digit', (number) => ({
    zh: {
      title: '示例牌 红烧味方便面 杯装 130克',
      page: [
        ['品牌', '示例牌'],
        ['食品生产许可证编号', number],
      ],
      found: [formOf(sc, 'zh'), ['由前 13 位算出的末位', checkDigitOf(number)]],
      why: [
        '校验位：末位由前 13 位算出，应是 3，商品页写的是 4。登记里不会有这样的编号，不用再查。',
        '肉眼看不出来，要靠计算。这一位就是为了发现抄写错误而设的。',
        '多半是笔误：请与包装上的编号核对。',
      ],
    },
    en: {
      title: 'Example Brand instant noodles, cup, 130 g',
      page: [
        ['Brand', 'Example Brand'],
        ['Food production licence', number],
      ],
      found: [formOf(sc, 'en'), ['Last digit, reckoned from the 13 before it', checkDigitOf(number)]],
      why: [
        'Check digit: the 13 digits before it make the last one 3, and the page has 4. No register can hold such a number, so there is nothing to look up.',
        'The eye cannot see this; it takes a calculation. The digit is there to catch slips in copying.',
        'It may well be a misprint: compare it with the number on the pack.',
      ],
    },
  })),
  about('/pane/charger', (number) => ({
    zh: {
      title: '示例牌 EX-CH65 氮化镓充电器 65W',
      page: [
        ['型号', 'EX-CH65'],
        ['证书编号', number],
        ['证书状态', '有效'],
      ],
      found: fromRegister('charger-other-model', 'zh'),
      why: [
        '型号：登记的是 EX-CH20 和 EX-CH30，商品页卖的是 EX-CH65。型号要整个相同，开头相同不算。',
        '类别 0907 是电源适配器，也对得上：只看类别，还看不出借用。',
        '编号真实，也有效，所以只问“有没有这个编号”不够。也可能是抄错：请问卖家哪张证书覆盖本商品。',
      ],
    },
    en: {
      title: 'Example Brand EX-CH65 charger, 65 W',
      page: [
        ['Model', 'EX-CH65'],
        ['CCC certificate number', number],
        ['Certificate status', 'valid'],
      ],
      found: fromRegister('charger-other-model', 'en'),
      why: [
        'Model: the register lists EX-CH20 and EX-CH30, the page sells EX-CH65. The whole model must agree, not only its beginning.',
        'Category 0907, power adapters, fits: the category alone does not give a borrowed number away.',
        'The number is real and in force, so asking whether it exists is not enough. It may have been copied by mistake: ask the seller which certificate covers this product.',
      ],
    },
  })),
  about('/details/thermometer', (number) => ({
    zh: {
      title: '示例牌 EX-TH3 电子体温计',
      page: [
        ['型号', 'EX-TH3'],
        ['FDA 510(k) 编号', number],
      ],
      found: [formOf(fda510k, 'zh'), [LABELS.zh.lookup, '问过的登记都没有收录这类编号']],
      why: [
        '写法：一个 K、两位年份、四位序号，符合规则。这只说明它可以是一个编号。',
        '查询：没有收录这类编号的登记，查不到它不说明什么。既不能说它真实，也不能说它不存在。',
        '下一步：自己到发证机关的官方查询页看一看。',
      ],
    },
    en: {
      title: 'Example Brand EX-TH3 digital thermometer',
      page: [
        ['Model', 'EX-TH3'],
        ['FDA 510(k) number', number],
      ],
      found: [formOf(fda510k, 'en'), [LABELS.en.lookup, 'no register that was asked holds numbers of this kind']],
      why: [
        'Form: a K, two digits for the year, four for the serial. That follows the rule, and says only that it can be a number.',
        'Look-up: a register that does not hold this kind says nothing by not finding it. You can call it neither real nor missing.',
        'What next: look at the authority’s own page.',
      ],
    },
  })),
  about('/list/digit-missing', (number) => ({
    zh: {
      title: '示例牌 EX-PB110 移动电源 迷你款',
      page: [
        ['型号', 'EX-PB110'],
        ['3C证书编号', number],
      ],
      found: [formOf(ccc, 'zh')],
      why: [
        '长度：数一数，只有 15 位，应为 16 位。按四段分开，最后一段少了一位。',
        '不用去查：登记里不会有 15 位的编号。',
        '多半是抄漏了一位：请与商品上的标志核对。',
      ],
    },
    en: {
      title: 'Example Brand EX-PB110 power bank, small',
      page: [
        ['Model', 'EX-PB110'],
        ['CCC certificate number', number],
      ],
      found: [formOf(ccc, 'en')],
      why: [
        'Length: count the digits. There are 15, and there must be 16; cut into its four parts, the last one is a digit short.',
        'There is nothing to look up: no register can hold a number of 15 digits.',
        'A digit was probably lost in copying: compare it with the mark on the product.',
      ],
    },
  })),
  about('/table/yes-no', () => ({
    zh: {
      title: '示例牌 EX-KT20 电热水壶 2升',
      page: [
        ['型号', 'EX-KT20'],
        ['CCC强制性认证', '是'],
      ],
      found: [['编号', '商品页的文字和图片里都没有']],
      why: [
        '“是”只是商品页自己的话。没有编号，就没有东西可查。',
        '这不说明商品有问题：编号往往印在商品或铭牌上。',
        '下一步：在商品上找编号，或问卖家。',
      ],
    },
    en: {
      title: 'Example Brand EX-KT20 kettle, 2 l',
      page: [
        ['Model', 'EX-KT20'],
        ['China Compulsory Certification', 'yes'],
      ],
      found: [['Number', 'none in the text or the pictures of the page']],
      why: [
        '“Yes” is the page’s own word. Without a number there is nothing to look up.',
        'That does not mean that something is wrong: the number often stands on the product or its rating plate.',
        'What next: find the number on the product, or ask the seller.',
      ],
    },
  })),
]
