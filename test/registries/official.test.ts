import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AskContext } from '../../src/core/registry.ts'
import type { CertificateNumber } from '../../src/core/words.ts'
import { builtInMap, builtInMaps } from '../../src/open-registry/import/import-map.ts'
import { relayedRegisters } from '../../src/open-registry/relay/relays.ts'
import { factsById } from '../../src/registries/facts.ts'
import { HAND_OFFS, handOff } from '../../src/registries/hand-off.ts'
import { officialRegisters } from '../../src/registries/index.ts'
import { type Finding, type OfficialRegister, openOfficial } from '../../src/registries/official.ts'
import { THROUGH_OPEN } from '../../src/registries/through-open.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { root } from '../source-tree.ts'
import { registerCases } from './register-cases.ts'

/** Files of the room that are no official register. */
const SHARED = [
  'alerts',
  'china-label',
  'credential',
  'facts',
  'fields',
  'hand-off',
  'index',
  'official',
  'open-registry',
  'openfda',
  'page-text',
  'replies',
  'through-open',
  'trace',
]
const ids = officialRegisters.map(({ id }) => id)

describe('the collection', () => {
  it('holds each file, once, in the order of ids', () => {
    const files = readdirSync(join(root, 'src/registries')).map((name) => name.replace(/\.ts$/u, ''))
    expect(ids).toEqual(files.filter((name) => !SHARED.includes(name)).sort())
    expect(ids).toEqual([...new Set(ids)])
  })
  it('has facts and replies of each', () => {
    expect(Object.keys(factsById)).toEqual(ids)
    expect(registerCases.map(({ id }) => id)).toEqual(ids)
  })
  it.each(registerCases)('$id has the five replies that every register has, and each reply is read', (register) => {
    const { id, replies, type = 'json' } = register
    for (const reply of ['found', 'absent', 'several', 'other-status', 'broken-layout']) {
      expect(Object.keys(replies)).toContain(reply)
      expect(existsSync(join(root, `test/registries/${id}/${reply}.${type}`)), `${id}/${reply}.${type}`).toBe(true)
    }
    const files = readdirSync(join(root, `test/registries/${id}`)).map((name) => name.split('.')[0])
    expect(new Set(files)).toEqual(new Set(Object.keys(replies)))
  })
  it.each(officialRegisters)('$id declares what a person decides on', (register) => {
    const { name, licence, origins, coverage, keepForDays } = register
    for (const text of [name.zh, name.en, licence.zh, licence.en]) expect(text.trim().length).toBeGreaterThan(4)
    expect(origins.length).toBeGreaterThan(0)
    for (const origin of origins) expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/u)
    expect(Object.keys(coverage).length).toBeGreaterThan(0)
    for (const scheme of Object.keys(coverage)) expect(catalogue.has(scheme), scheme).toBe(true)
    expect(keepForDays).toBeGreaterThanOrEqual(1)
    expect(keepForDays).toBeLessThanOrEqual(30)
  })
})

describe('openOfficial', () => {
  const register = (
    asks: OfficialRegister['asks'],
    finding: Finding | Error,
    calls: string[] = [],
  ): OfficialRegister => ({
    id: 'some-register',
    name: { zh: '某登记', en: 'Some register' },
    coverage: { 'xx-whole': 'complete', 'xx-part': 'partial' },
    origins: ['https://register.example/*'],
    licence: { zh: '示例', en: 'example' },
    keepForDays: 1,
    asks,
    find: async ({ compact }) => {
      calls.push(compact)
      if (finding instanceof Error) throw finding
      return finding
    },
  })
  const number = (scheme: string): CertificateNumber => ({ scheme, raw: 'N 1', compact: 'N1', parts: {} })
  const context: AskContext = {
    get: async () => ({ kind: 'failed', why: 'offline' }),
    now: '2026-11-21T08:00:00Z',
    isExample: () => false,
    privacy: 'number',
  }
  const found: Finding = { kind: 'found', record: { status: 'valid' } }

  it('adds whose record it is and when it was read', async () => {
    expect(await openOfficial(register('by-itself', found), 'itself').ask(number('xx-part'), context)).toEqual({
      kind: 'found',
      record: {
        status: 'valid',
        scheme: 'xx-part',
        number: 'N1',
        source: 'some-register',
        readAt: context.now,
        asOf: context.now,
      },
    })
  })
  it.each([
    ['xx-whole', { kind: 'absent', source: 'some-register', readAt: context.now, asOf: context.now }],
    ['xx-part', { kind: 'unclear', why: 'not-covered', source: 'some-register' }],
  ])('takes "absent" for %s by what it holds', async (scheme, answer) => {
    const opened = openOfficial(register('by-itself', { kind: 'absent' }), 'itself')
    expect(await opened.ask(number(scheme), context)).toEqual(answer)
  })
  it.each([
    ['a scheme it does not hold', 'by-itself', 'itself', 'xx-other', {}, 'not-covered'],
    ['an example number', 'by-itself', 'click', 'xx-whole', { isExample: () => true }, 'not-covered'],
    ['a person who sends no numbers', 'by-itself', 'itself', 'xx-whole', { privacy: 'range' }, 'not-permitted'],
    ['no click where one is needed', 'by-click', 'itself', 'xx-whole', {}, 'needs-click'],
  ] as const)('asks nothing for %s', async (_, asks, by, scheme, more, why) => {
    const calls: string[] = []
    const answer = await openOfficial(register(asks, found, calls), by).ask(number(scheme), { ...context, ...more })
    expect(answer).toEqual({ kind: 'unclear', why, source: 'some-register' })
    expect(calls).toEqual([])
  })
  it('asks under a click', async () => {
    const calls: string[] = []
    await openOfficial(register('by-click', found, calls), 'click').ask(number('xx-whole'), context)
    expect(calls).toEqual(['N1'])
  })
  it('lets no exception out', async () => {
    const answer = await openOfficial(register('by-itself', new Error('bug')), 'itself').ask(
      number('xx-whole'),
      context,
    )
    expect(answer).toEqual({ kind: 'unclear', why: 'not-understood', source: 'some-register' })
  })
  it('says what it covers', async () => {
    const opened = openOfficial(register('by-itself', found), 'itself')
    expect(await opened.covers('xx-part', context)).toEqual({ scheme: 'xx-part', kind: 'partial', asOf: context.now })
    expect(await opened.covers('xx-other', context)).toBeUndefined()
  })
})

