import { describe, expect, it } from 'vitest'
import { inLanguage, matchAlerts } from '../../src/core/alerts.ts'
import type { Alert, Listing } from '../../src/core/words.ts'

const listing = (over: Partial<Listing> = {}): Listing => ({
  site: 'item.example.com',
  title: '示例牌 EX-PB200R 移动电源',
  brand: '示例牌',
  models: ['EX-PB200R'],
  attributes: [],
  ...over,
})
const alert = (over: Partial<Alert> = {}): Alert => ({
  id: 'a',
  kind: 'recall',
  title: '示例召回通报',
  issuer: '示例产品安全中心',
  day: '2026-06-18',
  brands: ['示例牌'],
  models: ['EX-PB200R'],
  gtins: [],
  ...over,
})
const names = (listed: Partial<Listing>, noticed: Partial<Alert> = {}): boolean =>
  matchAlerts(listing(listed), [alert(noticed)]).length === 1

describe('a notice names the product', () => {
  it.each<[string, Partial<Listing>, Partial<Alert>]>([
    ['by brand and model', {}, {}],
    ['in other hyphens, case and width', { models: ['ex pb‑200Ｒ'] }, {}],
    ['with a remark behind the model', { models: ['EX-PB200R（雾白）'] }, {}],
    ['as one of several models', { models: ['EX-PB200R'] }, { models: ['EX-PB110', 'EX-PB200R'] }],
    ['in a list that was not taken apart', {}, { models: ['EX-PB110、EX-PB200R'] }],
    ['by the other spelling of the brand', { brand: '示例牌/Exampla' }, { brands: ['EXAMPLA'] }],
    ['by a spelling in brackets', { brand: 'Exampla（示例牌）' }, {}],
    ['by a brand in two scripts without a sign between', { brand: 'Exampla示例牌' }, { brands: ['exampla'] }],
    ['by the maker', { brand: '别的牌', manufacturer: '深圳市示例牌科技有限公司' }, {}],
    ['by the maker’s full name', { manufacturer: '示例电子有限公司' }, { brands: ['示例电子有限公司'] }],
    ['by a Latin maker', { brand: 'Other', manufacturer: 'Nova Technology Co., Ltd.' }, { brands: ['Nova'] }],
    ['by its GTIN alone', { brand: '别的牌', models: [], gtin: '9520000000172' }, { gtins: ['09520000000172'] }],
    ['as a series that it names', {}, { models: ['EX-PB2*'] }],
    ['as every model of the brand', { models: [] }, { models: ['*'] }],
    ['by a model in the title, where the page gives none elsewhere', { models: [] }, {}],
    ['by a range', { models: ['EX-105'] }, { models: ['EX-100~EX-110'] }],
    ['by a brand in the other script', { brand: '嵐焙' }, { brands: ['岚焙'] }],
  ])('%s', (_, listed, noticed) => expect(names(listed, noticed)).toBe(true))
})

describe('a notice does not name', () => {
  it.each<[string, Partial<Listing>, Partial<Alert>]>([
    ['a longer number', { models: ['EX-PB200RS'] }, {}],
    ['a shorter number', { models: ['EX-PB200'] }, {}],
    ['one digit more', { models: ['EX-PB2000'] }, { models: ['EX-PB200'] }],
    ['the same model of another brand', { brand: '别的牌' }, {}],
    ['a brand that begins alike', { brand: '示例牌子' }, {}],
    ['a maker whose name begins alike', { brand: '别的', manufacturer: '小天鹅电器有限公司' }, { brands: ['小天'] }],
    ['a Latin maker whose name begins alike', { brand: 'Other', manufacturer: 'Novatech Ltd' }, { brands: ['Nova'] }],
    ['a brand without a model', { models: [], title: '示例牌 移动电源' }, {}],
    ['a model without a brand', { brand: '', manufacturer: '' }, {}],
    ['a title alone', { brand: '', models: [] }, { title: '示例牌 EX-PB200R 移动电源' }],
    ['a title that is alike', { models: [], title: '示例牌 大容量移动电源' }, { title: '示例牌 大容量移动电源' }],
    ['what fits the product', { models: [], title: '适用示例牌 EX-PB200R 保护套' }, {}],
    ['a longer number in the title', { models: [], title: '示例牌 EX-PB200RS 移动电源' }, {}],
    ['another model that the page gives', { models: ['EX-PB300'] }, {}],
    ['a model beyond a range', { models: ['EX-111'] }, { models: ['EX-100~EX-110'] }],
    ['a series it does not name', { models: ['EX-PB200RX'] }, { models: ['EX-PB200R'] }],
    ['a series with a star within', { models: ['EX-PB200R'] }, { models: ['EX-*R'] }],
    ['a star for nearly everything', { models: ['EX-PB200R'] }, { models: ['E*'] }],
    ['the word for all models', {}, { models: ['全系列'] }],
    ['every model of another brand', { brand: '别的牌' }, { models: ['*'] }],
    ['anything, without brands', {}, { brands: [] }],
    ['another GTIN', { models: [], title: '', gtin: '9520000000202' }, { models: [], gtins: ['9520000000172'] }],
    ['a GTIN with a wrong check digit', { models: [], title: '', gtin: '9520000000171' }, { gtins: ['9520000000171'] }],
    ['a GTIN of noughts', { models: [], title: '', gtin: '00000000' }, { gtins: ['00000000'] }],
    ['an empty model', { models: ['', '-'] }, { models: ['', '-'] }],
  ])('%s', (_, listed, noticed) => expect(names(listed, noticed)).toBe(false))
})

describe('several notices', () => {
  it('come with recalls first, then the newest', () => {
    const days = ['2026-01-01', '2026-03-01', '2026-02-01', '2026-09-01']
    const alerts = days.map((day, i) => alert({ id: String(i), day, kind: i === 3 ? 'risk' : 'recall' }))
    expect(matchAlerts(listing(), alerts).map(({ id }) => id)).toEqual(['1', '2', '0', '3'])
    expect(matchAlerts(listing(), [])).toEqual([])
  })
  it('are read in time that grows with their number', () => {
    const long = `${'EX-'.repeat(39)}*`
    const alerts = Array.from({ length: 3000 }, (_, i) =>
      alert({ id: String(i), models: [long, `EX-${i}`, '*'.repeat(100)] }),
    )
    const crowded = listing({ models: Array.from({ length: 50 }, () => long), manufacturer: '科技'.repeat(100) })
    const begun = performance.now()
    expect(matchAlerts(crowded, alerts)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('a notice in a language', () => {
  const both = alert({ title: '标题', titles: { zh: '标题', en: 'Title' }, reasons: { zh: '原因' }, reason: '原因' })
  it('has that title, and whatever reason there is', () => {
    expect(inLanguage(both, 'en')).toMatchObject({ title: 'Title', reason: '原因' })
    expect(inLanguage(both, 'zh').title).toBe('标题')
    expect(inLanguage(alert(), 'en')).toEqual(alert())
  })
})
