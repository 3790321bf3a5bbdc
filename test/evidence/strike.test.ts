import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EvidencePart } from '../../src/core/evidence.ts'
import { BLOCK, strikeText } from '../../src/core/strike.ts'
import { strikeParts } from '../../src/evidence/strike-parts.ts'
import { type Device, makeDevice, PNG, packed } from './evidence-lab.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (content: Uint8Array): string => new TextDecoder().decode(content)
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const entities = (text: string): string => [...text].map((one) => `&#${one.codePointAt(0)};`).join('')
const unicode = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** Ways in which a page may write one word. */
const SPELLINGS: readonly ((word: string) => string)[] = [
  (word) => word,
  fullWidth,
  encodeURIComponent,
  entities,
  unicode,
  (word) => word.toUpperCase(),
  (word) => [...word].join('\u200b'),
  (word) => [...word].join(' '),
  (word) => [...word].join('</b><b>'),
]

describe('struck words', () => {
  it.each(SPELLINGS.map((spell) => [spell('张三li'), spell] as const))('go where they are written %s', (_, spell) => {
    expect(strikeText(`前${spell('张三li')}后`, ['张三li'])).toEqual({ value: `前${BLOCK}后`, count: 1 })
  })

  it('go with what somebody signed, for what that says can be read by everybody', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const jws = `${part({ alg: 'EdDSA', kid: 'k' })}.${part({ holder: '张三 Ltd', more: 'x' })}.${'A'.repeat(86)}`
    expect(strikeText(`a ${jws} b`, ['张三'])).toEqual({ value: `a ${BLOCK} b`, count: 1 })
    expect(strikeText(`a ${jws} b`, ['李四'])).toEqual({ value: `a ${jws} b`, count: 0 })
  })

  it('leave a block that tells no length, and one for what touches', () => {
    expect(strikeText('a 张三 b', ['张三']).value).toBe(`a ${BLOCK} b`)
    expect(strikeText('a 张三丰无忌 b', ['张三丰无忌']).value).toBe(`a ${BLOCK} b`)
    expect(strikeText('xaaay', ['aa'])).toEqual({ value: `x${BLOCK}y`, count: 1 })
    expect(strikeText('张三张三', ['张三'])).toEqual({ value: BLOCK, count: 1 })
  })

  it('are numbers however they are grouped', () => {
    for (const written of [
      '13800138000',
      '138-0013-8000',
      '138.0013.8000',
      '(138) 0013/8000',
      '１３８００１３８０００',
    ])
      expect(strikeText(`t ${written}!`, ['138 0013 8000']).value).toMatch(/^t \(?█████!$/u)
    // Few figures are no phone: a price stays.
    expect(strikeText('1.38', ['138'])).toEqual({ value: '1.38', count: 0 })
  })

  it('are none where they hold no letter and no figure', () => {
    expect(strikeText('a - b', ['-', ' ', '', '█', ','])).toEqual({ value: 'a - b', count: 0 })
  })

  it('leave everything else as it was', () => {
    const text = '保留 &amp; %41 \\u0041 <b>x</b>'
    expect(strikeText(text, ['没有'])).toEqual({ value: text, count: 0 })
  })
})

describe('items with struck words', () => {
  const WORDS = ['张三li', '13800138000', 'a "quoted" \\ name', 'x&y', 'O’Neil 9']
  const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value))
  const part = (path: string, mediaType: EvidencePart['mediaType'], content: Uint8Array): EvidencePart => ({
    path,
    mediaType,
    what: 'passages',
    content,
  })
  let device: Device
  beforeAll(async () => {
    device = await makeDevice()
  })

  it('are struck in names, texts and numbers of JSON, in text, and not in pictures', () => {
    const { parts, counts } = strikeParts(
      [
        part('a.json', 'application/json', json({ 张三li: [{ tel: 13800138000, ok: '保留' }, '张三li'] })),
        part('b.txt', 'text/plain', bytes('收货人 张三li')),
        part('c.png', 'image/png', PNG),
        part('d.json', 'application/json', bytes('{ "spaces": "stay" }')),
      ],
      WORDS,
    )
    expect(parts.map(({ content }) => textOf(content)).filter((_, i) => i !== 2)).toEqual([
      `{"${BLOCK}":[{"tel":"${BLOCK}","ok":"保留"},"${BLOCK}"]}`,
      `收货人 ${BLOCK}`,
      '{ "spaces": "stay" }',
    ])
    expect(parts[2]?.content).toEqual(PNG)
    expect(counts).toEqual({ 'a.json': 3, 'b.txt': 1 })
  })

  it('go altogether where a word lies across what JSON puts between, or nothing can be read', () => {
    const across = part('a.json', 'application/json', json(['left', 'right']))
    expect(textOf(strikeParts([across], ['left","right']).parts[0]?.content ?? PNG)).toBe(`["${BLOCK}"]`)
    const deep = part('a.json', 'application/json', bytes(`${'['.repeat(20_000)}"张三li"${']'.repeat(20_000)}`))
    expect(textOf(strikeParts([deep], WORDS).parts[0]?.content ?? PNG)).not.toContain('张三')
  })

  it('hold none of them any more, however they were written, in any packed item', async () => {
    const word = fc.constantFrom(...WORDS)
    const spelt = fc.tuple(word, fc.constantFrom(...SPELLINGS)).map(([one, spell]) => spell(one))
    const filling = fc.constantFrom('', ' ', '收货人：', '<p>', 'text', '%', '&', '\\', '█', '"', '13', '张')
    const text = fc.array(fc.oneof(spelt, filling), { maxLength: 12 }).map((pieces) => pieces.join(''))
    const value = fc.oneof(text, fc.record({ label: text, text }), fc.array(text, { maxLength: 3 }))
    await fc.assert(
      fc.asyncProperty(text, value, fc.uniqueArray(word, { minLength: 1 }), async (plain, inside, words) => {
        const { parts } = strikeParts(
          [part('a.txt', 'text/plain', bytes(plain)), part('b.json', 'application/json', json([inside]))],
          words,
        )
        const files = unzipSync((await packed(device, {}, parts)).bytes)
        const texts: string[] = ['a.txt', 'b.json'].map((name) => textOf(files[name] ?? PNG))
        JSON.parse(texts[1] ?? '', (_, one) => {
          if (typeof one === 'string') texts.push(one)
          return one
        })
        for (const one of words)
          for (const spell of SPELLINGS)
            for (const left of texts) expect(left.toLowerCase()).not.toContain(spell(one).toLowerCase())
      }),
      { numRuns: 300 },
    )
  })
})
