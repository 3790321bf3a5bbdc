import { beforeAll, describe, expect, it } from 'vitest'
import {
  LaboratoryAnswer,
  type LaboratoryWithHistory,
  TestReportAnswer,
} from '../../src/contract/laboratory-schemas.ts'
import { problemType } from '../../src/contract/problems.ts'
import { demoLaboratories, demoTestReports } from '../../src/open-registry/demo-laboratories.ts'
import { qualifiedOn, reportNumberOf } from '../../src/open-registry/laboratories.ts'
import { appOf, seededStore } from './registry-of.ts'

let app: ReturnType<typeof appOf>
beforeAll(async () => {
  app = appOf(await seededStore(50))
})
const read = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, value: (await response.json()) as Record<string, unknown> }
}

describe('a laboratory', () => {
  it('is known with its standing, how it came to it, and what it is qualified for', async () => {
    const { laboratory, history } = LaboratoryAnswer.parse((await read('/v1/laboratories/EX-LAB-2')).value)
    expect([laboratory.standing, laboratory.standingSince]).toEqual(['suspended', '2026-02-10'])
    expect(laboratory.qualifications.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['CMA 210011150000'])
    expect(history.map(({ day, standing }) => `${day} ${standing}`)).toEqual([
      '2021-01-11 approved',
      '2026-02-10 suspended',
    ])
  })
  it('that is not known is not held', async () => {
    const { status, value } = await read('/v1/laboratories/EX-NONE')
    expect([status, (value as { type?: unknown }).type]).toEqual([404, problemType('not-held')])
  })
})

describe('a test report', () => {
  const numbersAt = async (path: string): Promise<readonly string[]> =>
    TestReportAnswer.parse((await read(path)).value).reports.map(
      ({ report, qualified }) => `${report.laboratoryId} ${report.number} ${report.status} ${qualified}`,
    )
  it.each([
    // Two laboratories use this number; the second was suspended when it issued its report.
    ['ZZ0000025001', ['EX-LAB-1 ZZ0000025001 issued yes', 'EX-LAB-2 ZZ0000025001 withdrawn no']],
    ['ZZ0000025001?laboratory=EX-LAB-2', ['EX-LAB-2 ZZ0000025001 withdrawn no']],
    ['zz 0000 025001?laboratory=EX-LAB-1', ['EX-LAB-1 ZZ0000025001 issued yes']],
    [encodeURIComponent('ＺＺ00000２5001'), ['EX-LAB-1 ZZ0000025001 issued yes', 'EX-LAB-2 ZZ0000025001 withdrawn no']],
    ['ZZ0000024007', ['EX-LAB-2 ZZ0000024007 replaced yes']],
  ])('%s', async (path, expected) => expect(await numbersAt(`/v1/test-reports/${path}`)).toEqual(expected))
  it.each(['ZZ0000099999', 'ZZ0000025001?laboratory=EX-NONE'])('%s is not held', async (path) => {
    const { status, value } = await read(`/v1/test-reports/${path}`)
    expect([status, (value as { type?: unknown }).type]).toEqual([404, problemType('not-held')])
  })
  it('is kept in the form in which it is asked for', () => {
    for (const { number } of demoTestReports) expect(reportNumberOf(number)).toBe(number)
  })
})

describe('whether a laboratory was qualified', () => {
  const laboratory = (over: Partial<LaboratoryWithHistory>): LaboratoryWithHistory => ({
    id: 'EX',
    standing: 'approved',
    qualifications: [{ kind: 'CMA', number: '230011150000', validFrom: '2023-01-01', validUntil: '2025-12-31' }],
    history: [{ day: '2023-01-01', standing: 'approved' }],
    ...over,
  })
  const undated = [{ kind: 'CMA', number: '230011150000' }]
  it.each([
    ['on the first day', laboratory({}), '2023-01-01', 'yes'],
    ['on the last day', laboratory({}), '2025-12-31', 'yes'],
    ['the day after', laboratory({}), '2026-01-01', 'no'],
    ['the day before', laboratory({}), '2022-12-31', 'no'],
    ['by nothing dated', laboratory({ qualifications: undated }), '2024-01-01', 'unknown'],
    ['by nothing at all', laboratory({ qualifications: [] }), '2024-01-01', 'unknown'],
    ['of unknown standing', laboratory({ standing: 'unknown', history: [] }), '2024-01-01', 'unknown'],
    ['suspended since', laboratory({ history: [{ day: '2024-01-01', standing: 'suspended' }] }), '2024-01-01', 'no'],
    ['unknown here', undefined, '2024-01-01', 'unknown'],
  ] as const)('%s', (_, held, day, expected) => expect(qualifiedOn(held, day)).toBe(expected))
  it('fits what the demonstration reports say of it', () => {
    expect(demoLaboratories.length).toBeGreaterThanOrEqual(2)
    expect(new Set(demoTestReports.map(({ status }) => status)).size).toBe(3)
  })
})
