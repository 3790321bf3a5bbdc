import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLOURS } from '../../src/open-registry/badge-layout.ts'
import { makePngBadges } from '../../src/open-registry/badge-png.ts'
import {
  type BadgeFinding,
  badgeHeads,
  badgeText,
  drawableName,
  drawableText,
} from '../../src/open-registry/badge-text.ts'
import { cast, type HeldRecord } from '../../src/open-registry/cast.ts'
import { makeCoverage } from '../../src/open-registry/picture/coverage.ts'
import { makeLetters } from '../../src/open-registry/picture/letters.ts'
import { type Picture, writePng } from '../../src/open-registry/picture/png.ts'
import { disc, roundedRectangle, stroke, turned } from '../../src/open-registry/picture/shapes.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { anyText } from '../any-text.ts'
import { appOf, seededStore, storeOf, TODAY } from './registry-of.ts'

const POWER_BANK = cast.find(({ name }) => name === 'power-bank')?.record ?? ({} as HeldRecord)
const letters = makeLetters()
const canDraw = (text: string): boolean =>
  [...text].every((character) =>
    (['regular', 'european'] as const).some((weight) => letters(weight).advanceOf(character) !== undefined),
  )

interface Read extends Picture {
  readonly texts: Readonly<Record<string, string>>
}
/** A reader of its own, as strict as the specification. */
const readPng = (bytes: Uint8Array): Read => {
  const file = Buffer.from(bytes)
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const chunks: (readonly [string, Buffer])[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const end = at + 8 + file.readUInt32BE(at)
    expect(file.readUInt32BE(end)).toBe(crcOf(file.subarray(at + 4, end)))
    chunks.push([file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, end)])
  }
  const of = (type: string): Buffer => chunks.find(([one]) => one === type)?.[1] ?? Buffer.alloc(0)
  const order = chunks.map(([type]) => type).filter((type) => type !== 'iTXt')
  expect(order).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
  const [header, colours, opacity] = [of('IHDR'), of('PLTE'), of('tRNS')]
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0])
  const rows = inflateSync(of('IDAT'))
  expect(rows.length).toBe((width + 1) * height)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(0)
    pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  }
  const palette = [...opacity].map(
    (alpha, i) => [colours[3 * i] ?? 0, colours[3 * i + 1] ?? 0, colours[3 * i + 2] ?? 0, alpha] as const,
  )
  const texts = chunks.flatMap(([type, data]) => (type === 'iTXt' ? [data.toString().split('\0\0\0\0\0')] : []))
  return { width, height, palette, pixels, texts: Object.fromEntries(texts) }
}
/** ISO 3309, bit by bit. */
const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
const hexOf = ([red, green, blue]: Picture['palette'][number]): string =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
/** The colours that stand in the picture in full. */
const inksIn = ({ palette, pixels }: Picture): ReadonlySet<string> =>
  new Set([...new Set(pixels)].map((place) => hexOf(palette[place] ?? [0, 0, 0, 0])))

const question = { language: 'en', schemeName: 'CCC', number: POWER_BANK.number } as const
const look = { ...question, size: 's', theme: 'light' } as const
const held = (over: Partial<HeldRecord> = {}): BadgeFinding => ({
  kind: 'held',
  record: { ...POWER_BANK, ...over },
  checkedOn: TODAY,
})
const drawable = (finding: BadgeFinding) => {
  const { tone, status, lines } = drawableText(badgeText(finding, question), canDraw, question)
  return { tone, status, lines: lines.map(({ text }) => text) }
}

describe('a PNG', () => {
  it('is read again as it was written', () => {
    const picture = fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) }).chain(
      ({ width, height }): fc.Arbitrary<Read> =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          palette: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), {
            minLength: 1,
            maxLength: 256,
          }),
          pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
          texts: fc.record({ Title: fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')) }),
        }),
    )
    fc.assert(
      fc.property(picture, (one) => {
        expect(readPng(writePng(one))).toEqual(one)
      }),
      { numRuns: 60 },
    )
  })
})

describe('coverage', () => {
  const sum = (values: Float32Array): number => values.reduce((all, one) => all + one, 0)
  it('is the area of a shape, wherever its edges run', () => {
    const point = fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }))
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const one = makeCoverage(12, 9)
        one.add([a, b, c])
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
        expect(sum(one.read())).toBeCloseTo(area, 2)
      }),
    )
  })
  it('of a square is that of its pixels alone; a hole takes its part away', () => {
    const one = makeCoverage(6, 6)
    one.add(roundedRectangle([1, 1], 4, 4, 0))
    one.add(turned(roundedRectangle([2, 2], 2, 2, 0)))
    const rows = Array.from({ length: 6 }, (_, y) =>
      [...one.read().subarray(6 * y, 6 * y + 6)].map(Math.round).join(''),
    )
    expect(rows).toEqual(['000000', '011110', '010010', '010010', '011110', '000000'])
  })
  it('of what reaches out of the picture stays in its rows', () => {
    const one = makeCoverage(4, 4)
    one.add(disc([4, 2], 1.5))
    expect([...one.read()].filter((_, i) => i % 4 < 2)).toEqual(Array(8).fill(0))
  })
  it('of pieces that lie over one another is counted once', () => {
    const one = makeCoverage(10, 10)
    for (const contour of stroke(
      [
        [2, 5],
        [5, 5],
        [8, 5],
      ],
      2,
    ))
      one.add(contour)
    expect(Math.max(...one.read())).toBe(1)
  })
})

