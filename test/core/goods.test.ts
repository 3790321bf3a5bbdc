/** Kinds of goods: what a page sells against what a certificate is for. */
import { describe, expect, it } from 'vitest'
import { compareGoods } from '../../src/core/goods.ts'
import { isTraditional, simplified } from '../../src/core/han.ts'
import { kindsIn, kindsOfCode } from '../../src/core/kinds.ts'
import cnCcc from '../../src/schemes/about/cn-ccc.ts'

const against = (title: string, register: string) => {
  const { sure, maybe } = kindsIn(register)
  const kinds = /^\d{4}$/u.test(register) ? kindsOfCode(register) : new Set([...sure, ...maybe])
  return compareGoods({ title, named: kindsIn(title) }, kinds)
}

describe('the category inside a number, or the register’s name of the product', () => {
  it.each([
    ['示例 移动电源 20000mAh', '0914'],
    ['空氣炸鍋 5.5L', '0712'],
    ['电压力锅 5L', '0717'],
    ['电压力锅 5L', '0718'],
    ['破壁机 1.75L', '0713'],
    ['20000mAh Power Bank EX-20', '0914'],
    ['儿童积木 128粒', '2202'],
    ['电动车头盔', '1105'],
    ['对开门冰箱 EX-501', '家用电冰箱'],
    ['Lave-vaisselle EX-60', 'dishwashers2019'],
    ['Kühlschrank EX-220', 'refrigeratingappliances2019'],
    ['Baby-Strampler aus Baumwolle', 'Bekleidung aus Strickware'],
    ['무선 청소기', '진공 청소기'],
  ])('%s and %s agree', (title, register) => expect(against(title, register).result).toBe('match'))

  it.each([
    ['手机支架 桌面折叠', '0907'],
    ['折叠洗衣机 小型', '0713'],
    ['加湿器 大雾量', '0717'],
    ['电饭煲 4L', '0717'],
    ['充电宝 10000毫安', '0915'],
    ['纯棉T恤 男', '0914'],
    ['65W氮化镓充电器', '1606'],
    ['有机挂面 500g', '小麦（种植）'],
    ['有机蓝莓果干', '蓝莓（种植）'],
    ['山东红富士苹果 有机 5斤', '绿茶'],
    ['Night Cream 50 ml', 'Light based device for wrinkles'],
    ['Wi-Fiカメラ EX-50', '特定小電力機器（トランシーバー）'],
    ['Geschirrspüler EX-60', 'washingmachines2019'],
    ['Bath towel set 6 pieces', 'Woven bed linen'],
  ])('%s is not what %s is for', (title, register) => expect(against(title, register).result).toBe('differs'))

  it.each([
    ['a part comes with the whole', '护眼台灯 EX-3', '0907', 'part'],
    ['a part is inside', '蓝牙音箱', '0915', 'part'],
    ['a module is inside', 'ワイヤレスイヤホン EX-1', '2.4GHz帯データ通信システム', 'part'],
    ['cloth is not the finished piece', 'Cotton T-shirt men', 'Dyed cotton yarns', 'part'],
    ['even a stand may charge', '无线充手机支架', '0907', 'part'],
    ['an accessory is sold beside what it fits', '苹果手机充电器', '1606', 'accessory'],
    ['near kin', '儿童平板电脑', '2202', 'unknown-kind'],
    ['a category that nobody published', '路由器 EX-6', '1699', 'unknown-kind'],
    ['an unknown word follows', '双门冰箱除味剂', '0702', 'unknown-kind'],
    [
      'an English word may be turned by the next',
      'Wine cooler 30 bottles',
      'refrigeratingappliances2019',
      'unknown-kind',
    ],
    ['nothing is named', '新款 EX-3', '0714', 'unknown-kind'],
  ])('cannot be told: %s', (_, title, register, why) =>
    expect(against(title, register)).toEqual({ result: 'cannot-tell', why }),
  )
})

it('knows which goods are only fitted, given along or built upon', () => {
  expect([...kindsIn('适用于某某手机的充电器 65W').sure]).toEqual(['adapter'])
  expect([...kindsIn('台灯 含充电器').sure]).toEqual(['lamp'])
  expect([...kindsIn('Case for tablet').beside]).toEqual(['tablet'])
  expect([...kindsIn('自带线充电宝').sure]).toEqual(['power-bank'])
})

it('gives kinds to the published categories that shops sell from, and to no other', () => {
  const codes = [...'0123'].flatMap((a) =>
    [...'0123456789'].flatMap((b) => Array.from({ length: 20 }, (_, i) => `${a}${b}${String(i).padStart(2, '0')}`)),
  )
  const held = codes.filter((code) => kindsOfCode(code).size > 0)
  expect(held.length).toBeGreaterThan(50)
  expect(held.filter((code) => !(code in (cnCcc.categories ?? {})))).toEqual([])
})

it('reads a hostile title in time that grows with its length', () => {
  const begun = performance.now()
  for (const text of ['充电', 'power ', 'with ', '适用', 'a', '(', '冰箱']) kindsIn(text.repeat(5000))
  expect(performance.now() - begun).toBeLessThan(3000)
})

describe('characters', () => {
  it('brings traditional and new Japanese forms to simplified ones', () => {
    expect(simplified('嵐焙電器 空氣炸鍋 冷蔵庫 広島')).toBe('岚焙电器 空气炸锅 冷藏库 广岛')
    expect(simplified(simplified('寧波'))).toBe('宁波')
  })
  it('tells traditional text', () => {
    expect(['空氣炸鍋', '行動電源'].map(isTraditional)).toEqual([true, true])
    expect(['空气炸锅', '插座', 'Example 広', ''].map(isTraditional)).toEqual([false, false, false, false])
  })
})
