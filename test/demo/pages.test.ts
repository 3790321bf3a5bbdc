// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, it } from 'vitest'
import { VERDICT_KINDS } from '../../src/core/words.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { createShop } from '../../src/demo/shop.ts'
import { spaProducts } from '../../src/demo/spa.ts'
import { cast, UNSEEDED } from '../../src/open-registry/cast.ts'
import { inventors } from '../../src/open-registry/invented.ts'
import { schemes } from '../../src/schemes/index.ts'

const REGISTRY = 'http://127.0.0.1:8787'
const shop = createShop({ registryUrl: REGISTRY, badgeScript: 'export {}', makeNonce: () => 'nonce-of-the-test' })
/** Its structured data must not parse. */
const BROKEN = '/json-ld/broken'
const get = async (path: string): Promise<Response> => shop.request(path)
const read = async (path: string): Promise<Document> =>
  new DOMParser().parseFromString(await (await get(path)).text(), 'text/html')

/** What stands on the page for a reader: text, attributes, structured data, and what the page fetches. */
const everythingOn = async (path: string): Promise<string> => {
  const page = await read(path)
  const fetched = spaProducts.some((product) => product.path === path)
    ? await (await get(`${path.replace('/spa/', '/spa/data/')}.json`)).text()
    : ''
  return page.documentElement.outerHTML + fetched
}

const isExample = (schemeId: string, number: string): boolean => {
  const scheme = schemes.find(({ id }) => id === schemeId)
  const match = scheme?.pattern.exec(number)
  const parsed = match ? scheme?.parse(match) : null
  return parsed !== null && parsed !== undefined && scheme?.isExample(parsed.parts) === true
}
const passes = (schemeId: string, number: string): boolean => {
  const scheme = schemes.find(({ id }) => id === schemeId)
  const match = scheme?.pattern.exec(number)
  const parsed = match ? scheme?.parse(match) : null
  return parsed !== null && parsed !== undefined && (scheme?.check?.(parsed.parts, { year: 2026 }).ok ?? true)
}

const expectations = demoPages.flatMap(({ path, expected }) => expected.map((verdict) => ({ path, ...verdict })))
const numbered = expectations.flatMap(({ number, ...rest }) => (number === null ? [] : [{ ...rest, number }]))
const covered = new Set(cast.map(({ record }) => record.scheme))
const ofKind = (...kinds: readonly string[]) => expectations.filter(({ kind }) => kinds.includes(kind))

describe('the list of pages', () => {
  it('has paths and titles of their own', () => {
    expect(demoPages.length).toBeGreaterThanOrEqual(25)
    expect(new Set(demoPages.map(({ path }) => path)).size).toBe(demoPages.length)
    expect(new Set(demoPages.map(({ title }) => title)).size).toBe(demoPages.length)
    for (const { path } of demoPages) expect(path).toMatch(/^\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/u)
  })

  it('comes to every kind of verdict', () => {
    const reached = new Set(expectations.map(({ kind }) => kind))
    expect(VERDICT_KINDS.filter((kind) => !reached.has(kind))).toEqual([])
  })

  it('says where a claim of each kind can be seen, data aside', () => {
    const seen = new Set(
      demoPages.flatMap(({ expected, inDataOnly }) => (inDataOnly ? [] : expected)).map(({ kind }) => kind),
    )
    expect(VERDICT_KINDS.filter((kind) => !seen.has(kind))).toEqual([])
  })

  it('shows every member of the cast', () => {
    const shown = new Set(expectations.map(({ number }) => number))
    expect(cast.filter(({ record }) => !shown.has(record.number)).map(({ name }) => name)).toEqual([])
  })
})

