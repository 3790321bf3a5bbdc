import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { badgeSvg } from '../../src/open-registry/badge-svg.ts'
import { cast, type HeldRecord } from '../../src/open-registry/cast.ts'
import { anyText } from '../any-text.ts'
import { appOf, seededStore, storeOf, TODAY } from './registry-of.ts'

const partOf = (name: string): HeldRecord => {
  const member = cast.find((one) => one.name === name)
  if (!member) throw new Error(name)
  return member.record
}
const POWER_BANK = partOf('power-bank')
const GREEN = '#1a6b3c'

interface Drawn {
  readonly texts: readonly string[]
  readonly tags: readonly string[]
  readonly attributes: readonly string[]
  readonly title: string
  readonly description: string
}
/** Read by a strict XML parser: what is no well-formed picture throws. */
const drawn = (svg: string): Drawn => {
  const parser = new SaxesParser()
  const tags: string[] = []
  const attributes: string[] = []
  const texts: Record<string, string[]> = {}
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    tags.push(tag.name)
    attributes.push(...Object.keys(tag.attributes))
    texts[tag.name] = [...(texts[tag.name] ?? []), '']
  })
  parser.on('text', (text) => {
    const open = texts[tags.at(-1) ?? '']
    if (open) open[open.length - 1] += text
  })
  parser.write(svg).close()
  return {
    tags,
    attributes,
    texts: texts.text ?? [],
    title: texts.title?.[0] ?? '',
    description: texts.desc?.[0] ?? '',
  }
}

const ask = async (app: ReturnType<typeof appOf>, number: string, query = '') => {
  const response = await app.request(`/badge/cn-ccc/${number}.svg${query}`)
  const svg = await response.text()
  return { response, svg, drawn: drawn(svg) }
}

describe('the badge picture', () => {
  it('says number, holder, product, status and day, with a title and a description', async () => {
    const {
      response,
      svg,
      drawn: picture,
    } = await ask(appOf(await seededStore(30)), POWER_BANK.number, '?lang=en&size=l')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300\b/u)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(picture.texts).toEqual([
      'Demo · In force',
      ...['China Compulsory Certification', '(CCC)'],
      POWER_BANK.number,
      '示例移动电源',
      '示例电子（深圳）有限公司',
      `Register checked ${TODAY}`,
    ])
    expect(picture.title).toMatch(/^Demo · In force · .*2024000914000101$/u)
    expect(picture.description).toContain('copy')
    expect(svg).toContain(GREEN)
  })
  it('speaks Chinese unless asked otherwise, whatever the browser prefers: it is kept for everybody', async () => {
    const app = appOf(await seededStore(30))
    const response = await app.request(`/badge/cn-ccc/${POWER_BANK.number}.svg`, {
      headers: { 'Accept-Language': 'en' },
    })
    expect(drawn(await response.text()).texts[0]).toBe('示例 · 有效')
    expect(response.headers.get('vary')).toBeNull()
  })
  it.each(cast.filter(({ record }) => record.scheme === 'cn-ccc').map(({ name, record }) => [name, record] as const))(
    'of %s is green only if it is in force today, and of a product',
    async (_, record) => {
      const { svg, drawn: picture } = await ask(appOf(await seededStore(cast.length)), record.number, '?lang=en')
      const inForce = record.status === 'valid' && (record.validUntil ?? '9') >= TODAY
      expect(picture.texts[0]?.includes('In force')).toBe(inForce)
      expect(svg.includes(GREEN)).toBe(inForce && record.scopeKind === 'product')
    },
  )
  it.each([
    ['system', 'Of a management system, not of a product'],
    ['operator', 'Of a business, not of a product'],
    ['laboratory', 'Of a laboratory, not of a product'],
  ] as const)('of a %s says that it is of no product, and is not green', async (scopeKind, words) => {
    const { svg, drawn: picture } = await ask(
      appOf(await storeOf([{ ...POWER_BANK, scopeKind }], 'complete')),
      POWER_BANK.number,
      '?lang=en&size=l',
    )
    expect(picture.texts.join(' ')).toContain(words)
    expect(svg).not.toContain(GREEN)
  })
  it('of one that has not begun is not green', async () => {
    const record: HeldRecord = { ...POWER_BANK, issuedOn: '2026-12-01', validFrom: '2026-12-01' }
    const { svg, drawn: picture } = await ask(
      appOf(await storeOf([record], 'complete')),
      record.number,
      '?lang=en&size=l',
    )
    expect(picture.texts.join(' ')).toMatch(/^Demo · Not in force before 2026-12-01 /u)
    expect(svg).not.toContain(GREEN)
  })
})

