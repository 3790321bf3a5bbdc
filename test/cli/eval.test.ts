import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, type Finding, findingsIn, score } from '../../src/cli/eval-score.ts'
import type { Row } from '../../src/cli/eval-set.ts'
import { runNode } from '../../src/cli/run.ts'
import type { Claim } from '../../src/core/words.ts'

const row = (id: string, ...expected: readonly [scheme: string, normalized: string][]): Row => ({
  id,
  kind: 'text',
  scope: 'excerpt',
  excerpt: '',
  expected: expected.map(([scheme, normalized]) => ({ scheme, normalized })),
})
const found = (scheme: string, number: string): Finding => ({ scheme, number, raw: number })
const CCC = '2024000914000101'
/** Cut out of a merchant's feed: no JSON by itself. */
const EPREL = '"certifications":[{"certificationName":"EPREL","certificationCode":"0914421"}],"gtin":"0000000000000"'

describe('score', () => {
  it('counts what is found, missed and false, by scheme and normal form', () => {
    const result = score([
      [row('a', ['CN-CCC', CCC], ['US-FCC', '2DM0A-EX100']), [found('cn-ccc', CCC), found('us-fcc', '2DM0AEX100')]],
      [row('b', ['CN-CCC', CCC]), [found('us-fcc', CCC)]],
      [row('c'), []],
      [row('d'), [found('cn-sc', 'SC10700000000009')]],
    ])
    expect(result).toMatchObject({
      cases: 4,
      expected: 3,
      found: 4,
      truePositives: 2,
      falsePositives: 2,
      falseNegatives: 1,
      precision: 0.5,
      recall: 0.6667,
      numberFreePages: { pages: 2, withFalsePositives: 1 },
      misses: [{ id: 'b', scheme: 'cn-ccc', number: CCC }],
    })
    expect(result.falseAlarms.map(({ id, scheme }) => `${id} ${scheme}`)).toEqual(['b us-fcc', 'd cn-sc'])
    expect(result.perScheme['US-FCC']).toMatchObject({
      expected: 1,
      truePositives: 1,
      falsePositives: 1,
      precision: 0.5,
    })
  })
  it('leaves out what other schemes expect', () => {
    const rows = [[row('a', ['CN-CCC', CCC], ['XX-OTHER', '1']), [found('cn-ccc', CCC)]]] as const
    expect(score(rows, new Set(['cn-ccc']))).toMatchObject({ expected: 1, recall: 1 })
    expect(score(rows)).toMatchObject({ expected: 2, recall: 0.5 })
  })
})

describe('findingsIn', () => {
  const claim = (raw: string | undefined): Claim => ({
    scheme: 'us-fcc',
    strength: 'numbered',
    quote: '',
    passage: 0,
    start: 0,
    end: 0,
    ...(raw === undefined ? {} : { raw }),
  })
  it('gives one finding a number, none for a mark merely named', () => {
    const findings = findingsIn([claim('2DM0A-EX100'), claim('2DM0AEX100'), claim(undefined)], '2026-11-21')
    expect(findings.map(({ number }) => number)).toEqual(['2DM0AEX100'])
  })
})

describe('differences', () => {
  it('names the rows in which one reader finds what the other does not', () => {
    const [a, b, c] = [row('a'), row('b'), row('c')]
    const here = [
      [a, [found('cn-ccc', CCC)]],
      [b, []],
      [c, [found('cn-ccc', '1')]],
    ] as const
    const there = [
      [a, [found('cn-ccc', CCC)]],
      [b, [found('cn-ccc', CCC)]],
      [c, [found('us-fcc', '1')]],
    ] as const
    expect(differences(here, there)).toEqual([
      { id: 'b', onlyHere: [], onlyThere: [`cn-ccc:${CCC}`] },
      { id: 'c', onlyHere: ['cn-ccc:1'], onlyThere: ['us-fcc:1'] },
    ])
    expect(differences(here, here)).toEqual([])
  })
})

describe('npm run eval', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-eval-'))
  const set = path.join(folder, 'set.jsonl')
  const evaluate = (...args: readonly string[]) => runNode(['src/cli/eval.ts', ...args], { quiet: true })
  beforeAll(() => {
    const page = `<table><tr><th>3C证书编号<td>${CCC}</table><p title="证书编号：2024000907000102">x`
    writeFileSync(path.join(folder, 'page.html.gz'), gzipSync(page))
    const rows = [
      { ...row('text', ['CN-CCC', CCC]), excerpt: `3C证书编号：${CCC}` },
      { ...row('excerpt', ['US-FCC', '2DM0AEX100']), kind: 'html', excerpt: '<li>FCC ID: <b>2DM0A</b>-EX100' },
      {
        ...row('page', ['CN-CCC', CCC], ['CN-CCC', '2024000907000102']),
        kind: 'html',
        scope: 'full_page',
        page: 'page.html.gz',
        excerpt: 'nothing of it',
      },
      { ...row('piece', ['CN-CCC', CCC]), kind: 'html', excerpt: `<tr><td>3C证书编号</td><td>${CCC}</td></tr>` },
      { ...row('terms', ['US-FCC', '2DM0AEX100']), kind: 'html', excerpt: '<dt>FCC ID</dt><dd>2DM0A-EX100</dd>' },
      { ...row('markdown', ['US-FCC', '2DM0AEX100']), excerpt: '| FCC ID | Seen |\n|---|---|\n| 2DM0A-EX100 | 2026 |' },
      {
        ...row('markup', ['US-FCC', '2DM0AEX100']),
        excerpt: 'body: "<b class=\\"a\\">FCC&nbsp;ID:<\\/b> 2DM0A-EX100"',
      },
      { ...row('data', ['EU-EPREL', '0914421']), kind: 'json', excerpt: EPREL },
      { ...row('none'), excerpt: `order no. ${CCC}` },
    ]
    writeFileSync(set, rows.map((each) => JSON.stringify(each)).join('\n\n'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('scores text, excerpts of HTML, pieces of tables, Markdown, data, markup within text and whole pages', async () => {
    const { code, output } = await evaluate(set, '--json')
    expect(JSON.parse(output)).toMatchObject({ cases: 9, expected: 9, truePositives: 9, falsePositives: 0, recall: 1 })
    expect(code).toBe(0)
  })
  it('takes only the schemes that are named', async () => {
    const { output } = await evaluate(set, '--schemes', 'us-fcc', '--json')
    expect(JSON.parse(output)).toMatchObject({ expected: 4, found: 4 })
  })
  it('says which line is no row, and that it was called wrongly', async () => {
    const broken = path.join(folder, 'broken.jsonl')
    writeFileSync(broken, `${JSON.stringify(row('a'))}\n{"id":"b"}`)
    expect(await evaluate(broken)).toMatchObject({ code: 1, output: expect.stringContaining('broken.jsonl:2: no row') })
    for (const args of [[], [set, set], [set, '--schemes', 'xx-none'], [set, '--fast']])
      expect((await evaluate(...args)).code, args.join(' ')).toBe(2)
  })
})
