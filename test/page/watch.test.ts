import { describe, expect, it } from 'vitest'
import { type Schedule, type Settled, watch } from '../../src/page/watch.ts'
import { byId, fillFrame, fillShadow, pageOf } from './page-of.ts'

/** A clock that moves only by hand. */
const makeClock = () => {
  let now = 0
  let timers: { readonly at: number; readonly run: () => void }[] = []
  const schedule: Schedule = (run, delayMs) => {
    const timer = { at: now + delayMs, run }
    timers.push(timer)
    return () => {
      timers = timers.filter((each) => each !== timer)
    }
  }
  const pass = (ms: number): void => {
    const until = now + ms
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0]
      if (!next) break
      now = next.at
      timers = timers.filter((each) => each !== next)
      next.run()
    }
    now = until
  }
  return { schedule, pass, waiting: () => timers.length }
}

const start = (html = '<p id="a" title="t">text</p><i id="host" data-proofmark-host>note</i>') => {
  const document = pageOf(html)
  const clock = makeClock()
  const calls: Settled[] = []
  const end = new AbortController()
  const options = { signal: end.signal, quietMs: 300, maxWaitMs: 1_500, schedule: clock.schedule }
  watch(document, (settled) => calls.push(settled), options)
  const window = document.defaultView as unknown as {
    happyDOM: { waitUntilComplete: () => Promise<void>; setURL: (url: string) => void }
  } & Window
  /** Lets the observer hear of what has changed. */
  const heard = (): Promise<void> => window.happyDOM.waitUntilComplete()
  return { document, window, clock, calls, end, heard, options }
}

