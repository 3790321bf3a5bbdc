import { describe, expect, it, vi } from 'vitest'
import { withBadges } from '../../entrypoints/badges/reading.ts'
import type { Read } from '../../entrypoints/finder/doors.ts'
import { MAX_STATEMENT_LENGTH } from '../../src/core/statement.ts'
import type { Claim } from '../../src/core/words.ts'
import { besideBadge, claimsBeside, MAX_PROOF, makeBadgeReader } from '../../src/page/badges.ts'
import { atOnce } from '../../src/page/steps.ts'
import { byId, fillFrame, fillShadow, pageOf } from './page-of.ts'

const SHOP = 'https://shop.example/p/1'
type Fetch = typeof fetch

const readerOf = (html: string, reply: Fetch = vi.fn(async () => new Response('eyJ.a.b')), url = SHOP) => {
  const document = pageOf(html, url)
  const state = { now: 0 }
  const read = makeBadgeReader(document, { fetch: reply, address: () => url, clock: () => state.now })
  return { document, state, read: () => atOnce(read()), reply: reply as ReturnType<typeof vi.fn> }
}
const badgesIn = (html: string) => readerOf(html).read().badges
const landed = () => new Promise((resolve) => setTimeout(resolve))

describe('elements', () => {
  it('give attributes and nothing that they draw or say', () => {
    const { document, read } = readerOf(
      '<proof-mark id=a scheme="cn-ccc" number=" 2024 0009 " state="valid"><b>有效 2099</b></proof-mark>',
    )
    fillShadow(document, 'a', '<b>in force</b>')
    expect(read().badges).toEqual([
      { form: 'element', scheme: 'cn-ccc', number: '2024 0009', quote: '<proof-mark> cn-ccc 2024 0009' },
    ])
  })

  it.each([
    ['a statement in the attribute', '<proof-mark statement="eyJ.a.b"></proof-mark>', 'eyJ.a.b'],
    ['a staple in the attribute', `<proof-mark statement='{"statement":"eyJ.a.b","keys":[]}'></proof-mark>`, 'eyJ.a.b'],
    ['one inside', '<proof-mark><script type="application/jose">\neyJ.a.b\n</script></proof-mark>', 'eyJ.a.b'],
    [
      'a staple inside',
      '<proof-mark><script type="application/json">{"statement":"eyJ.a.b"}</script></proof-mark>',
      'eyJ.a.b',
    ],
    [
      'other data inside',
      '<proof-mark><script type="application/ld+json">{"statement":"eyJ"}</script></proof-mark>',
      undefined,
    ],
    ['broken JSON', `<proof-mark statement='{"statement":'></proof-mark>`, ''],
    ['a staple without one', `<proof-mark statement='{"refused":"absent"}'></proof-mark>`, ''],
    ['one that is no text', `<proof-mark statement='{"statement":7}'></proof-mark>`, ''],
    ['none', '<proof-mark statement="  "></proof-mark>', undefined],
  ])('%s', (_case, html, expected) => expect(badgesIn(html).map(({ statement }) => statement)).toEqual([expected]))

  it('are cut to what may travel: one character too many stays one too many', () => {
    const long = `eyJ${'x'.repeat(9_000)}`
    expect(badgesIn(`<proof-mark statement="${long}"></proof-mark>`)[0]?.statement).toHaveLength(
      MAX_STATEMENT_LENGTH + 1,
    )
    const huge = `{"statement":"eyJ","more":"${'x'.repeat(MAX_PROOF)}"}`
    expect(badgesIn(`<proof-mark statement='${huge}'></proof-mark>`)[0]?.statement).toBe('')
    const [badge] = badgesIn(`<proof-mark scheme="${'a'.repeat(90)}" number="${'1'.repeat(900)}"></proof-mark>`)
    expect(badge?.number).toHaveLength(200)
    expect(badge).not.toHaveProperty('scheme')
    const many = Array.from({ length: 300 }, (_, i) => `<proof-mark number="${i}"></proof-mark>`).join('')
    expect(badgesIn(many)).toHaveLength(40)
  })

  it('are found in open shadow roots and in frames of the page, not in closed ones nor in foreign ones', () => {
    const { document, read } = readerOf('<i id=a></i><i id=b></i><iframe id=c></iframe><iframe id=d></iframe>')
    fillShadow(document, 'a', '<proof-mark number="1"></proof-mark>')
    fillShadow(document, 'b', '<proof-mark number="2"></proof-mark>', 'closed')
    fillFrame(document, 'c', '<proof-mark number="3"></proof-mark>')
    fillFrame(document, 'd', () => {
      throw new Error('of another origin')
    })
    expect(read().badges.map(({ number }) => number)).toEqual(['1', '3'])
  })
})

