/**
 * Demonstration laboratories and test reports. Numbers of qualifications and reports lie in example blocks, as those of
 * certificates do; `seed.ts` refuses others.
 */
import { createHash } from 'node:crypto'
import type { LaboratoryWithHistory, TestReport } from '../contract/laboratory-schemas.ts'
import type { Laboratory } from '../core/words.ts'

export const DEMO_LABORATORY: Laboratory = { id: 'EX-LAB-1', name: '示例检测实验室', standing: 'approved' }
/** Two laboratories have a report of this number. */
export const DEMO_REPORT = 'ZZ0000025001'

const AUTHORITY = '示例资质主管部门'

export const demoLaboratories: readonly LaboratoryWithHistory[] = [
  {
    id: DEMO_LABORATORY.id,
    name: '示例检测实验室',
    standing: 'approved',
    standingSince: '2017-05-08',
    address: '浙江省杭州市示例大道 8 号',
    qualifications: [
      {
        kind: 'CMA',
        number: '230011150000',
        scope: ['示例：插头插座', '示例：移动电源'],
        validFrom: '2023-04-01',
        validUntil: '2029-03-31',
      },
      {
        kind: 'CNAS',
        number: 'CNAS L00001',
        scope: ['示例：电气安全'],
        validFrom: '2022-09-01',
        validUntil: '2028-08-31',
      },
    ],
    demo: true,
    history: [{ day: '2017-05-08', standing: 'approved', basis: '示例资质认定书', actor: AUTHORITY }],
  },
  {
    // Its report of 2024 was issued while it was qualified, that of 2026 was not.
    id: 'EX-LAB-2',
    name: '示例第二实验室',
    standing: 'suspended',
    standingSince: '2026-02-10',
    qualifications: [{ kind: 'CMA', number: '210011150000', validFrom: '2021-01-11', validUntil: '2027-01-10' }],
    demo: true,
    history: [
      { day: '2021-01-11', standing: 'approved', basis: '示例资质认定书', actor: AUTHORITY },
      { day: '2026-02-10', standing: 'suspended', basis: '示例监督检查决定', actor: AUTHORITY },
    ],
  },
]

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export const demoTestReports: readonly TestReport[] = [
  {
    laboratoryId: 'EX-LAB-1',
    number: DEMO_REPORT,
    status: 'issued',
    specimen: { name: '示例插座', models: ['EX-SK10', 'EX-SK16'], brand: '示例牌', lot: '2025-01', origin: 'drawn' },
    client: '示例电器（宁波）有限公司',
    standards: ['GB/T 2099.1-2021', 'GB/T 2099.7-2015'],
    issuedOn: '2025-03-18',
    signer: '示例授权签字人',
    digest: digestOf(`EX-LAB-1 ${DEMO_REPORT}`),
    certificates: [{ scheme: 'cn-ccc', number: '2025000201001001' }],
    demo: true,
  },
  {
    laboratoryId: 'EX-LAB-2',
    number: DEMO_REPORT,
    status: 'withdrawn',
    statusSince: '2026-05-20',
    specimen: { name: '示例凉席', models: ['EX-MAT1'], origin: 'sent-in' },
    client: '示例家居（苏州）有限公司',
    issuedOn: '2026-03-02',
    digest: digestOf(`EX-LAB-2 ${DEMO_REPORT}`),
    demo: true,
  },
  {
    laboratoryId: 'EX-LAB-2',
    number: 'ZZ0000024007',
    status: 'replaced',
    statusSince: '2024-08-01',
    replacedBy: 'ZZ0000024008',
    specimen: { name: '示例凉席', models: ['EX-MAT1'], origin: 'sent-in' },
    issuedOn: '2024-07-09',
    demo: true,
  },
  {
    laboratoryId: 'EX-LAB-2',
    number: 'ZZ0000024008',
    status: 'issued',
    specimen: { name: '示例凉席', models: ['EX-MAT1', 'EX-MAT2'], origin: 'sent-in' },
    issuedOn: '2024-08-01',
    demo: true,
  },
]
