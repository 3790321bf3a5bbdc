// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../src/page/official.ts'
import { readOfficial } from '../../src/page/official-record.ts'

/** Of the example block of its scheme. */
const NUMBER = '2024000914000101'
const OTHER = '2023000702000106'

const pageOf = (body: string): Document => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html')
const read = (body: string, number = NUMBER) => readOfficial(readSheets(pageOf(body)), 'cn-ccc', number)

/** The list of the platform of today: one row a certificate. */
const list = (rows: readonly (readonly string[])[], head = 'th'): string =>
  `<table><tr>${['证书编号', '获证组织名称', '认证项目', '证书状态', '证书到期日期', '发证机构']
    .map((text) => `<${head}>${text}</${head}>`)
    .join('')}</tr>${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table>`
const row = (number: string, status = '有效'): readonly string[] => [
  number,
  '示例电子有限公司',
  '强制性产品认证',
  status,
  '2030-01-31',
  '示例认证机构',
]

const kv = (id: string, ...rows: readonly (readonly string[])[]): string =>
  `<table id="${id}">${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
/** The detail page of before 2019: a table for the certificate and one for each company. */
const older = (number = NUMBER): string =>
  kv(
    'cert_info',
    ['证书编号', number, '状态', '暂停'],
    ['发证日期', '20240103', '到期', '2029/1/2'],
    ['初次发证', '2019-01-03', '信息上报', '2024-01-04'],
    ['认证依据', 'GB 4943.1-2022', '产品类别', '0914'],
    ['产品名称', '示例移动电源', '规格型号', 'EX-PB100；EX-PB100W'],
  ) +
  kv('org_info', ['名称', '示例认证机构', '组织机构代码', '000']) +
  kv('app_info', ['名称', '示例委托有限公司', '组织机构代码', '001'], ['国别地区', '中国', '地址', '示例路 1 号']) +
  kv('manu_info', ['名称', '示例制造有限公司', '组织机构代码', '002']) +
  kv('fac_info', ['名称', '示例工厂', '组织机构代码', '003'])

describe('a list', () => {
  it('gives the row of the number that was asked for, among others', () => {
    expect(read(list([row(OTHER, '撤销'), row('2024 00 0914 000101'), row('2022000702000107')]))).toEqual({
      scheme: 'cn-ccc',
      number: NUMBER,
      status: 'valid',
      holder: '示例电子有限公司',
      validUntil: '2030-01-31',
      body: { id: '示例认证机构', name: '示例认证机构' },
    })
  })
  it('is read with heads that are plain cells, too', () =>
    expect(read(list([row(NUMBER, '注销')], 'td'))).toMatchObject({ status: 'cancelled' }))
  it('of other numbers gives nothing of them', () => {
    expect(read(list([row(OTHER)]))).toBeUndefined()
    expect(read(list([row(`${NUMBER}1`)]))).toBeUndefined()
    expect(read(list([row(NUMBER.slice(0, -1))]))).toBeUndefined()
  })
  it('with the number twice settles nothing', () =>
    expect(read(list([row(NUMBER), row(NUMBER, '撤销')]))).toBeUndefined())
  it('that is empty settles nothing', () => expect(read(list([]))).toBeUndefined())
  it.each([
    ['有效', 'valid'],
    ['有效（正常）', 'valid'],
    ['暂停', 'suspended'],
    ['撤销', 'revoked'],
    ['注销', 'cancelled'],
    ['证书过期', 'expired'],
  ])('with the status %s is %s', (text, status) => expect(read(list([row(NUMBER, text)]))).toMatchObject({ status }))
  it.each(['无效', '暂停恢复', '有效（已换证）', '', '01', '有效 撤销'])('with the status "%s" is not read', (text) =>
    expect(read(list([row(NUMBER, text)]))).toBeUndefined(),
  )
})

describe('a detail page', () => {
  it('of the older platform is one record out of several tables', () =>
    expect(read(older())).toEqual({
      scheme: 'cn-ccc',
      number: NUMBER,
      status: 'suspended',
      holder: '示例委托有限公司',
      manufacturer: '示例制造有限公司',
      factory: '示例工厂',
      productName: '示例移动电源',
      issuedOn: '2024-01-03',
      validUntil: '2029-01-02',
      models: ['EX-PB100;EX-PB100W'],
      standards: ['GB 4943.1-2022'],
    }))
  it('of another number gives nothing', () => expect(read(older(OTHER))).toBeUndefined())
  it('that names two numbers belongs to neither', () =>
    expect(read(older() + kv('more', ['证书编号', OTHER, '状态', '暂停']))).toBeUndefined())
  it('that says two things of its status settles nothing', () =>
    expect(read(older() + kv('more', ['证书编号', NUMBER, '证书状态', '有效']))).toBeUndefined())
  it('inside its list is the detail page', () =>
    expect(
      read(list([row(NUMBER), row(OTHER)]) + kv('d', ['证书编号', `${NUMBER}（B0）`, '状态', '撤销'])),
    ).toMatchObject({ status: 'revoked' }))
  it('is read as a definition list, and as lines', () => {
    const dl = `<dl><dt>证书编号：</dt><dd>${NUMBER}</dd><dt>证书状态</dt><dd>有效</dd><dt>持证人</dt><dd>示例公司</dd></dl>`
    const wanted = { status: 'valid', holder: '示例公司' }
    expect(read(dl)).toMatchObject(wanted)
    expect(
      read(`<ul><li>证书编号：${NUMBER}</li><li>证书状态：<b>有效</b></li><li>持证人：示例公司</li></ul>`),
    ).toMatchObject(wanted)
  })
  it('takes a company from the heading above its table', () =>
    expect(
      read(`${kv('a', ['证书编号', NUMBER, '状态', '有效'])}<h3>制造商</h3>${kv('b', ['名称', '示例制造有限公司'])}`),
    ).toMatchObject({ manufacturer: '示例制造有限公司' }))
  it('leaves out what says that it is not there, and days that are none', () => {
    const record = { scheme: 'cn-ccc', number: NUMBER, status: 'valid' }
    const more = [
      ['发证日期', '2024-02-30'],
      ['到期', '长期'],
      ['规格型号', '/'],
    ]
    expect(read(kv('a', ['证书编号', NUMBER, '状态', '有效'], ...more))).toEqual(record)
  })
})

describe('a page that says nothing', () => {
  it.each([
    ['is empty', ''],
    ['only asks', '<form><label>证书编号</label><input></form><p>请完成验证</p>'],
    ['has the number in its words only', `<p>您查询的 ${NUMBER} 暂停服务</p>`],
    ['says that there is none', `<table><tr><td>证书编号</td><td>${NUMBER}</td></tr></table><p>未查询到结果</p>`],
  ])('that %s', (_, body) => expect(read(body)).toBeUndefined())
  it('is told by its size alone when it is hostile', () => {
    const many = list(Array.from({ length: 600 }, (_, i) => row(String(i).padStart(16, '0'))))
    expect(readSheets(pageOf(many)).length).toBeLessThanOrEqual(400)
    const deep = readSheets(pageOf(`<table><tr><td>证书编号</td><td>${'9'.repeat(100_000)}</td></tr></table>`))
    expect(deep[0]?.fields[0]?.value).toHaveLength(2_000)
  })
})
