/** The command as people call it, against an open register on HTTP. */
import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeAsker } from '../../src/cli/check-listings-register.ts'
import type { ResultLine } from '../../src/cli/check-listings-results.ts'
import { pagePath, rowOf } from '../../src/cli/check-listings-rows.ts'
import { PROJECT } from '../../src/cli/run.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import type { CertificateNumber } from '../../src/core/words.ts'
import { type RawRow, readCsv } from '../../src/open-registry/import/csv.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { makeGet } from '../../src/shell/get.ts'

const POWER_BANK = '2024000914000101'
const ABSENT = '2024000914000199'
/** On it nothing listens. */
const NOWHERE = 'http://127.0.0.1:9'

let registry: RunningRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry({ port: 0, db: ':memory:', seedSize: 300 })
})
afterAll(() => registry.close())
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'listings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, text: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['src/cli/check-listings.ts', ...args], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] })

const run = (...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = start(args)
    const said = { out: '', err: '' }
    child.stdout?.on('data', (part: Buffer) => {
      said.out += part.toString('utf8')
    })
    child.stderr?.on('data', (part: Buffer) => {
      said.err += part.toString('utf8')
    })
    child.on('close', (code) => resolve({ code, ...said }))
  })

const linesIn = (text: string): readonly ResultLine[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const rowsOf = async (text: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const rows: RawRow[] = []
  for await (const row of readCsv([text], ',')) rows.push(row)
  const [header, ...rest] = rows
  return rest.map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [header?.cells[i] ?? '', cell])))
}

const brief = (text: string): readonly string[] =>
  linesIn(text).map(({ line, verdict, number }) => [line, verdict || '–', number].join(' ').trim())

