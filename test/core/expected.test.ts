/** "The law asks for a mark and the page shows none": asked of the product itself, and of nothing that belongs to it. */
import { describe, expect, it } from 'vitest'
import { EXPECTED_WORDS, expectedSchemes } from '../../src/core/expected.ts'
import { makeSieve } from '../../src/core/sieve.ts'
import type { Claim, Listing } from '../../src/core/words.ts'

const TODAY = '2026-11-21'
const asks = (title: string, more: Partial<Listing> = {}, today = TODAY, claims: readonly Claim[] = []): boolean =>
  expectedSchemes({ site: 'shop.example.cn', title, models: [], attributes: [], ...more }, claims, today).length > 0
const claim = (scheme: string, raw?: string): Claim => ({
  scheme,
  strength: raw ? 'numbered' : 'named',
  ...(raw ? { raw } : {}),
  quote: '',
  passage: 0,
  start: 0,
  end: 0,
})

const ASKED = [
  '示例充电宝 20000毫安 超薄',
  '示例移动电源',
  '示例 排插 家用 6位',
  '示例智能手机 5G',
  '示例笔记本电脑 14英寸',
  '示例打印机 家用',
  '示例液晶电视 55英寸',
  '示例电饭煲 4L',
  '示例对开门冰箱 501升',
  '示例燃气热水器 16升',
  '示例新国标电动自行车 48V',
  '示例电动车锂电池 48V20Ah',
  '示例摩托车头盔 四季',
  '示例儿童安全座椅 0-12岁',
  '示例灭火器 4公斤',
  '示例智能马桶 一体式',
]
const SILENT = [
  '充电宝收纳包 防震',
  '充电宝保护套',
  '共享充电宝机柜',
  '适用示例充电宝数据线',
  '二手充电宝 九成新',
  '海外直邮 充电宝',
  '行動電源 充電宝',
  'USB小风扇 桌面',
  '冰箱除味剂',
  '冰箱贴 磁性',
  '空调被 夏凉',
  '空调清洗剂',
  '电饭煲内胆 4L',
  '微波炉手套',
  '插座保护盖',
  '插座防水盒',
  '工业插座 32A',
  '笔记本电脑支架',
  '显示器挂灯',
  '打印机墨盒',
  '电视机挂架',
  '智能手机钢化膜',
  '手机壳 磁吸',
  '电动自行车头盔镜片',
  '儿童安全座椅保护垫',
  '灭火器箱',
  '玩具吸尘器 过家家',
  '吸尘器滤网',
  '台灯 护眼',
  '毛绒玩具',
]

describe('the law asks', () => {
  it.each(ASKED)('of %s', (title) => expect(asks(title)).toBe(true))
  it.each(SILENT)('not of %s', (title) => expect(asks(title)).toBe(false))
  it('not before the duty began', () => {
    expect(asks('示例充电宝', {}, '2024-08-01')).toBe(true)
    expect(asks('示例充电宝', {}, '2024-07-31')).toBe(false)
    expect(asks('示例电动车锂电池', {}, '2025-10-31')).toBe(false)
  })
  it('not abroad', () => {
    for (const site of ['shop.example.tw', 'shop.example.hk', 'shop.example.jp'])
      expect(asks('示例插座', { site })).toBe(false)
  })
  it('not where the page shows the mark, or the number of another Chinese filing', () => {
    expect(asks('示例充电宝', {}, TODAY, [claim('cn-ccc')])).toBe(false)
    expect(asks('示例充电宝', {}, TODAY, [claim('cn-ccc-self')])).toBe(false)
    expect(asks('示例充电宝', {}, TODAY, [claim('cn-cel', '1')])).toBe(false)
    expect(asks('示例充电宝', {}, TODAY, [claim('cn-cel')])).toBe(true)
    expect(asks('示例充电宝', {}, TODAY, [claim('eu-ce')])).toBe(true)
  })
})

it('the first look sees every title that is asked about, by a short list of words', () => {
  const sieve = makeSieve([EXPECTED_WORDS])
  expect(ASKED.filter((title) => !sieve.has(title))).toEqual([])
  expect(EXPECTED_WORDS.length).toBeLessThan(90)
  expect(EXPECTED_WORDS.join('').length).toBeLessThan(400)
})
