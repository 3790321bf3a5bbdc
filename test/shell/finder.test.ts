// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MAX_ASKED, MAX_CHIPS, MAX_PLACEMENTS, makeFinder, type Reading } from '../../entrypoints/finder/session.ts'
import type { Shown } from '../../src/core/shown.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import type { Sent } from '../../src/shell/bus.ts'

const LISTING: Listing = { site: 'shop.example', title: 'Example heater', models: [], attributes: [] }
const claim = (raw: string, more: Partial<Claim> = {}): Claim => ({
  scheme: 'cn-ccc',
  strength: 'numbered',
  raw,
  quote: raw,
  passage: 0,
  start: 0,
  end: raw.length,
  ...more,
})
const idOf = (raw: string): string => `cn-ccc:${raw}`
const shown = (raw: string): Shown => ({ id: idOf(raw), short: `about ${raw}` }) as Shown
const answer = (...raws: readonly string[]): Sent<'check'> => ({ kind: 'answer', body: { shown: raws.map(shown) } })

const wordsOf = (all: readonly Shown[] = []): string => all.map(({ short }) => short).join(' + ') || 'checking'

/** A page with one place a number, and a background that is answered by hand or by `reply`. */
const make = (reply: () => Promise<Sent<'check'>>, address?: () => string) => {
  const state = { claims: [] as Claim[], listing: LISTING, isAlive: true, againMs: undefined as number | undefined }
  const send = vi.fn((_name: string, _body: unknown, _signal?: AbortSignal) => reply())
  const read = vi.fn(
    (_changes?: readonly MutationRecord[]): Reading => ({
      claims: state.claims,
      listing: state.listing,
      againMs: state.againMs,
      anchorOf: ({ raw }) => {
        const parent = document.getElementById(raw?.replace(/[a-z]$/u, '') ?? '')
        return parent ? { parent, before: null } : null
      },
      titleAnchor: () => {
        const parent = document.getElementById('title')
        return parent ? { parent, before: null } : null
      },
      idsOf: ({ raw = '' }) => [`${idOf(raw)}-likeliest`, idOf(raw)],
    }),
  )
  const finder = makeFinder({
    read,
    send: send as never,
    isAlive: () => state.isAlive,
    ...(address && { address }),
    mountChip: ({ parent, before }, content) => {
      const host = document.createElement('b')
      host.textContent = wordsOf(content)
      parent.insertBefore(host, before)
      return {
        host,
        update: (next) => {
          host.textContent = wordsOf(next)
        },
        remove: () => host.remove(),
      }
    },
  })
  return { finder, state, send, read }
}
const chips = (): readonly string[] => [...document.querySelectorAll('b')].map(({ textContent }) => textContent ?? '')
const place = (...ids: readonly string[]): void => {
  for (const id of ids) document.body.append(Object.assign(document.createElement('p'), { id }))
}

beforeEach(() => place('1', '2'))
afterEach(() => document.body.replaceChildren())

test('a verdict on the listing itself stands by the title, or nowhere', async () => {
  const notice = { id: 'recalled:1', short: 'recall', place: 'title' } as Shown
  const { finder } = make(async () => ({ kind: 'answer', body: { shown: [notice] } }))
  await finder.round('settled')
  expect(chips()).toEqual([])
  place('title')
  await finder.round('asked')
  expect(document.querySelector('#title > b')?.textContent).toBe('recall')
  await finder.round('asked')
  expect(chips()).toEqual(['recall'])
})

test('what was told at a new address stays when word of the move comes after it', async () => {
  let at = 'https://shop.example/1'
  const { finder, state, send } = make(
    async () => answer('1', '2'),
    () => at,
  )
  state.claims = [claim('1')]
  await finder.round('settled')
  const before = chips()
  at = 'https://shop.example/2'
  state.claims = [claim('2')]
  await finder.round('asked')
  const [told] = document.querySelectorAll('b')
  const asked = send.mock.calls.length
  await finder.round('moved')
  expect([before, chips()]).toEqual([['about 1'], ['about 2']])
  expect(document.querySelector('b')).toBe(told)
  expect(send.mock.calls.length).toBe(asked)
})

test('what would stand in one place is one chip from the third on, the worst first', async () => {
  const { finder, state, send } = make(async () => answer('1c', '1a', '1b'))
  state.claims = [claim('1a'), claim('1b')]
  await finder.round('settled')
  expect(chips()).toEqual(['about 1a', 'about 1b'])
  state.claims = [claim('1a'), claim('1b'), claim('1c')]
  await finder.round('settled')
  expect(chips()).toEqual(['about 1c + about 1a + about 1b'])
  state.claims = [claim('1b')]
  await finder.round('settled')
  expect(chips()).toEqual(['about 1b'])
  expect(send).toHaveBeenCalledTimes(3)
})

