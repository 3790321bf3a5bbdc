import { describe, expect, it } from 'vitest'
import { passesGtin, passesMod1110 } from '../../src/core/checkdigits.ts'
import { isDay, isPast } from '../../src/core/dates.ts'
import { compareModels, isDesignation } from '../../src/core/models.ts'
import { compareNames } from '../../src/core/names.ts'

const models = (page: readonly string[], register: readonly string[], text = '', options = {}) =>
  compareModels({ models: page, text }, register, options)

describe('models', () => {
  it.each([
    [['EX-PB100'], ['EX-PB100'], 'match'],
    [['ex pb100'], ['EX-PB100'], 'match'],
    [['ＥＸ－ＰＢ１００'], ['EX-PB100'], 'match'],
    [['EX-PB100'], ['EX-PB90、EX-PB100；EX-PB110'], 'match'],
    [['DS100-T6'], ['DS80-T6/DS100-T6'], 'match'],
    [['RO 1486DWMCE/1-S'], ['RO 1486DWMCE/1-S'], 'match'],
    [['EX-PB100'], ['EX-PB1000'], 'differs'],
    [['EX-PB1000'], ['EX-PB100'], 'differs'],
    [['EX-T8'], ['EX-T7'], 'differs'],
    [['EX-Y50-1'], ['EX-Y50'], 'cannot-tell'],
    [['EX-PB100W'], ['EX-PB100'], 'cannot-tell'],
    [['EX-A5'], ['EX 系列'], 'cannot-tell'],
    [['EX-A5'], ['见附件'], 'cannot-tell'],
    [['EX-A5'], ['EX-B1、EX-B2...'], 'cannot-tell'],
    [['EX-A5'], ['EX-B*'], 'cannot-tell'],
    [['EX-A5'], ['EX-BX（X代表颜色）'], 'cannot-tell'],
    [['2024升级款'], ['EX-B1'], 'cannot-tell'],
    [['白色'], ['EX-B1'], 'cannot-tell'],
    [[], ['EX-B1'], 'cannot-tell'],
    [['EX-A5'], [], 'cannot-tell'],
  ] as const)('%j on the page, %j in the register: %s', (page, register, result) =>
    expect(models(page, register)).toBe(result),
  )

  it('finds a model in the title as a word of its own', () => {
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB100 黑色')).toBe('match')
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB1000 黑色')).toBe('cannot-tell')
    expect(models([], ['PB100'], 'EXPB100')).toBe('cannot-tell')
  })
  it('a cut list can match and never differs', () => {
    expect(models(['EX-A5'], ['EX-A5'], '', { isCut: true })).toBe('match')
    expect(models(['EX-A5'], ['EX-B1'], '', { isCut: true })).toBe('cannot-tell')
  })
  it('a code that is part of the number names no sold model', () => {
    expect(models(['CV-4K'], ['DC880'], '', { ownCode: 'DC880' })).toBe('cannot-tell')
    expect(models(['CV-4K'], ['DC880', 'DC990'], '', { ownCode: 'DC880' })).toBe('differs')
  })
  it('knows a designation from words', () => {
    expect(['RS6GA884CSL', 'W 5.840 iN', '3-000371', 'Xperia 1 III'].map(isDesignation)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['2024升级款', 'black', '-', '见附件'].map(isDesignation)).toEqual([false, false, false, false])
  })
})

describe('names', () => {
  it.each([
    ['示例电子（深圳）有限公司', '深圳市示例电子有限公司', 'match'],
    ['示例电器', '佛山市示例电器股份有限公司', 'match'],
    ['Example GmbH', 'EXAMPLE', 'match'],
    ['Exámple Electric Co., Ltd.', 'Example Electric', 'match'],
    ['中山市甲某电器有限公司', '廉江市乙丁商贸有限公司', 'differs'],
    ['寧波嵐焙電器有限公司', '宁波岚焙电器有限公司', 'cannot-tell'],
    ['Tidefox Innovation (Shenzhen) Co., Ltd.', '深圳市潮狐创新科技有限公司', 'cannot-tell'],
    ['Example One Ltd', 'Another Two GmbH', 'differs'],
    ['甲某', '乙丁电器有限公司', 'cannot-tell'],
    ['', '乙丁电器有限公司', 'cannot-tell'],
  ] as const)('%s and %s: %s', (page, register, result) => expect(compareNames(page, register)).toBe(result))
})

describe('check digits and dates', () => {
  it('knows right and wrong check digits', () => {
    expect(['10700000000009', '10733019900005', '10700000000008', '1', 'abc'].map(passesMod1110)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(['8720362191049', '8410179101118', '8720362191048', '0000', ''].map(passesGtin)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
  it('the last day is in force, the next is not', () => {
    expect(isPast('2026-11-21', '2026-11-21')).toBe(false)
    expect(isPast('2026-11-20', '2026-11-21')).toBe(true)
    expect(isPast(undefined, '2026-11-21')).toBe(false)
    expect(['2026-02-29', '2024-02-29', '2026-13-01', 'soon'].map(isDay)).toEqual([false, true, false, false])
  })
})
