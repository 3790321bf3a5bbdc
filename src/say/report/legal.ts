/**
 * Which Chinese rules may apply to which conduct, as published texts say. Whether one does is for the authority: every row
 * is offered to be checked, none is quoted as a finding. Texts read: 产品质量法 (2018 revision), 认证认可条例 (2023-07-20
 * revision), 强制性产品认证管理规定 (2022), 认证证书和认证标志管理办法 (text of 2004; numbers may differ in later ones),
 * 消费者权益保护法 (2013), 侵害消费者权益行为处罚办法 (2015), 电子商务法 (2018), 市场监督管理投诉举报处理暂行办法 (2022).
 */
import type { Suspicion } from '../../core/report.ts'
import type { EvidenceGrade, Worded } from '../../core/scheme.ts'
import type { SchemeId } from '../../core/words.ts'

export interface LegalBasis {
  readonly id: string
  /** Act and articles. */
  readonly rule: Worded
  /** What it forbids or asks for. */
  readonly conduct: Worded
  readonly sanction: Worded
  /** How well the article numbers are known. */
  readonly grade: EvidenceGrade
  /** The text that was read is of 2004 and may have been amended. */
  readonly isOldText?: boolean
}

/** Compulsory certification, certification that a producer chooses, a mark from abroad, anything else. */
export type MarkClass = 'compulsory' | 'voluntary' | 'foreign' | 'other'

const basis = (
  id: string,
  rule: Worded,
  conduct: Worded,
  sanction: Worded,
  grade: EvidenceGrade = 'single',
  isOldText = false,
): LegalBasis => ({ id, rule, conduct, sanction, grade, ...(isOldText ? { isOldText } : {}) })
const w = (zh: string, en: string): Worded => ({ zh, en })

const CORRECTION_50_200 = w(
  '责令改正，并处 5 万元以上 20 万元以下罚款；货值不足 1 万元的，处货值 2 倍以下罚款；有违法所得的没收',
  'Correction, and a fine of CNY 50,000–200,000; where the goods are worth less than CNY 10,000, up to twice their value; illegal income confiscated',
)
const CORRECTION_20 = w(
  '责令限期改正；逾期未改的，处 2 万元以下罚款',
  'Correction within a time; if that passes, a fine of up to CNY 20,000',
)