const listing = (number: string, title = '示例移动电源 EX-PB100') => ({
  url: 'https://shop.example/1',
  title,
  brand: '示例牌',
  model: 'EX-PB100',
  attributes: { '3C证书编号': number },
})
const jsonl = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('check-listings', () => {
  it('gives verdicts with both sides of what was compared', async () => {
    const file = fileOf('a.jsonl', jsonl(listing(POWER_BANK), { title: '示例杯子' }, listing(ABSENT)))
    const { code, out, err } = await run(file, '--jsonl', '--register', registry.url)
    expect(brief(out)).toEqual([`1 confirmed ${POWER_BANK}`, '2 –', `3 absent ${ABSENT}`])
    const [first] = linesIn(out)
    expect(first).toMatchObject({ tone: 'good', scheme: 'cn-ccc', source: `open:${registry.url}`, demo: true })
    expect(first?.compared.model).toMatchObject({ result: 'match', page: 'EX-PB100', register: 'EX-PB100' })
    expect(first?.sentence).toContain('in force')
    expect(err).toBe('3 rows, 0 rejected; confirmed 1, none 1, absent 1\n')
    expect(code).toBe(0)
  })

  it('says what an official notice says, unless it is told not to ask', async () => {
    const file = fileOf('a.jsonl', jsonl({ title: '示例移动电源', brand: '示例牌', model: 'EX-PB200R' }))
    const [first] = linesIn((await run(file, '--jsonl', '--register', registry.url)).out)
    expect(first).toMatchObject({ verdict: 'recalled', tone: 'alarm', official: 'https://recalls.example/pb200r' })
    expect(brief((await run(file, '--jsonl', '--register', registry.url, '--no-alerts')).out)).toEqual(['1 expected'])
  })

  it('reads CSV as spreadsheets write it: byte order mark, CRLF, quotes, semicolons, other columns', async () => {
    const text = `\ufeffSKU;标题;品牌;型号;3C证书编号;text\r\n7;"示例移动电源; ""EX-PB100""";示例牌;EX-PB100;${POWER_BANK};"两\r\n行"\r\n`
    const { code, out } = await run(fileOf('a.csv', text), '--register', registry.url, '--lang', 'zh-CN')
    const rows = await rowsOf(out)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      line: '2',
      id: '7',
      title: '示例移动电源; "EX-PB100"',
      verdict: 'confirmed',
      number: POWER_BANK,
      model_result: 'match',
      model_page: 'EX-PB100',
      model_register: 'EX-PB100',
    })
    expect(rows[0]?.sentence).toMatch(/有效/u)
    expect(code).toBe(0)
  })

  it('reads UTF-16 by its mark, GB18030 by its name, and says so when it cannot', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`标题\t3C证书编号\n示例\t${POWER_BANK}\n`, 'utf16le'),
    ])
    expect((await run(fileOf('a.csv', utf16))).out).toContain(POWER_BANK)
    // "标题,3C证书编号" in GB18030.
    const gb = Buffer.concat([
      Buffer.from([0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0x33, 0x43, 0xd6, 0xa4, 0xca, 0xe9, 0xb1, 0xe0, 0xba, 0xc5, 0x0a]),
      Buffer.from(`EX,${POWER_BANK}\n`),
    ])
    const file = fileOf('gb.csv', gb)
    expect((await run(file, '--encoding', 'gb18030')).out).toContain(POWER_BANK)
    const { code, err } = await run(file)
    expect([code, err]).toEqual([2, expect.stringContaining('--encoding')])
  })

  it('rejects bad rows with line and reason, and does the rest', async () => {
    const text = [
      'title,url,3C证书编号',
      `示例移动电源 EX-PB100,https://shop.example/1,${POWER_BANK}`,
      'two,cells',
      '"a"b,https://shop.example/2,',
      'x,not an address,',
      ',https://shop.example/3,',
      `y,,${ABSENT}`,
      '"never closed,,',
      'z,,',
    ].join('\r\n')
    const out = path.join(folder, 'out.jsonl')
    const { code, err } = await run(fileOf('a.csv', text), '--register', registry.url, '--out', out)
    expect(brief(readFileSync(out, 'utf8'))).toEqual([`2 confirmed ${POWER_BANK}`, `7 absent ${ABSENT}`, '9 –'])
    const rejects = readFileSync(`${out}.rejects.jsonl`, 'utf8')
    expect(linesIn(rejects)).toMatchObject([
      { line: 3, why: '2 cells where the header has 3', row: 'two,cells' },
      { line: 4, why: 'text behind a closing quote' },
      { line: 5, why: '"not an address" is no address' },
      { line: 6, why: expect.stringContaining('nothing to read') },
      { line: 8, why: 'a quote is opened and never closed' },
    ])
    expect(err).toContain('8 rows, 5 rejected')
    expect(code).toBe(1)
  })

  it('rejects bad lines of JSON', async () => {
    const file = fileOf(
      'a.jsonl',
      `{"title":\n[1]\n${jsonl({ title: { a: 1 } }, { title: 'x', attributes: 7 }, { title: 'ok' })}`,
    )
    const { code, out, err } = await run(file, '--jsonl')
    expect(brief(out)).toEqual(['5 –'])
    expect(linesIn(err.slice(0, err.lastIndexOf('5 rows'))).map(({ line }) => line)).toEqual([1, 2, 3, 4])
    expect(code).toBe(1)
  })

  it('writes no cell that a spreadsheet would run', async () => {
    const title = '=HYPERLINK("http://x.example","示例移动电源 EX-PB100")'
    const rows = [listing(POWER_BANK, title), { ...listing(POWER_BANK), id: '@x', model: '+EX-1', brand: '-1' }]
    const { out } = await run(fileOf('a.jsonl', jsonl(...rows)), '--register', registry.url)
    const cells = (await rowsOf(out)).flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([])
    expect(cells).toContain(`'${title}`)
    expect(cells).toContain("'@x")
  })

  it('reads saved pages by their path, below their folder and nowhere else', async () => {
    mkdirSync(path.join(folder, 'pages'))
    const page = `<h1>示例移动电源</h1><table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${POWER_BANK}</td></tr></table>`
    fileOf('pages/1.html', page)
    fileOf('secret.html', page)
    const rows = ['1.html', '../secret.html', '/etc/passwd', 'none.html'].map((html) => ({
      html,
      url: 'https://shop.example/1',
    }))
    const file = fileOf('a.jsonl', jsonl(...rows))
    const { code, out, err } = await run(
      file,
      '--jsonl',
      '--register',
      registry.url,
      '--pages',
      path.join(folder, 'pages'),
    )
    expect(brief(out)).toEqual([`1 confirmed ${POWER_BANK}`])
    expect(linesIn(out)[0]?.title).toBe('示例移动电源')
    expect(err.match(/is not below/gu)).toHaveLength(2)
    expect(err.match(/cannot be read/gu)).toHaveLength(1)
    expect(code).toBe(1)
  })

  it('leaves everything unchecked while a register is down, and asks the other', async () => {
    const file = fileOf('a.jsonl', jsonl(listing(POWER_BANK), listing(ABSENT)))
    const down = await run(file, '--jsonl', '--register', NOWHERE)
    expect(brief(down.out)).toEqual([`1 unchecked ${POWER_BANK}`, `2 unchecked ${ABSENT}`])
    expect(linesIn(down.out)[0]?.reasons).toEqual(['unclear:offline'])
    expect(down.code).toBe(0)
    const one = await run(file, '--jsonl', '--register', NOWHERE, '--register', registry.url)
    expect(brief(one.out)).toEqual([`1 confirmed ${POWER_BANK}`, `2 absent ${ABSENT}`])
  })

  it('is called wrongly without a file, with one it cannot read, with two, with a flag that is none', async () => {
    const file = fileOf('a.csv', 'title\nx\n')
    const calls = [[], ['none.csv'], ['package.json'], [file, file], [file, '--fast'], [file, '--lang', 'xx']]
    const codes = await Promise.all(calls.map(async (args) => (await run(...args)).code))
    expect(codes).toEqual(calls.map(() => 2))
  })

  it('refuses a header that names no column, an address that is none, a file that is not its own', async () => {
    expect((await run(fileOf('h.csv', 'a,b\n1,2\n'))).code).toBe(2)
    expect((await run(fileOf('e.csv', ''))).code).toBe(2)
    const file = fileOf('a.jsonl', jsonl(listing(POWER_BANK)))
    expect((await run(file, '--register', 'ftp://x.example')).code).toBe(2)
    const mine = fileOf('mine.csv', 'mine')
    expect((await run(file, '--out', mine)).code).toBe(2)
    expect(readFileSync(mine, 'utf8')).toBe('mine')
    expect((await run(file, '--out', mine, '--restart')).code).toBe(0)
    expect(readFileSync(mine, 'utf8')).toContain(POWER_BANK)
  })

  it('says how it is called', async () => {
    const { code, out } = await run('--help')
    expect([code, out]).toEqual([0, expect.stringContaining('--register')])
  })
})

