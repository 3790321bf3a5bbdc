/** What the practice page says around its exercises. The verdict words are the product's own; a test holds them to it. */
import type { VerdictKind } from '../core/words.ts'
import type { PageLanguage } from '../open-registry/words.ts'
import type { DemoPage } from './demo-page.ts'

/** What a person may say of a number, in the order of the choices. */
export const CHOICES = ['real', 'borrowed', 'expired', 'impossible', 'lookalike', 'untold'] as const
export type Choice = (typeof CHOICES)[number]

/** Kinds of verdict that an exercise ends in, each with the choice that it makes right. */
export const RIGHT_CHOICE = {
  confirmed: 'real',
  'other-product': 'borrowed',
  expired: 'expired',
  malformed: 'impossible',
  lookalike: 'lookalike',
  unchecked: 'untold',
  unnumbered: 'untold',
} as const satisfies Partial<Record<VerdictKind, Choice>>
export type PractisedKind = keyof typeof RIGHT_CHOICE

interface PracticeWords {
  readonly title: string
  readonly intro: string
  /** Why the extension says nothing here. */
  readonly silence: string
  readonly otherLanguage: string
  readonly exercise: (count: number) => string
  readonly pageSays: string
  readonly found: string
  readonly question: string
  readonly choices: Readonly<Record<Choice, string>>
  readonly check: string
  readonly right: (answer: string) => string
  /** `*` stands for what was chosen. */
  readonly other: (answer: string) => string
  readonly answer: string
  readonly lookAt: string
  readonly proofmark: string
  readonly verdicts: Readonly<Record<PractisedKind, string>>
  readonly tryIt: string
  /** Added to a link that leads to a page in another language. */
  readonly pageIn: Readonly<Record<DemoPage['lang'], string>>
  readonly parts: { readonly year: string; readonly body: string; readonly category: string; readonly serial: string }
}

const zh: PracticeWords = {
  title: '练习：这个编号说明什么？',
  intro: '每题是一小段商品页和查得到的事实。先自己判断，再看答案和理由。公司、商品和编号都是示例。',
  silence: '装了验标，这一页也不会出现结论，免得先说出答案。每个答案都有链接，去验标会给出结论的商品页。',
  otherLanguage: 'English',
  exercise: (count) => `第 ${count} 题`,
  pageSays: '商品页的说法',
  found: '查得到的事实',
  question: '这个编号，你会怎么说？',
  choices: {
    real: '真实，而且用于本商品',
    borrowed: '真实，但登记的是别的商品（借用）',
    expired: '已过期',
    impossible: '不可能：这类编号不会这样写',
    lookalike: '只是相似：申请编号或样例，不是证书编号',
    untold: '无法判断：没有登记可查，或只有标志没有编号',
  },
  check: '看看对不对',
  right: (answer) => `对，是“${answer}”，理由在下面。`,
  other: (answer) => `不是“*”。答案是“${answer}”，理由在下面。`,
  answer: '答案和理由',
  lookAt: '看哪里',
  proofmark: '验标的结论：',
  verdicts: {
    confirmed: '有效，覆盖本商品',
    'other-product': '登记的是另一商品',
    expired: '已过期',
    malformed: '不符合编号规则',
    lookalike: '不是证书编号',
    unchecked: '未能核验',
    unnumbered: '未给出编号',
  },
  tryIt: '用验标在示例商品页上试一试：',
  pageIn: { 'zh-CN': '', en: '（英文页面）', de: '（德文页面）' },
  parts: { year: '首次发证的年份', body: '认证机构，00 是示例号段', category: '类别：', serial: '顺序号' },
}

const en: PracticeWords = {
  title: 'Practice: what would you say of this number?',
  intro:
    'Each exercise shows a scrap of a shop page and what can be found out. Judge for yourself, then see the answer and why. Companies, goods and numbers are examples.',
  silence:
    'Proofmark says nothing on this page, so that no answer is given away. Each answer links to a shop page where it speaks.',
  otherLanguage: '中文',
  exercise: (count) => `Exercise ${count}`,
  pageSays: 'What the page says',
  found: 'What can be found out',
  question: 'What would you say of this number?',
  choices: {
    real: 'Real, and for this product',
    borrowed: 'Real, but for something else (borrowed)',
    expired: 'Expired',
    impossible: 'Impossible: no number of this kind is written like this',
    lookalike: 'A look-alike: an application number or a sample, no certificate',
    untold: 'Cannot be told: no register answers, or there is only a mark without a number',
  },
  check: 'See if that is right',
  right: (answer) => `Right: “${answer}”; the reasons stand below.`,
  other: (answer) => `Not “*”. The answer is “${answer}”; the reasons stand below.`,
  answer: 'The answer, and why',
  lookAt: 'Where to look',
  proofmark: 'What Proofmark says:',
  verdicts: {
    confirmed: 'Valid for this product',
    'other-product': 'For another product',
    expired: 'Expired',
    malformed: 'Impossible number',
    lookalike: 'Not a certificate no.',
    unchecked: 'Not checked',
    unnumbered: 'No number given',
  },
  tryIt: 'Try it with Proofmark on a page of the shop:',
  pageIn: { 'zh-CN': '(in Chinese)', en: '', de: '(in German)' },
  parts: {
    year: 'year of first issue',
    body: 'certification body; 00 is the example block',
    category: 'category: ',
    serial: 'serial number',
  },
}

export const practiceWords: Readonly<Record<PageLanguage, PracticeWords>> = { zh, en }