describe('a statement at an address', () => {
  const KEPT = '<proof-mark number="1" statement="/proof.json"></proof-mark>'

  it('is read once, as a stranger reads it; meanwhile nothing is said of the badge', async () => {
    const { read, reply } = readerOf(
      KEPT,
      vi.fn(async () => new Response('{"statement":"eyJ.a.b"}')),
    )
    expect(read()).toMatchObject({ badges: [], isWaiting: true })
    expect(read()).toMatchObject({ badges: [], isWaiting: true })
    await landed()
    expect(read()).toMatchObject({ badges: [{ statement: 'eyJ.a.b' }], isWaiting: false })
    expect(reply.mock.calls).toEqual([
      [
        'https://shop.example/proof.json',
        {
          mode: 'same-origin',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          signal: expect.any(AbortSignal),
        },
      ],
    ])
  })

  it('is read again after a minute, not before', async () => {
    const { read, reply, state } = readerOf(KEPT)
    read()
    await landed()
    state.now = 59_999
    expect(read().badges).toHaveLength(1)
    expect(reply).toHaveBeenCalledTimes(1)
    state.now = 60_000
    expect(read().isWaiting).toBe(true)
    expect(reply).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['another site', SHOP, '<proof-mark statement="https://other.example/p"></proof-mark>'],
    ['another port', SHOP, '<proof-mark statement="https://shop.example:8443/p"></proof-mark>'],
    ['another site by the base', SHOP, '<base href="https://other.example/"><proof-mark statement="/p"></proof-mark>'],
    ['data', SHOP, '<proof-mark statement="data:,eyJ"></proof-mark>'],
    ['no address at all', SHOP, '<proof-mark statement="https://["></proof-mark>'],
    ['plain http', 'http://shop.example/', '<proof-mark statement="/p"></proof-mark>'],
    ['a file', 'file:///p.html', '<proof-mark statement="/p"></proof-mark>'],
  ])('is not asked for: %s', (_case, url, html) => {
    const { read, reply } = readerOf(html, undefined, url)
    expect(read()).toMatchObject({ badges: [{ statement: '' }], isWaiting: false })
    expect(reply).not.toHaveBeenCalled()
  })

  it('on this very machine needs no https', () => {
    const { read, reply } = readerOf(KEPT, undefined, 'http://127.0.0.1:8788/p')
    expect(read().isWaiting).toBe(true)
    expect(reply).toHaveBeenCalledTimes(1)
  })

  it.each<[string, () => Promise<Response>]>([
    ['nothing there', async () => new Response('eyJ', { status: 404 })],
    ['no connection', () => Promise.reject(new TypeError('offline'))],
    ['too much', async () => new Response(`{"statement":"eyJ"}${' '.repeat(MAX_PROOF)}`)],
  ])('is none: %s', async (_case, reply) => {
    const { read } = readerOf(KEPT, vi.fn(reply))
    read()
    await landed()
    expect(read()).toMatchObject({ badges: [{ statement: '' }], isWaiting: false })
  })

  it('is asked for at few addresses a page', () => {
    const many = Array.from({ length: 60 }, (_, i) => `<proof-mark statement="/p/${i}"></proof-mark>`).join('')
    const { read, reply } = readerOf(many)
    read()
    expect(reply).toHaveBeenCalledTimes(20)
  })
})

