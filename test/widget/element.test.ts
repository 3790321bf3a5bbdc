// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TONES } from '../../src/core/words.ts'
import { BADGE_TONES, createProofMark } from '../../widget/element.ts'
import { words } from '../../widget/words.ts'

const NUMBER = '2024000914000101'
const REGISTRY = 'https://register.example'
const TIME_LIMIT_MS = 8000

const record = {
  scheme: 'cn-ccc',
  number: NUMBER,
  status: 'valid',
  productName: '示例移动电源',
  holder: '示例电子（深圳）有限公司',
  validFrom: '2024-08-12',
  validUntil: '2029-08-11',
  demo: true,
}
const answer = (changes: object = {}): object => ({ asOf: '2026-11-20T00:00:00Z', record: { ...record, ...changes } })
const reply = (body: unknown, status = 200): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })

type Ask = (url: string, init: RequestInit) => Promise<Response>

let tag = 0
/** The badge is closed to the page; the test keeps hold of the root as it is made. */
const attach = (ask: Ask, attributes: Record<string, string> = {}, today = '2026-11-21') => {
  const roots: ShadowRoot[] = []
  const modes: string[] = []
  const attachShadow = HTMLElement.prototype.attachShadow
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    const root = attachShadow.call(this, init)
    roots.push(root)
    modes.push(init.mode)
    return root
  })
  const name = `proof-mark-${++tag}`
  const fetch = vi.fn((input: unknown, init: unknown) => ask(String(input), init as RequestInit))
  customElements.define(
    name,
    createProofMark({ fetch: fetch as never, now: () => new Date(`${today}T12:00:00Z`), timeLimitMs: TIME_LIMIT_MS }),
  )
  const element = document.createElement(name)
  const all = { scheme: 'cn-ccc', number: NUMBER, registry: REGISTRY, lang: 'en', ...attributes }
  for (const [key, value] of Object.entries(all)) if (value) element.setAttribute(key, value)
  document.body.append(element)
  const chip = (): HTMLElement => {
    const found = roots[0]?.querySelector<HTMLElement>('.chip')
    if (!found) throw new Error('the badge shows nothing')
    return found
  }
  return { element, fetch, chip, modes, state: () => chip().querySelector('b')?.firstChild?.textContent }
}
const firstSignal = ({ fetch }: ReturnType<typeof attach>): AbortSignal | null | undefined =>
  (fetch.mock.calls[0]?.[1] as RequestInit | undefined)?.signal
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('what the register says', () => {
  it('shows a certificate in force with number, holder, product, days and the demonstration mark', async () => {
    const { chip, state, modes } = attach(async () => reply(answer()))
    expect(state()).toBe('Checking…')
    expect(chip().ariaBusy).toBe('true')
    await settle()
    expect(modes).toEqual(['closed'])
    expect(chip().className).toBe('chip good')
    expect(chip().ariaBusy).toBe('false')
    expect([...chip().children].slice(1).map((line) => line.textContent)).toEqual([
      'Certificate in forceDemonstration data',
      '2024 00 0914 000101',
      '示例移动电源 · 示例电子（深圳）有限公司',
      'Asked Nov 21, 2026 · register as of Nov 20, 2026',
    ])
    expect(chip().getAttribute('href')).toBe(`${REGISTRY}/c/cn-ccc/${NUMBER}`)
    expect(chip().getAttribute('rel')).toContain('noreferrer')
  })

  it.each([
    ['suspended', 'suspended', 'caution'],
    ['revoked', 'revoked', 'alarm'],
    ['cancelled', 'cancelled', 'caution'],
    ['expired', 'expired', 'caution'],
    ['in-renewal', 'in-renewal', 'caution'],
  ] as const)('shows %s', async (status, state, tone) => {
    const badge = attach(async () => reply(answer({ status })), { lang: 'zh-CN' })
    await settle()
    expect(badge.state()).toBe(words.zh.states[state])
    expect(badge.chip().className).toBe(`chip ${tone}`)
  })

  it.each([
    ['2029-08-10', 'in-force'],
    ['2029-08-11', 'in-force'],
    ['2029-08-12', 'expired'],
    ['2024-08-12', 'in-force'],
    ['2024-08-11', 'unchecked'],
  ] as const)('on %s a valid certificate is %s, by its dates', async (today, state) => {
    const badge = attach(async () => reply(answer()), {}, today)
    await settle()
    expect(badge.state()).toBe(words.en.states[state])
  })

  it('is absent only when the register says so by its own problem type', async () => {
    const badge = attach(async () => reply({ type: 'urn:proofmark:problem:absent', status: 404 }, 404))
    await settle()
    expect(badge.state()).toBe('Not in the register')
    expect(badge.chip().className).toBe('chip caution')
  })

  it('leaves out the demonstration mark where the record is none', async () => {
    const badge = attach(async () => reply(answer({ demo: undefined })))
    await settle()
    expect(badge.chip().querySelector('i')).toBeNull()
    expect(badge.state()).toBe('Certificate in force')
  })
})

