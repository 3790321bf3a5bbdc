/**
 * Which registers are asked about a number: the open ones and the official ones that the person turned on, in the order
 * of trust, and behind them the official page, for what a person read there.
 */
import type { About } from '../core/scheme.ts'
import type { CertificateNumber, RegistryId } from '../core/words.ts'
import { handOff } from '../registries/hand-off.ts'
import { type OfficialRegister, openOfficial } from '../registries/official.ts'
import type { AskedRegistry } from './lookup.ts'
import type { RegisterSetting, Settings } from './messages.ts'
import { idOfOpen } from './settings.ts'

const DAY_MS = 86_400_000
/** How long a page waits for an authority's register; far away ones take a second or two. */
const PATIENCE_MS = 3_000
/** What a person read on an official page counts for a day: looking again is one press. */
const HAND_OFF_DAYS = 1

/** Those that are named, in that order; then the others as they stand. */
export const inTrustOrder = <T>(all: readonly T[], idOf: (one: T) => RegistryId, trust: readonly RegistryId[]) => {
  const rank = (one: T): number => {
    const place = trust.indexOf(idOf(one))
    return place < 0 ? trust.length : place
  }
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** An official register as it is asked while a page is read, or under a press. */
export const askedOfficial = (register: OfficialRegister, by: 'itself' | 'click'): AskedRegistry => ({
  registry: openOfficial(register, by),
  // The number itself is what such a register takes; turning it on is the consent, and says so.
  privacy: 'number',
  keepForMs: register.keepForDays * DAY_MS,
  by,
  ...(by === 'itself' ? { patienceMs: PATIENCE_MS } : {}),
})

/** Id under which the word of an official page is kept. */
export const handOffId = (scheme: string): RegistryId => `hand-off:${scheme}`

/** The official page among the registers: it is never asked, it leads there, and what was read on it is kept. */
export const askedPage = (scheme: string, lookup: About['lookup']): AskedRegistry => ({
  registry: {
    id: handOffId(scheme),
    name: '',
    origins: [],
    covers: async () => undefined,
    ask: async (number) => handOff(number, lookup) ?? { kind: 'unclear', why: 'no-register' },
  },
  privacy: 'number',
  keepForMs: HAND_OFF_DAYS * DAY_MS,
})

export interface AskedDependencies {
  readonly settings: Settings
  readonly official: readonly OfficialRegister[]
  readonly open: (register: RegisterSetting) => AskedRegistry['registry']
}

/** Open registers say themselves what they hold; of the official ones only those join that cover the scheme. */
export const askedFor = (
  { scheme }: CertificateNumber,
  { settings, official, open }: AskedDependencies,
): readonly AskedRegistry[] => {
  const opened = settings.registers
    .filter(({ enabled }) => enabled)
    .map((register) => ({ id: idOfOpen(register.url), register }))
    .map(({ id, register }) => ({ id, asked: { registry: open(register), privacy: register.privacy } }))
  const turnedOn = official
    .filter(({ id, coverage }) => settings.official.includes(id) && coverage[scheme] !== undefined)
    .map((register) => ({ id: register.id, asked: askedOfficial(register, 'itself') }))
  return inTrustOrder([...opened, ...turnedOn], ({ id }) => id, settings.trust).map(({ asked }) => asked)
}
