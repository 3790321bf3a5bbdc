/** The words of the pages the register serves, in both languages. */

import type { Status, Tone } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'

export type PageLanguage = 'zh' | 'en'
export type ShownField = 'holder' | 'manufacturer' | 'factory' | 'productName' | 'models' | 'standards' | 'scope'
export type ShownDetail =
  | ShownField
  | 'category'
  | 'level'
  | 'energyClass'
  | 'body'
  | 'signer'
  | 'issuedOn'
  | 'validity'

interface PageWords {
  readonly htmlLang: string
  readonly demo: string
  readonly register: string
  readonly status: Readonly<Record<Status, string>>
  readonly sentence: Readonly<Record<Status, string>>
  readonly since: (day: string) => string
  readonly until: (from: string | undefined, until: string) => string
  readonly fields: Readonly<Record<ShownDetail, string>>
  readonly modelsCut: string
  readonly asOf: (day: string) => string
  readonly ofWhat: string
  readonly proves: string
  readonly doesNotProve: string
  readonly official: string
  readonly otherLanguage: string
  readonly absent: { readonly title: string; readonly text: string }
  readonly 'not-held': { readonly title: string; readonly text: string }
  readonly 'not-a-number': { readonly title: string; readonly text: string }
  readonly home: {
    readonly title: string
    readonly holds: string
    readonly kind: Readonly<Record<'complete' | 'partial' | 'demo', string>>
    readonly count: (n: number) => string
    readonly examples: string
    readonly contract: string
  }
}

/** The tone of a status, as the verdict of the same name has it; in force alone says nothing of a product. */
export const TONE_OF_STATUS: Readonly<Record<Status, Exclude<Tone, 'good' | 'waiting'>>> = {
  valid: 'plain',
  suspended: 'caution',
  revoked: 'alarm',
  cancelled: 'caution',
  expired: 'caution',
  'in-renewal': 'caution',
}

export const SHOWN_FIELDS: readonly (ShownField & keyof HeldRecord)[] = [
  'holder',
  'manufacturer',
  'factory',
  'productName',
  'models',
  'standards',
  'scope',
]

const zh: PageWords = {
  htmlLang: 'zh-CN',
  demo: '示例数据：这里的证书、企业和型号都是编造的，编号取自从不签发的号段。',
  register: '开放登记',
  status: {
    valid: '有效',
    suspended: '已暂停',
    revoked: '已撤销',
    cancelled: '已注销',
    expired: '已过期',
    'in-renewal': '换证审核中',
  },
  sentence: {
    valid: '登记中这张证书有效。它是否覆盖你看到的商品，请对照下面的持有人、产品和型号。',
    suspended: '这张证书暂停使用。暂停也可能由持证人主动申请，不等于有过错。',
    revoked: '发证机构撤销了这张证书。',
    cancelled: '这张证书已注销，例如不再生产或持证人申请。',
    expired: '这张证书的有效期已过，登记中没有续期。',
    'in-renewal': '这张证书正在换证审核，结果还没有登记。',
  },
  since: (day) => `自 ${day} 起`,
  until: (from, until) => `${from ? `${from} ` : ''}至 ${until}`,
  fields: {
    holder: '持有人',
    manufacturer: '制造商',
    factory: '生产厂',
    productName: '产品名称',
    models: '型号',
    standards: '标准',
    scope: '范围',
    category: '类别代码',
    level: '等级',
    energyClass: '能效等级',
    body: '发证机构',
    signer: '签发人',
    issuedOn: '首次签发',
    validity: '有效期',
  },
  modelsCut: '（登记只列出一部分型号）',
  asOf: (day) => `登记数据截至 ${day}`,
  ofWhat: '这一页只说登记里写了什么，不判断某个商品是不是它。',
  proves: '能证明',
  doesNotProve: '不能证明',
  official: '官方查询页',
  otherLanguage: 'English',
  absent: {
    title: '登记中未查到',
    text: '登记系统里没有这个编号。可能是刚发证尚未上传、输入有误，或编号并不存在。',
  },
  'not-held': { title: '这里没有登记', text: '这个登记没有收录这类证书，或没有收全，因此不能说明它是否存在。' },
  'not-a-number': { title: '不符合编号规则', text: '这串字符不可能是这种认证的编号。请检查是否抄错。' },
  home: {
    title: '这个登记收录了什么',
    holds: '收录范围',
    kind: { complete: '全部', partial: '部分', demo: '仅示例' },
    count: (n) => `${new Intl.NumberFormat('zh-CN').format(n)} 张`,
    examples: '示例证书',
    contract: '接口说明（OpenAPI）',
  },
}

const en: PageWords = {
  htmlLang: 'en',
  demo: 'Demonstration data: certificates, companies and models here are invented, with numbers from blocks that are never issued.',
  register: 'Open register',
  status: {
    valid: 'In force',
    suspended: 'Suspended',
    revoked: 'Revoked',
    cancelled: 'Cancelled',
    expired: 'Expired',
    'in-renewal': 'In renewal',
  },
  sentence: {
    valid:
      'The register has this certificate in force. Compare holder, product and models below with what you are looking at.',
    suspended: 'This certificate is suspended. A holder can ask for a suspension; it is not proof of wrongdoing.',
    revoked: 'The body that issued this certificate has withdrawn it.',
    cancelled: 'This certificate was cancelled, for instance because production ended or the holder asked for it.',
    expired: 'The validity of this certificate is over and the register shows no renewal.',
    'in-renewal': 'This certificate is being renewed; the outcome is not in the register yet.',
  },
  since: (day) => `since ${day}`,
  until: (from, until) => `${from ? `${from} ` : ''}to ${until}`,
  fields: {
    holder: 'Holder',
    manufacturer: 'Manufacturer',
    factory: 'Factory',
    productName: 'Product',
    models: 'Models',
    standards: 'Standards',
    scope: 'Scope',
    category: 'Category code',
    level: 'Level',
    energyClass: 'Energy class',
    body: 'Issued by',
    signer: 'Signed by',
    issuedOn: 'First issued',
    validity: 'Valid',
  },
  modelsCut: '(the register lists only some models)',
  asOf: (day) => `Register as of ${day}`,
  ofWhat: 'This page says what the register holds. It does not judge whether a product is the one registered.',
  proves: 'Proves',
  doesNotProve: 'Does not prove',
  official: 'Official look-up',
  otherLanguage: '中文',
  absent: {
    title: 'Not in the register',
    text: 'The register has no such number. It may be too new, mistyped, or not exist.',
  },
  'not-held': {
    title: 'Not held here',
    text: 'This register does not hold this kind of certificate, or not all of them, so it cannot tell whether it exists.',
  },
  'not-a-number': {
    title: 'Not a possible number',
    text: 'This cannot be a number of this scheme. Check it for a slip.',
  },
  home: {
    title: 'What this register holds',
    holds: 'Coverage',
    kind: { complete: 'complete', partial: 'partial', demo: 'examples only' },
    count: (n) => `${new Intl.NumberFormat('en').format(n)} certificates`,
    examples: 'Example certificates',
    contract: 'The interface (OpenAPI)',
  },
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { zh, en }
