import { describe, expect, test } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import type { Registry } from '../../src/core/registry.ts'
import type { CertificateNumber } from '../../src/core/words.ts'
import type { OfficialRegister } from '../../src/registries/official.ts'
import { askedFor, askedOfficial, askedPage, inTrustOrder } from '../../src/shell/asked.ts'
import type { Settings } from '../../src/shell/messages.ts'

const NUMBER: CertificateNumber = { scheme: 'xx-a', raw: 'A1', compact: 'A1', parts: {} }
const official = (id: string, schemes: readonly string[], keepForDays = 7): OfficialRegister => ({
  id,
  name: { zh: '某登记', en: 'Some register' },
  coverage: Object.fromEntries(schemes.map((scheme) => [scheme, 'partial' as const])),
  origins: ['https://register.example/*'],
  licence: { zh: '示例', en: 'example' },
  keepForDays,
  asks: 'by-click',
  find: async () => ({ kind: 'found', record: { status: 'valid' } }),
})
const OFFICIAL = [official('one', ['xx-a']), official('two', ['xx-a', 'xx-b']), official('three', ['xx-b'])]
const settings = (more: Partial<Settings> = {}): Settings => ({
  language: 'auto',
  sites: [],
  registers: [
    { url: 'https://a.example', name: 'A', enabled: true, privacy: 'range' },
    { url: 'https://b.example', name: 'B', enabled: false, privacy: 'number' },
    { url: 'https://c.example', name: 'C', enabled: true, privacy: 'number' },
  ],
  official: [],
  trust: [],
  appearance: AS_THE_SYSTEM,
  ...more,
})
const open = ({ url }: { readonly url: string }): Registry => ({
  id: `open:${url}`,
  name: url,
  origins: [],
  covers: async () => undefined,
  ask: async () => ({ kind: 'unclear', why: 'offline' }),
})
const idsAsked = (chosen: Settings, number = NUMBER): readonly string[] =>
  askedFor(number, { settings: chosen, official: OFFICIAL, open }).map(({ registry }) => registry.id)

describe('who is asked', () => {
  test('open registers that are enabled, with what each gets to see', () => {
    const asked = askedFor(NUMBER, { settings: settings(), official: OFFICIAL, open })
    expect(asked.map(({ registry, privacy }) => [registry.id, privacy])).toEqual([
      ['open:https://a.example', 'range'],
      ['open:https://c.example', 'number'],
    ])
  })
  test('official ones only when they are turned on, and only for schemes that they cover', () => {
    const on = settings({ registers: [], official: ['three', 'two'] })
    expect(idsAsked(on)).toEqual(['two'])
    expect(idsAsked(on, { ...NUMBER, scheme: 'xx-b' })).toEqual(['two', 'three'])
    expect(idsAsked(on, { ...NUMBER, scheme: 'xx-c' })).toEqual([])
  })
  test("both kinds stand in the person's order of trust; who is not named comes after", () => {
    const on = { official: ['one', 'two'], trust: ['two', 'open:https://c.example'] }
    expect(idsAsked(settings(on))).toEqual(['two', 'open:https://c.example', 'open:https://a.example', 'one'])
  })
  test('an order that names nobody leaves all as they stand', () =>
    expect(inTrustOrder(['a', 'b'], (one) => one, ['x'])).toEqual(['a', 'b']))
})

test('an official register keeps its word for its own time; only while a page is read patience ends', () => {
  const register = official('one', ['xx-a'], 30)
  const byItself = askedOfficial(register, 'itself')
  expect(byItself).toMatchObject({ privacy: 'number', keepForMs: 30 * 86_400_000, by: 'itself' })
  expect(byItself.patienceMs).toBeGreaterThan(0)
  expect(askedOfficial(register, 'click').patienceMs).toBeUndefined()
})

describe('the official page among the registers', () => {
  const context = {} as Parameters<Registry['ask']>[1]
  test('leads a person there', async () => {
    const lookup = { url: 'https://look.example/', name: { zh: '网', en: 'Site' }, takesNumber: false }
    const { registry } = askedPage('cn-ccc', lookup)
    expect(registry.id).toBe('hand-off:cn-ccc')
    expect(await registry.ask({ ...NUMBER, scheme: 'cn-ccc' }, context)).toEqual({
      kind: 'handoff',
      source: 'hand-off:cn-ccc',
      url: 'https://look.example/',
    })
  })
  test('is nobody where no page is known', async () =>
    expect(await askedPage('xx-a', undefined).registry.ask(NUMBER, context)).toEqual({
      kind: 'unclear',
      why: 'no-register',
    }))
})
