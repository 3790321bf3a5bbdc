import { describe, expect, test } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { makeSession, type PageView } from '../../src/shell/session.ts'

const TAB = 7
const view = (title: string): PageView => ({ host: 'shop.example', title, shown: [{ id: 'a' } as Shown] })

/** `storage.session`: it outlives what is made from it. */
const makeArea = (isBroken = false) => {
  const rows: Record<string, unknown> = {}
  const fail = (): void => {
    if (isBroken) throw new Error('quota')
  }
  return {
    get: async (key: string) => {
      fail()
      return structuredClone(key in rows ? { [key]: rows[key] } : {})
    },
    set: async (items: Record<string, unknown>) => {
      fail()
      Object.assign(rows, structuredClone(items))
    },
    remove: async (key: string) => {
      fail()
      delete rows[key]
    },
    rows,
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'> & { rows: Record<string, unknown> }
}

describe('session', () => {
  test('a view outlives the worker', async () => {
    const area = makeArea()
    const session = makeSession(area)
    expect(await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))).toBe(true)
    expect(await makeSession(area).view(TAB)).toEqual(view('one'))
    expect(await session.view(8)).toBeUndefined()
  })

  test('a view goes when its tab starts to load', async () => {
    const session = makeSession(makeArea())
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    await session.leave(TAB)
    expect(await session.view(TAB)).toBeUndefined()
  })

  test('an answer for the page before is not shown for the page after', async () => {
    const session = makeSession(makeArea())
    const slow = await session.ticket(TAB, 'doc1')
    await session.leave(TAB)
    expect(await session.keep(TAB, slow, view('one'))).toBe(false)
    expect(await session.view(TAB)).toBeUndefined()
  })

  test('of a page that was withdrawn nothing is told, and its late answers are not kept; read again, it is', async () => {
    const session = makeSession(makeArea())
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    const slow = await session.ticket(TAB, 'doc1')
    await session.withdraw(TAB)
    expect(await session.view(TAB)).toBeUndefined()
    expect(await session.keep(TAB, slow, view('one'))).toBe(false)
    expect(await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one again'))).toBe(true)
  })

  test('the old document has no say any more while the new one loads', async () => {
    const session = makeSession(makeArea())
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    await session.leave(TAB)
    expect(await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one again'))).toBe(false)
    expect(await session.keep(TAB, await session.ticket(TAB, 'doc2'), view('two'))).toBe(true)
    expect(await session.arrive(TAB)).toBe(true)
    expect(await session.view(TAB)).toEqual(view('two'))
  })

  test('a page moved on by script is asked to read again, and may speak then', async () => {
    const session = makeSession(makeArea())
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    await session.leave(TAB)
    expect(await session.arrive(TAB)).toBe(false)
    expect(await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('two'))).toBe(true)
  })

  test('two who write at once do not undo each other', async () => {
    const session = makeSession(makeArea())
    const ticket = await session.ticket(TAB, 'doc1')
    const [, isKept] = await Promise.all([session.leave(TAB), session.keep(TAB, ticket, view('one'))])
    expect(isKept).toBe(false)
  })

  test('a closed tab leaves nothing behind', async () => {
    const area = makeArea()
    const session = makeSession(area)
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    await session.forget(TAB)
    expect(Object.keys(area.rows)).toEqual([])
  })

  test('storage that fails: the page counts as not read', async () => {
    const session = makeSession(makeArea(true))
    await session.keep(TAB, await session.ticket(TAB, 'doc1'), view('one'))
    await session.leave(TAB)
    await session.forget(TAB)
    expect(await session.view(TAB)).toBeUndefined()
  })
})
