/** The words of the triage page. What staff read of a state is what its reporter reads. */
import type { PriorityWhy } from '../contract/case-schemas.ts'
import type { ReportKind, ReportState } from '../contract/report-schemas.ts'
import type { PageLanguage } from './page-words.ts'

export interface TriageWords {
  readonly title: string
  readonly intro: string
  readonly noScript: string
  readonly key: string
  readonly keyHint: string
  readonly keep: string
  readonly open: string
  readonly leave: string
  readonly queue: string
  readonly state: string
  readonly openOnes: string
  readonly allStates: string
  readonly scheme: string
  readonly anyScheme: string
  readonly sort: string
  readonly sorts: Readonly<Record<'priority' | 'newest' | 'oldest', string>>
  readonly show: string
  readonly csv: string
  readonly more: string
  readonly back: string
  readonly none: string
  /** `{n}` is the number. */
  readonly total: string
  readonly nameless: string
  readonly reports: string
  readonly reporters: string
  readonly evidence: string
  readonly opened: string
  readonly last: string
  readonly priority: string
  readonly levels: Readonly<Record<'high' | 'middle' | 'low', string>>
  readonly why: Readonly<Record<PriorityWhy, string>>
  readonly kinds: Readonly<Record<ReportKind, string>>
  readonly states: Readonly<Record<ReportState, string>>
  readonly verdict: string
  /** Put in by the page: the words of verdicts. */
  readonly verdicts?: Readonly<Record<string, string>>
  readonly listing: string
  readonly product: string
  readonly shop: string
  readonly said: string
  readonly added: string
  readonly notCounted: string
  readonly contact: string
  readonly showContact: string
  readonly contactNote: string
  readonly noContact: string
  readonly item: string
  readonly found: string
  readonly save: string
  readonly preview: string
  readonly hide: string
  /** Of one item: `ItemState`. */
  readonly results: Readonly<Record<string, string>>
  readonly findings: Readonly<Record<string, string>>
  readonly history: string
  readonly noHistory: string
  readonly decide: string
  readonly reason: string
  readonly reasonHint: string
  readonly basis: string
  readonly forwardedTo: string
  readonly send: string
  readonly decided: string
  readonly trouble: Readonly<Record<'unauthorized' | 'forbidden' | 'unreachable' | 'other', string>>
  readonly loading: string
}