describe('hand-offs', () => {
  const lookupOf = (scheme: string) => catalogue.get(scheme)?.about.lookup
  const number = (scheme: string, compact: string): CertificateNumber => ({ scheme, raw: compact, compact, parts: {} })
  const entries = Object.entries(HAND_OFFS)

  it.each(entries)('%s leads to an address', (scheme, { url }) => {
    expect(catalogue.has(scheme)).toBe(true)
    const answer = handOff(number(scheme, 'A 1/2&x'), lookupOf(scheme))
    if (answer?.kind !== 'handoff') throw new Error(`${scheme} has no address`)
    expect(answer.url).toMatch(/^https?:\/\/[\w.-]+(?:\/|$)/u)
    expect(answer.url).not.toMatch(/\{|A 1|\/2&x/u)
    // An address of its own says more than the scheme's page, and belongs to the same authority.
    const page = lookupOf(scheme)?.url
    if (url && page) {
      expect(url).toContain('{number}')
      expect(page).not.toContain('{number}')
      expect(new URL(url).hostname).toBe(new URL(page).hostname)
    }
  })
  it('none is of a scheme that a register can be asked about', () => {
    const covered = new Set(officialRegisters.flatMap(({ coverage }) => Object.keys(coverage)))
    expect(entries.map(([scheme]) => scheme).filter((scheme) => covered.has(scheme))).toEqual([])
    expect(entries.length).toBeGreaterThan(50)
  })
  it('puts the number in its place', () => {
    expect(handOff(number('kr-kc-safety', 'CB000X0000-0001'), undefined)).toEqual({
      kind: 'handoff',
      source: 'hand-off:kr-kc-safety',
      url: 'https://www.safetykorea.kr/search/searchPop?certNum=CB000X0000-0001',
    })
  })
  it('knows nothing of other schemes, and nothing without an address', () => {
    expect(handOff(number('xx-none', 'A1'), undefined)).toBeUndefined()
    expect(handOff(number('cn-ccc', 'A1'), undefined)).toBeUndefined()
  })
})

describe('marks that only an open register answers for', () => {
  const covered = new Set(officialRegisters.flatMap(({ coverage }) => Object.keys(coverage)))
  /** Of real files alone: an example map has columns that nobody's file has. */
  const mapped = builtInMaps()
    .filter((name) => !name.endsWith('-example'))
    .flatMap((name) => {
      const reading = builtInMap(name)
      return reading?.kind === 'map' && typeof reading.map.scheme === 'string' ? [reading.map.scheme] : []
    })
  const of = (by: 'file' | 'key') => Object.keys(THROUGH_OPEN).filter((scheme) => THROUGH_OPEN[scheme] === by)

  it('are those with a map and no adapter', () => {
    expect(of('file')).toEqual(mapped.filter((scheme) => !covered.has(scheme)).sort())
  })
  it('and those behind a key', () => {
    expect(of('key')).toEqual(relayedRegisters.flatMap(({ coverage }) => Object.keys(coverage)).sort())
  })
})