describe('pictures', () => {
  const picture = (html: string) =>
    badgesIn(html).map(({ form, base, scheme, number }) => [form, base, scheme, number].join(' '))
  const FOUND = 'picture https://r.example cn-ccc 2024'
  it.each([
    ['an image', '<img src="https://r.example/badge/cn-ccc/2024.svg?lang=en">', [FOUND]],
    ['one to come', '<img data-src="//r.example/badge/cn-ccc/2024.svg">', [FOUND]],
    ['of several sizes', '<img srcset="https://r.example/badge/cn-ccc/2024.svg 2x, /x.png 1x">', [FOUND]],
    ['an object', '<object data="https://r.example/badge/cn-ccc/2024.svg"></object>', [FOUND]],
    ['a background', `<i style="background:url('https://r.example/badge/cn-ccc/2024.svg')"></i>`, [FOUND]],
    ['a register under a path', '<img src="https://r.example/a/badge/x/1.svg">', ['picture https://r.example/a x 1']],
    ['an encoded number', '<img src="https://r.example/badge/x/1%2F2%20a.svg">', ['picture https://r.example x 1/2 a']],
    ['of the shop itself', '<img src="/badge/halal/logo.svg">', ['picture https://shop.example halal logo']],
    ['a link to one', '<a href="https://r.example/badge/cn-ccc/2024.svg">badge</a>', []],
    ['as a PNG', '<img src="https://r.example/badge/cn-ccc/2024.png?scale=2">', [FOUND]],
    ['PNGs of two scales', '<img srcset="//r.example/badge/cn-ccc/2024.png 1x, /b.png 2x">', [FOUND]],
    ['another format', '<img src="https://r.example/badge/cn-ccc/2024.gif">', []],
    ['no format', '<img src="https://r.example/badge/cn-ccc/2024png">', []],
    ['deeper', '<img src="https://r.example/badge/cn-ccc/a/2024.svg">', []],
  ])('%s', (_case, html, expected) => expect(picture(html)).toEqual(expected))
})

describe('our words', () => {
  const said = (html: string) => badgesIn(html).map(({ form, quote }) => `${form} ${quote}`)
  it.each([
    ['<img src=a alt="Proofmark verified">', ['words Proofmark verified']],
    ['<img src=a alt="验标认证 3C">', ['words 验标认证 3C']],
    ['<img src="/img/proofmark_verified.png">', ['words /img/proofmark_verified.png']],
    ['<svg role=img aria-label="Certified by Proofmark"></svg>', ['words Certified by Proofmark']],
    ['<p><img src=a> 已通过验标</p>', ['words 已通过验标']],
    ['<div><i style="background:url(a)"></i><b>PROOFMARK-CHECKED</b></div>', ['words PROOFMARK-CHECKED']],
    ['<img src=a alt="Proofmark verified"><img src=b alt="验标认证">', ['words Proofmark verified']],
    ['<p>Proofmark verified</p>', []],
    ['<p><img src=a> Proofmark is an extension</p>', []],
    ['<p><img src=a> 商标认证</p>', []],
    [`<p><img src=a> ${'long prose '.repeat(9)} Proofmark verified</p>`, []],
    ['<script>"Proofmark verified"</script><img src=a>', []],
    ['<proof-mark number=1><img src=a alt="Proofmark verified"></proof-mark>', ['element <proof-mark>  1']],
    ['<b data-proofmark-host title="Proofmark verified"><img src=a></b>', []],
  ])('%s', (html, expected) => expect(said(html)).toEqual(expected))
})

