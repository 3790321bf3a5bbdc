/**
 * The cast: named demonstration records with fixed numbers, on which the demonstration shop and the tests lean.
 * Every number lies in its scheme's example block (CCC body code 00, food licence serial 0000, FCC grantee code with a
 * 0, …: see `isExample` in the scheme's file), which is never issued; every name says that it is an example. Print the
 * numbers as they stand here.
 */
import type { CertificateRecord, Status, VerdictKind } from '../core/words.ts'
import type { Decisions } from './history.ts'

/** A record before a register has said how current it is and before anyone has read it. */
export type HeldRecord = Omit<CertificateRecord, 'source' | 'readAt' | 'asOf'>

/** One part in the play. `verdict` is what a page that shows it as intended comes to. */
export interface CastMember {
  readonly name: string
  readonly verdict: VerdictKind
  readonly record: HeldRecord
  /** Its history, where it has more to tell than the record. */
  readonly decisions?: Decisions
}

const ccc = (
  number: string,
  status: Status,
  rest: Omit<HeldRecord, 'scheme' | 'number' | 'status' | 'category' | 'demo'>,
): HeldRecord => ({
  scheme: 'cn-ccc',
  number,
  status,
  scopeKind: 'product',
  category: number.slice(6, 10),
  body: { id: '00', name: '示例认证机构', standing: 'approved' },
  signer: '示例签发人',
  demo: true,
  ...rest,
})

const food = (
  number: string,
  status: Status,
  rest: Omit<HeldRecord, 'scheme' | 'number' | 'status' | 'category' | 'demo'>,
): HeldRecord => ({
  scheme: 'cn-sc',
  number,
  status,
  category: number.slice(3, 5),
  body: { id: number.slice(5, 11), name: '示例市场监督管理局' },
  demo: true,
  ...rest,
})

const fcc = (
  number: string,
  status: Status,
  rest: Omit<HeldRecord, 'scheme' | 'number' | 'status' | 'demo'>,
): HeldRecord => ({
  scheme: 'us-fcc',
  number,
  status,
  scopeKind: 'product',
  holder: 'Example Devices Ltd',
  body: { id: 'EX-TCB', name: 'Example Certification Body' },
  demo: true,
  ...rest,
})

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)

