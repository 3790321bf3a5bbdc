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

const start = (
  html = '<p id="a" title="t">text</p><i id="host" data-proofmark-host>note</i><proof-mark id="badge" number="1"></proof-mark><img id="pic" src="/a.png"><img id="was" src="/badge/a/1.svg">',
) => {
  const document = pageOf(html)
  const clock = makeClock()
  const calls: Settled[] = []
  const end = new AbortController()
  const options = { signal: end.signal, quietMs: 300, maxWaitMs: 1_500, schedule: clock.schedule }
  watch(document, (settled) => calls.push(settled), options)
  const addresses = () => calls.map(({ urlChanged }) => urlChanged)
  const window = document.defaultView as unknown as {
    happyDOM: { waitUntilComplete: () => Promise<void>; setURL: (url: string) => void }
  } & Window
  /** Lets the observer hear of what has changed. */
  const heard = (): Promise<void> => window.happyDOM.waitUntilComplete()
  return { document, window, clock, calls, addresses, end, heard, options }
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
    ['the number of a badge', (document) => byId(document, 'badge').setAttribute('number', '2')],
    ['the proof of a badge', (document) => byId(document, 'badge').setAttribute('statement', 'eyJ')],
    ['a picture that becomes a badge', (document) => byId(document, 'pic').setAttribute('src', '/badge/a/1.svg')],
    ['a picture that was one', (document) => byId(document, 'was').setAttribute('src', '/b.png')],
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
    ['a picture that takes its turn', (document) => byId(document, 'pic').setAttribute('src', '/b.png')],
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
    const { document, clock, calls, heard, addresses } = start('<iframe id="f"></iframe><img id="i">')
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
    expect(addresses()).toEqual([false, false])
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
    const { document, window, clock, heard, addresses } = start()
    clock.pass(300)
    window.history.pushState(null, '', '/2')
    document.body.append('new product')
    await heard()
    clock.pass(300)
    expect(addresses()).toEqual([false, true])
    document.body.append('more')
    await heard()
    clock.pass(300)
    expect(addresses()[2]).toBe(false)
  })

  it.each(['popstate', 'hashchange'])('hears %s though nothing changes', (type) => {
    const { window, clock, addresses } = start()
    clock.pass(300)
    window.happyDOM.setURL('https://item.example.com/1#b')
    window.dispatchEvent(new (window as unknown as typeof globalThis).Event(type))
    clock.pass(300)
    expect(addresses()).toEqual([false, true])
  })

  it('tells what changed since the last rest, and nothing of our own hosts', async () => {
    const { document, clock, calls, heard } = start()
    clock.pass(300)
    expect(calls[0]).not.toHaveProperty('changes')
    document.body.append('first')
    byId(document, 'host').append('more')
    await heard()
    clock.pass(300)
    byId(document, 'a').setAttribute('title', 'second')
    await heard()
    clock.pass(300)
    const told = calls.slice(1).map(({ changes }) => changes?.map(({ type }) => type))
    expect(told).toEqual([['childList'], ['attributes']])
  })

  it('tells nothing where it cannot: after a flood, for what a frame loaded, and once in a while', async () => {
    const { document, clock, calls, heard } = start('<iframe id="f"></iframe>')
    const told = async (change: () => void): Promise<boolean> => {
      change()
      await heard()
      clock.pass(300)
      return calls.at(-1)?.changes !== undefined
    }
    clock.pass(300)
    const add = (count: number) => (): void => {
      for (let i = 0; i < count; i++) document.body.append('x')
    }
    expect(await told(add(1))).toBe(true)
    expect(await told(add(1_100))).toBe(false)
    expect(await told(add(1))).toBe(true)
    fillFrame(document, 'f', '<p>framed</p>')
    const { Event } = document.defaultView as unknown as typeof globalThis
    expect(await told(() => byId(document, 'f').dispatchEvent(new Event('load')))).toBe(false)
    const sure: boolean[] = []
    for (let i = 0; i < 40; i++) sure.push(await told(add(1)))
    expect(sure.filter((is) => !is)).toHaveLength(2)
  })

  it('hears a shadow root that came with its host', async () => {
    const { document, clock, calls, heard } = start()
    clock.pass(300)
    const host = document.createElement('x-a')
    host.id = 'late'
    document.body.append(host)
    const root = fillShadow(document, 'late', '<p>dark</p>')
    await heard()
    clock.pass(300)
    root.append('x')
    await heard()
    clock.pass(300)
    expect(calls).toHaveLength(3)
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