describe('fails closed', () => {
  const cases: readonly (readonly [string, Ask])[] = [
    ['HTML', async () => reply('<!doctype html><p>valid')],
    ['an empty reply', async () => reply('')],
    ['a bare list', async () => reply([answer()])],
    ['null', async () => reply('null')],
    ['a server error', async () => reply(answer(), 500)],
    ['a bare 404', async () => reply({ type: 'about:blank' }, 404)],
    ['a register that does not hold the scheme', async () => reply({ type: 'urn:proofmark:problem:not-held' }, 404)],
    ['an absence told with the wrong status', async () => reply({ type: 'urn:proofmark:problem:absent' }, 200)],
    ['another number', async () => reply(answer({ number: '2024000914000102' }))],
    ['another scheme', async () => reply(answer({ scheme: 'us-fcc' }))],
    ['an unknown status', async () => reply(answer({ status: 'fine' }))],
    ['an inherited name as status', async () => reply(answer({ status: 'constructor' }))],
    ['a date that is none', async () => reply(answer({ validUntil: 'for ever' }))],
    ['a date of another kind', async () => reply(answer({ validUntil: 20290811 }))],
    ['no day of its own', async () => reply({ record })],
    ['no record', async () => reply({ asOf: '2026-11-20T00:00:00Z' })],
    ['a reply that is too long', async () => reply(answer({ scope: 'x'.repeat(70_000) }))],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ]
  it.each(cases)('on %s', async (_name, ask) => {
    const badge = attach(ask)
    await settle()
    expect(badge.fetch).toHaveBeenCalledTimes(1)
    expect(badge.state()).toBe('Not checked')
    expect(badge.chip().className).toBe('chip waiting')
  })

  it('on a register that never answers, at the time limit and not before', async () => {
    const badge = attach(() => new Promise(() => {}))
    await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS - 1)
    expect(badge.state()).toBe('Checking…')
    await vi.advanceTimersByTimeAsync(1)
    expect(badge.state()).toBe('Not checked')
    expect(firstSignal(badge)?.aborted).toBe(true)
  })

  it('on a body that never ends', async () => {
    const badge = attach(async () => Object.assign(reply('{'), { text: () => new Promise<string>(() => {}) }))
    await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS)
    expect(badge.state()).toBe('Not checked')
  })

  it.each([
    ['no scheme', { scheme: '' }],
    ['no number', { number: '' }],
    ['no register', { registry: '' }],
    ['a register that is no address', { registry: 'register.example' }],
    ['a register without encryption', { registry: 'http://register.example' }],
    ['a host that only begins like loopback', { registry: 'http://127.0.0.1.register.example' }],
    ['a register with a password', { registry: 'https://a:b@register.example' }],
    ['a script for an address', { registry: 'javascript:alert(1)//' }],
    ['a scheme that climbs', { scheme: '../../x' }],
  ])('on %s, without asking anybody', async (_name, attributes) => {
    const badge = attach(async () => reply(answer()), attributes)
    await settle()
    expect(badge.fetch).not.toHaveBeenCalled()
    expect(badge.state()).toBe('Not checked')
    expect(badge.chip().hasAttribute('href')).toBe(false)
  })

  it('cannot be told its state by the page', async () => {
    const badge = attach(async () => reply('', 500), { state: 'in-force', status: 'valid', class: 'good' })
    await settle()
    expect(badge.state()).toBe('Not checked')
    expect(badge.element.shadowRoot).toBeNull()
  })
})

