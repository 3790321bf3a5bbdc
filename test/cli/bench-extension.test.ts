import { describe, expect, test } from 'vitest'
import {
  type ExtensionBench,
  faultsOf,
  MOST_CLAIMS_RATIO,
  MOST_PLAIN_RATIO,
  MOST_TASK_MS,
} from '../../src/cli/bench-extension.ts'
import { makeExtensionPages } from '../../src/cli/bench-extension-pages.ts'
import { longestScripted, type TraceEvent, threadOf, totalOf } from '../../src/cli/task-times.ts'
import { detect } from '../../src/core/detect.ts'
import { glanceOf, SHOP_WORDS, sieveOfGlance } from '../../src/core/glance.ts'
import { wordsOf } from '../../src/core/hint.ts'
import { schemes } from '../../src/schemes/index.ts'

const spread = (median: number) => ({ q1: median, median, q3: median })
const side = (longest: number) => ({
  loadMs: spread(1),
  threadMs: spread(1),
  longestTaskMs: spread(longest),
  heapBytes: spread(1),
})
const loads = (ratio: number, longest = MOST_TASK_MS) => ({
  without: side(0),
  with: side(longest),
  addedMs: 1,
  ratio,
  addedLoadMs: 1,
})
const NOBODY = { listeners: 0, observers: 0, hearsMessages: false, hosts: 0 }
const reader = ['badges.js', 'finder.js', 'reader.js']
const withChips = ['badges.js', 'chips.js', 'finder.js', 'reader.js']
const good: ExtensionBench = {
  browser: 'x',
  rounds: 1,
  bytes: [
    { part: 'finder', bytes: 10, budget: 10 },
    { part: 'badge', bytes: undefined, budget: 1 },
  ],
  scripts: { plain: ['finder.js'], goods: reader, claims: withChips, one: withChips },
  loads: { plain: loads(MOST_PLAIN_RATIO), claims: loads(MOST_CLAIMS_RATIO) },
  worker: { coldMs: spread(1), warmMs: spread(1) },
  tabs: { count: 20, checked: 20, allMs: 1 },
  listening: { before: { listeners: 1, observers: 1, hearsMessages: true, hosts: 1 }, after: NOBODY },
}

describe('the bench of the extension', () => {
  test('is content on its bounds', () => expect(faultsOf(good)).toEqual([]))

  test.each<[string, Partial<ExtensionBench>]>([
    ['a bundle too big by a byte', { bytes: [{ part: 'finder', bytes: 11, budget: 10 }] }],
    [
      'a reader where there is nothing to look for',
      { scripts: { ...good.scripts, plain: ['finder.js', 'reader.js'] } },
    ],
    ['a card that nobody asked for', { scripts: { ...good.scripts, claims: ['card.js', ...reader] } }],
    ['no finder at all', { scripts: { ...good.scripts, goods: [] } }],
    ['a long task', { loads: { ...good.loads, claims: loads(1, MOST_TASK_MS + 0.1) } }],
    ['a slow plain page', { loads: { ...good.loads, plain: loads(MOST_PLAIN_RATIO + 0.01) } }],
    ['a slow page with claims', { loads: { ...good.loads, claims: loads(MOST_CLAIMS_RATIO + 0.01) } }],
    ['a tab that was never checked', { tabs: { ...good.tabs, checked: 19 } }],
    ['a look at nothing', { listening: { before: NOBODY, after: NOBODY } }],
    ...Object.entries({ listeners: 1, observers: 1, hearsMessages: true, hosts: 1 }).map(
      ([name, value]): [string, Partial<ExtensionBench>] => [
        `${name} left`,
        { listening: { ...good.listening, after: { ...NOBODY, [name]: value } } },
      ],
    ),
  ])('names %s', (_, wrong) => expect(faultsOf({ ...good, ...wrong })).toHaveLength(1))
})

describe('its pages', () => {
  const pages = makeExtensionPages('2026-11-21')
  const textOf = (html: string): string => html.replace(/<[^>]{1,200}>/gu, '\n')
  const look = sieveOfGlance(glanceOf([...schemes.flatMap(wordsOf), ...SHOP_WORDS]))
  const claimsIn = (html: string) => detect([{ kind: 'body', text: textOf(html), at: 0 }], schemes, { year: 2026 })

  test('the story has no word for the finder, the goods have', () => {
    expect(look.has(textOf(pages.plain))).toBe(false)
    expect(look.has(textOf(pages.goods))).toBe(true)
  })
  test('the goods claim nothing, the short one a single number', () => {
    expect(claimsIn(pages.goods)).toEqual([])
    expect(claimsIn(pages.one)).toHaveLength(1)
  })
})

describe('tasks of a trace', () => {
  const event = (name: string, more: Partial<TraceEvent> = {}): TraceEvent => ({ name, pid: 1, tid: 1, ts: 0, ...more })
  const url = 'http://shop.example/'
  const thread = { pid: 1, tid: 1 }
  const task = (ts: number, ms: number, more: Partial<TraceEvent> = {}) =>
    event('RunTask', { ts, dur: 100, tdur: ms * 1000, ...more })

  test('the thread is the one that parsed this page', () => {
    const parse = event('ParseHTML', { tid: 7, args: { beginData: { url } } })
    expect(threadOf([event('ParseHTML'), parse], url)).toMatchObject({ pid: 1, tid: 7 })
    expect(threadOf([parse], `${url}other`)).toBeUndefined()
  })
  test('script counts by its outermost events, task by task, on this thread alone', () => {
    const ran = (name: string, ts: number, dur: number, ms: number, more: Partial<TraceEvent> = {}) =>
      event(name, { ts, dur, tdur: ms * 1000, ...more })
    const events = [
      task(0, 60),
      // A function inside a timer is part of it; what follows is not.
      ran('TimerFire', 10, 40, 5),
      ran('FunctionCall', 20, 10, 4),
      ran('RunMicrotasks', 60, 20, 3),
      task(101, 90),
      ran('FunctionCall', 120, 10, 7),
      task(300, 80, { tid: 2 }),
      ran('TimerFire', 300, 90, 80, { tid: 2 }),
    ]
    expect(longestScripted(events, thread)).toBe(8)
    expect(longestScripted([task(0, 10)], thread)).toBe(0)
    expect(totalOf(events, thread)).toBe(150)
  })
})