const RULES = {
  quality: basis(
    'product-quality',
    w(
      '《产品质量法》第五条、第三十一条（生产者）、第三十八条（销售者）、第五十三条',
      'Product Quality Law, Arts 5, 31 (producer), 38 (seller), 53',
    ),
    w('伪造或者冒用认证标志等质量标志', 'Forging or misusing certification marks and other quality marks'),
    w(
      '责令改正，没收产品，并处货值金额等值以下罚款；有违法所得的没收；情节严重的吊销营业执照',
      "Correction; goods confiscated; a fine of up to the goods' value; illegal income confiscated; in serious cases the licence revoked",
    ),
  ),
  certification: basis(
    'certification-70',
    w('《认证认可条例》第七十条', 'Regulations on Certification and Accreditation, Art. 70'),
    w(
      '伪造、冒用、买卖认证标志或者认证证书',
      'Forging, misusing, buying or selling a certification mark or certificate',
    ),
    w('依照《产品质量法》等法律的规定查处', 'Handled under the Product Quality Law and other acts'),
  ),
  catalogue: basis(
    'certification-66',
    w('《认证认可条例》第二十七条、第六十六条', 'Regulations on Certification and Accreditation, Arts 27, 66'),
    w(
      '列入目录的产品未经认证，擅自出厂、销售、进口或者在其他经营活动中使用（商品是否在目录内请先核对）',
      'A product in the compulsory catalogue made, sold, imported or used in business without certification (check first that it is in the catalogue)',
    ),
    CORRECTION_50_200,
    'several',
  ),
  cccStatus: basis(
    'ccc-51',
    w('《强制性产品认证管理规定》第二十九条、第五十一条', 'Rules on Compulsory Product Certification, Arts 29, 51'),
    w(
      '证书暂停期间，或者注销、撤销之日起，继续出厂、销售、进口相关产品',
      'Going on to release, sell or import while the certificate is suspended, or after it was cancelled or revoked',
    ),
    w('依照《认证认可条例》第六十六条处罚', 'As Art. 66 of the Regulations on Certification and Accreditation'),
  ),
  cccCertificate: basis(
    'ccc-53-1',
    w(
      '《强制性产品认证管理规定》第三十三条、第五十三条第一款',
      'Rules on Compulsory Product Certification, Arts 33, 53 ¶1',
    ),
    w(
      '伪造、变造、出租、出借、冒用、买卖或者转让强制性产品认证证书',
      'Forging, altering, lending, misusing, buying, selling or transferring a compulsory certificate',
    ),
    w('处 3 万元罚款', 'A fine of CNY 30,000'),
    'several',
  ),
  cccMark: basis(
    'ccc-53-2',
    w('《强制性产品认证管理规定》第五十三条第二款', 'Rules on Compulsory Product Certification, Art. 53 ¶2'),
    w('转让或者倒卖强制性产品认证标志', 'Transferring or trading compulsory certification marks'),
    w('处 3 万元以下罚款', 'A fine of up to CNY 30,000'),
    'several',
  ),
  cccData: basis(
    'ccc-55',
    w(
      '《强制性产品认证管理规定》第二十三条、第三十二条、第五十五条',
      'Rules on Compulsory Product Certification, Arts 23, 32, 55',
    ),
    w(
      '产品及包装、广告等介绍与认证证书内容不一致，或者未按规定使用认证标志',
      'What pack, advertisement or page says differs from the certificate, or the mark is used against the rules',
    ),
    CORRECTION_20,
  ),
  wording: basis(
    'marks-27-2',
    w('《认证证书和认证标志管理办法》第二十七条第二款', 'Measures on Certificates and Marks, Art. 27 ¶2'),
    w(
      '未通过认证，却在产品、包装或者广告宣传中用文字表明其已通过认证',
      'Not certified, yet words on the product, its pack or in advertising say that it is',
    ),
    w('按伪造、冒用认证标志处理', 'As forging or misusing a mark'),
    'several',
    true,
  ),
  certificate: basis(
    'marks-28',
    w('《认证证书和认证标志管理办法》第二十八条', 'Measures on Certificates and Marks, Art. 28'),
    w('伪造、冒用自愿性认证证书', 'Forging or misusing a voluntary certificate'),
    w('责令改正，处 3 万元罚款', 'Correction, and a fine of CNY 30,000'),
    'single',
    true,
  ),
  trading: basis(
    'marks-29',
    w('《认证证书和认证标志管理办法》第二十九条', 'Measures on Certificates and Marks, Art. 29'),
    w('转让、买卖自愿性认证证书', 'Transferring or trading a voluntary certificate'),
    w('责令改正，处 3 万元罚款', 'Correction, and a fine of CNY 30,000'),
    'single',
    true,
  ),
  systemMark: basis(
    'certification-24',
    w(
      '《认证认可条例》第二十四条；《认证证书和认证标志管理办法》第十二条、第二十七条第一款',
      'Regulations on Certification and Accreditation, Art. 24; Measures on Certificates and Marks, Arts 12, 27 ¶1',
    ),
    w(
      '利用管理体系认证证书和标志误导公众，使人认为其产品、服务已通过认证，或者反过来',
      'Using a system certificate or mark to suggest that the product or service is certified, or the reverse',
    ),
    CORRECTION_20,
    'several',
    true,
  ),
  consumer: basis(
    'consumer-56',
    w(
      '《消费者权益保护法》第五十六条第一款第四项；《侵害消费者权益行为处罚办法》第五条第四项',
      'Consumer Protection Law, Art. 56(4); Measures on Penalties for Infringing Consumer Rights, Art. 5(4)',
    ),
    w('伪造或者冒用认证标志等质量标志', 'Forging or misusing certification marks and other quality marks'),
    w(
      '没收违法所得，处违法所得 1 倍以上 10 倍以下罚款；没有违法所得的，处 50 万元以下罚款',
      'Illegal income confiscated, a fine of one to ten times of it; where there is none, up to CNY 500,000',
    ),
  ),
  platform: basis(
    'e-commerce-38',
    w('《电子商务法》第三十八条、第八十三条', 'E-Commerce Law, Arts 38, 83'),
    w(
      '平台知道或者应当知道而未采取必要措施，或者对涉及生命健康的商品未尽审核义务',
      'A platform knew or should have known and did nothing, or did not check sellers of goods that touch life and health',
    ),
    w(
      '与平台内经营者承担连带或相应责任；处 5 万元以上 50 万元以下罚款，情节严重的处 50 万元以上 200 万元以下罚款',
      'Liable together with the seller; a fine of CNY 50,000–500,000, in serious cases CNY 500,000–2,000,000',
    ),
  ),
} as const satisfies Readonly<Record<string, LegalBasis>>