test('a claim that stands in several places has a chip in each, and they stay when there are more', async () => {
  const { finder, state, read } = make(async () => answer('1'))
  const parents: Element[] = []
  const reading = read.getMockImplementation()
  read.mockImplementation((changes) => ({
    ...(reading as (changes?: readonly MutationRecord[]) => Reading)(changes),
    alsoAt: () => parents.map((parent) => ({ parent, before: null })),
  }))
  state.claims = [claim('1')]
  await finder.round('settled')
  const first = document.querySelector('b')
  parents.push(document.getElementById('2') as Element)
  await finder.round('asked')
  expect(chips()).toEqual(['about 1', 'about 1'])
  expect(document.querySelector('b')).toBe(first)
  parents.pop()
  await finder.round('asked')
  expect(chips()).toEqual(['about 1'])
})

test('a page that never stops inventing is asked about so often; a press is answered all the same', async () => {
  const { finder, state, send } = make(async () => answer())
  for (let i = 0; i <= MAX_ASKED; i++) {
    state.claims = [claim(`n${i}`)]
    await finder.round('settled')
  }
  expect(send).toHaveBeenCalledTimes(MAX_ASKED)
  await finder.round('asked')
  expect(send).toHaveBeenCalledTimes(MAX_ASKED + 1)
  await finder.round('moved')
  expect(send).toHaveBeenCalledTimes(MAX_ASKED + 2)
})

