import { describe, expect, it } from 'vitest'
import { readBlobs } from '../../src/page/blobs.ts'
import { pageOf } from './page-of.ts'

const factsIn = (html: string): readonly string[] =>
  readBlobs(pageOf(html)).map(({ kind, label, text }) => `${kind}|${label}|${text}`)
const program = (text: string): readonly string[] => factsIn(`<script>${text}</script>`)
const data = (value: unknown): readonly string[] =>
  factsIn(`<script type="application/json">${JSON.stringify(value)}</script>`)

const N = '2024000914000101'
const ROW = `row|3C证书编号|${N}`

describe('data', () => {
  it.each([
    [
      'name and value',
      {
        props: [
          { name: '颜色', value: '红' },
          { name: '3C证书编号', value: N },
        ],
      },
      [ROW],
    ],
    ['other names for these', [{ attrId: 7, attrName: '3C证书编号', unit: '', attrValue: N }], [ROW]],
    ['a value before its name, a list, a number', { vals: [N], attName: '3C证书编号' }, [ROW]],
    ['a map', { spec: { 证书编号: N, 证书状态: '有效', 品牌: '示例2024' } }, [`row|证书编号|${N}`]],
    ['strings of label and value', { list: ['重量:2kg', `3C证书编号:${N}`] }, [ROW]],
    ['a glued pane in a string', { desc: `品牌：示例 证书编号：${N}证书状态：有效` }, []],
    [
      "programmers' names",
      { certNo: N, fccId: '2DM0A-EX100', eprel_registration_number: 914421 },
      [`row|cert No|${N}`, 'row|fcc Id|2DM0A-EX100', 'row|eprel registration number|914421'],
    ],
    [
      'a mark beside its number',
      { certificates: [{ title: 'FSC', certificateNumber: 'C000101' }] },
      ['row|FSC certificate Number|C000101'],
    ],
    [
      'a certification',
      { product: { hasCertification: { name: 'EPREL', certificationIdentification: '914421' } } },
      ['json-ld|EPREL|EPREL: 914421'],
    ],
    [
      'as merchants write it',
      {
        certifications: [{ certificationAuthority: 'EC', certificationName: 'EPREL', certificationCode: '914421' }],
        certification: 'EC:EPREL:914421:B',
      },
      ['json-ld|EPREL EC|EPREL: 914421'],
    ],
    [
      'what is no number of a certificate',
      { eprelImageId: 1234567, certDate: '2024-01-01', licenseCount: 12345, concertNo: N, uncertain: N, certNo: 'n/a' },
      [],
    ],
    ['numbers too long to be exact', '{"certNo":20240009140001011}', []],
    ['markup', { certNo: `<b>${N}</b>` }, []],
    [
      'other products',
      { recommendList: [{ certNo: N }], sellerInfo: { licenseNo: N }, reviews: [{ name: 'FCC ID', value: 'A 11' }] },
      [],
    ],
    [
      'one label with several values',
      { items: [{ certNo: N }, { certNo: '2024000914000102' }, { fccId: 'AAA-11' }] },
      ['row|fcc Id|AAA-11'],
    ],
    ['one label with one value, twice', { items: [{ certNo: N }, { certNo: N }] }, [`row|cert No|${N}`]],
  ])('%s', (_, value, facts) => {
    expect(
      typeof value === 'string' ? factsIn(`<script type="application/json">${value}</script>`) : data(value),
    ).toEqual(facts)
  })

  it('is read in every type of script that is data or runs, and in no other', () => {
    const json = JSON.stringify({ certNo: N })
    const types = [
      '',
      'module',
      'text/javascript',
      'application/javascript',
      'application/json',
      'application/vnd.shop+json',
      'Application/JSON',
    ]
    for (const type of types)
      expect([type, factsIn(`<script type="${type}">${json}</script>`)]).toEqual([type, [`row|cert No|${N}`]])
    for (const type of ['text/html', 'text/template', 'text/x-handlebars', 'application/ld+json', 'x'])
      expect([type, factsIn(`<script type="${type}">${json}</script>`)]).toEqual([type, []])
    expect(
      factsIn(
        `<!-- <script>${json}</script> --><template><script>${json}</script></template><script src="a.js">${json}</script>`,
      ),
    ).toEqual([])
  })
})

describe('programs', () => {
  it.each([
    ['an assignment', `window.__INIT_DATA__ = {"a":[{"name":"3C证书编号","value":"${N}"}]};`, [ROW]],
    ['a declaration that is no JSON', `var g_config = {spec: [{name: '3C证书编号', value: '${N}'}], n: 1}`, [ROW]],
    [
      'among other properties',
      `f({"attrName":"3C证书编号","id":3,"unit":"","attrValue":"${N}"}, {"attrName":"颜色","attrValue":"红20"})`,
      [ROW],
    ],
    ['a map', `f({"3C证书编号":"${N}"})`, [ROW]],
    ['a key without quotes', `f({id: 1, certNo: "${N}", x})`, [`row|cert No|${N}`]],
    ['data in a string', `push([1,"{\\"name\\":\\"3C证书编号\\",\\"value\\":\\"${N}\\"}"])`, [ROW]],
    ['escaped Han', `f({"name":"3C\\u8bc1\\u4e66\\u7f16\\u53f7","value":"${N}"})`, [ROW]],
    ['a figure', `f({"certNo":${N}})`, [`row|cert No|${N}`]],
    ['a string of label and value', `var list = ['重量:2kg', '3C证书编号:${N}']`, [ROW]],
    [
      'a pane in a string',
      `var html = "<li>品牌：示例</li><li>证书编号：${N}</li><br/>生产许可证编号：SC00000000000000<br/>";`,
      [`row|证书编号|${N}`, 'row|生产许可证编号|SC00000000000000'],
    ],
    [
      'labels behind one another',
      `f({"证书编号":"${N}","证书状态":"有效","备案号":"20200101"})`,
      [`row|证书编号|${N}`, 'row|备案号|20200101'],
    ],
    ['two strings that are no pair', `f(['3C证书编号', {value: '${N}'}]); g("3C证书编号", "${N}")`, []],
    ['a value that is no label', `f({"unit":"3C证书编号","value":"${N}"})`, []],
    ['comments', `a();// certNo: "${N}"\n/* {"certNo":"${N}"} */ h = '<!-- certNo:"${N}" -->'`, []],
    ['an address is no comment', `f({"img":"//cdn.example/a.jpg","certNo":"${N}"})`, [`row|cert No|${N}`]],
    ['words of the interface', `t({certNo: "Certificate No.", license: "MIT", cert: ""})`, []],
    ['a condition', `certNo?"${N}":"2"`, []],
  ])('%s', (_, text, facts) => {
    expect(program(text)).toEqual(facts)
  })

  it('are capped and searched in linear time', () => {
    const long = `f({"certNo":"${N}"});`
    expect(program(`${' '.repeat(512_000 - long.length)}${long}`)).toHaveLength(1)
    expect(program(`${' '.repeat(512_000)}${long}`)).toEqual([])
    expect(
      program(Array.from({ length: 900 }, (_, i) => `f({"label":"FCC ID ${i}","value":"A-${i}11"})`).join('\n')),
    ).toHaveLength(100)
    const start = performance.now()
    for (const part of [
      '"certNo":',
      'cert',
      '"cert\\',
      "'",
      'certNo : [ ',
      '//',
      '/*cert',
      '"name":"cert",',
      '{"certNo":',
    ])
      program(part.repeat(500_000 / part.length))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