describe('letters', () => {
  it('are there for every word of the badge and every name of a scheme, in both languages', () => {
    for (const text of badgeHeads())
      for (const character of text) expect(letters('bold').advanceOf(character), text).toBeDefined()
    for (const { name } of abouts.values())
      for (const text of [name.zh, name.en]) expect(drawableName(text, canDraw).length, text).toBeGreaterThan(1)
    for (const finding of [held(), held({ status: 'suspended', statusSince: TODAY, scopeKind: 'system' })])
      for (const language of ['zh', 'en'] as const) {
        const text = badgeText(finding, { ...question, language })
        expect(drawableText(text, canDraw, { ...question, language })).toBe(text)
      }
  })
  it.each([
    ['Han of both ways of writing', '深圳市鑫堃電子與廣東榮譽有限公司'],
    ['kana and Hangul', 'ひらがなカタカナー한국인증'],
    ['Latin, Greek and Cyrillic', 'Société Größe Żółć Čeština Şişli Őrség Nguyễn Αθήνα Россия Київ №'],
    ['signs', '（）·、《》“”—…＆①℃㎡★'],
  ])('are there for %s', (_, text) => {
    expect([...text].filter((character) => !canDraw(character))).toEqual([])
  })
  it('come from the second font only where the first has none, and are as tall', () => {
    const [first, second] = [letters('regular'), letters('european')]
    expect([first.advanceOf('C'), second.advanceOf('C'), second.advanceOf('ć')].map(Boolean)).toEqual([
      true,
      false,
      true,
    ])
    const heightOf = (points = first.outlineOf('x')): number => -Math.min(...(points ?? []).flat().map(([, y]) => y))
    expect(heightOf(second.outlineOf('ĸ'))).toBeCloseTo(heightOf(), 1)
    // A letter of two parts, and one with a hole: as many contours as they have.
    expect(['ć', 'ő', 'ş'].map((one) => second.outlineOf(one)?.length)).toEqual([2, 4, 2])
  })
  it('are outlines within their grid, and nothing is drawn for a space', () => {
    const points = letters('regular').outlineOf('永')?.flat() ?? []
    expect(letters('regular').advanceOf('永')).toBe(1)
    expect(points.length).toBeGreaterThan(30)
    expect(points.every(([x, y]) => x > -0.1 && x < 1.1 && y > -1 && y < 0.3)).toBe(true)
    expect(letters('regular').outlineOf(' ')).toEqual([])
    expect(letters('regular').outlineOf('\u{1F600}')).toBeUndefined()
  })
})

describe('what letters cannot write', () => {
  it.each([
    ['Israeli Standards Mark (תו תקן)', 'Israeli Standards Mark'],
    ['泰国食品号（เลขสารบบอาหาร，อย.）', '泰国食品号'],
    ['มอก.（泰国工业标准）', '泰国工业标准'],
    ['中国强制性产品认证（CCC）', '中国强制性产品认证（CCC）'],
    ['มอก.', ''],
  ])('is left out of the name of a scheme that has another: %s', (name, rest) =>
    expect(drawableName(name, canDraw)).toBe(rest),
  )

  const WORDS = 'A name this picture cannot write: see the register'
  it.each([
    ['a product', { productName: 'غلاية' }],
    ['a holder', { holder: 'บริษัท' }],
    ['a letter under a mark', { holder: 'q\u0307' }],
    ['a sign beyond the first plane', { holder: '\u{20BB7}野家' }],
  ])('as %s is said in words, and nothing is green', (_, over) => {
    const { tone, status, lines } = drawable(held(over))
    expect([tone, status]).toEqual(['plain', 'Demo · In force'])
    expect(lines.filter((line) => line === WORDS)).toHaveLength(1)
    expect(lines).toContain(POWER_BANK.number)
  })
  it('keeps its tone where it is none of praise', () => {
    expect(drawable(held({ status: 'revoked', holder: 'บริษัท' })).tone).toBe('alarm')
  })
  it('in a number says nothing of it', () => {
    const { tone, status, lines } = drawable(held({ number: '2024\u{1F600}' }))
    expect({ tone, status, lines }).toEqual({
      tone: 'plain',
      status: 'Could not be checked',
      lines: ['CCC', 'Please open the page of the register'],
    })
  })
  it('an accent that has a letter of its own is written', () => {
    expect(drawable(held({ holder: 'Socie\u0301te\u0301' })).lines).toContain('Société')
  })
})