describe('watch', () => {
  it('settles once after the start and then rests', () => {
    const { clock, calls } = start()
    clock.pass(299)
    expect(calls).toEqual([])
    clock.pass(1)
    expect(calls).toEqual([{ urlChanged: false }])
    clock.pass(10_000)
    expect(calls).toHaveLength(1)
    expect(clock.waiting()).toBe(0)
  })

  it.each<[string, (document: Document) => void]>([
    ['text', (document) => (byId(document, 'a').firstChild as Text).appendData('!')],
    ['a new element', (document) => document.body.append(document.createElement('b'))],
    ['a removed element', (document) => byId(document, 'a').remove()],
    ['an attribute with words', (document) => byId(document, 'a').setAttribute('title', 'u')],
  ])('settles again after a change of %s', async (_, change) => {
    const { document, clock, calls, heard } = start()
    clock.pass(300)
    change(document)
    await heard()
    clock.pass(299)
    expect(calls).toHaveLength(1)
    clock.pass(1)
    expect(calls).toHaveLength(2)
  })

  it.each<[string, (document: Document) => void]>([
    ['an attribute without words', (document) => byId(document, 'a').setAttribute('class', 'u')],
    [
      'a host of ours that comes',
      (document) => {
        const host = document.createElement('i')
        host.setAttribute('data-proofmark-host', '')
        document.body.append(host)
      },
    ],
    ['a host of ours that goes', (document) => byId(document, 'host').remove()],
    ['what is inside our host', (document) => byId(document, 'host').append('more')],
    ['the title of our host', (document) => byId(document, 'host').setAttribute('title', 'more')],
  ])('does not hear %s', async (_, change) => {
    const { document, clock, calls, heard } = start()
    clock.pass(300)
    change(document)
    await heard()
    clock.pass(10_000)
    expect(calls).toHaveLength(1)
  })

  it('hears shadow roots and frames that were there or came before it settled', async () => {
    const { document, clock, calls, heard } = start('<x-a id="h"></x-a><iframe id="f"></iframe>')
    const root = fillShadow(document, 'h', '<p>dark</p>')
    const inner = fillFrame(document, 'f', '<p id="p">framed</p>')
    clock.pass(300)
    for (const change of [() => root.append('x'), () => byId(inner, 'p').setAttribute('title', 'u')]) {
      const before = calls.length
      change()
      await heard()
      await (
        inner.defaultView as unknown as { happyDOM: { waitUntilComplete: () => Promise<void> } }
      ).happyDOM.waitUntilComplete()
      clock.pass(300)
      expect(calls).toHaveLength(before + 1)
    }
  })

  it('hears a frame that loads another page, and what changes in that', async () => {
    const { document, clock, calls, heard } = start('<iframe id="f"></iframe><img id="i">')
    const load = (id: string): boolean =>
      byId(document, id).dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('load'))
    fillFrame(document, 'f', '<p>first</p>')
    clock.pass(300)
    load('i')
    load('f')
    clock.pass(10_000)
    expect(calls).toHaveLength(1)
    const second = fillFrame(document, 'f', '<p>second</p>')
    load('i')
    expect(clock.waiting()).toBe(0)
    load('f')
    clock.pass(300)
    expect(calls).toEqual([{ urlChanged: false }, { urlChanged: false }])
    second.body.append('x')
    await heard()
    clock.pass(300)
    expect(calls).toHaveLength(3)
  })

  it('looks for shadow roots again when the page has loaded', () => {
    const { document, window, clock, calls } = start('<x-a id="h"></x-a>')
    const loaded = new (window as unknown as typeof globalThis).Event('load')
    Object.defineProperty(loaded, 'target', { value: document })
    clock.pass(300)
    window.dispatchEvent(loaded)
    expect(clock.waiting()).toBe(0)
    fillShadow(document, 'h', '<p>late</p>')
    window.dispatchEvent(loaded)
    clock.pass(300)
    expect(calls).toHaveLength(2)
  })

  it('settles a page that never rests after the longest wait', async () => {
    const { document, clock, calls, heard } = start()
    for (let i = 0; i < 14; i++) {
      clock.pass(100)
      document.body.append('x')
      await heard()
    }
    expect(calls).toHaveLength(0)
    clock.pass(99)
    expect(calls).toHaveLength(0)
    clock.pass(1)
    expect(calls).toHaveLength(1)
  })

  it('keeps two timers at most in a storm', async () => {
    const { document, clock, heard } = start()
    for (let i = 0; i < 200; i++) document.body.append(`x${i}`)
    await heard()
    document.body.append('y')
    await heard()
    expect(clock.waiting()).toBe(2)
  })

  it('tells a change of address, once', async () => {
    const { document, window, clock, calls, heard } = start()
    clock.pass(300)
    window.history.pushState(null, '', '/2')
    document.body.append('new product')
    await heard()
    clock.pass(300)
    expect(calls).toEqual([{ urlChanged: false }, { urlChanged: true }])
    document.body.append('more')
    await heard()
    clock.pass(300)
    expect(calls[2]).toEqual({ urlChanged: false })
  })

  it.each(['popstate', 'hashchange'])('hears %s though nothing changes', (type) => {
    const { window, clock, calls } = start()
    clock.pass(300)
    window.happyDOM.setURL('https://item.example.com/1#b')
    window.dispatchEvent(new (window as unknown as typeof globalThis).Event(type))
    clock.pass(300)
    expect(calls).toEqual([{ urlChanged: false }, { urlChanged: true }])
  })

  it('ends with its signal', async () => {
    const { document, window, clock, calls, end, heard } = start('<iframe id="f"></iframe>')
    end.abort()
    expect(clock.waiting()).toBe(0)
    document.body.append('x')
    const { Event } = window as unknown as typeof globalThis
    window.dispatchEvent(new Event('popstate'))
    fillFrame(document, 'f', '<p>late</p>')
    byId(document, 'f').dispatchEvent(new Event('load'))
    await heard()
    clock.pass(10_000)
    expect(calls).toEqual([])
  })

  it('does not begin when its signal has ended', () => {
    const { document, clock, end, options } = start()
    end.abort()
    watch(document, () => undefined, options)
    expect(clock.waiting()).toBe(0)
  })
})
