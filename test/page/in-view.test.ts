import { expect, test, vi } from 'vitest'
import { MAX_SEEN, makeInView } from '../../src/page/in-view.ts'
import { pageOf } from './page-of.ts'

type Told = (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void

const make = () => {
  const observed = new Set<Element>()
  let told: Told = () => undefined
  class Observer {
    constructor(callback: Told) {
      told = callback
    }
    observe = (element: Element): void => void observed.add(element)
    unobserve = (element: Element): void => void observed.delete(element)
    disconnect = (): void => observed.clear()
  }
  const life = new AbortController()
  const tell = vi.fn()
  const window = { innerHeight: 900, innerWidth: 1280, IntersectionObserver: Observer }
  const view = makeInView(window as unknown as Parameters<typeof makeInView>[0], life.signal, tell)
  const come = (...elements: readonly Element[]): void =>
    told(elements.map((target) => ({ isIntersecting: true, target })))
  return { ...view, observed, tell, come, life, pass: (target: Element) => told([{ isIntersecting: false, target }]) }
}

const document = pageOf('')

/** An element so far down the page. */
const at = (top: number): Element => {
  const element = document.createElement('p')
  const rect = { left: 0, top, right: 100, bottom: top + 50, width: 100, height: 50 }
  element.getBoundingClientRect = () => rect as DOMRect
  return element
}

test('what stands in view is seen at once', () => {
  const { hasSeen, observed } = make()
  expect([at(899), at(-49)].map(hasSeen)).toEqual([true, true])
  expect(observed.size).toBe(0)
})

test('what stands below or above is waited for, and told of once it has come', () => {
  const { hasSeen, observed, tell, come, pass } = make()
  const [below, above] = [at(900), at(-50)]
  expect([below, above].map(hasSeen)).toEqual([false, false])
  expect(observed.size).toBe(2)
  pass(below)
  expect(tell).not.toHaveBeenCalled()
  come(below)
  expect(tell).toHaveBeenCalledTimes(1)
  expect([below, above].map(hasSeen)).toEqual([true, false])
  expect([...observed]).toEqual([above])
})

test('no more than so many are told of', () => {
  const { hasSeen, come, tell } = make()
  const all = Array.from({ length: MAX_SEEN + 1 }, () => at(2000))
  for (const element of all) hasSeen(element)
  come(...all)
  expect(tell).toHaveBeenCalledTimes(1)
  expect(all.filter(hasSeen)).toHaveLength(MAX_SEEN)
  const late = at(0)
  expect(hasSeen(late)).toBe(false)
})

test('nothing is waited for or told of when it has ended', () => {
  const { hasSeen, observed, tell, come, life } = make()
  const below = at(900)
  hasSeen(below)
  life.abort()
  expect(observed.size).toBe(0)
  come(below)
  expect(tell).not.toHaveBeenCalled()
  expect(hasSeen(at(0))).toBe(false)
})
