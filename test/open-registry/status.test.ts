import { describe, expect, it } from 'vitest'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { asOn, statusOn } from '../../src/open-registry/status.ts'

const record: HeldRecord = {
  scheme: 'cn-ccc',
  number: '2020000717000707',
  status: 'valid',
  issuedOn: '2020-03-16',
  validFrom: '2020-03-16',
  validUntil: '2025-03-15',
}
const suspended: HeldRecord = { ...record, status: 'suspended', statusSince: '2024-06-01' }
const revoked: HeldRecord = { ...record, status: 'revoked', statusSince: '2024-06-01' }
const said = (held: HeldRecord, day: string): string => {
  const on = statusOn(held, day)
  return on.kind === 'status' ? `${on.status} ${on.since ?? '-'} ${on.basis}` : on.kind
}

describe('the status on a day', () => {
  it.each([
    ['the day before issue', record, '2020-03-15', 'not-yet-issued'],
    ['the day of issue', record, '2020-03-16', 'valid - record'],
    ['the last day of validity', record, '2025-03-15', 'valid - record'],
    ['the day after', record, '2025-03-16', 'expired 2025-03-16 dates'],
    ['before a suspension', suspended, '2024-05-31', 'valid - dates'],
    ['the first day of a suspension', suspended, '2024-06-01', 'suspended 2024-06-01 record'],
    ['a suspension outlived by time', suspended, '2025-03-16', 'expired 2025-03-16 dates'],
    ['a revocation outlives the validity', revoked, '2025-03-16', 'revoked 2024-06-01 record'],
  ])('%s', (_, held, day, expected) => expect(said(held, day)).toBe(expected))

  it('is put into the record, with the day since', () => {
    expect(asOn(record, '2026-11-21')).toEqual({ ...record, status: 'expired', statusSince: '2025-03-16' })
    expect(asOn(record, '2024-01-01')).toEqual(record)
  })
})
