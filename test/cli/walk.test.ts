import { describe, expect, it } from 'vitest'
import type { Door, SeenPage } from '../../src/cli/door.ts'
import { walk, walkTable } from '../../src/cli/walk.ts'

/** A door behind which a tab shows these views one after the other; the last one stays. */
const doorShowing = (views: readonly SeenPage[]): { readonly door: Door; readonly closed: number[] } => {
  const closed: number[] = []
  let looks = 0
  const door: Door = {
    useRegisters: async () => [],
    openTab: async () => 7,
    tabOf: async () => 7,
    closeTab: async (tabId) => void closed.push(tabId),
    look: async () => views[Math.min(looks++, views.length - 1)] ?? { state: 'not-scanned', verdicts: [] },
    close: async () => undefined,
  }
  return { door, closed }
}
const seen = (...kinds: readonly string[]): SeenPage => ({
  state: 'checked',
  verdicts: kinds.map((kind) => ({ scheme: 'cn-ccc', kind, number: '' })),
})
const page = (...kinds: readonly string[]) => ({
  url: 'http://127.0.0.1/a',
  name: '/a',
  expected: kinds.map((kind) => ({ scheme: 'cn-ccc', kind, number: null })),
})

describe('walk', () => {
  it('waits for the page to be read, then takes verdicts in any order', async () => {
    const { door, closed } = doorShowing([{ state: 'not-scanned', verdicts: [] }, seen('expired', 'confirmed')])
    const walked = await walk(door, [page('confirmed', 'expired')])
    expect(walked).toHaveLength(1)
    expect(walked[0]?.ok).toBe(true)
    expect(closed).toEqual([7])
  })

  it('does not take an unread page for one without verdicts', async () => {
    const { door } = doorShowing([
      { state: 'not-scanned', verdicts: [] },
      { state: 'nothing-found', verdicts: [] },
    ])
    expect((await walk(door, [page()]))[0]).toEqual({ name: '/a', expected: [], seen: [], ok: true })
  })
})

it('tells the same verdict on another number apart', async () => {
  const { door } = doorShowing([seen('confirmed')])
  const other = {
    ...page('confirmed'),
    expected: [{ scheme: 'cn-ccc', kind: 'confirmed', number: '2024 00 0914 000101' }],
  }
  expect((await walk(door, [other], 0))[0]).toMatchObject({
    ok: false,
    expected: ['cn-ccc 2024000914000101 confirmed'],
  })
})

it('shows page, claim and verdict, and what was expected where they differ', () => {
  const table = walkTable([
    { name: '/a', expected: ['cn-ccc 2024 confirmed'], seen: ['cn-ccc 2024 confirmed'], ok: true },
    { name: '/b', expected: ['cn-sc – expired'], seen: ['cn-sc – genuine', 'us-fcc A1 confirmed'], ok: false },
    { name: '/c', expected: [], seen: [], ok: true },
  ]).split('\n')
  expect(table).toHaveLength(5)
  expect(table[1]).toMatch(/^✓ \/a +cn-ccc 2024 +confirmed$/u)
  expect(table[2]).toMatch(/^✗ \/b +cn-sc – +genuine +expected: cn-sc – expired$/u)
  expect(table[3]).toMatch(/^ +us-fcc A1 +confirmed +expected: \(nothing\)$/u)
  expect(table[4]).toMatch(/^✓ \/c +\(nothing\)$/u)
})