describe('the numbers', () => {
  it.each(numbered)('$number stands on $path', async ({ path, number }) => {
    expect(await everythingOn(path)).toContain(number)
  })

  it('that have a status are the cast, and only they', () => {
    const held = new Set(cast.map(({ record }) => `${record.scheme}:${record.number}`))
    const silent = ['malformed', 'lookalike', 'absent', 'unchecked']
    const claimed = numbered.filter(({ kind }) => !silent.includes(kind))
    expect(claimed.length).toBeGreaterThan(25)
    for (const { scheme, number } of claimed) expect(held).toContain(`${scheme}:${number}`)
    for (const { scheme, number } of ofKind(...silent)) expect(held).not.toContain(`${scheme}:${number}`)
  })

  it('that are known or absent lie in the example block and can be numbers of their scheme', () => {
    const some = numbered.filter(({ kind }) => !['malformed', 'lookalike', 'unchecked'].includes(kind))
    expect(some.length).toBeGreaterThan(28)
    for (const { scheme, number } of some) {
      expect([number, isExample(scheme, number), passes(scheme, number)]).toEqual([number, true, true])
    }
  })

  it('that are absent are of schemes the register holds; of those it invents, the ones nobody seeds', () => {
    const absent = ofKind('absent')
    expect(absent.length).toBeGreaterThanOrEqual(3)
    for (const { scheme, number } of absent) {
      expect(covered).toContain(scheme)
      if (scheme in inventors) expect(UNSEEDED).toContainEqual({ scheme, number })
    }
  })

  it('that cannot be checked are possible, and outside the example block or of a scheme nobody holds', () => {
    const unchecked = ofKind('unchecked')
    expect(unchecked.length).toBeGreaterThanOrEqual(1)
    for (const { scheme, number } of unchecked) {
      expect([number, passes(scheme, number ?? '')]).toEqual([number, true])
      expect(isExample(scheme, number ?? '')).toBe(!covered.has(scheme))
    }
  })

  it('that are malformed cannot be numbers, and are no longer version of one', () => {
    const malformed = ofKind('malformed')
    expect(malformed).toHaveLength(2)
    for (const { scheme, number } of malformed) expect([number, passes(scheme, number ?? '')]).toEqual([number, false])
  })
})

describe('the traps', () => {
  it('hold no number of the cast, none of the unseeded and none of the example block', async () => {
    const page = demoPages.find(({ path }) => path === '/traps')
    expect(page?.expected).toEqual([])
    const text = await everythingOn('/traps')
    for (const number of [...cast.map(({ record }) => record.number), ...UNSEEDED.map(({ number }) => number)]) {
      expect(text).not.toContain(number)
    }
    const candidates = schemes.flatMap(({ id, pattern }) =>
      [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([number]) => ({ id, number })),
    )
    expect(candidates.some(({ id }) => id === 'cn-ccc')).toBe(true)
    // A demonstration register speaks of example numbers of the schemes that it holds; short forms of others need a label.
    for (const { id, number } of candidates.filter(({ id }) => covered.has(id)))
      expect([number, isExample(id, number)]).toEqual([number, false])
  })
})

describe('every page', () => {
  it.each(demoPages)(
    '$path is served whole, visibly a demonstration, and fetches nothing from elsewhere',
    async (plan) => {
      const response = await get(plan.path)
      expect(response.status).toBe(200)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'nonce-nonce-of-the-test'")
      expect(policy).not.toMatch(/unsafe|\*/u)
      const page = await read(plan.path)
      expect(page.documentElement.lang).toBe(plan.lang)
      expect(page.querySelector('.demo')?.textContent).toMatch(/^(?:演示数据|Demonstration data|Vorführdaten)$/u)
      expect(`${plan.title} ${page.title}`).toMatch(/示例|Example/u)
      for (const element of page.querySelectorAll('[src],link[href]')) {
        expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^(?:\/[a-z.-]+|data:,)$/u)
      }
      for (const script of page.querySelectorAll('script:not([type$="json"])')) {
        expect(script.getAttribute('nonce')).toBe('nonce-of-the-test')
      }
      expect(page.querySelectorAll('[style],style,[onclick]')).toHaveLength(0)
      for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
        const parse = expect(() => JSON.parse(script.textContent ?? ''))
        if (plan.path === BROKEN) parse.toThrow()
        else parse.not.toThrow()
      }
    },
  )

  it('is listed on the index with its verdicts', async () => {
    const page = await read('/')
    expect(page.querySelectorAll('.index li')).toHaveLength(demoPages.length)
    expect(page.querySelectorAll('.index .kind')).toHaveLength(expectations.length)
    const links = [...page.querySelectorAll('.index a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(demoPages.map(({ path }) => path))
  })
})
