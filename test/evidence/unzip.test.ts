import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Inflate } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { EVIDENCE_LIMITS } from '../../src/core/evidence.ts'
import { unzip } from '../../src/evidence/unzip.ts'
import { type RawEntry, type RawFile, rawZip } from './evidence-lab.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const a: RawEntry = { name: 'a.txt', content: text('the quick brown fox') }
const b: RawEntry = { name: 'b.txt', content: text('jumps'), method: 0 }
const whyOf = (entries: readonly RawEntry[], file?: RawFile): string => {
  const result = unzip(rawZip(entries, file))
  return result.kind === 'refused' ? result.why : 'read'
}
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes)

describe('the entries of a strange zip', () => {
  it('come out, stored and deflated, with foreign fields between', () => {
    const result = unzip(rawZip([a, { ...b, extra: 9 }]))
    expect(result).toEqual({
      kind: 'entries',
      entries: [
        { name: 'a.txt', bytes: 19, content: a.content },
        { name: 'b.txt', bytes: 5, content: b.content },
      ],
    })
  })

  it.each<[string, string, readonly RawEntry[], RawFile?]>([
    ['a folder', 'name', [{ ...a, name: 'a/' }]],
    ['a way out', 'name', [{ ...a, name: '../a.txt' }]],
    ['a dot in front', 'name', [{ ...a, name: '..' }]],
    ['a backslash', 'name', [{ ...a, name: 'a\\b' }]],
    ['a drive', 'name', [{ ...a, name: 'c:a' }]],
    ['a zero', 'name', [{ ...a, name: 'a\0b' }]],
    ['large letters', 'name', [{ ...a, name: 'A.txt' }]],
    ['81 letters', 'name', [{ ...a, name: 'a'.repeat(81) }]],
    ['80 letters', 'read', [{ ...a, name: 'a'.repeat(80) }]],
    ['no name', 'name', [{ ...a, name: '' }]],
    ['one name twice', 'duplicate', [a, a]],
    ['another name in front of the content', 'not-a-zip', [{ ...a, localName: 'b.txt' }]],
    ['encryption', 'unsupported', [{ ...a, flags: 1 }]],
    ['another compression', 'unsupported', [{ ...a, method: 14 }]],
    ['bytes before', 'not-a-zip', [a], { before: text('%PDF-1.7') }],
    ['bytes between', 'not-a-zip', [a, b], { between: text('!') }],
    ['a note behind', 'not-a-zip', [a], { note: text('note') }],
    ['a count too high', 'not-a-zip', [a], { count: 2 }],
    ['a count too low', 'not-a-zip', [a, b], { count: 1 }],
    ['two entries over one content', 'not-a-zip', [a, { ...a, name: 'b.txt', localName: 'a.txt', start: 0 }]],
    ['an entry beyond the end', 'not-a-zip', [{ ...a, start: 0xfffffff0 }]],
    ['a stored entry of another size', 'not-a-zip', [{ ...b, bytes: 6 }]],
  ])('%s: %s', (_name, why, entries, file) => {
    expect(whyOf(entries, file)).toBe(why)
  })

  it('are at most 64', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...a, name: `${i}.txt` }))
    expect(whyOf(many(64))).toBe('read')
    expect(whyOf(many(65))).toBe('too-many')
  })

  it('are read up to their limits and not over', () => {
    const limits = { ...EVIDENCE_LIMITS, itemBytes: 1000, allBytes: 1900, ratioFrom: 100, ratio: 10 }
    const of = (...entries: readonly RawEntry[]) => {
      const result = unzip(rawZip(entries), limits)
      return result.kind === 'refused' ? result.why : 'read'
    }
    const stored = (name: string, bytes: number): RawEntry => ({ name, content: zeros(bytes), method: 0 })
    expect(of(stored('a', 1000))).toBe('read')
    expect(of(stored('a', 1001))).toBe('item-too-large')
    expect(of(stored('a', 1000), stored('b', 900))).toBe('read')
    expect(of(stored('a', 1000), stored('b', 901))).toBe('all-too-large')
    expect(of({ name: 'a', content: zeros(900) })).toBe('ratio')
    expect(of({ name: 'a', content: zeros(100) })).toBe('read')
  })

  it('are not read from a file that is too large', () => {
    const limits = { ...EVIDENCE_LIMITS, fileBytes: rawZip([a]).length }
    expect(unzip(rawZip([a]), limits).kind).toBe('entries')
    expect(unzip(rawZip([a, b]), limits)).toEqual({ kind: 'refused', why: 'too-large' })
    expect(unzip(new Uint8Array())).toEqual({ kind: 'refused', why: 'empty' })
  })

  it('are let go when more comes out than was declared', () => {
    // 100 MB that call themselves 1000 bytes: of its 24 steps the first is one too many.
    const bomb = { name: 'a', content: zeros(1000), packed: deflateRawSync(zeros(100_000_000)), bytes: 1000 }
    const push = vi.spyOn(Inflate.prototype, 'push')
    const result = unzip(rawZip([bomb]))
    expect(result).toEqual({ kind: 'entries', entries: [{ name: 'a', bytes: 1000 }] })
    expect(push).toHaveBeenCalledTimes(1)
    push.mockRestore()
  })

  it('have no content where it is damaged or cut', () => {
    const packedText = deflateRawSync(a.content)
    for (const bad of [packedText.subarray(0, 5), Buffer.from([7, 7, 7]), Buffer.alloc(0)])
      expect(unzip(rawZip([{ ...a, packed: bad }]))).toEqual({
        kind: 'entries',
        entries: [{ name: 'a.txt', bytes: 19 }],
      })
    expect(unzip(rawZip([{ ...a, bytes: 18 }]))).toMatchObject({ entries: [{ bytes: 18 }] })
    expect(unzip(rawZip([{ ...a, bytes: 20 }]))).toEqual({ kind: 'entries', entries: [{ name: 'a.txt', bytes: 20 }] })
  })

  it('never make it throw', () => {
    const good = rawZip([a, b])
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 })
    fc.assert(
      fc.property(changes, fc.nat(good.length), (places, end) => {
        const bad = good.slice(0, end)
        for (const [at, octet] of places) if (at < end) bad[at] = octet
        unzip(bad)
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void unzip(bytes)))
  })
})