describe('what cannot be told is drawn, and never green', () => {
  const record: HeldRecord = POWER_BANK
  it.each([
    ['2024000914000199', 'Not in the register'],
    ['x', 'Not a possible number'],
    ['%3Cscript%3E', 'Not a possible number'],
  ])('%s: %s', async (number, words) => {
    const { response, svg, drawn: picture } = await ask(appOf(await storeOf([record], 'complete')), number, '?lang=en')
    expect([response.status, picture.texts[0]]).toEqual([200, words])
    expect(svg).not.toContain(GREEN)
    expect(picture.tags).not.toContain('script')
  })
  it('a scheme that is not held', async () => {
    const app = appOf(await storeOf([record], 'partial'))
    expect((await ask(app, '2024000914000199', '?lang=en')).drawn.texts[0]).toBe('Not held here')
  })
  it.each([
    ['2026-11-07', 'In force'],
    ['2026-11-06', 'Could not be checked'],
  ])('data of %s: %s', async (day, words) => {
    const { svg, drawn: picture } = await ask(
      appOf(await storeOf([record], 'complete', `${day}T00:00:00Z`)),
      record.number,
      '?lang=en&size=l',
    )
    expect(picture.texts[0]).toContain(words)
    expect(svg.includes(GREEN)).toBe(words === 'In force')
  })
  it('a database that is gone', async () => {
    const store = await storeOf([record], 'complete')
    const gone = Object.fromEntries(Object.keys(store).map((name) => [name, () => Promise.reject(new Error('gone'))]))
    const faults: unknown[] = []
    const app = appOf({ ...store, ...gone }, { log: (fault) => faults.push(fault) })
    const { response, svg, drawn: picture } = await ask(app, record.number, '?lang=en')
    expect([response.status, picture.texts[0]]).toEqual([200, 'Could not be checked'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(svg).not.toContain(GREEN)
    expect(faults).toHaveLength(1)
  })
})

describe('whatever the register holds', () => {
  const render = (over: Partial<HeldRecord>, size: 's' | 'm' | 'l' = 's'): string =>
    badgeSvg(
      { kind: 'held', record: { ...POWER_BANK, ...over }, checkedOn: TODAY },
      { language: 'zh', size, theme: 'light', schemeName: 'CCC', number: POWER_BANK.number },
    )
  it('the picture is well-formed, and holds nothing but shapes and text', () => {
    const allowed = ['svg', 'title', 'desc', 'rect', 'text', 'circle', 'path']
    fc.assert(
      fc.property(anyText(60), fc.string({ unit: 'grapheme', maxLength: 60 }), (holder, productName) => {
        const picture = drawn(render({ holder, productName }))
        expect(picture.tags.filter((tag) => !allowed.includes(tag))).toEqual([])
        expect(picture.attributes.filter((name) => /^on|href|style$/iu.test(name))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  it('markup in a name is text', () => {
    const picture = drawn(
      render({ holder: '</text><script>alert(1)</script>', productName: '"><image href="https://x.example"/>' }, 'l'),
    )
    expect(picture.tags).not.toContain('script')
    expect(picture.tags).not.toContain('image')
    expect(picture.description).toContain('<script>alert(1)</script>')
  })
  it('a long name is cut with a sign of it, and stands whole in the description', () => {
    const holder = '示例电子（深圳）有限公司'.repeat(10)
    const picture = drawn(render({ holder }))
    const shown = picture.texts.find((text) => text.startsWith('示例电子')) ?? ''
    expect(shown.endsWith('…')).toBe(true)
    expect(shown.length).toBeLessThan(20)
    expect(picture.description).toContain(holder)
  })
  it('half of a character, a control or a mark of direction does not break it', () => {
    expect(drawn(render({ holder: 'A\ud800B\u0000C\u202eD\ufffeE' }, 'l')).texts).toContain('A B C D E')
  })
  it.each([
    ['s', 200],
    ['m', 280],
    ['l', 360],
  ] as const)('size %s is %d wide, as an image of fixed size', (size, width) => {
    expect(render({}, size)).toMatch(
      new RegExp(
        `^<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="\\d{2,3}" viewBox="0 0 ${width} \\d{2,3}"`,
        'u',
      ),
    )
  })
})