describe('a run that is killed', () => {
  const ROWS = 2_600

  /** A register that takes its time over look-ups. */
  const slowRegister = async (): Promise<{ server: Server; url: string; delay: { ms: number } }> => {
    const delay = { ms: 0 }
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      if (request.method === 'POST') await wait(delay.ms)
      const sent = { body: Buffer.concat(parts), headers: { 'content-type': 'application/json' } }
      const answer = await fetch(registry.url + request.url, {
        method: request.method ?? 'GET',
        ...(request.method === 'POST' ? sent : {}),
      })
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, delay }
  }

  it('goes on in the very row, as if it had never been', async () => {
    const { server, url, delay } = await slowRegister()
    try {
      const numbers = Array.from({ length: ROWS }, (_, i) => (i % 7 ? `2024000914${900_000 + i}` : POWER_BANK))
      const file = fileOf('a.jsonl', jsonl(...numbers.map((number, i) => ({ ...listing(number), id: String(i) }))))
      const whole = path.join(folder, 'whole.csv')
      expect((await run(file, '--register', url, '--out', whole)).code).toBe(0)

      delay.ms = 300
      const out = path.join(folder, 'out.csv')
      const saved = (): number =>
        existsSync(`${out}.state.json`) ? JSON.parse(readFileSync(`${out}.state.json`, 'utf8')).rows : 0
      const child = start([file, '--register', url, '--out', out])
      while (saved() === 0) await wait(10)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      expect(saved()).toBeLessThan(ROWS)
      // As if the disk had taken half of a row, and a long one.
      appendFileSync(out, `9999,"${'half a row '.repeat(200_000)}`)

      delay.ms = 0
      const again = await run(file, '--register', url, '--out', out)
      expect([again.code, again.err]).toEqual([0, expect.stringContaining(`Going on behind`)])
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'))
      expect(await rowsOf(readFileSync(out, 'utf8'))).toHaveLength(ROWS)
      expect(saved()).toBe(ROWS)
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })

  it('goes on behind what is saved, does nothing when all is done, and takes no other input', async () => {
    const out = path.join(folder, 'out.jsonl')
    const few = [listing(POWER_BANK), listing(ABSENT), { title: { bad: true } }]
    const file = fileOf('a.jsonl', jsonl(...few))
    expect((await run(file, '--register', registry.url, '--out', out)).code).toBe(1)
    const before = readFileSync(out, 'utf8')
    const again = await run(file, '--register', registry.url, '--out', out)
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('Going on behind 3 rows')])
    expect(readFileSync(out, 'utf8')).toBe(before)

    // More rows at the end are done; the register that answers is asked for them alone.
    writeFileSync(file, jsonl(...few, { title: 'later' }))
    expect((await run(file, '--register', registry.url, '--out', out)).code).toBe(1)
    expect(brief(readFileSync(out, 'utf8'))).toEqual([`1 confirmed ${POWER_BANK}`, `2 absent ${ABSENT}`, '4 –'])

    // Other flags, other rows, fewer rows: none of them mixes with what is there.
    const kept = readFileSync(out, 'utf8')
    expect((await run(file, '--out', out)).code).toBe(2)
    writeFileSync(file, jsonl(listing(ABSENT), ...few.slice(1), { title: 'later' }))
    expect((await run(file, '--register', registry.url, '--out', out)).code).toBe(2)
    writeFileSync(file, jsonl(few[0]))
    expect((await run(file, '--register', registry.url, '--out', out)).code).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe(kept)
  })
})

