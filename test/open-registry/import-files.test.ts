/** The readers of files: each kind and encoding, and what is hostile in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvCell, plainCell, type RawRow, readCsv } from '../../src/open-registry/import/csv.ts'
import { readDay } from '../../src/open-registry/import/date-forms.ts'
import { factOf, type JsonFacts, readJsonList } from '../../src/open-registry/import/json-list.ts'
import { openSource, type SourceOptions } from '../../src/open-registry/import/rows.ts'
import { makeSeen } from '../../src/open-registry/import/seen.ts'
import { SourceFileError } from '../../src/open-registry/import/source-file.ts'
import {
  columnOfCell,
  dateOfSerial,
  InexactNumber,
  styleOf,
  unescapeText,
  valueOfNumber,
} from '../../src/open-registry/import/xlsx-cells.ts'
import { textWorkbook, workbook } from './workbook.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const put = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, `${++files}-${name}`)
  writeFileSync(file, bytes)
  return file
}
const read = async (name: string, bytes: Uint8Array | string, options: SourceOptions = {}) => {
  const source = await openSource(put(name, bytes), options)
  const rows = []
  for await (const row of source.rows) rows.push({ line: row.line, ...row.read() })
  return { columns: source.columns, rows, facts: source.facts, share: source.share() }
}
const valuesOf = async (name: string, bytes: Uint8Array | string, options?: SourceOptions) =>
  (await read(name, bytes, options)).rows.map(({ values }) => values)
const failure = async (name: string, bytes: Uint8Array | string, options?: SourceOptions): Promise<string> => {
  const error = await read(name, bytes, options).catch((fault: unknown) => fault)
  expect(error).toBeInstanceOf(SourceFileError)
  return error instanceof Error ? error.message : ''
}

const GB_CSV = Uint8Array.from([0xd6, 0xa4, 0x2c, 0xc3, 0xfb, 0x0a, 0x31, 0x2c, 0x95, 0x32, 0x82, 0x36, 0x0a])
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('files of text', () => {
  const TABLE = '证,名\n1,"a,b"\n2,\n'
  const ROWS = [
    { 证: '1', 名: 'a,b' },
    { 证: '2', 名: '' },
  ]
  it.each([
    ['plain.csv', TABLE],
    ['mark.csv', `\ufeff${TABLE}`],
    ['tabs.tsv', '证\t名\n1\ta,b\n2\t\n'],
    ['semicolons.csv', '证;名\r\n1;a,b\r\n2;\r\n'],
    ['wide.csv', utf16(TABLE)],
    ['wide-other.csv', Buffer.from(utf16(TABLE)).swap16()],
    ['packed.csv.gz', gzipSync(TABLE)],
    ['archive.csv.zip', zipSync({ 'a.csv': new TextEncoder().encode(TABLE) })],
    ['stored.csv.zip', zipSync({ 'a.csv': [new TextEncoder().encode(TABLE), { level: 0 }] })],
    ['lines.jsonl', '{"证":"1","名":"a,b"}\r\n\n{"证":"2","名":""}'],
    ['list.json', '[{"证":"1","名":"a,b"},\n {"证":"2","名":""}]'],
  ])('%s', async (name, bytes) => {
    const { rows, share } = await read(name, bytes)
    expect(rows.map(({ values }) => values)).toEqual(ROWS)
    expect(share).toBe(1)
  })

  it('reads GB 18030 where it is said, also characters of four bytes, and never guesses it', async () => {
    expect(await valuesOf('gb.csv', GB_CSV, { encoding: 'gb18030' })).toEqual([{ 证: '1', 名: '\u{20000}' }])
    expect(await failure('gb.csv', GB_CSV)).toContain('--encoding gb18030')
  })
  it('reads UTF-8 as such although another encoding is named', async () => {
    expect(await valuesOf('plain.csv', TABLE, { encoding: 'gb18030' })).toEqual(ROWS)
  })
  it('passes over what stands above the column names', async () => {
    expect(await valuesOf('title.csv', `查询结果,\n导出,\n${TABLE}`, { headerLine: 3 })).toEqual(ROWS)
  })
  it('names the line and the fault of a row that is no row, and goes on', async () => {
    const { rows } = await read('bad.csv', 'a,b\n1\n2,3\n"x"y,4\n')
    expect(rows.map(({ line, why }) => [line, why])).toEqual([
      [2, '1 cells where the header has 2'],
      [3, undefined],
      [4, 'text behind a closing quote'],
    ])
    const lines = await read('bad.jsonl', '{"a":1}\n[1]\n{"a":\n')
    expect(lines.rows.map(({ why }) => why)).toEqual([undefined, 'no JSON object', 'no JSON object'])
  })
  it.each([
    ['empty.csv', '', 'no row of column names'],
    ['unknown.pdf', 'x', '--format'],
    ['several.csv.zip', zipSync({ 'a.csv': new Uint8Array(1), 'b.csv': new Uint8Array(1) }), 'holds 2 files'],
    ['none.csv.zip', 'no archive at all, though it is called one', 'is no archive'],
  ])('%s: says what is wrong', async (name, bytes, why) => expect(await failure(name, bytes)).toContain(why))

  it('ends with a fault where a packed file is cut off', async () => {
    const bytes = gzipSync(TABLE.repeat(20))
    await expect(read('cut.csv.gz', bytes.subarray(0, bytes.length - 9))).rejects.toThrow()
  })
})

describe('a list in a JSON document', () => {
  const list = async (text: string, where: readonly string[], size = 7, maxRow?: number) => {
    async function* pieces() {
      for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size)
    }
    const facts: JsonFacts = new Map()
    const rows: RawRow[] = []
    for await (const row of readJsonList(pieces(), where, facts, maxRow)) rows.push(row)
    return { values: rows.map(({ raw }) => JSON.parse(raw) as unknown), lines: rows.map(({ line }) => line), facts }
  }

  it('is found by its path, with what stands beside it', async () => {
    const text = JSON.stringify(
      {
        meta: { last_updated: '2026-11-20', results: { skip: 0 } },
        results: [{ a: '}]"\\' }, { b: [1, { c: 2 }] }],
        x: [3],
      },
      null,
      1,
    )
    const { values, lines, facts } = await list(text, ['results'])
    expect(values).toEqual([{ a: '}]"\\' }, { b: [1, { c: 2 }] }])
    expect(lines).toEqual([9, 12])
    expect(factOf(facts, 'meta.last_updated')).toBe('2026-11-20')
    expect(factOf(facts, 'meta.results.skip')).toBe('0')
  })
  it('may be the document, one object, or hold anything', async () => {
    expect((await list('[{"a":1}, 2, "x,]", [], null]', [])).values).toEqual([{ a: 1 }, 2, 'x,]', [], null])
    expect((await list(' {"a": {"rows": [1]}} ', [])).values).toEqual([{ a: { rows: [1] } }])
    expect((await list('{"a":{"rows":[]}}', ['a', 'rows'])).values).toEqual([])
    // A list of the same name in another place is another list.
    expect((await list('{"b":{"rows":[1]},"a":{"rows":[2]}}', ['a', 'rows'])).values).toEqual([2])
  })
  it.each([
    ['{"results":[{"a":1}', ['results'], 'ends in the middle'],
    ['{"results":[{"a":"1', ['results'], 'ends in the middle'],
    ['{"rows":[]}', ['results'], 'no list at "results"'],
    ['"text"', [], 'neither a list nor an object'],
    ['[1]]', [], 'behind the end'],
    ['[{"a":1]}', [], 'closes nothing'],
    ['[[[[[[[[[['.repeat(10), [], 'nested deeper'],
  ])('%s: says what is wrong', async (text, where, why) => await expect(list(text, where)).rejects.toThrow(why))
  it('holds one row at a time, and none that never ends', async () => {
    await expect(list(`[{"a":"${'x'.repeat(100)}"}]`, [], 7, 50)).rejects.toThrow('longer than 50')
    await expect(list(`[{${'"a":1,'.repeat(30)}`, [], 7, 50)).rejects.toThrow('longer than 50')
  })
  it('is what JSON.parse finds there, however the text is cut', async () => {
    const members = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        members,
        fc.jsonValue(),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(2),
        async (rows, beside, size, indent) => {
          const text = JSON.stringify({ beside: { rows: beside }, data: { rows }, behind: beside }, null, indent)
          const wanted: unknown = JSON.parse(JSON.stringify(rows))
          expect((await list(text, ['data', 'rows'], size)).values).toEqual(wanted)
          expect((await list(JSON.stringify(rows, null, indent), [], size)).values).toEqual(wanted)
        },
      ),
    )
  })
})

describe('workbooks', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '示', '&', '<', '"', ' ', '1', '_', 'x'),
    minLength: 1,
    maxLength: 6,
  })
  it('give back the texts of their cells, shared or in place', async () => {
    const table = fc
      .integer({ min: 1, max: 30 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
        const wanted = rows.filter((cells) => cells.some((text) => text.trim() !== ''))
        const header = wanted[0]?.map((_, i) => `c${i}`) ?? ['c0']
        const found = await valuesOf('a.xlsx', textWorkbook([header, ...wanted], isShared))
        expect(found.map((values) => Object.values(values))).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })

  const HEADER =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>'
  it('read numbers, days, errors, formulas and runs of text', async () => {
    const rows = `${HEADER}
      <row r="2"><c r="A2"><v>2024000914000101</v></c><c r="B2"><v>2.0240009140001E+15</v></c></row>
      <row r="3"><c r="A3" s="1"><v>46347</v></c><c r="B3" s="2"><v>12</v></c></row>
      <row r="5"><c r="A5" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="B5" t="e"><v>#N/A</v></c></row>
      <row r="6"><c r="A6" t="s"><v>0</v></c><c r="B6" t="b"><v>1</v></c></row>
      <row r="7"/>
      <row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>_x0041_</t></r></is></c><c s="3"><v>46347.75</v></c></row>`
    const { rows: found } = await read(
      'mixed.xlsx',
      workbook({ rows, texts: ['shared'], formats: ['yyyy"年"m"月"', '0000'], ids: [22] }),
    )
    expect(found.map(({ line, values }) => [line, values.a, values.b])).toEqual([
      [2, '2024000914000101', new InexactNumber('2024000914000100')],
      [3, '2026-11-21', '0012'],
      [5, 'ax', ''],
      [6, 'shared', 'true'],
      [8, 'aA', '2026-11-21T18:00:00'],
    ])
  })
  it('count days in the 1904 system where they say so', async () => {
    const rows = `${HEADER}<row><c s="1"><v>44885</v></c><c><v>1</v></c></row>`
    expect(await valuesOf('mac.xlsx', workbook({ rows, ids: [14], is1904: true }))).toEqual([
      { a: '2026-11-21', b: '1' },
    ])
  })
  it('open the sheet that is asked for', async () => {
    const book = workbook({ rows: HEADER })
    expect((await read('two.xlsx', book, { sheet: 'Other' })).columns).toEqual(['second'])
    expect(await failure('two.xlsx', book, { sheet: 'Third' })).toContain('it has "证书", "Other"')
  })

  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
  it.each([
    ['no archive', bytesOf(`\u00d0\u00cf\u0011\u00e0${'old binary workbook'.repeat(4)}`), 'save it as .xlsx'],
    ['another archive', zipSync({ 'a.txt': bytesOf('x') }), 'no workbook'],
    ['cut off', workbook({ rows: HEADER }).subarray(0, 900), 'cut off'],
    [
      'entities',
      workbook({
        rows: HEADER,
        more: { 'xl/worksheets/sheet1.xml': bytesOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>') },
      }),
      'entities',
    ],
    ['broken XML', workbook({ rows: '<row><c></row>' }), 'damaged'],
    ['a text that is not there', workbook({ rows: '<row><c t="s"><v>9</v></c></row>' }), 'not there'],
    ['nesting', workbook({ rows: '<x>'.repeat(80) + '</x>'.repeat(80) }), 'nested'],
  ])('are refused: %s', async (_, bytes, why) => expect(await failure('bad.xlsx', bytes)).toContain(why))

  it('end a bomb early: too much of the same, and a text without an end', async () => {
    const bomb = new Uint8Array(6_000_000).fill(0x20)
    bomb.set(bytesOf('<worksheet><sheetData>'))
    bomb.set(bytesOf('</sheetData></worksheet>'), bomb.length - 24)
    const spaces = workbook({ rows: '', more: { 'xl/worksheets/sheet1.xml': [bomb, { level: 1 }] } })
    expect(await failure('bomb.xlsx', spaces)).toMatch(/never ends|far more than/u)
    const rows = bytesOf(`<worksheet><sheetData>${'<row/>'.repeat(3_000_000)}`)
    const many = workbook({ rows: '', more: { 'xl/worksheets/sheet1.xml': [rows, { level: 6 }] } })
    expect(await failure('rows.xlsx', many)).toContain('far more than')
  })
})

describe('numbers in cells', () => {
  it.each([
    ['123456789012345', '123456789012345'],
    ['1.23456789012345E+14', '123456789012345'],
    ['2024000914000101', '2024000914000101'],
    ['12.5', '12.5'],
    ['0', '0'],
    ['-3', '-3'],
    // Sixteen digits of which a spreadsheet keeps fifteen; beyond what a double holds; an exponent that hides digits.
    ['2024000914000100', new InexactNumber('2024000914000100')],
    ['9907199254740993', new InexactNumber('9907199254740993')],
    ['12345678901234567', new InexactNumber('12345678901234567')],
    ['1.2E+17', new InexactNumber('120000000000000000')],
  ])('%s', (written, value) => expect(valueOfNumber(written, { kind: 'plain' }, false)).toEqual(value))

  it('whole numbers of at most fifteen digits come back as they were', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const text = String(Math.abs(number) % 1e15)
        expect(valueOfNumber(text, { kind: 'plain' }, false)).toBe(text)
        expect(valueOfNumber(Number(text).toExponential(), { kind: 'plain' }, false)).toBe(text)
      }),
    ))
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [46347, false, '2026-11-21'],
    [46347.5, false, '2026-11-21T12:00:00'],
    [-1, false, undefined],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [Number.NaN, false, undefined],
  ])('day %s (1904: %s)', (serial, is1904, day) => expect(dateOfSerial(serial, is1904)).toBe(day))
  it('days of both systems go up by one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day, next] = [dateOfSerial(serial, false), dateOfSerial(serial + 1, false)]
        expect(Date.parse(next ?? '') - Date.parse(day ?? '')).toBe(86_400_000)
        if (serial >= 1462) expect(dateOfSerial(serial - 1462, true)).toBe(day)
      }),
    ))
  it.each([
    [14, undefined, 'date'],
    [0, undefined, 'plain'],
    [164, 'yyyy-mm-dd', 'date'],
    [164, '[$-804]yyyy"年"m"月"d"日";@', 'date'],
    [164, '0.00E+00', 'plain'],
    [164, '"day" 0', 'plain'],
    [164, '#,##0.00_);[Red]\\(#,##0\\)', 'plain'],
    [164, '0000000000', 'digits'],
    [164, 'General', 'plain'],
  ])('format %s %s is %s', (id, code, kind) => expect(styleOf(id, code).kind).toBe(kind))
  it.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA1', 26],
    ['AB12', 27],
    ['XFD1', 16_383],
    ['1A', undefined],
  ])('cell %s', (name, column) => expect(columnOfCell(name)).toBe(column))
  it('escapes of the format', () => expect(unescapeText('a_x000D_b_x005F_x_y')).toBe('a\rb_x_y'))
})

describe('days as files write them', () => {
  it.each([
    ['2026-11-21', undefined, '2026-11-21'],
    ['20261121', undefined, '2026-11-21'],
    ['2026/1/2', undefined, '2026-01-02'],
    ['２０２６年１月２日', undefined, '2026-01-02'],
    ['2013-09-11T00:00:00.000', undefined, '2013-09-11'],
    ['2026-11-21 08:00', undefined, '2026-11-21'],
    ['2026-02-29', undefined, undefined],
    ['03/04/2026', undefined, undefined],
    ['03/04/2026', ['DD/MM/YYYY'], '2026-04-03'],
    ['03/04/2026', ['MM/DD/YYYY'], '2026-03-04'],
    // What a workbook or JSON gives is read whatever the map says.
    ['2026-11-21', ['DD/MM/YYYY'], '2026-11-21'],
    ['长期', undefined, undefined],
    ['46347', undefined, undefined],
  ])('%s %j', (text, forms, day) => expect(readDay(text, forms)).toBe(day))
})

describe('cells of an export', () => {
  it('are no formula for a spreadsheet, and come back as they were', async () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', '\r', '"', ',', 'a', '示'),
    })
    await fc.assert(
      fc.asyncProperty(text, async (whole) => {
        const written = csvCell(whole)
        const rows: RawRow[] = []
        for await (const row of readCsv([`x,${written}\r\n`], ',')) rows.push(row)
        const cell = rows[0]?.cells[1] ?? ''
        expect(cell).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝]|^[\t\r]/u)
        expect(plainCell(cell)).toBe(whole)
      }),
      { numRuns: 500 },
    )
  })
})

describe('numbers seen', () => {
  it('are known with their line, through all growth', () => {
    const seen = makeSeen()
    const keyOf = (i: number): string => (Math.imul(i, 2_654_435_761) >>> 0).toString(16).padStart(8, '0').repeat(8)
    for (let i = 1; i <= 5000; i++) expect(seen.enter(keyOf(i), i, i * 7)).toBeUndefined()
    expect(seen.count()).toBe(5000)
    expect(seen.enter(keyOf(77), 9999, 1)).toEqual({ line: 77, digest: 539 })
    expect([seen.has(keyOf(5000)), seen.has(keyOf(5001))]).toEqual([true, false])
  })
})
