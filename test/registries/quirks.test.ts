/**
 * The peculiarities of registers that are known from public notes and clients, each with the reply that shows it. Every
 * reply is judged in the suite of conformance; here stands that none of them is missing, and what each comes to.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAND_OFFS } from '../../src/registries/hand-off.ts'
import { officialRegisters } from '../../src/registries/index.ts'
import { root } from '../source-tree.ts'
import { type Outcome, registerCases, relayedCases } from './register-cases.ts'

/** `found`: a record; what `absent` comes to where a register does not hold everything is `not-covered`. */
type Kind = 'found' | 'absent' | 'handoff' | 'not-covered' | 'not-understood' | 'refused' | 'server-error'
const kindOf = (outcome: Outcome | undefined): string =>
  typeof outcome === 'object' ? ('handoff' in outcome ? 'handoff' : 'found') : (outcome ?? 'missing')

const QUIRKS: readonly (readonly [quirk: string, register: string, reply: string, comesTo: Kind])[] = [
  // Empty is not failure.
  ['nothing is a 404 with words of its own', 'openfda-510k', 'absent', 'absent'],
  ['a 404 in other words is an address that moved', 'openfda-510k', 'moved', 'not-understood'],
  ['nothing is a 404 with the code 5', 'matter-dcl', 'absent', 'not-covered'],
  ['a 404 without that code in a later request is none', 'matter-dcl', 'lost-model', 'not-understood'],
  ['a vendor need not enter its model', 'matter-dcl', 'no-model', 'found'],
  ['nothing is a list that is missing altogether', 'giteki', 'absent', 'not-covered'],
  ['nothing is a code of its own inside a 200', 'safety-korea', 'absent', 'not-covered'],
  ['nothing is an empty list', 'energy-star', 'absent', 'not-covered'],
  ['nothing is an empty list of items', 'epa-ppls', 'absent', 'absent'],
  ['nothing in one generation of filings says nothing of the other', 'china-energy-label', 'absent', 'handoff'],
  // Failure is not empty.
  ['a key refused inside a 200', 'safety-korea', 'bad-key', 'refused'],
  ['an address refused inside a 200', 'safety-korea', 'bad-address', 'refused'],
  ['a bad question inside a 200', 'safety-korea', 'bad-question', 'not-understood'],
  ['a fault inside a 200', 'safety-korea', 'fault', 'server-error'],
  ['a missing tenant inside a 200', 'china-energy-label', 'no-tenant', 'refused'],
  ['"try again" inside a 200', 'china-energy-label', 'try-again', 'server-error'],
  ['a status of 400 with an error of its own', 'giteki', 'other-status', 'not-understood'],
  // Shapes that vary.
  ['a single hit is bare and not in a list', 'health-canada-din', 'single', 'found'],
  ['a list in an envelope or bare', 'health-canada-npn', 'wrapped', 'found'],
  ['a list under one name or another, or bare', 'bluetooth-sig', 'wrapped', 'found'],
  ['XML in one call and JSON in another, whatever it is called', 'fcc-eas', 'as-json', 'found'],
  ['one number stands in several rows, a radio each', 'giteki', 'several', 'found'],
  ['one number stands in several rows, a version each', 'matter-dcl', 'several', 'found'],
  ['several versions of a product, one of them the last', 'eprel', 'several', 'found'],
  ['full-width letters in a number', 'safety-korea', 'full-width', 'found'],
  ['stars in a model stand for any character', 'energy-star', 'found', 'found'],
  ['old classes are written APPP', 'eprel', 'article-number', 'found'],
  // Searches that answer about others.
  ['a search takes the beginning of a number for all', 'fcc-eas', 'other-number', 'not-covered'],
  ['a filter that nobody proved may be passed over', 'eudamed', 'other-number', 'not-understood'],
  ['a search takes any words, and names no number', 'bluetooth-sig', 'no-number', 'not-understood'],
  ['a page that does not repeat the number names another', 'oeko-tex', 'other-number', 'not-understood'],
  ['several designs stand in one text', 'bluetooth-sig', 'among-designs', 'found'],
  // Words of status.
  ['expired is most of the register, and no alarm', 'safety-korea', 'expired', 'found'],
  ['suspended for some months', 'safety-korea', 'suspended', 'found'],
  ['under review is a renewal', 'oeko-tex', 'under-review', 'found'],
  ['published and yet blocked', 'eprel', 'blocked', 'not-understood'],
  ['provisional is not certified', 'matter-dcl', 'other-status', 'not-understood'],
  ['versions that disagree', 'matter-dcl', 'several-states', 'not-understood'],
  ['no longer published', 'openfda-udi', 'other-status', 'not-understood'],
  ['cancelled products stand among the marketed', 'health-canada-din', 'single', 'found'],
  ['registered is a firm, and no approval', 'openfda-registration', 'found', 'found'],
]

describe('quirks of registers', () => {
  const cases = [...registerCases, ...relayedCases]
  it.each(QUIRKS)('%s (%s: %s)', (_, id, reply, comesTo) => {
    expect(kindOf(cases.find((register) => register.id === id)?.replies[reply])).toBe(comesTo)
  })
  it('are known of every register', () => {
    const named = new Set(QUIRKS.map(([, id]) => id))
    const plain = ['china-water-label'] // as the energy label's
    expect(cases.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(plain)
  })
})

describe('addresses that are never asked', () => {
  const room = join(root, 'src/registries')
  const code = readdirSync(room)
    .map((file) => readFileSync(join(room, file), 'utf8'))
    .join('\n')
  /** Guesses in public code, or keys of somebody's. */
  it.each([
    'api.iafcertsearch.org',
    'pefc.org/api',
    'safety-gate-alerts/api/v1/notifs',
    'api/rapex/notifications',
    'eprel.ec.europa.eu/api/authenticate',
    'eprel.ec.europa.eu/api/public',
    'apex/api/ppls',
    'CPSC-Recalls-API',
    'certificateNumber=',
    'x-api-key',
    'api_key',
    'Bearer ',
  ])('%s', (guess) => expect(code.toLowerCase().includes(guess.toLowerCase())).toBe(false))
  it('nor the host of a page that bars programs', () => {
    const barred = Object.values(HAND_OFFS).flatMap(({ why, url, also }) => [
      ...(why === 'barred' || why === 'captcha' ? [url] : []),
      ...(also ? [also.url] : []),
    ])
    const hosts = barred.flatMap((url) => (url ? [new URL(url).host] : []))
    const origins = officialRegisters.flatMap((register) => register.origins)
    for (const host of [...hosts, 'search.fsc.org', 'cx.cnca.cn', 'globalrecalls.oecd.org', 'directories.intertek.com'])
      expect(origins.filter((origin) => origin.includes(host))).toEqual([])
  })
})
