/** The verdict through the whole core: claim, answers, listing → kind. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/check.ts'
import { RULES, worstFirst } from '../../src/core/verdict.ts'
import type { Answer, CertificateRecord, Claim, Listing, Verdict, VerdictKind } from '../../src/core/words.ts'
import { TONES, VERDICT_KINDS } from '../../src/core/words.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

const TODAY = '2026-11-21'
const NUMBER = '2024000914000101'
const claim = (scheme = 'cn-ccc', raw: string | undefined = NUMBER, more: Partial<Claim> = {}): Claim => ({
  scheme,
  strength: raw ? 'numbered-with-context' : 'named',
  ...(raw ? { raw } : {}),
  quote: raw ?? '',
  passage: 0,
  start: 0,
  end: 16,
  ...more,
})
const listing = (more: Partial<Listing> = {}): Listing => ({
  site: 'shop.example',
  title: '示例移动电源',
  models: ['EX-PB100'],
  attributes: [],
  ...more,
})
const record = (more: Partial<CertificateRecord> = {}): CertificateRecord => ({
  scheme: 'cn-ccc',
  number: NUMBER,
  status: 'valid',
  models: ['EX-PB100'],
  holder: '示例电子有限公司',
  validUntil: '2029-01-01',
  source: 'open:example',
  readAt: '2026-11-21T00:00:00Z',
  asOf: '2026-11-20T00:00:00Z',
  demo: true,
  ...more,
})
const found = (more: Partial<CertificateRecord> = {}): Answer => ({ kind: 'found', record: record(more) })
const absent: Answer = {
  kind: 'absent',
  source: 'open:example',
  readAt: '2026-11-21T00:00:00Z',
  asOf: '2026-11-20T00:00:00Z',
}
const unclear: Answer = { kind: 'unclear', why: 'time-out' }

const verdictOn = async (one: Claim, answers: readonly Answer[], page = listing()): Promise<Verdict> => {
  const [verdict] = await check([one], page, { catalogue, lookup: async () => answers, today: TODAY })
  if (!verdict) throw new Error('no verdict')
  return verdict
}
const kindOf = async (one: Claim, answers: readonly Answer[], page = listing()): Promise<VerdictKind> =>
  (await verdictOn(one, answers, page)).kind

describe('records', () => {
  it.each<[string, Partial<CertificateRecord>, VerdictKind]>([
    ['the model is listed', {}, 'confirmed'],
    ['no models are listed', { models: [] }, 'genuine'],
    ['other models are listed', { models: ['EX-Z9'] }, 'other-product'],
    ['the list is cut', { models: ['EX-Z9'], modelsCut: true }, 'genuine'],
    ['suspended', { status: 'suspended' }, 'suspended'],
    ['suspended and for others', { status: 'suspended', models: ['EX-Z9'] }, 'suspended'],
    ['revoked', { status: 'revoked' }, 'revoked'],
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['expired', { status: 'expired' }, 'expired'],
    ['in renewal although past', { status: 'in-renewal', validUntil: '2026-10-31' }, 'in-renewal'],
    ['past, still called valid', { validUntil: '2026-11-20' }, 'expired'],
    ['past and for others', { validUntil: '2026-11-20', models: ['EX-Z9'] }, 'expired'],
    ['on its last day', { validUntil: TODAY }, 'confirmed'],
    ['the body lost its approval', { body: { id: '00', standing: 'withdrawn' } }, 'genuine'],
    ['the body is suspended', { body: { id: '00', standing: 'suspended' } }, 'confirmed'],
    ['a certificate of a system', { scopeKind: 'system' }, 'not-product'],
  ])('%s: %s', async (_, more, kind) => expect(await kindOf(claim(), [found(more)])).toBe(kind))

  it('another full company name keeps a matching model from being confirmed, and accuses nobody', async () => {
    const page = listing({ manufacturer: '中山市甲某照明有限公司' })
    expect(await kindOf(claim(), [found({ holder: '廉江市乙丁商贸有限公司' })], page)).toBe('genuine')
  })
  it('the kind of goods alone can tell that it is for another product', async () => {
    const other = { productName: '电源适配器', models: ['见附件'] }
    const ofAdapters = claim('cn-ccc', '2024000907000202')
    const on = (title: string, more: Partial<Listing> = {}) => listing({ title, ...more })
    expect(await kindOf(ofAdapters, [found(other)], on('示例手机支架 桌面折叠'))).toBe('other-product')
    // A lamp comes with its adapter, and the model of the one is not that of the other.
    expect(await kindOf(ofAdapters, [found({ ...other, models: ['EX-AD1'] })], on('示例台灯'))).toBe('genuine')
    expect((await verdictOn(ofAdapters, [found(other)], on('示例台灯'))).notes).toContain('part-inside')
    // The very model is listed: the words for the goods are in doubt.
    expect(await kindOf(ofAdapters, [found({ ...other, models: ['EX-PB100'] })], on('示例手机支架'))).toBe('genuine')
    expect(
      await kindOf(ofAdapters, [found({ ...other, models: ['EX-PB100'] })], on('示例手机支架', { brand: '示例' })),
    ).toBe('confirmed')
  })
  it('a cell’s certificate is none of the power bank, unless the page says that it is the cell’s', async () => {
    const cell = { productName: '锂离子电芯', models: ['EX-106070'], holder: '乙丁电池有限公司' }
    const number = '2024000915000505'
    expect(await kindOf(claim('cn-ccc', number, { quote: `3C证书：${number}` }), [found(cell)])).toBe('other-product')
    expect(await kindOf(claim('cn-ccc', number, { quote: `电芯3C证书：${number}` }), [found(cell)])).toBe('genuine')
  })
  it('articles are named instead of models: holder and article together', async () => {
    const organic = (more: Partial<CertificateRecord>) =>
      found({
        scheme: 'cn-organic',
        number: '0000OP2600001',
        models: [],
        productName: '大米',
        scope: '大米、糙米',
        ...more,
      })
    const one = claim('cn-organic', '0000OP2600001')
    const page = listing({ title: '示例有机大米 5kg', models: [], manufacturer: '示例电子有限公司' })
    expect(await kindOf(one, [organic({})], page)).toBe('confirmed')
    expect(
      await kindOf(one, [organic({ productName: '小麦', scope: '小麦（种植）' })], {
        ...page,
        title: '示例有机挂面 500g',
      }),
    ).toBe('other-product')
    expect(
      await kindOf(one, [organic({ productName: '绿茶', scope: '绿茶' })], { ...page, title: '示例有机红茶' }),
    ).toBe('genuine')
    expect(await kindOf(one, [organic({ holder: '乙丁米业有限公司' })], page)).toBe('genuine')
    expect(await kindOf(one, [organic({ scope: '大米（转换期）' })], page)).toBe('overclaimed')
  })
  it('a radio certificate under another code is mostly that of a module', async () => {
    const radio = (more: Partial<CertificateRecord>) =>
      found({ scheme: 'jp-giteki', number: '000-260001', models: ['TR-18'], holder: '株式会社サワタリ無線', ...more })
    const one = claim('jp-giteki', '000-260001')
    const page = listing({ title: 'Wi-Fiカメラ EX-50', models: ['EX-50'], manufacturer: 'ミナセ電機' })
    expect(await kindOf(one, [radio({ productName: 'データ通信システム' })], page)).toBe('genuine')
    expect(await kindOf(one, [radio({})], page)).toBe('genuine')
    expect(await kindOf(one, [radio({ productName: 'トランシーバー' })], page)).toBe('other-product')
    expect(await kindOf(one, [radio({ holder: 'ミナセ電機株式会社' })], page)).toBe('other-product')
  })
  it('a first day that has not come confirms nothing', async () => {
    const verdict = await verdictOn(claim(), [found({ validFrom: '2026-11-22' })])
    expect(verdict.kind).toBe('genuine')
    expect(verdict.notes).toContain('not-yet-valid')
    expect(await kindOf(claim(), [found({ validFrom: TODAY })])).toBe('confirmed')
  })
  it.each<[string, Claim, Partial<CertificateRecord>, string]>([
    ['the body is suspended', claim(), { body: { id: '00', standing: 'suspended' } }, 'body-suspended'],
    ['the body is barred', claim(), { body: { id: '00', standing: 'barred' } }, 'body-not-approved'],
    ['the holder asked', claim(), { status: 'suspended', scope: '持证人申请暂停' }, 'suspended-on-request'],
    [
      'the laboratory was not qualified on that day',
      claim(),
      { issuedOn: '2024-05-02', laboratory: { id: 'L0', qualifiedUntil: '2024-05-01' } },
      'laboratory-not-qualified',
    ],
    [
      'Korean goods made before may be sold on',
      claim('kr-kc-safety', 'CB000R0001-6001'),
      { scheme: 'kr-kc-safety', number: 'CB000R0001-6001', status: 'expired' },
      'sold-after-expiry',
    ],
  ])('a note says that %s', async (_, one, more, note) => {
    expect((await verdictOn(one, [found(more)])).notes).toContain(note)
    expect(
      (
        await verdictOn(claim(), [
          found({ issuedOn: '2024-05-01', laboratory: { id: 'L0', qualifiedUntil: '2024-05-01' } }),
        ])
      ).notes,
    ).not.toContain(note)
  })
  it('every field says why', async () => {
    const { comparison } = await verdictOn(claim(), [found()])
    expect(comparison.filter(({ field, why }) => field !== 'status' && !why)).toEqual([])
  })
  it('the certificate of a part never differs from the whole', async () => {
    expect(await kindOf(claim('cn-ccc', NUMBER, { component: true }), [found({ models: ['EX-Z9'] })])).toBe('genuine')
  })
  it('a licence is confirmed by producer and class, and never belongs to another product', async () => {
    const licence = (more: Partial<CertificateRecord>) =>
      found({
        scheme: 'cn-sc',
        number: 'SC10700000000009',
        models: [],
        scopeKind: 'operator',
        scope: '方便食品',
        holder: '示例食品有限公司',
        ...more,
      })
    const page = listing({ manufacturer: '示例食品有限公司', category: '方便食品', models: [] })
    const one = claim('cn-sc', 'SC10700000000009')
    expect(await kindOf(one, [licence({})], page)).toBe('confirmed')
    expect(await kindOf(one, [licence({ scope: '调味品' })], page)).toBe('genuine')
    expect(await kindOf(one, [licence({ holder: '甲乙丙丁商贸有限公司' })], page)).toBe('genuine')
  })
})

describe('no record', () => {
  it.each<[string, readonly Answer[], VerdictKind]>([
    ['absent', [absent], 'absent'],
    ['unclear', [unclear], 'unchecked'],
    ['nobody to ask', [], 'unchecked'],
    ['a person must look', [{ kind: 'handoff', source: 'x', url: 'https://register.example/' }], 'unchecked'],
    ['absent and unclear', [unclear, absent], 'absent'],
    ['absent in one, found in another', [absent, found()], 'confirmed'],
  ])('%s: %s', async (_, answers, kind) => expect(await kindOf(claim(), answers)).toBe(kind))

  it('the last record decides nothing', async () => {
    const verdict = await verdictOn(claim(), [{ ...unclear, last: record({ status: 'revoked' }) } as Answer])
    expect(verdict.kind).toBe('unchecked')
    expect(verdict.notes).toContain('kept-record')
  })
  it('self-declaration numbers are never absent', async () => {
    const verdict = await verdictOn(claim('cn-ccc', '2020970716000001'), [absent])
    expect(verdict.kind).toBe('unchecked')
    expect(verdict.notes).toContain('self-declaration-number')
  })
})

describe('numbers that are none', () => {
  it.each<[string, Claim, VerdictKind]>([
    ['a year ahead', claim('cn-ccc', '2031000914000127'), 'malformed'],
    ['a digit missing', claim('cn-ccc', '202400091400010'), 'malformed'],
    ['a wrong check digit', claim('cn-sc', 'SC10700000000008'), 'malformed'],
    ['an application number', claim('cn-ccc', 'A2025CCC0914-0000001'), 'lookalike'],
    ['a printed sample', claim('cn-ccc', '2016010901123456'), 'lookalike'],
    ['a filler', claim('cn-sc', 'SC12345678901234'), 'lookalike'],
    ['a name alone', claim('cn-ccc', undefined, { strength: 'named' }), 'unnumbered'],
  ])('%s, whatever a register says', async (_, one, kind) => {
    const named = { ...one }
    if (kind === 'unnumbered') delete (named as { raw?: string }).raw
    expect(await kindOf(named, [found({ status: 'revoked' })])).toBe(kind)
  })
})

describe('a number of a shape that we do not know', () => {
  it.each<[string, Claim, VerdictKind]>([
    ['is asked about where the shapes are known from memory', claim('gs-tuev', 'GS 55-0017/26'), 'suspended'],
    ['is asked about where each body numbers in its own way', claim('oeko-tex', 'ZZ.55-0017'), 'suspended'],
    ['is impossible where all shapes are published', claim('cn-ccc', 'ZZ.55-0017'), 'malformed'],
    ['is none without a figure', claim('gs-tuev', 'siehe Bild'), 'unnumbered'],
    ['is none with three signs', claim('gs-tuev', 'G12'), 'unnumbered'],
  ])('%s', async (_, one, kind) => expect(await kindOf(one, [found({ status: 'suspended' })])).toBe(kind))
})

describe('a result on a page of several products', () => {
  const on = async (product: string, more: Partial<CertificateRecord> = {}): Promise<VerdictKind> =>
    // What the page says of itself is of no product in it.
    kindOf(claim('cn-ccc', NUMBER, { product }), [found(more)], listing({ models: ['EX-Z9'], title: '示例手机支架' }))

  it.each<[string, string, Partial<CertificateRecord>, VerdictKind]>([
    ['its own title names the model', '示例牌 EX-PB100 移动电源', {}, 'confirmed'],
    ['its title names another model', '示例牌 EX-PB900 移动电源', {}, 'genuine'],
    ['its title names other goods', '示例手机支架 桌面折叠', { productName: '电源适配器', models: [] }, 'genuine'],
    ['it has no title', '', {}, 'genuine'],
    ['what the register alone says counts all the same', '示例牌 EX-PB900', { status: 'revoked' }, 'revoked'],
    ['as does a day that is past', '示例牌 EX-PB900', { validUntil: '2026-11-20' }, 'expired'],
  ])('%s', async (_case, product, more, kind) => expect(await on(product, more)).toBe(kind))

  it('two results contradict nobody', async () => {
    const both = ['2024000914000101', '2024000914000102'].map((raw, passage) =>
      claim('cn-ccc', raw, { product: '示例移动电源', passage }),
    )
    const lookup = async () => [found({ productName: '示例移动电源', models: [] })]
    const kinds = async (claims: readonly Claim[]) =>
      (await check(claims, listing(), { catalogue, lookup, today: TODAY })).map(({ kind }) => kind)
    expect(await kinds(both)).toEqual(['genuine', 'genuine'])
    expect(await kinds(both.map(({ product: _, ...one }) => one))).toEqual(['conflict', 'conflict'])
  })
})

describe('the table', () => {
  it('has a row for every kind, and a tone', () => {
    expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set(VERDICT_KINDS))
    for (const kind of VERDICT_KINDS) expect(TONES[kind]).toBeDefined()
  })
  it('disagreeing registers: the worst leads and is said', async () => {
    const verdict = await verdictOn(claim(), [found(), found({ status: 'suspended', source: 'open:other' })])
    expect(verdict.kind).toBe('conflict')
    expect(verdict.record?.status).toBe('suspended')
    expect(verdict.answers).toHaveLength(2)
  })
  it('sorts worst first', async () => {
    const verdicts = [await verdictOn(claim(), [found()]), await verdictOn(claim(), [found({ status: 'revoked' })])]
    expect(worstFirst(verdicts).map(({ kind }) => kind)).toEqual(['revoked', 'confirmed'])
  })
})
