import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAt } from '../../src/page/anchor.ts'
import { splitPane, splitPassage } from '../../src/page/panes.ts'
import { readPage } from '../../src/page/read.ts'
import generic, { PANE_LABELS } from '../../src/sites/generic.ts'
import { pageOf } from './page-of.ts'

const partsOf = (text: string): readonly string[] | undefined =>
  splitPane(text)?.map(({ label = '', start, end }) => `${label}|${text.slice(start, end)}`)

describe('a pane', () => {
  it.each([
    [
      'glued without a separator',
      '产品参数证书编号：2024000914000101证书状态：有效申请人名称：示例公司制造商名称：示例电器厂',
      ['|产品参数', '证书编号|2024000914000101', '证书状态|有效', '申请人名称|示例公司', '制造商名称|示例电器厂'],
    ],
    [
      'a number that runs into a label with a figure',
      '证书编号：20240009140001013C规格型号：EX-33C证书编号：2024000914000102',
      ['证书编号|2024000914000101', '3C规格型号|EX-3', '3C证书编号|2024000914000102'],
    ],
    [
      'labels nobody knows, behind figures, letters, brackets and spaces',
      '型号：EX-1（适配器可选：A1、A2）电辅加热：支持制冷功率：645W能效备案号：202103-10-000000 噪音等级： 41dB',
      [
        '型号|EX-1（适配器可选：A1、A2）',
        '电辅加热|支持制冷功率：645W',
        '能效备案号|202103-10-000000',
        '噪音等级|41dB',
      ],
    ],
    [
      'odd signs in labels and values',
      '证\u200b书编号\u00a0: \u200e２０２４０００９１４０００１０１\u200e 品牌:\u00a0示例',
      ['证书编号|２０２４０００９１４０００１０１', '品牌|示例'],
    ],
    [
      'a part inside the product and other papers keep their names',
      '品牌：示例充电器3C证书编号：2024000914000101教师资格证书编号：2024000914000102获奖证书编号：1',
      ['品牌|示例', '充电器3C证书编号|2024000914000101', '教师资格证书编号|2024000914000102', '获奖证书编号|1'],
    ],
    ['an empty value', '证书编号：证书状态：有效', ['证书状态|有效']],
    [
      'prose behind a label stays with it',
      `型号：EX-1产地：${'好'.repeat(301)}品牌：示例`,
      ['型号|EX-1', `|产地：${'好'.repeat(301)}`, '品牌|示例'],
    ],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  it.each([
    ['one label', '证书编号：2024000914000101'],
    ['one known label', '证书编号：2024000914000101 备注甲乙：无'],
    ['no Han', 'Model: EX-1 Power: 5 W Certificate No: 7'],
    ['times', '营业 09:30:00'],
    ['too much', `${'型号：甲'.repeat(2_000)}${'x'.repeat(12_001)}`],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(splitPane(text)).toBeNull()
  })

  it('has at most two hundred parts', () => {
    expect(splitPane('型号：甲'.repeat(1_000))).toHaveLength(200)
  })

  it('knows every Chinese label by which a listing is read', () => {
    const labels = [...Object.values(generic.labels).flat(), ...PANE_LABELS].filter(
      (label) => /\p{Script=Han}/u.test(label) && !/[番\p{Script=Katakana}]/u.test(label),
    )
    expect(labels.length).toBeGreaterThan(50)
    expect(labels.filter((label) => partsOf(`是否进口：否产地：甲${label}：乙`)?.at(-1) !== `${label}|乙`)).toEqual([])
  })

  it('is split in linear time', () => {
    const start = performance.now()
    for (const text of ['证书', '认证备案', '3C', '有机 ', '型号：', 'CCC', '电源适配器'])
      splitPane(text.repeat(20_000 / text.length))
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('passages of a pane', () => {
  const passagesIn = (html: string) => readPage(pageOf(html)).flatMap(splitPassage)

  it('are rows with a place of their own, over elements', () => {
    const passages = passagesIn(
      '<p>产品参数：<b>证书</b>编号：<i>20240009</i>14<i>000101</i><b>证书状态</b>：有效</p><p>后</p>',
    )
    expect(passages.map(({ kind, label = '', text }) => `${kind}|${label}|${text}`)).toEqual([
      'body||产品参数：',
      'row|证书编号|2024000914000101',
      'row|证书状态|有效',
      'body||后',
    ])
    const [, number] = passages
    const place = number && placeAt(number, 0, number.text.length)
    expect(place && 'endNode' in place && [place.node.data, place.offset, place.endNode.data, place.endOffset]).toEqual(
      ['20240009', 0, '000101', 6],
    )
  })

  it('have their place in a window of a long text', () => {
    const passages = passagesIn(`<p>${'长'.repeat(6_000)}。品牌：示例证书编号：2024000914000101</p>`)
    const number = passages.at(-1)
    expect(number?.text).toBe('2024000914000101')
    const place = number && placeAt(number, 0, 16)
    expect(place && 'endNode' in place && place.node.data.slice(place.offset, place.endOffset)).toBe(number?.text)
  })

  it('leave rows and what is no text alone', () => {
    const html = '<table><tr><td>说明</td><td>品牌：甲型号：乙</td></tr></table><i data-value="品牌：甲型号：乙"></i>'
    expect(passagesIn(html).map(({ text }) => text)).toEqual(['说明', '品牌：甲型号：乙', '品牌：甲型号：乙'])
  })

  it('lead every unit back to its node, in panes and windows', () => {
    const piece = fc.constantFrom(
      '证书编号：',
      '3C规格型号:',
      '证\u200b书状态 ：',
      '有效',
      '２０２４０００９１４０００１０１',
      '2024 0009 1400 0101',
      '2024-0009',
      '\u00a0\n\t ',
      'EX-1',
      '示例',
      '\ufeff',
      `${'长文字'.repeat(600)} `,
    )
    const html = fc
      .array(fc.tuple(piece, fc.constantFrom('', '<b>', '</b>', '<i></i>', '<p>')), { maxLength: 40 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(html, (body) => {
        for (const passage of passagesIn(body)) {
          const { text, at } = passage
          if (at.kind !== 'text') continue
          const chain = at.pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join('')
          expect(chain.slice(at.from, at.from + text.length).replace(/[\t\n\f\r]/gu, ' ')).toBe(text)
          const place = placeAt(passage, 0, text.length)
          const ends =
            place && 'endNode' in place ? [place.node.data[place.offset], place.endNode.data[place.endOffset - 1]] : []
          expect(ends.map((unit) => unit?.replace(/[\t\n\f\r]/u, ' '))).toEqual([text[0], text.at(-1)])
        }
      }),
      { numRuns: 150 },
    )
  })
})