describe('asking', () => {
  it('sends number and scheme in the address, no cookies, no referrer, and follows nobody elsewhere', async () => {
    const badge = attach(async () => reply(answer()), { number: '2024 00 0914 000101', registry: `${REGISTRY}/base/` })
    await settle()
    const [url, init] = badge.fetch.mock.calls[0] ?? []
    expect(url).toBe(`${REGISTRY}/base/v1/certificates/cn-ccc/${NUMBER}`)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' })
    expect(badge.state()).toBe('Certificate in force')
  })

  it.each(['http://127.0.0.1:8787', 'http://localhost:8787', 'http://[::1]:8787'])('asks %s', async (registry) => {
    const badge = attach(async () => reply(answer()), { registry })
    await settle()
    expect(badge.fetch).toHaveBeenCalledTimes(1)
    expect(badge.state()).toBe('Certificate in force')
  })

  it('asks anew when an attribute changes, once for several, and drops the older reply', async () => {
    const waiting: ((response: Response) => void)[] = []
    const badge = attach(() => new Promise((resolve) => waiting.push(resolve)))
    await settle()
    badge.element.setAttribute('scheme', 'us-fcc')
    badge.element.setAttribute('number', '2DM0AEXSPK1')
    await settle()
    expect(badge.fetch).toHaveBeenCalledTimes(2)
    waiting[0]?.(reply(answer()))
    await settle()
    expect(badge.state()).toBe('Checking…')
    waiting[1]?.(reply(answer({ scheme: 'us-fcc', number: '2DM0AEXSPK1', status: 'revoked' })))
    await settle()
    expect(badge.state()).toBe('Certificate revoked')
  })

  it('stops when taken off the page, and asks again when put back', async () => {
    const badge = attach(() => new Promise(() => {}))
    await settle()
    badge.element.remove()
    expect(firstSignal(badge)?.aborted).toBe(true)
    await settle()
    expect(vi.getTimerCount()).toBe(0)
    document.body.append(badge.element)
    await settle()
    expect(badge.fetch).toHaveBeenCalledTimes(2)
  })

  it('leaves the link inside the element alone and shows foreign text as text', async () => {
    const badge = attach(async () => reply(answer({ holder: '<img src=x onerror=alert(1)>' })))
    badge.element.innerHTML = '<a href="/c">link</a>'
    await settle()
    expect(badge.element.querySelector('a')?.textContent).toBe('link')
    expect(badge.chip().textContent).toContain('<img src=x onerror=alert(1)>')
    expect(badge.chip().querySelector('img')).toBeNull()
  })
})

describe('words and tones', () => {
  it('has every state in every language, and the tones of the verdicts of the same name', () => {
    const states = Object.keys(BADGE_TONES)
    expect(states).toHaveLength(9)
    for (const language of Object.values(words)) expect(Object.keys(language.states)).toEqual(states)
    const shared = states.filter((state) => state in TONES)
    expect(shared).toHaveLength(7)
    for (const state of shared) {
      expect(BADGE_TONES[state as keyof typeof BADGE_TONES]).toBe(TONES[state as keyof typeof TONES])
    }
  })

  it.each([
    ['zh-Hans', '证书有效'],
    ['zh', '证书有效'],
    ['en-GB', 'Certificate in force'],
    ['de', 'Certificate in force'],
  ])('speaks to a page in %s', async (lang, text) => {
    const badge = attach(async () => reply(answer()), { lang })
    await settle()
    expect(badge.state()).toBe(text)
  })
})
