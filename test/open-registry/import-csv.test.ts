import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRow, delimiterOf, type RawRow, readCsv, readLines } from '../../src/open-registry/import/csv.ts'

const all = async (rows: AsyncIterable<RawRow>): Promise<readonly RawRow[]> => {
  const found: RawRow[] = []
  for await (const row of rows) found.push(row)
  return found
}
const csv = (text: string, ...more: readonly [delimiter?: ',' | ';' | '\t', maxRow?: number]) =>
  all(readCsv([text], more[0] ?? ',', more[1]))
const cellsOf = async (text: string) => (await csv(text)).map(({ cells }) => cells)

describe('readCsv', () => {
  it.each([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['no end of line at the end', 'a,b', [['a', 'b']]],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CR alone', 'a\rb', [['a'], ['b']]],
    [
      'empty cells',
      ',\n,a\n',
      [
        ['', ''],
        ['', 'a'],
      ],
    ],
    ['an empty line', 'a\n\n\nb', [['a'], ['b']]],
    ['a quoted delimiter', '"a,b",c', [['a,b', 'c']]],
    ['a doubled quote', '"say ""hi""",c', [['say "hi"', 'c']]],
    [
      'lines within quotes',
      '"a\r\nb\nc",d\r\ne,f',
      [
        ['a\r\nb\nc', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a quote within a bare cell', '27" monitor,x', [['27" monitor', 'x']]],
    ['an empty quoted cell', '"",x', [['', 'x']]],
  ])('%s', async (_, text, cells) => expect(await cellsOf(text)).toEqual(cells))

  it('names the line at which a row begins', async () => {
    const rows = await csv('h\r\n"a\r\nb\r\n"\r\n\r\nc\r\n"d\ne"\nf')
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'h'],
      [2, 'a\r\nb\r\n'],
      [6, 'c'],
      [7, 'd\ne'],
      [9, 'f'],
    ])
  })
  it('gives up one row with text behind a closing quote', async () => {
    expect(await csv('a\n"b"x,c\nd')).toMatchObject([
      { line: 1, cells: ['a'] },
      { line: 2, fault: 'text behind a closing quote' },
      { line: 3, cells: ['d'] },
    ])
  })
  it('loses one line to a quote that is never closed, at the end and far before it', async () => {
    const kept = [
      { line: 1 },
      { line: 2, raw: '"b,c', fault: 'a quote is opened and never closed' },
      { line: 3, cells: ['d'] },
    ]
    expect(await csv('a\n"b,c\nd')).toMatchObject(kept)
    const rows = await csv(`a\r\n"b,c\r\nd\r\n${'e\r\n'.repeat(50)}`, ',', 40)
    expect(rows).toHaveLength(53)
    expect(rows).toMatchObject([...kept, ...Array.from({ length: 50 }, (_, i) => ({ line: 4 + i, cells: ['e'] }))])
    expect(rows.filter(({ fault }) => fault)).toHaveLength(1)
  })
  it('drops a line that is too long and goes on behind it', async () => {
    expect(await csv(`a\n${'x'.repeat(41)}\n"${'y'.repeat(60)}"\nb`, ',', 40)).toMatchObject([
      { line: 1, cells: ['a'] },
      { line: 2, fault: 'longer than 40 characters' },
      { line: 3, fault: 'longer than 40 characters' },
      { line: 4, cells: ['b'] },
    ])
  })

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '示', ';', '='), maxLength: 8 })
  const quoted = (cells: readonly string[]): string => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')

  it('reads back whatever was quoted, however it is cut', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 5 }),
        async (cells, end, size) => {
          const text = cells.map((each) => quoted(each) + end).join('')
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
          expect((await all(readCsv(pieces, ','))).map((row) => row.cells)).toEqual(cells)
        },
      ),
    )
  })
  it('reads any text the same however it is cut, and never fails', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r'), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const pieces = whole.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
        expect(await all(readCsv(pieces, ','))).toEqual(await csv(whole))
      }),
      { numRuns: 500 },
    )
  })
  it('reads back what is written, but for the apostrophe before a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 2, maxLength: 5 }), async (cells) => {
        const [row] = await csv(csvRow(cells))
        expect(row?.cells.map((each) => each.replace(/^'/u, ''))).toEqual(cells)
      }),
    )
  })
})

describe('readLines', () => {
  it('gives lines with their numbers, and drops one that is too long', async () => {
    const rows = await all(readLines(['{"a":1}\r\n\r\n', 'x'.repeat(30), 'x'.repeat(30), '\n{"b"', ':2}'], 40))
    expect(rows).toMatchObject([
      { line: 1, raw: '{"a":1}' },
      { line: 3, fault: expect.stringContaining('longer') },
      { line: 4, raw: '{"b":2}' },
    ])
    expect(rows).toHaveLength(3)
  })
})

describe('delimiterOf', () => {
  it.each([
    ['title,url', ','],
    ['title;url;brand', ';'],
    ['title\turl', '\t'],
    ['"a;b;c",url', ','],
    ['title', ','],
  ] as const)('%s', (line, delimiter) => expect(delimiterOf(line)).toBe(delimiter))
})

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 1', "'+49 1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['  =1', "'  =1"],
    [' x', '" x"'],
    ['＝1', "'＝1"],
    ['\tx', `"'\tx"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a=1', 'a=1'],
    ['a,b', '"a,b"'],
    ['', ''],
    ['示例', '示例'],
  ])('%j', (text, written) => expect(csvCell(text)).toBe(written))
})