const en: TriageWords = {
  title: 'Triage of reports',
  intro:
    'Reports of suspected marks, those of one listing and one number as one case. A report is a question, not a finding; a decision here changes no certificate.',
  noScript: 'This page needs its script: what it shows comes only with a key.',
  key: 'Key',
  keyHint: 'With reports:read; to decide, also reports:decide; to see who reported, also reports:identity.',
  keep: 'Keep it in this tab until it is closed',
  open: 'Open',
  leave: 'Forget the key',
  queue: 'Queue',
  state: 'State',
  openOnes: 'Open',
  allStates: 'All',
  scheme: 'Scheme',
  anyScheme: 'All',
  sort: 'Order',
  sorts: { priority: 'Most urgent first', newest: 'Newest first', oldest: 'Oldest first' },
  show: 'Show',
  csv: 'Save as CSV',
  more: 'More',
  back: 'Back to the queue',
  none: 'There is no such case.',
  total: 'Cases: {n}',
  nameless: 'No number and no listing',
  reports: 'Reports',
  reporters: 'Reporters that count',
  evidence: 'Evidence',
  opened: 'Since',
  last: 'Latest',
  priority: 'Priority',
  levels: { high: 'High', middle: 'Middle', low: 'Low' },
  why: {
    alarm: 'grave verdict',
    caution: 'verdict that calls for a look',
    reporters: 'several reporters',
    'child-product': 'for children',
    electrical: 'electrical',
    medical: 'medical',
    food: 'food',
    vehicle: 'vehicle',
    'life-safety': 'protects lives',
    evidence: 'with evidence',
    hint: 'hint only',
    flood: 'flood: not counted',
  },
  kinds: {
    'not-in-register': 'Number not in the register',
    'other-product': 'Belongs to another product',
    'not-in-force': 'Suspended, revoked or expired',
    'impossible-number': 'Impossible number',
    'no-certificate': 'Mark without a certificate',
    'system-mark-on-product': 'System mark on a product',
    'copied-badge': 'Copied badge',
    'traded-certificate': 'Bought or lent certificate',
    other: 'Other',
    'not-a-number': 'Not a certificate number',
  },
  states: {
    received: 'Received',
    'under-review': 'Under review',
    'needs-information': 'Needs information',
    forwarded: 'Forwarded',
    confirmed: 'Confirmed',
    'not-confirmed': 'Not confirmed',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  verdict: 'Verdict shown',
  listing: 'Listing',
  product: 'Product',
  shop: 'Shop',
  said: 'What the reporter says',
  added: 'Added',
  notCounted: 'Not counted',
  contact: 'Contact',
  showContact: 'Show contact',
  contactNote: 'The look is entered in the audit trail.',
  noContact: 'None was left.',
  item: 'Item',
  found: 'Verification',
  save: 'Save',
  preview: 'Look',
  hide: 'Hide',
  results: {
    holds: 'as it was packed',
    altered: 'altered',
    missing: 'missing',
    extra: 'not named by the manifest',
    'not-what-it-says': 'not what it says it is',
  },
  findings: {
    'signature-holds': 'Signature holds',
    'signature-does-not-fit': 'Signature does not fit',
    'signature-missing': 'No signature',
    'signature-unsupported': 'Signature of a kind that is not checked here',
    'signature-key-unknown': 'Signed by an unknown key',
    'time-stamp-holds': 'Time-stamp holds',
    'time-stamp-does-not-fit': 'Time-stamp does not fit',
    'time-stamp-absent': 'No time-stamp',
    'made-for-another-report': 'Made for another report',
    'made-at': 'Packed, by the sender’s clock',
    'made-for': 'Packed for',
  },
  history: 'History',
  noHistory: 'Nothing has been decided yet.',
  decide: 'Decide',
  reason: 'Reason, for the reporters',
  reasonHint: 'Required for whatever ends a case or asks for more.',
  basis: 'Basis, for the file',
  forwardedTo: 'Forwarded to',
  send: 'Enter decision',
  decided: 'Entered. The reporters are told.',
  trouble: {
    unauthorized: 'This key is not known here, or no longer good.',
    forbidden: 'This key is not allowed to do that.',
    unreachable: 'The register cannot be reached. Nothing was entered; try again.',
    other: 'That was refused.',
  },
  loading: 'Loading',
}

const zh: TriageWords = {
  title: '举报处理',
  intro: '对涉嫌标志的举报；同一商品页、同一编号的合为一件。举报是疑问，不是结论；此处的决定不改变任何证书。',
  noScript: '此页需要脚本：只有持密钥才能看到内容。',
  key: '密钥',
  keyHint: '需要 reports:read；作决定还需 reports:decide；查看举报人还需 reports:identity。',
  keep: '在此标签页关闭前保留',
  open: '打开',
  leave: '忘记密钥',
  queue: '待办',
  state: '状态',
  openOnes: '未结',
  allStates: '全部',
  scheme: '认证',
  anyScheme: '全部',
  sort: '顺序',
  sorts: { priority: '最急的在前', newest: '最新的在前', oldest: '最早的在前' },
  show: '显示',
  csv: '存为 CSV',
  more: '更多',
  back: '返回待办',
  none: '没有这样的案件。',
  total: '案件：{n}',
  nameless: '没有编号和商品页',
  reports: '举报',
  reporters: '计入的举报人',
  evidence: '证据',
  opened: '始于',
  last: '最近',
  priority: '优先级',
  levels: { high: '高', middle: '中', low: '低' },
  why: {
    alarm: '结论严重',
    caution: '结论需留意',
    reporters: '多名举报人',
    'child-product': '儿童用品',
    electrical: '电器',
    medical: '医疗',
    food: '食品',
    vehicle: '车辆',
    'life-safety': '关系生命安全',
    evidence: '附有证据',
    hint: '仅为提示',
    flood: '集中涌入，不计入',
  },
  kinds: {
    'not-in-register': '登记中没有此编号',
    'other-product': '属于另一商品',
    'not-in-force': '已暂停、撤销或过期',
    'impossible-number': '不可能的编号',
    'no-certificate': '有标志而无证书',
    'system-mark-on-product': '体系标志用于商品',
    'copied-badge': '复制的徽章',
    'traded-certificate': '买来或借来的证书',
    other: '其他',
    'not-a-number': '不是证书编号',
  },
  states: {
    received: '已收到',
    'under-review': '处理中',
    'needs-information': '需补充信息',
    forwarded: '已转交',
    confirmed: '已证实',
    'not-confirmed': '未证实',
    closed: '已结',
    withdrawn: '已撤回',
  },
  verdict: '当时显示的结论',
  listing: '商品页',
  product: '商品',
  shop: '店铺',
  said: '举报人的话',
  added: '补充',
  notCounted: '不计入',
  contact: '联系方式',
  showContact: '查看联系方式',
  contactNote: '每次查看都记入审计。',
  noContact: '未留下。',
  item: '条目',
  found: '核验',
  save: '保存',
  preview: '查看',
  hide: '收起',
  results: {
    holds: '与打包时一致',
    altered: '已被改动',
    missing: '缺失',
    extra: '清单中没有',
    'not-what-it-says': '与所称类型不符',
  },
  findings: {
    'signature-holds': '签名有效',
    'signature-does-not-fit': '签名不符',
    'signature-missing': '没有签名',
    'signature-unsupported': '此处不核验这种签名',
    'signature-key-unknown': '由未知密钥签名',
    'time-stamp-holds': '时间戳有效',
    'time-stamp-does-not-fit': '时间戳不符',
    'time-stamp-absent': '没有时间戳',
    'made-for-another-report': '为另一份举报而打包',
    'made-at': '打包时间（发送者的时钟）',
    'made-for': '打包对象',
  },
  history: '经过',
  noHistory: '尚未作出决定。',
  decide: '决定',
  reason: '理由（告知举报人）',
  reasonHint: '结案或要求补充时必填。',
  basis: '依据（存档）',
  forwardedTo: '转交给',
  send: '录入决定',
  decided: '已录入，并告知举报人。',
  trouble: {
    unauthorized: '此密钥不为此处所知，或已失效。',
    forbidden: '此密钥不许这样做。',
    unreachable: '连不上登记系统，什么都没有录入，请再试。',
    other: '被拒绝。',
  },
  loading: '载入中',
}

export const triageWords: Readonly<Record<PageLanguage, TriageWords>> = { zh, en }
