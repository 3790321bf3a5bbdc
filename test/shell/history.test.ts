import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../src/core/csv.ts'
import { type HistoryEntry, isSought } from '../../src/core/history.ts'
import type { Shown } from '../../src/core/shown.ts'
import { makeHistory } from '../../src/shell/history.ts'
import { shownWith } from '../ui/shown.ts'

const DAY_MS = 86_400_000
const START_MS = Date.parse('2026-11-22T08:00:00Z')

const make = (keepAtMost?: number) => {
  let nowMs = START_MS
  let error: Error | undefined
  const rows = new Map<string, HistoryEntry>()
  const kept: Record<string, unknown> = {}
  const attempt = <T>(work: () => T): Promise<T> => (error ? Promise.reject(error) : Promise.resolve(work()))
  const table = {
    all: () => attempt(() => [...rows.values()].sort((a, b) => (a.at < b.at ? 1 : -1))),
    put: (entries: readonly HistoryEntry[]) =>
      attempt(() => {
        for (const entry of entries) rows.set(entry.id, entry)
      }),
    remove: (ids: readonly string[]) =>
      attempt(() => {
        for (const id of ids) rows.delete(id)
      }),
  }
  const area = {
    get: async () => ({ ...kept }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set'>
  const book = makeHistory({ table, area, now: () => new Date(nowMs), ...(keepAtMost ? { keepAtMost } : {}) })
  return {
    book,
    rows,
    wait: (ms: number) => {
      nowMs += ms
    },
    breakWith: (name: string | undefined) => {
      error = name === undefined ? undefined : Object.assign(new Error(name), { name })
    },
    see: (title: string, more: Partial<Shown> = {}, host = 'shop.example') =>
      book.note({ host, title, shown: [shownWith(more)] }),
  }
}

describe('history', () => {
  test('keeps one entry a certificate, page and day, with the last verdict of that day', async () => {
    const { see, book, wait } = make()
    await see('Charger', { short: 'Not checked' })
    wait(60_000)
    await see('Charger', { short: 'In force' })
    await see('Another page')
    wait(DAY_MS)
    await see('Charger', { short: 'Suspended' })
    const { entries, total, days } = await book.search('', 10)
    expect(entries.map(({ title, short, at }) => [title, short, at.slice(0, 10)])).toEqual([
      ['Charger', 'Suspended', '2026-11-23'],
      ['Another page', 'For another product', '2026-11-22'],
      ['Charger', 'In force', '2026-11-22'],
    ])
    expect([total, days, (await book.search('', 1)).entries.length]).toEqual([3, 90, 1])
  })

  test('keeps neither badges nor marks without a number; a notice it does', async () => {
    const { book } = make()
    const bare = shownWith({ id: 'ce:', kind: 'self-declared' })
    const { numberText: _number, ...unnumbered } = bare
    const shown = [
      unnumbered,
      shownWith({ kind: 'badge-genuine' }),
      { ...unnumbered, id: 'recalled:1', kind: 'recalled' as const },
    ]
    await book.note({ host: 'shop.example', title: 'x', shown })
    expect((await book.search('', 10)).entries.map(({ verdict }) => verdict)).toEqual(['recalled:1'])
  })

  test('drops what is older than was chosen, to the moment, and everything when nothing is to be kept', async () => {
    const { see, book, wait, rows } = make()
    await see('old')
    wait(90 * DAY_MS)
    await book.prune()
    expect(rows.size).toBe(1)
    wait(1)
    expect((await book.search('', 10)).total).toBe(0)
    await book.prune()
    expect(rows.size).toBe(0)
    await see('new')
    expect(await book.keepFor(0)).toBe(true)
    await see('newer')
    expect([rows.size, (await book.search('', 10)).days]).toEqual([0, 0])
  })

  test('never holds more than so many, the newest', async () => {
    const { see, book, wait, rows } = make(2)
    for (const title of ['a', 'b', 'c']) {
      await see(title)
      wait(1000)
    }
    await book.prune()
    expect([...rows.values()].map(({ title }) => title)).toEqual(['b', 'c'])
  })

  test('a page that floods it pushes out only what is its own', async () => {
    const { see, book, wait, rows } = make()
    await see('of another shop', {}, 'other.example')
    for (let i = 0; i < 600; i += 1) {
      wait(1)
      await see(`flood ${i}`)
    }
    expect(rows.size).toBeLessThanOrEqual(501)
    const { entries, total } = await book.search('', 1000)
    expect([total, entries[0]?.title, entries.at(-1)?.title]).toEqual([301, 'flood 599', 'of another shop'])
    wait(DAY_MS)
    await see('the next day')
    expect((await book.search('', 1)).total).toBe(302)
  })

  test('forgets one, a shop, all, and says how many', async () => {
    const { see, book } = make()
    for (const title of ['a', 'b']) await see(title)
    await see('c', {}, 'other.example')
    await see('d', {}, 'third.example')
    const [first] = (await book.search('third', 10)).entries
    expect(await book.forget({ kind: 'one', id: first?.id ?? '' })).toBe(1)
    expect(await book.forget({ kind: 'host', host: 'shop.example' })).toBe(2)
    expect(await book.forget({ kind: 'all' })).toBe(1)
  })

  test.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'broken'],
  ])('with %s goes on, says so once, and again only after it has worked', async (name, trouble) => {
    const { see, book, breakWith } = make()
    breakWith(name)
    await see('a')
    await see('b')
    expect(await book.search('', 10)).toEqual({ entries: [], total: 0, days: 90, trouble })
    expect(await book.search('', 10)).toEqual({ entries: [], total: 0, days: 90 })
    expect(await book.forget({ kind: 'all' })).toBe(0)
    breakWith(undefined)
    await see('c')
    expect((await book.search('', 10)).trouble).toBeUndefined()
    breakWith(name)
    expect((await book.search('', 10)).trouble).toBe(trouble)
  })
})

test('is searched by number in any spacing, holder, product, shop, title', async () => {
  const { book } = make()
  const certificate = { status: 'valid', holder: 'Müller GmbH', product: '移动电源' } as const
  await book.note({ host: 'shop.example', title: 'Power bank', shown: [shownWith({ certificate })] })
  const [entry] = (await book.search('', 1)).entries
  const found = (query: string): boolean => entry !== undefined && isSought(entry, query)
  for (const query of [
    '2020000907123456',
    '2020 00',
    '２０２０',
    'müller',
    '移动电源',
    'SHOP.example',
    'bank power',
    '',
    ' ',
  ])
    expect(found(query), query).toBe(true)
  for (const query of ['2020000907123457', 'muller', 'bank zzz', '--x']) expect(found(query), query).toBe(false)
})

test('a table never runs in a spreadsheet, and quotes what must be', () => {
  expect(
    csvOf([
      ['a', '=1+1', 'x"y', 'p,q'],
      ['＋1', ' @x', '-2', '\tz'],
    ]),
  ).toBe(`\u{feff}a,'=1+1,"x""y","p,q"\r\n'＋1,' @x,'-2,'\tz\r\n`)
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvOf([[text]])
        .slice(1, -2)
        .replace(/^"/u, '')
      expect(/^[=+\-@＝＋－＠]/u.test(cell)).toBe(false)
    }),
  )
})