describe('makeAsker', () => {
  const number = (compact: string, scheme = 'cn-ccc'): CertificateNumber => ({
    scheme,
    raw: compact,
    compact,
    parts: { body: compact.slice(4, 6) },
  })
  const isExample = (each: CertificateNumber): boolean => isExampleNumber(catalogue, each)
  const noPause = async (): Promise<void> => {}
  const makeCounting = (url: string, over: Partial<Parameters<typeof makeAsker>[1]> = {}) => {
    const asked: string[] = []
    const plain = makeGet({ fetch: globalThis.fetch, isPermitted: async () => true })
    const asker = makeAsker(url, {
      get: (address, options) => {
        asked.push(
          `${new URL(address).pathname} ${options?.json ? JSON.parse(options.json).numbers.length : ''}`.trim(),
        )
        return plain(address, options)
      },
      now: () => new Date(),
      isExample,
      pause: noPause,
      ...over,
    })
    return { asker, asked }
  }

  it('asks a hundred at once, each number once, and never for what the register does not hold', async () => {
    const { asker, asked } = makeCounting(registry.url)
    const numbers = Array.from({ length: 150 }, (_, i) => number(`2024000914${String(900_000 + i)}`))
    const answers = [...numbers, ...numbers, number('X', 'xx-none'), number('2024010914000101')].map(asker.ask)
    asker.flush()
    const kinds = (await Promise.all(answers)).map((answer) => (answer.kind === 'unclear' ? answer.why : answer.kind))
    expect(kinds.slice(0, 300)).toEqual(Array.from({ length: 300 }, () => 'absent'))
    expect(kinds.slice(300)).toEqual(['not-covered', 'not-covered'])
    expect(asked.filter((each) => each.startsWith('/v1/lookups')).sort()).toEqual(['/v1/lookups 100', '/v1/lookups 50'])
    const later = asker.ask(number('2024000914900000'))
    expect((await later).kind).toBe('absent')
    expect(asked.filter((each) => each.startsWith('/v1/lookups'))).toHaveLength(2)
  })

  it('leaves a register that failed alone for a while, and asks it again later', async () => {
    let nowMs = Date.now()
    const { asker, asked } = makeCounting(NOWHERE, { now: () => new Date(nowMs) })
    const why = async (compact: string): Promise<string> => {
      const answer = asker.ask(number(compact))
      asker.flush()
      const { kind, ...rest } = await answer
      return 'why' in rest ? rest.why : kind
    }
    expect([await why(POWER_BANK), await why(POWER_BANK), await why(ABSENT)]).toEqual(['offline', 'offline', 'offline'])
    expect(asked).toHaveLength(1)
    nowMs += 31_000
    await why(POWER_BANK)
    expect(asked).toHaveLength(2)
  })

  it('waits where there are too many requests', async () => {
    const waits: number[] = []
    let refusals = 3
    const plain = makeGet({ fetch: globalThis.fetch, isPermitted: async () => true })
    const { asker } = makeCounting(registry.url, {
      get: async (address, options) =>
        options?.json && refusals-- > 0 ? { kind: 'failed', why: 'refused', status: 429 } : plain(address, options),
      pause: async (ms) => waits.push(ms),
    })
    const answer = asker.ask(number(POWER_BANK))
    asker.flush()
    expect((await answer).kind).toBe('found')
    expect(waits).toEqual([1_000, 2_000, 4_000])
  })

  it.each([
    [
      'another number',
      { kind: 'found', record: { scheme: 'cn-ccc', number: ABSENT, status: 'valid' } },
      'not-understood',
    ],
    ['too few results', undefined, 'not-understood'],
    ['no number of the scheme', { kind: 'not-a-number' }, 'not-understood'],
    ['what it does not hold', { kind: 'not-held' }, 'not-covered'],
  ])('takes no word about %s', async (_, result, why) => {
    const asOf = new Date().toISOString()
    const wellKnown = await (await fetch(`${registry.url}/.well-known/proofmark`)).text()
    const body = JSON.stringify({
      asOf,
      results: result
        ? [
            {
              scheme: 'cn-ccc',
              number: POWER_BANK,
              ...result,
              ...('record' in result ? { record: { ...result.record, asOf } } : {}),
            },
          ]
        : [],
    })
    const { asker } = makeCounting(registry.url, {
      get: async (_address, options) => ({
        kind: 'ok',
        status: 200,
        contentType: 'application/json',
        body: options?.json ? body : wellKnown,
      }),
    })
    const answer = asker.ask(number(POWER_BANK))
    asker.flush()
    expect(await answer).toMatchObject({ kind: 'unclear', why })
  })
})

describe('rowOf', () => {
  it('takes columns by their names, other columns as attributes, and models apart', () => {
    expect(
      rowOf([
        ['Title', ' x '],
        ['型号', 'A-1|B-2；C 3'],
        ['颜色', '白'],
        ['属性', '产地: 中国\n无'],
        ['空', ''],
      ]),
    ).toMatchObject({
      kind: 'row',
      row: {
        title: 'x',
        models: ['A-1', 'B-2', 'C 3'],
        attributes: [
          { name: '颜色', value: '白' },
          { name: '产地', value: '中国' },
        ],
      },
    })
  })
})

describe('pagePath', () => {
  it.each([
    ['1.html', '/p/1.html'],
    ['a/../1.html', '/p/1.html'],
    ['../1.html', undefined],
    ['/etc/passwd', undefined],
    ['a/../../p2/1.html', undefined],
    ['.', undefined],
  ])('%s', (html, full) => expect(pagePath('/p', html)).toBe(full))
})