const GENERAL = [RULES.quality, RULES.consumer]
type Bases = Readonly<Record<MarkClass, readonly LegalBasis[]>>

const SHOWN_WITHOUT_GROUND: Bases = {
  compulsory: [RULES.cccCertificate, RULES.certification, ...GENERAL, RULES.catalogue],
  voluntary: [RULES.certificate, RULES.certification, ...GENERAL],
  foreign: GENERAL,
  other: [],
}

/** The likeliest first. An empty list says that no row of the table fits, and nothing is put in its place. */
const BY_CONDUCT: Readonly<Record<Suspicion, Bases>> = {
  'not-in-register': SHOWN_WITHOUT_GROUND,
  'impossible-number': SHOWN_WITHOUT_GROUND,
  'other-product': {
    compulsory: [RULES.cccCertificate, RULES.cccData, RULES.certification, ...GENERAL],
    voluntary: [RULES.certificate, RULES.certification, ...GENERAL],
    foreign: GENERAL,
    other: [],
  },
  // Of voluntary certificates the table names no rule for use after their end, beside that on misused marks.
  'not-in-force': { compulsory: [RULES.cccStatus], voluntary: [RULES.quality], foreign: [RULES.quality], other: [] },
  'no-certificate': {
    compulsory: [RULES.catalogue, RULES.wording, ...GENERAL],
    voluntary: [RULES.wording, ...GENERAL],
    foreign: GENERAL,
    other: [],
  },
  'system-mark-on-product': {
    compulsory: [RULES.systemMark],
    voluntary: [RULES.systemMark],
    foreign: [RULES.systemMark],
    other: [],
  },
  'copied-badge': {
    compulsory: [RULES.certification, ...GENERAL],
    voluntary: [RULES.certification, ...GENERAL],
    foreign: GENERAL,
    other: [],
  },
  'traded-certificate': {
    compulsory: [RULES.cccCertificate, RULES.cccMark, RULES.certification],
    voluntary: [RULES.trading, RULES.certification],
    foreign: [],
    other: [],
  },
  other: { compulsory: [], voluntary: [], foreign: [], other: [] },
}

/** Marks of certification under 认证认可条例 that a producer chooses. Licences, filings and trade marks are none. */
const VOLUNTARY: ReadonlySet<SchemeId> = new Set([
  'cn-cqc',
  'cn-organic',
  'cn-organic-conversion',
  'cn-gap',
  'cn-green-product',
  'cn-env-label',
  'cn-low-carbon',
  'cn-save',
  'cn-ms',
  'cn-rail',
  'cn-robot',
  'cn-app-security',
  'cn-data-security',
  'cn-personal-info',
  'cn-service-aftersales',
  'cn-service-ecommerce',
  'cn-service-education',
  'cn-service-elderly',
  'cn-service-finance',
  'cn-service-health',
  'cn-service-sports',
])

/** Without a scheme nothing is known of the mark, and the general rules are all that may fit. */
export const markClassOf = (scheme: SchemeId | undefined): MarkClass => {
  if (!scheme?.startsWith('cn-')) return 'foreign'
  if (/^cn-ccc(?:-|$)/u.test(scheme)) return 'compulsory'
  return VOLUNTARY.has(scheme) ? 'voluntary' : 'other'
}

export const legalBases = (suspicion: Suspicion, scheme: SchemeId | undefined): readonly LegalBasis[] =>
  BY_CONDUCT[suspicion][markClassOf(scheme)]

/** Of the platform where the shop is, whatever the conduct. */
export const PLATFORM_DUTY: LegalBasis = RULES.platform
export const ALL_BASES: readonly LegalBasis[] = Object.values(RULES)
