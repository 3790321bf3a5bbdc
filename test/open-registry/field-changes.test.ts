import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FieldChange } from '../../src/contract/trace-schemas.ts'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { fieldChanges } from '../../src/open-registry/import/field-changes.ts'
import { anyText } from '../any-text.ts'

const record = (over: Partial<HeldRecord> = {}): HeldRecord => ({
  scheme: 'cn-ccc',
  number: '2024000914000901',
  status: 'valid',
  holder: '示例公司',
  ...over,
})
const NONE: ReadonlySet<string> = new Set()
const changes = (over: Partial<HeldRecord>, before: Partial<HeldRecord> = {}) =>
  fieldChanges(record(before), record(over), NONE)

describe('what an amendment changed', () => {
  it.each<[string, Partial<HeldRecord>, Partial<HeldRecord>, readonly FieldChange[]]>([
    ['nothing', {}, {}, []],
    ['a text', {}, { holder: '另一公司' }, [{ field: 'holder', from: '示例公司', to: '另一公司' }]],
    ['a list', { models: ['A1', 'A2'] }, { models: ['A1'] }, [{ field: 'models', from: 'A1; A2', to: 'A1' }]],
    ['what was not there', {}, { level: 'A' }, [{ field: 'level', to: 'A' }]],
    ['what is no more', { level: 'A' }, {}, [{ field: 'level', from: 'A' }]],
    ['an empty list', { models: [] }, { models: ['A1'] }, [{ field: 'models', to: 'A1' }]],
    ['a thing', {}, { body: { id: '01' } }, [{ field: 'body', to: '{"id":"01"}' }]],
    ['a person, by the field alone', { signer: '甲' }, { signer: '乙' }, [{ field: 'signer' }]],
    [
      'several, by their names',
      {},
      { scope: 's', level: 'A' },
      [
        { field: 'level', to: 'A' },
        { field: 'scope', to: 's' },
      ],
    ],
  ])('is %s', (_name, before, after, expected) => expect(changes(after, before)).toEqual(expected))

  it('is not what is told apart', () => {
    expect(fieldChanges(record(), record({ holder: 'x', level: 'A' }), new Set(['holder']))).toEqual([
      { field: 'level', to: 'A' },
    ])
  })
  it.each([
    [299, 299],
    [300, 300],
    [301, 300],
  ])('is cut where it is longer than can be kept: %i', (length, kept) => {
    const [change] = changes({ scope: 'x'.repeat(length) })
    expect([change?.to?.length, change?.to?.endsWith('…')]).toEqual([kept, length > 300])
  })
  it('is as the contract says, whatever it was', () => {
    fc.assert(
      fc.property(anyText(400), fc.string({ unit: 'grapheme', maxLength: 400 }), (from, to) => {
        for (const change of changes({ scope: to }, { scope: from })) {
          expect(FieldChange.safeParse(change).success).toBe(true)
          expect(change.to?.isWellFormed() ?? true).toBe(true)
        }
      }),
    )
  })
})