describe('a round', () => {
  test('shows the wait, then the answer', async () => {
    let reply: (sent: Sent<'check'>) => void = () => {}
    const { finder, state, send } = make(() => new Promise((resolve) => (reply = resolve)))
    state.claims = [claim('1')]
    const round = finder.round('settled')
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    expect(chips()).toEqual(['checking'])
    reply(answer('1'))
    await round
    expect(chips()).toEqual(['about 1'])
    expect(send.mock.calls[0]?.slice(0, 2)).toEqual(['check', { claims: [claim('1')], listing: LISTING }])
  })

  test('one chip an id, and none for what was not answered', async () => {
    const { finder, state } = make(async () => answer('1'))
    state.claims = [claim('1'), claim('1', { passage: 4 }), claim('2')]
    await finder.round('settled')
    expect(chips()).toEqual(['about 1'])
  })

  test('a page without claims is told to the background too, so that the popup knows', async () => {
    const { finder, send } = make(async () => answer())
    await finder.round('settled')
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('nothing new: nothing is sent; moved text is nothing new', async () => {
    const { finder, state, send } = make(async () => answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    state.claims = [claim('1', { passage: 9, start: 3, end: 4 })]
    await finder.round('settled')
    expect(send).toHaveBeenCalledTimes(1)
    expect(chips()).toEqual(['about 1'])
  })

  test.each([
    ['another claim', { claims: [claim('1'), claim('2')] }],
    ['another product', { listing: { ...LISTING, title: 'Example lamp' } }],
  ])('%s is sent', async (_, change) => {
    const { finder, state, send } = make(async () => answer('1', '2'))
    state.claims = [claim('1')]
    await finder.round('settled')
    Object.assign(state, change)
    await finder.round('settled')
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('asked by the person: sent again though nothing is new', async () => {
    const { finder, send } = make(async () => answer())
    await finder.round('settled')
    await finder.round('asked')
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('no answer: nothing is shown, and the next round asks again', async () => {
    const replies: Sent<'check'>[] = [{ kind: 'silent' }]
    const { finder, state, send } = make(async () => replies.shift() ?? answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    expect(chips()).toEqual([])
    await finder.round('settled')
    expect(send).toHaveBeenCalledTimes(2)
    expect(chips()).toEqual(['about 1'])
  })

  test('what is to be read again is read again, although nothing has changed', async () => {
    vi.useFakeTimers()
    const { finder, state, read } = make(async () => answer())
    state.againMs = 50
    await finder.round('settled', [])
    state.againMs = undefined
    await vi.advanceTimersByTimeAsync(49)
    expect(read).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(read.mock.calls).toEqual([[[]], [[]]])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(read).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })

  test('rounds do not overlap', async () => {
    const { finder, send, read } = make(async () => answer())
    await Promise.all([finder.round('settled'), finder.round('settled'), finder.round('settled')])
    expect(read).toHaveBeenCalledTimes(3)
    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('a crowd of claims', () => {
  const raws = Array.from({ length: MAX_CHIPS + 1 }, (_, i) => `n${i}`)

  test.each([
    [MAX_CHIPS - 1, MAX_CHIPS - 1],
    [MAX_CHIPS, MAX_CHIPS],
    [MAX_CHIPS + 1, MAX_CHIPS],
  ])('of %i has %i chips', async (claimed, shownChips) => {
    const { finder, state } = make(async () => answer(...raws))
    place(...raws)
    state.claims = raws.slice(0, claimed).map((raw) => claim(raw))
    await finder.round('settled')
    expect(chips()).toHaveLength(shownChips)
  })

  test('has them at the worst verdicts, wherever these stand', async () => {
    const worst = raws.at(-1) ?? ''
    const { finder, state } = make(async () => answer(worst, ...raws.slice(0, -1)))
    place(...raws)
    state.claims = raws.map((raw) => claim(raw))
    await finder.round('settled')
    expect(chips()).toContain(`about ${worst}`)
    expect(chips()).not.toContain(`about ${raws.at(-2)}`)
  })
})

describe('a page that moves to another address', () => {
  test('loses its chips at once; the answer to the old one is neither awaited nor shown', async () => {
    const replies: ((sent: Sent<'check'>) => void)[] = []
    const { finder, state, send } = make(() => new Promise((resolve) => replies.push(resolve)))
    state.claims = [claim('1')]
    const before = finder.round('settled')
    await vi.waitFor(() => expect(chips()).toEqual(['checking']))
    state.claims = []
    const moved = finder.round('moved')
    expect(chips()).toEqual([])
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    replies[0]?.(answer('1'))
    replies[1]?.(answer())
    await Promise.all([before, moved])
    expect(chips()).toEqual([])
  })

  test('the same number on it waits for a verdict of its own', async () => {
    const replies = [Promise.resolve(answer('1')), new Promise<Sent<'check'>>(() => {})]
    const { finder, state, send } = make(() => replies.shift() ?? Promise.reject(new Error('asked too often')))
    state.claims = [claim('1')]
    await finder.round('settled')
    expect(chips()).toEqual(['about 1'])
    void finder.round('moved')
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    expect(chips()).toEqual(['checking'])
  })
})

describe('a page that changes', () => {
  test('a claim that left takes its chip along; one that came gets its own', async () => {
    const { finder, state } = make(async () => answer('1', '2'))
    state.claims = [claim('1')]
    await finder.round('settled')
    state.claims = [claim('2')]
    await finder.round('settled')
    expect(chips()).toEqual(['about 2'])
  })

  test('replaced content gets its chip back', async () => {
    const { finder, state } = make(async () => answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    document.body.replaceChildren()
    place('1')
    await finder.round('settled')
    expect(chips()).toEqual(['about 1'])
  })

  test('a chip whose claim stands elsewhere now follows it', async () => {
    const { finder, state } = make(async () => answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    document.getElementById('1')?.removeAttribute('id')
    place('1')
    await finder.round('settled')
    expect([...document.querySelectorAll('b')].map(({ parentElement }) => parentElement?.id)).toEqual(['1'])
  })

  test('a page that keeps throwing a chip out wins; another address begins anew', async () => {
    const { finder, state } = make(async () => answer('1'))
    state.claims = [claim('1')]
    let mounted = 0
    for (let i = 0; i < MAX_PLACEMENTS + 2; i++) {
      await finder.round('settled')
      mounted += chips().length
      document.querySelector('b')?.remove()
    }
    expect(mounted).toBe(MAX_PLACEMENTS)
    await finder.round('moved')
    expect(chips()).toEqual(['about 1'])
  })
})

describe('the end', () => {
  test('stop restores the page and ends for good', async () => {
    const before = document.body.innerHTML
    const { finder, state, send } = make(async () => answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    finder.stop()
    expect(document.body.innerHTML).toBe(before)
    expect(finder.signal.aborted).toBe(true)
    await finder.round('asked')
    expect(send).toHaveBeenCalledTimes(1)
    expect(finder.isRunning()).toBe(false)
  })

  test('an answer that comes after the end changes nothing', async () => {
    let reply: (sent: Sent<'check'>) => void = () => {}
    const { finder, state, send } = make(() => new Promise((resolve) => (reply = resolve)))
    state.claims = [claim('1')]
    const round = finder.round('settled')
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    finder.stop()
    reply(answer('1'))
    await round
    expect(chips()).toEqual([])
  })

  test('an extension that is gone: noticed at the next round, and undone', async () => {
    const { finder, state, send } = make(async () => answer('1'))
    state.claims = [claim('1')]
    await finder.round('settled')
    state.isAlive = false
    await finder.round('settled')
    expect(chips()).toEqual([])
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('an extension that goes while we ask', async () => {
    const { finder, state } = make(async () => ({ kind: 'gone' }))
    state.claims = [claim('1')]
    await finder.round('settled')
    expect(chips()).toEqual([])
    expect(finder.signal.aborted).toBe(true)
  })

  test('a page that cannot be read is left alone', async () => {
    const { finder, read } = make(async () => answer())
    read.mockImplementation(() => {
      throw new Error('odd page')
    })
    await finder.round('settled')
    expect(finder.signal.aborted).toBe(true)
  })
})
