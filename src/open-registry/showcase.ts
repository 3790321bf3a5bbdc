/**
 * Demonstration records with everything a register can say: several products, several standards, sites, marks, a body
 * that lost its approval and one that is barred. No shop page leans on them; the pages of the register show them.
 */
import type { HeldRecord } from './cast.ts'
import { DEMO_LABORATORY, DEMO_REPORT } from './demo-laboratories.ts'

export const showcase: readonly HeldRecord[] = [
  {
    scheme: 'cn-ccc',
    number: '2025000201001001',
    status: 'valid',
    productName: '示例插座、示例延长线插座',
    models: ['EX-SK10', 'EX-SK16', 'EX-PS03', 'EX-PS05'],
    gtins: ['9520000000189', '9520000000196'],
    products: [
      { name: '示例插座', brand: '示例牌', models: ['EX-SK10', 'EX-SK16'], gtins: ['9520000000189'] },
      { name: '示例延长线插座', brand: '示例牌', models: ['EX-PS03', 'EX-PS05'], gtins: ['9520000000196'] },
    ],
    holder: '示例电器（宁波）有限公司',
    manufacturer: '示例电器（宁波）有限公司',
    factory: '示例电器（宁波）有限公司一厂',
    sites: [
      { name: '示例一厂', address: '浙江省宁波市示例路 1 号', activity: '注塑、装配' },
      { name: '示例二厂', address: '浙江省宁波市示例路 2 号', activity: '装配、出厂检验' },
    ],
    standards: ['GB/T 2099.1-2021', 'GB/T 2099.7-2015'],
    scopeKind: 'product',
    category: '0201',
    body: { id: '00', name: '示例认证机构', standing: 'approved' },
    marks: [
      { kind: 'accreditation', name: '示例认可标志', number: 'EX-C000-P' },
      { kind: 'mutual-recognition', name: '示例互认标志' },
    ],
    laboratory: { ...DEMO_LABORATORY, qualifiedFrom: '2023-04-01', qualifiedUntil: '2029-03-31' },
    testReports: [DEMO_REPORT],
    reviewer: '示例复核人',
    signer: '示例签发人',
    issuedOn: '2025-04-07',
    validFrom: '2025-04-07',
    validUntil: '2030-04-06',
    demo: true,
  },
  {
    // One certificate over three systems, each of them a standard and what the certification asks beside it.
    scheme: 'cn-ms',
    number: '00025QES0101R1M',
    status: 'valid',
    productName: '一体化管理体系认证（示例）',
    holder: '示例家居（苏州）有限公司',
    sites: [
      { name: '示例总部', address: '江苏省苏州市示例街 1 号', activity: '设计、管理' },
      { name: '示例工厂', address: '江苏省苏州市示例街 9 号', activity: '生产' },
    ],
    standards: ['GB/T 19001-2016', 'GB/T 24001-2016', 'GB/T 45001-2020'],
    standardParts: [
      { a: 'GB/T 19001-2016', b: '示例规范 EX-TS 01', title: '质量管理体系', level: 'AAA' },
      { a: 'GB/T 24001-2016', b: '示例规范 EX-TS 02', title: '环境管理体系', level: 'AA' },
      { a: 'GB/T 45001-2020', title: '职业健康安全管理体系', level: 'A' },
    ],
    scopeKind: 'system',
    scope: '家用收纳用品（示例）的设计、生产',
    level: 'AA',
    body: { id: '000', name: '示例体系认证机构', standing: 'approved' },
    marks: [{ kind: 'accreditation', name: '示例认可标志', number: 'EX-C000-M' }],
    reviewer: '示例复核人',
    signer: '示例签发人',
    issuedOn: '2022-06-01',
    validFrom: '2025-06-01',
    validUntil: '2028-05-31',
    demo: true,
  },
  {
    // In force by its dates; the body that issued it may no longer certify.
    scheme: 'fsc-lic',
    number: 'FSC-C990808',
    status: 'valid',
    productName: 'Example wooden toys',
    holder: 'Example Toys Ltd',
    standards: ['FSC-STD-40-004'],
    scopeKind: 'operator',
    scope: 'Example: wooden toys',
    body: { id: 'EX-WDR', name: 'Example Withdrawn Body', standing: 'withdrawn' },
    issuedOn: '2024-03-04',
    validFrom: '2024-03-04',
    validUntil: '2029-03-03',
    demo: true,
  },
  {
    scheme: 'fsc-lic',
    number: 'FSC-C990909',
    status: 'revoked',
    statusSince: '2026-07-15',
    productName: 'Example garden furniture',
    holder: 'Example Furniture Ltd',
    standards: ['FSC-STD-40-004'],
    scopeKind: 'operator',
    scope: 'Example: garden furniture',
    body: { id: 'EX-BAR', name: 'Example Barred Body', standing: 'barred' },
    issuedOn: '2023-11-06',
    demo: true,
  },
]
