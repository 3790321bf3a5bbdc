import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../src/core/personal-data.ts'

const found = (text: string, label?: string): readonly string[] =>
  findPersonal(text, label).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('personal data on a page', () => {
  it.each<[string, readonly string[]]>([
    ['电话 13800138000。', ['phone 13800138000']],
    ['电话１３８００１３８０００', ['phone １３８００１３８０００']],
    ['+86 138-0013-8000', ['phone +86 138-0013-8000']],
    ['138****8000', ['phone 138****8000']],
    ['座机 010-12345678-9, (0755) 1234567', ['phone 010-12345678-9', 'phone (0755) 1234567']],
    ['call +44 20 7946 0123 now', ['phone +44 20 7946 0123']],
    ['call (212) 555-0123', ['phone (212) 555-0123']],
    ['write to a.b+c@mail.example.com.', ['email a.b+c@mail.example.com']],
    ['ａ＠example.com', ['email ａ＠example.com']],
    ['订单编号：2026112100123456', ['order 2026112100123456']],
    ['Order number: 114-1234567-7654321', ['order 114-1234567-7654321']],
    ['Order # AB-12345', ['order AB-12345']],
    ['身份证号码: 11010119900101001X', ['id-number 11010119900101001X']],
    ['收货人：张三 \n下一行', ['name 张三']],
    ['收货人:张*', ['name 张*']],
    ['Recipient: Jane Q. Public\nnext', ['name Jane Q. Public']],
    ['收货地址：示例省示例市示例路1号\n其他', ['address 示例省示例市示例路1号']],
    ['配送至 北京朝阳区三环 | 其他', ['address 北京朝阳区三环']],
    ['Deliver to Jane – Springfield 12345\nnext', ['address Jane – Springfield 12345']],
    ['Ship to: 1 Example Road, Springfield; next', ['address 1 Example Road, Springfield']],
    ['<dt>收货人</dt>\n<dd class="x">张三</dd>', ['name 张三']],
    ['{"receiverName":"张三","shipping_address":"示例路1号"}', ['name 张三', 'address 示例路1号']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '证书编号 2024000914000101',
    '2020010907123456',
    'GB 4943.1-2022',
    '生产厂地址：示例省示例市', // evidence
    '138001380001', // one figure more
    '1380013800', // one less
    '价格 138.00',
    'customers love it',
    '@example',
    'order your sample now',
    'R-R-ABC-12345',
    '姓名牌定制',
  ])('%s: none', (text) => expect(found(text)).toEqual([]))

  it('takes the label of a row as what stands before it', () => {
    expect(found('张三', '收货人')).toEqual(['name 张三'])
    expect(found('张三', '品牌')).toEqual([])
    expect(found('示例路1号', '收货地址：')).toEqual(['address 示例路1号'])
    // What is in the label itself is no place in the text.
    expect(found('x', '13800138000')).toEqual([])
  })

  it('gives places that stand in the text, apart and in order', () => {
    const piece = fc.constantFrom(
      '收货人：',
      '张三',
      '13800138000',
      'a@b.example',
      '地址:',
      ' ',
      '\n',
      '—',
      '\u200b',
      '１',
      '<b>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of findPersonal(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })

  it.each(['1', '+1 ', 'a.', 'a@', '收货人', '地址: ', 'deliver to ', '<', '0'])(
    'is quick on a hundred thousand times %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const start = performance.now()
      findPersonal(text)
      expect(performance.now() - start).toBeLessThan(1500)
    },
  )
})
