import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../src/cli/bench-figures.ts'
import { isWellDone, type LookupsBench } from '../../src/cli/bench-lookups.ts'
import { APPENDED, CHARACTERS, makeAppended, makeBenchPage, NODES, TEXTS } from '../../src/cli/bench-page.ts'
import { isSteady } from '../../src/cli/bench-scan.ts'
import { runNode } from '../../src/cli/run.ts'
import { timesOf } from '../../src/cli/task-times.ts'
import { detect } from '../../src/core/detect.ts'
import { readPage } from '../../src/page/read.ts'
import { schemes } from '../../src/schemes/index.ts'

const documentOf = (html: string): Document => {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(html)
  return document as unknown as Document
}
const count = (root: Node) => {
  const found = { nodes: 0, texts: 0, characters: 0 }
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      found.nodes += 1
      if (child.nodeType === 3) {
        found.texts += 1
        found.characters += child.nodeValue?.length ?? 0
      }
      visit(child)
    }
  }
  visit(root)
  return found
}

describe('the page of the bench', () => {
  const { html, planted } = makeBenchPage('2026-11-21')
  const document = documentOf(html)

  it('has the nodes, texts and characters that it says, and is the same every time', () => {
    expect(count(document.body)).toEqual({ nodes: NODES, texts: TEXTS, characters: CHARACTERS })
    expect([NODES, TEXTS, CHARACTERS]).toEqual([20_000, 8_000, 280_000])
    expect(makeBenchPage('2026-11-21').html).toBe(html)
  })
  it('holds its 25 numbers and no other', () => {
    const found = detect(readPage(document), schemes, { year: 2026 }).map(
      ({ scheme, compact }) => `${scheme} ${compact}`,
    )
    expect(planted).toHaveLength(25)
    expect([...found].sort()).toEqual(planted.map(({ record }) => `${record.scheme} ${record.number}`).sort())
  })
  it('grows by as many nodes as it says', () => {
    expect(count(documentOf(`<body>${makeAppended()}`).body).nodes).toBe(APPENDED)
  })
})

describe('spreadOf', () => {
  it('gives quartiles between the values', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ q1: 2, median: 3, q3: 4 })
    expect(spreadOf([1, 2])).toEqual({ q1: 1.25, median: 1.5, q3: 1.75 })
    expect(spreadOf([7])).toEqual({ q1: 7, median: 7, q3: 7 })
    expect(() => spreadOf([])).toThrow()
  })
})

describe('isSteady', () => {
  it.each([
    [0.89, false],
    [0.9, true],
    [1.1, true],
    [1.11, false],
    [Number.NaN, false],
  ])('a control of %d: %s', (control, steady) => expect(isSteady(control)).toBe(steady))
})

describe('timesOf', () => {
  it('gives the processor time of tasks in which a timer of their thread went off', () => {
    const task = { name: 'RunTask', pid: 1, tid: 2, ts: 1_000, dur: 500, tdur: 400 }
    const timer = { name: 'TimerFire', pid: 1, tid: 2, ts: 1_500 }
    expect(timesOf([task, timer])).toEqual([0.4])
    expect(timesOf([task, { ...timer, ts: 1_501 }])).toEqual([])
    expect(timesOf([task, { ...timer, ts: 999 }])).toEqual([])
    expect(timesOf([task, { ...timer, tid: 3 }])).toEqual([])
    expect(timesOf([{ ...task, name: 'ThreadControllerImpl::RunTask' }, timer])).toEqual([])
  })
})

describe('npm run bench', () => {
  it.each([
    [[]],
    [['lookups', 'scan']],
    [['nothing']],
    [['scan', '--fast']],
    [['scan', '--schemes', 'cn-ccc,nothing']],
    [['scan', '--adversarial', '--schemes', 'cn-ccc']],
  ])('refuses %s', async (args) => {
    expect((await runNode(['src/cli/bench.ts', ...args], { quiet: true })).code).toBe(2)
  })
})

describe('the bench of look-ups', () => {
  const good: LookupsBench = {
    claims: 200,
    registers: 10,
    requests: 200,
    mostAtOnce: 2,
    totalMs: 700,
    idealMs: 600,
    ratio: 1.17,
    again: { requests: 0, totalMs: 1, hits: 200 },
  }
  it('holds for one request a number, within its places, near the ideal, and all kept', () =>
    expect(isWellDone(good)).toBe(true))
  it.each([
    ['a second request for a number', { requests: 201 }],
    ['a third place at a host', { mostAtOnce: 3 }],
    ['idle places', { ratio: 1.26 }],
    ['asking again what is kept', { again: { requests: 1, totalMs: 1, hits: 200 } }],
  ])('does not hold with %s', (_, change) => expect(isWellDone({ ...good, ...change })).toBe(false))
})
