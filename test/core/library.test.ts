/** The core as a library: the example of its own page. */
import { expect, it } from 'vitest'
import { check, contextOf, detect, judgedListing, settle, TONES, VERDICT_KINDS } from '../../src/core/index.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'

const today = '2026-11-21'
const passages = [{ kind: 'row', label: '3C证书编号', text: '2024000914000101', at: 0 }] as const
const listing = { site: 'shop.example', title: '示例移动电源 EX-PB100', models: ['EX-PB100'], attributes: [] }

it('finds, asks and judges in three calls', async () => {
  const asked: string[] = []
  const verdicts = await check(detect(passages, schemes, contextOf(today)), judgedListing(listing), {
    catalogue,
    today,
    lookup: async ({ compact }) => {
      asked.push(compact)
      return [{ kind: 'unclear', why: 'no-register' }]
    },
  })
  expect(asked).toEqual(['2024000914000101'])
  expect(verdicts.map(({ kind, scheme }) => [kind, scheme])).toEqual([['unchecked', 'cn-ccc']])
  expect(settle(verdicts[0]?.answers ?? [])).toEqual({ kind: 'unclear' })
  expect(VERDICT_KINDS.every((kind) => kind in TONES)).toBe(true)
})
