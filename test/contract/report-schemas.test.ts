import { describe, expect, it } from 'vitest'
import { ReportInput, SHOWN_VERDICTS } from '../../src/contract/report-schemas.ts'
import { BADGE_VERDICT_KINDS, VERDICT_KINDS } from '../../src/core/words.ts'

const report = { clientId: 'x'.repeat(22), kind: 'other' }
const accepts = (over: Readonly<Record<string, unknown>>): boolean =>
  ReportInput.safeParse({ ...report, ...over }).success

describe('a report on the wire', () => {
  it('knows every verdict that a person can be shown', () => {
    expect(SHOWN_VERDICTS).toEqual([...VERDICT_KINDS, ...BADGE_VERDICT_KINDS])
  })
  it('is accepted with no more than its kind', () => expect(accepts({})).toBe(true))
  it.each([
    ['an id drawn from too little', { clientId: 'x'.repeat(21) }],
    ['a hash in capitals', { followUpHash: 'A'.repeat(64) }],
    ['a hash cut short', { followUpHash: 'a'.repeat(63) }],
    ['a listing that is script', { listing: 'javascript:alert(1)' }],
    ['a host that is a path', { shop: { host: 'shop.example/p' } }],
    ['a verdict of another world', { verdictKind: 'fine' }],
    ['a product of too many models', { product: { models: Array.from({ length: 21 }, () => 'M') } }],
    ['an endless text', { text: 'x'.repeat(4001) }],
  ])('is refused with %s', (_, over) => expect(accepts(over)).toBe(false))
  it('is accepted at the limits', () => {
    const models = Array.from({ length: 20 }, () => 'M')
    const whole = {
      ...{ followUpHash: 'a'.repeat(64), text: 'x'.repeat(4000), verdictKind: 'badge-altered', language: 'zh-CN' },
      ...{ product: { title: 't', models }, shop: { name: '示例', host: 'shop.example:8443' } },
    }
    expect(ReportInput.parse({ ...report, ...whole })).toEqual({ ...report, ...whole })
  })
})
