import { describe, expect, it } from 'vitest'
import { passesGtin, passesMod1110 } from '../../src/core/checkdigits.ts'
import { isDay, isPast, isYetToCome } from '../../src/core/dates.ts'
import { compareModels, isDesignation } from '../../src/core/models.ts'
import { compareNames } from '../../src/core/names.ts'

const models = (page: readonly string[], register: readonly string[], text = '', options = {}) =>
  compareModels({ models: page, text }, register, options)

describe('models', () => {
  it.each([
    // Spelling.
    [['EX-PB100'], ['EX-PB100'], 'match'],
    [['ex pb100'], ['EX-PB100'], 'match'],
    [['ＥＸ－ＰＢ１００'], ['EX-PB100'], 'match'],
    [['Exa 1 Ⅲ'], ['EXA 1 III'], 'match'],
    [['ЕХ-100'], ['EX-100'], 'match'],
    [['EX-PB100（白）'], ['EX-PB100'], 'match'],
    [['EX-PB100 黑色'], ['EX-PB100'], 'match'],
    [['EX-PB100'], ['EX-PB100 白色、EX-PB100 黑色'], 'match'],
    [['EX-PB100'], ['型号：EX-PB100型'], 'match'],
    // Lists.
    [['EX-PB100'], ['EX-PB90、EX-PB100；EX-PB110'], 'match'],
    [['DS100-T6'], ['DS80-T6/DS100-T6'], 'match'],
    [['EX-12'], ['EX-10/12/15'], 'match'],
    [['EX-13'], ['EX-10/12/15'], 'differs'],
    [['RO 1486DWMCE/1-S'], ['RO 1486DWMCE/1-S'], 'match'],
    [['EX-35GW/LS2'], ['EX-35GW/LS1'], 'differs'],
    [['DD-11'], ['DD-10', '(파생) DD-11, DD-12'], 'match'],
    [['DD-13'], ['DD-10', '(파생) DD-11, DD-12'], 'differs'],
    // Ranges.
    [['EX-103'], ['EX-100~EX-105'], 'match'],
    [['EX-106'], ['EX-100~EX-105'], 'differs'],
    [['EX-099'], ['EX-100～105'], 'differs'],
    [['EX-105'], ['EX-100至EX-105'], 'match'],
    [['EX103'], ['EX100-EX105'], 'match'],
    [['EX-103B'], ['EX-100~EX-105'], 'cannot-tell'],
    [['8W'], ['5W~10W'], 'cannot-tell'],
    // Patterns.
    [['RX23DB9600QL'], ['RX23D*9600**'], 'match'],
    [['RX28DB9600QL'], ['RX23D*9600**'], 'differs'],
    [['EX-12WH'], ['EX-12□□'], 'match'],
    [['EX-12W'], ['EX-12□□'], 'cannot-tell'],
    [['EX-20BK'], ['EX-20xx'], 'match'],
    [['EX-20BK'], ['EX-20XX'], 'cannot-tell'],
    [['EX-21BK'], ['EX-20XX'], 'differs'],
    [['XX-T9'], ['XX-T9'], 'match'],
    [['EX-7701R'], ['EX-7701X（X代表颜色，可为R、B、Y）'], 'match'],
    [['EX-7701G'], ['EX-7701X（X代表颜色，可为R、B、Y）'], 'cannot-tell'],
    [['EX-7801R'], ['EX-7701X（X代表颜色，可为R、B、Y）'], 'differs'],
    [['EX-7701'], ['EX-7701X (X can be A-Z or blank)'], 'match'],
    [['EX-A5'], ['EX-B*'], 'differs'],
    [['EX-A5'], ['**'], 'cannot-tell'],
    // Another number is another model; a suffix is open.
    [['EX-PB100'], ['EX-PB1000'], 'differs'],
    [['EX-PB1000'], ['EX-PB100'], 'differs'],
    [['EX-T8'], ['EX-T7'], 'differs'],
    [['EX-Y50-1'], ['EX-Y50'], 'cannot-tell'],
    [['EX-PB100W'], ['EX-PB100'], 'cannot-tell'],
    [['EX-501'], ['EX-501(Q)'], 'cannot-tell'],
    [['EX-11 Pro'], ['EX-11'], 'cannot-tell'],
    [['PB100'], ['EX-PB100'], 'cannot-tell'],
    [['EX-P2O'], ['EX-P20'], 'cannot-tell'],
    // The list is open.
    [['EX-A5'], ['EX 系列'], 'cannot-tell'],
    [['EX-A5'], ['见附件'], 'cannot-tell'],
    [['EX-A5'], ['EX-B1、EX-B2...'], 'cannot-tell'],
    [['EX-A5'], ['EX-B1、EX-B2等'], 'cannot-tell'],
    [['EX-A5'], ['EX-B1 외 3종'], 'cannot-tell'],
    [['EX-A5'], ['EX-B1', 'see annex'], 'cannot-tell'],
    [['EX-A5'], ['双开门型'], 'cannot-tell'],
    // The page gives no designation.
    [['2024升级款'], ['EX-B1'], 'cannot-tell'],
    [['白色'], ['EX-B1'], 'cannot-tell'],
    [['20000mAh'], ['EX-B1'], 'cannot-tell'],
    [['Type-C', 'PD20W', '2XL', 'IP67', '2026'], ['EX-B1'], 'cannot-tell'],
    [['B0ABCD1234', '100028371922'], ['EX-B1'], 'cannot-tell'],
    [['V2'], ['EX-B1'], 'cannot-tell'],
    [[], ['EX-B1'], 'cannot-tell'],
    [['EX-A5'], [], 'cannot-tell'],
  ] as const)('%j on the page, %j in the register: %s', (page, register, result) =>
    expect(models(page, register)).toBe(result),
  )

  it('finds a model in the title as a word of its own', () => {
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB100 黑色')).toBe('match')
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB1000 黑色')).toBe('cannot-tell')
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB100 Pro')).toBe('cannot-tell')
    expect(models([], ['EX-PB100'], '示例移动电源 EX-PB100-2')).toBe('cannot-tell')
    expect(models([], ['PB100'], 'EXPB100')).toBe('cannot-tell')
    expect(models(['EX-PB100 Pro'], ['EX-PB100'], 'EX-PB100')).toBe('cannot-tell')
    expect(models(['HS-20'], ['EX-PB100'], '示例移动电源 EX-PB100')).toBe('match')
    expect(models([], ['EX-100~EX-105'], 'Example EX-103')).toBe('match')
  })
  it('takes a word of the title that is built like the register’s models for the page’s own', () => {
    const only = (title: string, page: readonly string[] = []) =>
      compareModels({ models: page, text: title, title }, ['EX-PB8'])
    expect(only('示例破壁机 EX-PB9 1.75L')).toBe('differs')
    expect(only('示例破壁机 EX-PB8 1.75L')).toBe('match')
    expect(only('示例破壁机 QQ-PB9 1.75L')).toBe('cannot-tell')
    expect(only('示例破壁机 1.75L 20000mAh')).toBe('cannot-tell')
    // What only fits the product is given without its title.
    expect(models([], ['EX-PB8'], '滤网 EX-PB9')).toBe('cannot-tell')
  })
  it('leaves the brand out of a model row', () =>
    expect(compareModels({ models: ['Examplo EX9'], text: '', brand: 'Examplo' }, ['EX9'])).toBe('match'))
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
    expect(['2024升级款', 'black', '-', '见附件', '65W', '2024', '5G'].map(isDesignation)).toEqual(Array(7).fill(false))
  })
  it('reads hostile lists in time that grows with their length', () => {
    const begun = performance.now()
    for (const text of [
      '*'.repeat(120),
      'x1'.repeat(60),
      '1~'.repeat(60),
      'A-'.repeat(60),
      '('.repeat(120),
      'X=1、'.repeat(40),
    ])
      models([text, 'EX-1'], Array(200).fill(`EX${text}`), text.repeat(20))
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('names', () => {
  it.each([
    // Legal form, place, width, script, diacritics.
    ['示例电子（深圳）有限公司', '深圳市示例电子有限公司', 'match'],
    ['示例电器', '佛山市示例电器股份有限公司', 'match'],
    ['示例电器厂', '示例电器有限公司', 'match'],
    ['寧波嵐焙電器有限公司', '宁波岚焙电器有限公司', 'match'],
    ['ｼﾗﾅﾐ電機株式会社', 'シラナミ電機（株）', 'match'],
    ['㈜가나전자', '주식회사 가나전자', 'match'],
    ['Example GmbH', 'EXAMPLE', 'match'],
    ['Example GmbH', 'Example GmbH & Co. KG', 'match'],
    ['Exámple Electric Co., Ltd.', 'Example Electric', 'match'],
    ['Exampla S. r. l.', 'EXAMPLA SRL', 'match'],
    ['Exampla Sp. z o.o.', 'EXAMPLA SPÓŁKA Z O.O.', 'match'],
    ['Exampla Pte. Ltd.', 'Exampla PTE LTD', 'match'],
    ['Exampla S.A. de C.V.', 'EXAMPLA SA DE CV', 'match'],
    ['PT Exampla', 'Exampla, PT.', 'match'],
    ['ООО «Пример»', 'Пример ООО', 'match'],
    ['Jäger Geräte AG', 'JAEGER GERAETE AG', 'match'],
    ['Nordkjøl', 'NORDKJOEL A/S', 'match'],
    // A brand and the company of that name.
    ['示例', '示例电器有限公司', 'match'],
    ['Nova', 'Nova Technology Ltd', 'match'],
    ['가나다', '주식회사 가나다바이크', 'match'],
    ['Exampla/示例', '示例电子有限公司', 'match'],
    ['小天', '小天鹅电器有限公司', 'cannot-tell'],
    ['Nova', 'Novatech Ltd', 'cannot-tell'],
    // Open: another place, another script, initials, a slip.
    ['深圳市示例科技有限公司', '东莞市示例科技有限公司', 'cannot-tell'],
    ['Exampla UK Ltd', 'Exampla Deutschland GmbH', 'cannot-tell'],
    ['Tidefox Innovation (Shenzhen) Co., Ltd.', '深圳市潮狐创新科技有限公司', 'cannot-tell'],
    ['Tidefox Innovation (Shenzhen) Co., Ltd.', 'Shenzhen Chaohu Chuangxin Co., Ltd.', 'cannot-tell'],
    ['BSK Technik GmbH', 'Bremer Söhne Küchen GmbH', 'cannot-tell'],
    ['佳美电器有限公司', '佳美佳电器有限公司', 'cannot-tell'],
    ['甲某电子有限公司', '甲某科技有限公司', 'cannot-tell'],
    ['甲某', '乙丁电器有限公司', 'cannot-tell'],
    ['', '乙丁电器有限公司', 'cannot-tell'],
    ['有限公司', '乙丁电器有限公司', 'cannot-tell'],
    // Two companies.
    ['中山市甲某电器有限公司', '廉江市乙丁商贸有限公司', 'differs'],
    ['中山市甲某电器有限公司', '廉江市乙丁电器有限公司', 'differs'],
    ['Example One Ltd', 'Another Two GmbH', 'differs'],
    ['주식회사 가나다', '(주)라마바전자', 'differs'],
  ] as const)('%s and %s: %s', (page, register, result) => {
    expect(compareNames(page, register)).toBe(result)
    expect(compareNames(register, page)).toBe(result)
  })
  it('takes a maker’s word of trade for a legal form', () => {
    expect(compareNames('ミナセ電機', '株式会社サワタリ無線')).toBe('cannot-tell')
    expect(compareNames('ミナセ電機', '株式会社サワタリ無線', true)).toBe('differs')
  })
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
  it('the first day is in force, the one before is not', () => {
    expect(isYetToCome('2026-11-21', '2026-11-21')).toBe(false)
    expect(isYetToCome('2026-11-22', '2026-11-21')).toBe(true)
    expect(isYetToCome(undefined, '2026-11-21')).toBe(false)
  })
  it('the last day is in force, the next is not', () => {
    expect(isPast('2026-11-21', '2026-11-21')).toBe(false)
    expect(isPast('2026-11-20', '2026-11-21')).toBe(true)
    expect(isPast(undefined, '2026-11-21')).toBe(false)
    expect(['2026-02-29', '2024-02-29', '2026-13-01', 'soon'].map(isDay)).toEqual([false, true, false, false])
  })
})