describe('the badge as a PNG', () => {
  const ask = async (app: ReturnType<typeof appOf>, number: string, query = '', headers = {}) => {
    const response = await app.request(`/badge/cn-ccc/${number}.png${query}`, { headers })
    return {
      response,
      picture: response.status === 200 ? readPng(new Uint8Array(await response.arrayBuffer())) : undefined,
    }
  }
  it('is answered as the SVG is, with the same words beside it', async () => {
    const app = appOf(await seededStore(30))
    const svg = await app.request(`/badge/cn-ccc/${POWER_BANK.number}.svg?lang=en`)
    const { response, picture } = await ask(app, POWER_BANK.number, '?lang=en')
    expect(response.headers.get('content-type')).toBe('image/png')
    for (const name of ['cache-control', 'content-security-policy', 'x-content-type-options', 'vary'])
      expect(response.headers.get(name), name).toBe(svg.headers.get(name))
    const text = await svg.text()
    expect(text).toContain(`<title id="t">${picture?.texts.Title}</title>`)
    expect(text).toContain(`<desc id="d">${picture?.texts.Description}</desc>`)
    expect(picture?.texts.Title).toMatch(/^Demo · In force · .*2024000914000101$/u)
    const tag = response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/u)
    expect((await ask(app, POWER_BANK.number, '?lang=en', { 'If-None-Match': tag })).response.status).toBe(304)
  })
  it.each([
    ['', 280],
    ['?size=s', 200],
    ['?size=l&scale=2', 720],
    ['?scale=1', 280],
  ])('%s is %d pixels wide', async (query, width) => {
    expect((await ask(appOf(await seededStore(30)), POWER_BANK.number, query)).picture?.width).toBe(width)
  })
  it.each(['?scale=3', '?theme=auto', '?size=xl'])('%s is refused', async (query) => {
    expect((await ask(appOf(await seededStore(30)), POWER_BANK.number, query)).response.status).toBe(400)
  })
  it.each(['light', 'dark'] as const)('is green only if it is in force today, and of a product: %s', async (theme) => {
    const { ground, ink, tones } = COLOURS[theme]
    const app = appOf(await seededStore(cast.length))
    for (const { record } of cast.filter((member) => member.record.scheme === 'cn-ccc')) {
      const inForce = record.status === 'valid' && (record.validUntil ?? '9') >= TODAY
      const { picture } = await ask(app, record.number, `?size=s&theme=${theme}`)
      const inks = picture ? inksIn(picture) : new Set()
      expect(inks.has(tones.good), record.number).toBe(inForce && record.scopeKind === 'product')
      expect([inks.has(ground), inks.has(ink)]).toEqual([true, true])
    }
  })
  it.each([
    ['a number that is not there', '2024000914000199', 'caution'],
    ['no number', '%3Cscript%3E', 'caution'],
  ] as const)('of %s says so', async (_, number, tone) => {
    const { response, picture } = await ask(appOf(await storeOf([POWER_BANK], 'complete')), number)
    expect(response.status).toBe(200)
    expect(picture && inksIn(picture).has(COLOURS.light.tones[tone])).toBe(true)
  })
  it('of a database that is gone is not kept', async () => {
    const store = await storeOf([POWER_BANK], 'complete')
    const gone = Object.fromEntries(Object.keys(store).map((name) => [name, () => Promise.reject(new Error('gone'))]))
    const { response, picture } = await ask(appOf({ ...store, ...gone }, { log: () => {} }), POWER_BANK.number)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(picture && inksIn(picture).has(COLOURS.light.tones.good)).toBe(false)
  })
  it('draws whatever the register holds, and never the words of one finding for another', () => {
    const draw = makePngBadges(letters)
    fc.assert(
      fc.property(anyText(40), fc.constantFrom(1, 2), (holder, scale) => {
        const { width, texts } = readPng(draw(held({ holder }), look, scale as 1 | 2))
        expect([width, texts.Title]).toEqual([200 * scale, `Demo · In force · CCC ${POWER_BANK.number}`])
      }),
      { numRuns: 15 },
    )
    const [first, second] = [held(), held({ status: 'expired' })].map((finding) => draw(finding, look, 1))
    expect(draw(held(), look, 1)).toBe(first)
    expect(second).not.toEqual(first)
  })
  it('has the contrast of text in every theme: 4.5 to 1', () => {
    const light = (hex: string): number =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((all, part, i) => all + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
    for (const { ground, ink, tones } of Object.values(COLOURS))
      for (const colour of [ink, ...Object.values(tones)]) {
        const [a = 0, b = 0] = [light(ground), light(colour)].sort((x, y) => y - x)
        expect((a + 0.05) / (b + 0.05), colour).toBeGreaterThanOrEqual(4.5)
      }
  })
})