export const cast: readonly CastMember[] = [
  {
    // In force, and the model list holds the very model: the page sells EX-PB100.
    name: 'power-bank',
    verdict: 'confirmed',
    record: ccc('2024000914000101', 'valid', {
      productName: '示例移动电源',
      models: ['EX-PB100'],
      holder: '示例电子（深圳）有限公司',
      manufacturer: '示例电子（深圳）有限公司',
      factory: '示例电子（深圳）有限公司惠州工厂',
      laboratory: { id: 'EX-LAB-1', name: '示例检测实验室', standing: 'approved' },
      reviewer: '示例复核人',
      standards: ['GB 31241-2022', 'GB 4943.1-2022'],
      issuedOn: '2024-08-12',
      validFrom: '2024-08-12',
      validUntil: '2029-08-11',
    }),
  },
  {
    // In force with a whole list of models; the page sells another one, such as EX-CH65.
    name: 'charger-other-model',
    verdict: 'other-product',
    record: ccc('2024000907000202', 'valid', {
      productName: '示例电源适配器',
      models: ['EX-CH20', 'EX-CH30'],
      holder: '示例电源（东莞）有限公司',
      manufacturer: '示例电源（东莞）有限公司',
      standards: ['GB 4943.1-2022'],
      issuedOn: '2024-03-05',
      validFrom: '2024-03-05',
      validUntil: '2029-03-04',
    }),
  },
  {
    // In force, but the register names no models.
    name: 'rice-cooker-no-models',
    verdict: 'genuine',
    record: ccc('2023000718000303', 'valid', {
      productName: '示例电饭煲',
      holder: '示例电器（佛山）有限公司',
      standards: ['GB 4706.19-2008'],
      issuedOn: '2023-11-20',
      validFrom: '2023-11-20',
      validUntil: '2028-11-19',
    }),
  },
  {
    name: 'power-bank-suspended',
    verdict: 'suspended',
    record: ccc('2023000914000404', 'suspended', {
      statusSince: '2026-06-14',
      productName: '示例移动电源',
      models: ['EX-PB200', 'EX-PB210'],
      holder: '示例能源（深圳）有限公司',
      manufacturer: '示例能源（深圳）有限公司',
      standards: ['GB 31241-2022'],
      issuedOn: '2023-09-18',
      validFrom: '2023-09-18',
      validUntil: '2028-09-17',
    }),
  },
  {
    name: 'battery-revoked',
    verdict: 'revoked',
    record: ccc('2023000915000505', 'revoked', {
      statusSince: '2026-02-03',
      productName: '示例锂离子电池组',
      models: ['EX-BT18'],
      holder: '示例电池（惠州）有限公司',
      manufacturer: '示例电池（惠州）有限公司',
      standards: ['GB 31241-2022'],
      issuedOn: '2023-10-09',
      validFrom: '2023-10-09',
      validUntil: '2028-10-08',
    }),
  },
  {
    name: 'fan-cancelled',
    verdict: 'cancelled',
    record: ccc('2022000702000606', 'cancelled', {
      statusSince: '2025-12-01',
      productName: '示例电风扇',
      models: ['EX-FAN40'],
      holder: '示例电器（中山）有限公司',
      manufacturer: '示例电器（中山）有限公司',
      standards: ['GB 4706.27-2008'],
      issuedOn: '2022-05-16',
      validFrom: '2022-05-16',
      validUntil: '2027-05-15',
    }),
  },
  {
    // The register still says valid; the date alone makes it expired.
    name: 'kettle-expired-by-date',
    verdict: 'expired',
    record: ccc('2020000717000707', 'valid', {
      productName: '示例电热水壶',
      models: ['EX-KT17'],
      holder: '示例电器（宁波）有限公司',
      manufacturer: '示例电器（宁波）有限公司',
      standards: ['GB 4706.19-2008'],
      issuedOn: '2020-03-16',
      validFrom: '2020-03-16',
      validUntil: '2025-03-15',
    }),
  },
  {
    // An old year in the number does not mean expired: it is the year of first issue and is kept on renewal.
    name: 'hair-dryer-in-renewal',
    verdict: 'in-renewal',
    record: ccc('2019000709000808', 'in-renewal', {
      statusSince: '2026-09-01',
      productName: '示例电吹风',
      models: ['EX-HD09'],
      holder: '示例电器（宁波）有限公司',
      manufacturer: '示例电器（宁波）有限公司',
      standards: ['GB 4706.15-2008'],
      issuedOn: '2019-06-03',
      validFrom: '2024-06-03',
      validUntil: '2029-06-02',
    }),
  },
  {
    // The register cut its list of models: a model outside it, such as EX-AD99, can never be said to differ.
    name: 'adapter-models-cut',
    verdict: 'genuine',
    record: ccc('2025000907000909', 'valid', {
      productName: '示例电源适配器',
      models: numbered('EX-AD', 24),
      modelsCut: true,
      holder: '示例电源（东莞）有限公司',
      manufacturer: '示例电源（东莞）有限公司',
      standards: ['GB 4943.1-2022'],
      issuedOn: '2025-02-17',
      validFrom: '2025-02-17',
      validUntil: '2030-02-16',
    }),
  },
  {
    // A licence for a class of food: it covers the product when holder and class fit.
    name: 'noodles',
    verdict: 'confirmed',
    record: food('SC10744030500003', 'valid', {
      productName: '示例方便食品',
      holder: '示例食品（深圳）有限公司',
      manufacturer: '示例食品（深圳）有限公司',
      scope: '方便食品（示例）：方便面，其他方便食品',
      issuedOn: '2024-05-20',
      validFrom: '2024-05-20',
      validUntil: '2029-05-19',
    }),
  },
  {
    name: 'biscuits-expired',
    verdict: 'expired',
    record: food('SC10844030600008', 'expired', {
      statusSince: '2024-05-10',
      productName: '示例饼干',
      holder: '示例饼业（深圳）有限公司',
      manufacturer: '示例饼业（深圳）有限公司',
      scope: '饼干（示例）',
      issuedOn: '2019-05-10',
      validFrom: '2019-05-10',
      validUntil: '2024-05-09',
    }),
  },
  {
    name: 'speaker',
    verdict: 'confirmed',
    record: fcc('2DM0AEXSPK1', 'valid', {
      productName: 'Example Bluetooth Speaker',
      models: ['EX-SPK1'],
      standards: ['47 CFR Part 15C'],
      issuedOn: '2025-04-08',
    }),
  },
  {
    name: 'hub-no-models',
    verdict: 'genuine',
    record: fcc('2DM0AEXHUB2', 'valid', {
      productName: 'Example Wireless Hub',
      standards: ['47 CFR Part 15C'],
      issuedOn: '2025-01-21',
    }),
  },
  {
    name: 'tag-revoked',
    verdict: 'revoked',
    record: fcc('2DM0AEXTAG3', 'revoked', {
      statusSince: '2026-04-30',
      productName: 'Example Tracker Tag',
      models: ['EX-TAG3'],
      standards: ['47 CFR Part 15C'],
      issuedOn: '2024-10-02',
    }),
  },
  {
    // In force again here; the second demonstration register still has it suspended. With both asked: `conflict`.
    name: 'range-hood',
    verdict: 'confirmed',
    record: ccc('2024000716000707', 'valid', {
      statusSince: '2026-10-12',
      productName: '示例吸油烟机',
      models: ['EX-RH70'],
      holder: '示例厨电（中山）有限公司',
      manufacturer: '示例厨电（中山）有限公司',
      standards: ['GB 4706.28-2008'],
      issuedOn: '2024-07-08',
      validFrom: '2024-07-08',
      validUntil: '2029-07-07',
    }),
    decisions: [
      ['2024-07-08', 'issued'],
      ['2026-08-03', 'suspended'],
      ['2026-10-12', 'restored'],
    ],
  },
  {
    // One of two numbers on the page of one washing machine; neither names a model, so the page contradicts itself.
    name: 'washer-first-number',
    verdict: 'conflict',
    record: ccc('2023000705000801', 'valid', {
      productName: '示例洗衣机',
      holder: '示例电器（无锡）有限公司',
      manufacturer: '示例电器（无锡）有限公司',
      standards: ['GB 4706.24-2008'],
      issuedOn: '2023-04-10',
      validFrom: '2023-04-10',
      validUntil: '2028-04-09',
    }),
  },
  {
    name: 'washer-second-number',
    verdict: 'conflict',
    record: ccc('2023000705000802', 'valid', {
      productName: '示例洗衣机',
      holder: '示例电器（合肥）有限公司',
      manufacturer: '示例电器（合肥）有限公司',
      standards: ['GB 4706.24-2008'],
      issuedOn: '2023-08-28',
      validFrom: '2023-08-28',
      validUntil: '2028-08-27',
    }),
  },
  {
    // Registered in class D; the page claims a better one.
    name: 'dishwasher-class-d',
    verdict: 'overclaimed',
    record: {
      scheme: 'eu-eprel',
      number: '0700060',
      status: 'valid',
      productName: 'Example Dishwasher',
      models: ['EX-DW60'],
      holder: 'Example Appliances GmbH',
      manufacturer: 'Example Appliances GmbH',
      standards: ['(EU) 2019/2017'],
      scopeKind: 'product',
      energyClass: 'D',
      category: 'dishwashers2019',
      issuedOn: '2024-03-11',
      demo: true,
    },
  },
  {
    // Filed with grade 2; the page claims grade 1.
    name: 'air-conditioner-grade-2',
    verdict: 'overclaimed',
    record: {
      scheme: 'cn-cel',
      number: '20250616-000000-10000000000000261',
      status: 'valid',
      productName: '示例房间空气调节器',
      models: ['EX-AC26'],
      holder: '示例空调（珠海）有限公司',
      manufacturer: '示例空调（珠海）有限公司',
      standards: ['GB 21455-2019'],
      scopeKind: 'product',
      energyClass: '2',
      selfDeclaration: true,
      issuedOn: '2025-06-16',
      demo: true,
    },
  },
  {
    // A licence of a firm: real, and it says nothing of this product.
    name: 'paper-licence',
    verdict: 'not-product',
    record: {
      scheme: 'fsc-lic',
      number: 'FSC-C990707',
      status: 'valid',
      productName: 'Example paper products',
      holder: 'Example Paper Ltd',
      standards: ['FSC-STD-40-004'],
      scopeKind: 'operator',
      scope: 'Example: copy paper, notebooks',
      body: { id: 'EX-COC', name: 'Example Certification Body' },
      issuedOn: '2023-10-02',
      validFrom: '2023-10-02',
      validUntil: '2028-10-01',
      demo: true,
    },
  },
  {
    name: 'management-system',
    verdict: 'not-product',
    record: {
      scheme: 'cn-ms',
      number: '00024Q00707R1S',
      status: 'valid',
      productName: '质量管理体系认证（示例）',
      holder: '示例家居（苏州）有限公司',
      standards: ['GB/T 19001-2016'],
      scopeKind: 'system',
      scope: '家用收纳用品（示例）的设计、生产',
      body: { id: '000', name: '示例体系认证机构', standing: 'approved' },
      issuedOn: '2024-05-20',
      validFrom: '2024-05-20',
      validUntil: '2027-05-19',
      demo: true,
    },
  },
]

/** One member by name; a name that is not in the cast is a bug. */
export const castMember = (name: string): CastMember => {
  const member = cast.find((candidate) => candidate.name === name)
  if (!member) throw new Error(`no cast member ${name}`)
  return member
}

/** Example numbers that no demonstration register ever holds: they are for `absent`. */
export const UNSEEDED: readonly { readonly scheme: string; readonly number: string }[] = [
  { scheme: 'cn-ccc', number: '2024000914000199' },
  { scheme: 'cn-ccc', number: '2025000907000999' },
  { scheme: 'cn-sc', number: 'SC10631011500004' },
  { scheme: 'us-fcc', number: '2DM0AEX404' },
]