describe('numbers of badges as claims', () => {
  const HTML = `<p><a href="/x"><proof-mark id=a scheme="cn-ccc" number="2024 01"></proof-mark></a> after</p>
    <proof-mark scheme="cn-ccc" number="2024 01" statement="eyJ"></proof-mark>
    <proof-mark scheme="cn-ccc" number="2024 02"></proof-mark>`
  const claim = (raw: string): Claim => ({
    scheme: 'cn-ccc',
    strength: 'numbered',
    raw,
    quote: '',
    passage: 0,
    start: 0,
    end: 1,
  })

  it('are each there once, unless the page claims them otherwise', () => {
    const found = readerOf(HTML).read()
    const numbers = (...claims: readonly Claim[]) =>
      claimsBeside(found, claims, 100).map(({ raw, compact, passage }) => [raw, compact, passage])
    expect(numbers()).toEqual([
      ['202401', '202401', 100],
      ['202402', '202402', 101],
    ])
    expect(numbers(claim('2024 01'))).toEqual([['202402', '202402', 101]])
    expect(numbers({ ...claim('2024 01'), scheme: 'cn-sc' })).toHaveLength(2)
  })

  it('have their note behind the badge and outside a link, as long as it says the same', () => {
    const { document, read } = readerOf(HTML)
    const [passage] = read().passages
    if (!passage) throw new Error('no passage')
    const anchor = besideBadge(passage)
    expect(anchor?.parent.localName).toBe('p')
    expect(anchor?.before?.textContent).toBe(' after')
    byId(document, 'a').setAttribute('number', '2099')
    expect(besideBadge(passage)).toBeNull()
  })
})

describe('a reading with badges', () => {
  const LISTING = { site: '', title: 'Example', models: [], attributes: [] }
  const page = (over: Partial<Read> = {}): Read => ({
    claims: [],
    listing: LISTING,
    anchorOf: () => null,
    titleAnchor: () => null,
    ...over,
  })
  const make = (html: string, over?: Partial<Read>, reply?: Fetch) => {
    const { document, state } = readerOf(html)
    const look = makeBadgeReader(document, {
      fetch: reply ?? (async () => new Response('eyJ.a.b')),
      address: () => SHOP,
      clock: () => state.now,
    })
    const inner = vi.fn(function* (_changes?: readonly MutationRecord[]): Generator<undefined, Read> {
      yield
      return page(over)
    })
    const read = withBadges(inner, look, () => state.now)
    return { state, inner, read: (changes?: readonly MutationRecord[]) => atOnce(read(changes)), document }
  }
  const CHANGES = [{}] as unknown as readonly MutationRecord[]

  it('is what the reader found, where there are none', () => {
    const { read, inner } = make('<p>nothing</p>', { againMs: 7 })
    expect(read()).toMatchObject({ claims: [], listing: LISTING, againMs: 7 })
    expect(read().listing).not.toHaveProperty('badges')
    read(CHANGES)
    expect(inner.mock.calls).toEqual([[undefined], [undefined], [CHANGES]])
  })

  it('has the badges in what goes to the background, and their notes in place', () => {
    const own: Claim = { scheme: 'us-fcc', strength: 'named', quote: '', passage: 0, start: 0, end: 0 }
    const { read } = make('<p><proof-mark scheme="cn-ccc" number="1"></proof-mark></p>', { claims: [own] })
    const { claims, listing, anchorOf } = read()
    expect(claims.map(({ scheme, raw }) => [scheme, raw])).toEqual([
      ['us-fcc', undefined],
      ['cn-ccc', '1'],
    ])
    expect(listing.badges).toHaveLength(1)
    expect(claims.map((claim) => anchorOf(claim)?.parent.localName)).toEqual([undefined, 'p'])
  })

  it('asks to be asked again while a statement is on its way, and then has it', async () => {
    const { read, state } = make('<proof-mark scheme="cn-ccc" number="1" statement="/p"></proof-mark>')
    const first = read()
    expect(first.listing).not.toHaveProperty('badges')
    expect(first.againMs).toBe(100)
    await landed()
    state.now = 99
    expect(read([])).toMatchObject({ againMs: 1 })
    state.now = 100
    const last = read([])
    expect(last.listing.badges).toMatchObject([{ statement: 'eyJ.a.b' }])
    expect(last).not.toHaveProperty('againMs')
  })

  it('rests on a page that never does, and looks at what changed all the same', () => {
    const { read, state, document } = make('<p></p>')
    read()
    document.body.innerHTML = '<proof-mark number="1"></proof-mark>'
    state.now = 50
    expect(read(CHANGES)).toMatchObject({ againMs: 50 })
    state.now = 100
    expect(read([]).listing.badges).toHaveLength(1)
  })
})
