import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgePair, type Pair } from '../../src/cli/eval-pairs.ts'
import { scorePairs } from '../../src/cli/eval-pairs-score.ts'
import { runNode } from '../../src/cli/run.ts'
import type { VerdictKind } from '../../src/core/words.ts'

const NUMBER = '2024000914000101'
interface Over {
  readonly listing?: Partial<Pair['listing']>
  readonly claim?: Pair['claim']
  readonly record?: NonNullable<NonNullable<Pair['answer']>['record']>
  readonly answer?: Pair['answer']
  readonly alerts?: NonNullable<Pair['alerts']>
  readonly expected?: Partial<Pair['expected']>
}
const pair = (id: string, kind: VerdictKind | null, over: Over = {}): Pair => ({
  id,
  today: '2026-11-21',
  listing: {
    site: 'shop.example.cn',
    title: '示例移动电源 EX-PB100',
    brand: '示例',
    manufacturer: null,
    models: ['EX-PB100'],
    attributes: { 型号: 'EX-PB100' },
    ...over.listing,
  },
  claim: over.claim === undefined ? { scheme: 'cn-ccc', number: NUMBER, quote: `3C证书编号：${NUMBER}` } : over.claim,
  answer: over.answer ?? {
    kind: 'found',
    record: {
      scheme: 'cn-ccc',
      number: NUMBER,
      status: 'valid',
      productName: '移动电源',
      models: ['EX-PB100'],
      holder: '示例电子有限公司',
      factory: null,
      validUntil: '2029-01-01',
      ...over.record,
    },
  },
  ...(over.alerts ? { alerts: over.alerts } : {}),
  expected: { kind, alsoAcceptable: [], mustNot: [], fields: {}, ...over.expected },
})
const recall = (brand: string | null, model: string) => ({
  source: '示例中心',
  title: `召回${model}`,
  brand,
  model,
  gtin: null,
  url: null,
  date: '2026-06-01',
})

const PAIRS: readonly Pair[] = [
  pair('covers', 'confirmed', { expected: { fields: { model: 'match', holder: 'match', category: 'match' } } }),
  pair('another', 'other-product', { record: { models: ['EX-PB1000'] }, expected: { fields: { model: 'differs' } } }),
  pair('part', 'genuine', {
    listing: { title: '示例台灯', attributes: { 适配器3C证书编号: '2024000907000202' } },
    claim: { scheme: 'cn-ccc', number: '2024000907000202', quote: '适配器3C证书编号：2024000907000202' },
    record: { number: '2024000907000202', productName: '电源适配器', models: ['EX-AD1'], holder: '乙丁电源有限公司' },
    expected: { fields: { product: 'cannot-tell', model: 'cannot-tell' } },
  }),
  pair('recalled', 'recalled', { alerts: [recall('示例', 'EX-PB90、EX-PB100')] }),
  pair('not recalled', 'confirmed', { alerts: [recall('别的', 'EX-PB100'), recall(null, 'EX-PB100')] }),
  pair('unanswered', 'unchecked', { answer: { kind: 'unclear', why: 'timeout' } }),
  pair('to be looked up', 'unchecked', { answer: { kind: 'handoff' } }),
  pair('absent', 'absent', { answer: { kind: 'absent' } }),
  pair('nobody asked', 'unchecked', { answer: { kind: 'unclear' } }),
  pair('no mark', 'expected', { claim: null, answer: { kind: 'unclear' } }),
  pair('no mark needed', null, { claim: null, answer: { kind: 'unclear' }, listing: { title: '示例收纳包' } }),
]

describe('judgePair', () => {
  it.each(PAIRS.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { kind, fields } = await judgePair(one)
    expect(kind).toBe(one.expected.kind)
    expect(fields).toMatchObject(one.expected.fields)
  })
})

describe('scorePairs', () => {
  it('counts right, acceptable and grave, strictly by kind, and fields apart', () => {
    const fields = { model: 'differs', holder: 'match' } as const
    const result = scorePairs([
      [pair('a', 'confirmed'), { kind: 'confirmed', fields: {} }],
      [pair('b', 'confirmed', { expected: { alsoAcceptable: ['genuine'] } }), { kind: 'genuine', fields: {} }],
      [pair('c', 'genuine', { expected: { mustNot: ['other-product'] } }), { kind: 'other-product', fields: {} }],
      [pair('d', 'other-product', { expected: { fields } }), { kind: 'other-product', fields: { model: 'match' } }],
      [pair('e', null), { kind: null, fields: {} }],
    ])
    expect(result).toMatchObject({
      cases: 5,
      right: 4,
      accuracy: 0.8,
      grave: 1,
      fields: { expected: 2, right: 0, grave: 1 },
      perKind: {
        confirmed: { expected: 2, right: 1, recall: 0.5, precision: 1 },
        genuine: { expected: 1, right: 0, recall: 0, precision: 1 },
        'other-product': { expected: 1, right: 1, recall: 1, precision: 0.5 },
        none: { expected: 1, right: 1, recall: 1, precision: 1 },
      },
    })
    expect(result.wrong.map(({ id, grave }) => [id, grave])).toEqual([
      ['c', true],
      ['d', false],
    ])
  })
})

describe('npm run eval -- --pairs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-pairs-'))
  const set = path.join(folder, 'pairs.jsonl')
  const evaluate = (...args: readonly string[]) => runNode(['src/cli/eval.ts', ...args], { quiet: true })
  beforeAll(() => writeFileSync(set, PAIRS.map((one) => JSON.stringify(one)).join('\n')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('scores a set, for a program and for a person', async () => {
    const { code, output } = await evaluate('--pairs', set, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      cases: PAIRS.length,
      right: PAIRS.length,
      accuracy: 1,
      grave: 0,
      wrong: [],
    })
    expect((await evaluate('--pairs', set)).output).toContain(
      `${PAIRS.length} cases, ${PAIRS.length} right (100.0 %), 0 grave`,
    )
  })
  it('says which line is no pair, and that it was called wrongly', async () => {
    const broken = path.join(folder, 'broken.jsonl')
    writeFileSync(broken, `${JSON.stringify(PAIRS[0])}\n{"id":"b"}`)
    expect(await evaluate('--pairs', broken)).toMatchObject({
      code: 1,
      output: expect.stringContaining('broken.jsonl:2: no pair'),
    })
    expect((await evaluate('--pairs', set, set)).code).toBe(2)
    expect((await evaluate('--pairs', set, '--schemes', 'cn-ccc')).code).toBe(2)
  })
})
