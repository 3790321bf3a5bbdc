/**
 * What the person chose, kept in `storage.local`. One place validates: what is damaged falls back to its default, what
 * the person typed wrongly is left out and named.
 */

import { AS_THE_SYSTEM, readAppearance } from '../core/appearance.ts'
import { LOCALES } from '../core/shown.ts'
import type { RegistryId } from '../core/words.ts'
import { defaultRegisters, officialRegisters } from '../registries/index.ts'
import { hostOf, isLoopback } from './hosts.ts'
import type { RegisterSetting, Settings } from './messages.ts'
import { makeSerial } from './serial.ts'

/** Registers known from the start are asked, and see as little as can be. */
export const defaultSettings = (isDevelopment: boolean): Settings => ({
  language: 'auto',
  sites: [],
  registers: defaultRegisters(isDevelopment ? 'development' : 'production').map((register) => ({
    ...register,
    enabled: true,
    privacy: 'range',
  })),
  official: [],
  trust: [],
  appearance: AS_THE_SYSTEM,
})

export interface Read {
  readonly settings: Settings
  /** What was left out and why: `site: <text>`, `register: <text>`, `time-stamp: <text>`, in the person's own words. */
  readonly problems: readonly string[]
}

const MAX_SITES = 500
const MAX_REGISTERS = 8
const LANGUAGES: ReadonlySet<unknown> = new Set(['auto', ...LOCALES])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPresent = <T>(value: T | undefined): value is T => value !== undefined
const textOf = (value: unknown, max: number): string => (typeof value === 'string' ? value.trim().slice(0, max) : '')
const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)

/** A host suffix from what a person typed: `https://Shop.Example/x`, `*.shop.example` → `shop.example`. */
export const readSite = (value: unknown): string | undefined => {
  const text = textOf(value, 300).replace(/^\*\./u, '')
  const host = hostOf(/^https?:\/\//u.test(text) ? text : `https://${text}`).replace(/\.$/u, '')
  // One label alone ("com") would mean a whole country of shops.
  return /^[^.]{1,63}(?:\.[^.]{1,63}){1,20}$/u.test(host) || isLoopback(host) ? host : undefined
}

/** Address of a register or of a time-stamp authority: `https`, or `http` on this machine; no account, query or fragment; no trailing slash. */
export const readAddress = (value: unknown): string | undefined => {
  const url = URL.parse(textOf(value, 300))
  if (!url || url.username || url.password || url.search || url.hash) return undefined
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  return isSafe ? url.href.replace(/\/{1,20}$/u, '') : undefined
}

const readRegister = (value: unknown): RegisterSetting | undefined => {
  if (!isObject(value)) return undefined
  const url = readAddress(value.url)
  if (!url) return undefined
  return {
    url,
    name: textOf(value.name, 80) || hostOf(url),
    enabled: value.enabled !== false,
    // Whatever is unclear stays private.
    privacy: value.privacy === 'number' ? 'number' : 'range',
  }
}

/** By which an open register goes in answers, in the store and in the order of trust. */
export const idOfOpen = (url: string): RegistryId => `open:${url}`

const OFFICIAL: ReadonlySet<unknown> = new Set(officialRegisters.map(({ id }) => id))
const isOfficial = (id: unknown): id is RegistryId => OFFICIAL.has(id)
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const nameOf = (value: unknown): string => textOf(isObject(value) ? value.url : value, 100)

/** Reads what was stored or sent. Never throws; `undefined` means that nothing was ever stored. */
export const readSettings = (value: unknown, defaults: Settings): Read => {
  if (value === undefined) return { settings: defaults, problems: [] }
  if (!isObject(value)) return { settings: defaults, problems: ['settings'] }
  const sites = (listOf(value.sites) ?? defaults.sites).slice(0, MAX_SITES)
  const registers = (listOf(value.registers) ?? defaults.registers).slice(0, MAX_REGISTERS)
  const read = registers.map(readRegister).filter(isPresent)
  const open = new Set(read.map(({ url }) => idOfOpen(url)))
  const timeStamp = readAddress(value.timeStamp)
  const isKnown = (id: unknown): id is RegistryId => isOfficial(id) || (typeof id === 'string' && open.has(id))
  return {
    settings: {
      language: LANGUAGES.has(value.language) ? (value.language as Settings['language']) : defaults.language,
      sites: unique(sites.map(readSite).filter(isPresent)),
      registers: read.filter(({ url }, i) => read.findIndex((other) => other.url === url) === i),
      official: unique((listOf(value.official) ?? defaults.official).filter(isOfficial)),
      trust: unique((listOf(value.trust) ?? defaults.trust).filter(isKnown)),
      appearance: readAppearance(value.appearance),
      ...(timeStamp ? { timeStamp } : {}),
    },
    problems: [
      ...sites.filter((site) => !readSite(site)).map((site) => `site: ${nameOf(site)}`),
      ...registers.filter((register) => !readRegister(register)).map((register) => `register: ${nameOf(register)}`),
      ...(value.timeStamp !== undefined && !timeStamp ? [`time-stamp: ${nameOf(value.timeStamp)}`] : []),
    ],
  }
}

export interface SettingsStore {
  readonly get: () => Promise<Settings>
  readonly set: (wanted: unknown) => Promise<Read>
  /** Whether the browser hands the settings out. */
  readonly isReadable: () => Promise<boolean>
}

const KEY = 'settings'

/** An organisation's word on the settings. */
export interface Decisions {
  readonly under: (own: Settings) => Promise<Settings>
  /** What of the wanted is to be stored, beside what is the person's own now; rejects where that is needed and not known. */
  readonly ownOf: (wanted: Settings, own: Settings | undefined) => Promise<Settings>
}

const NOBODY_DECIDES: Decisions = { under: async (own) => own, ownOf: async (wanted) => wanted }

/** Never rejects: where storage fails, the defaults hold, and what could not be written is named. */
export const makeSettings = (
  area: Pick<chrome.storage.StorageArea, 'get' | 'set'>,
  defaults: Settings,
  { under, ownOf }: Decisions = NOBODY_DECIDES,
): SettingsStore => {
  const inTurn = makeSerial()
  const readOwn = async (): Promise<Settings> => readSettings((await area.get(KEY))[KEY], defaults).settings
  const write = async (wanted: Settings): Promise<boolean> => {
    try {
      await area.set({ [KEY]: await ownOf(wanted, await readOwn().catch(() => undefined)) })
      return true
    } catch {
      return false
    }
  }
  return {
    get: async () => under(await readOwn().catch(() => defaults)),
    isReadable: () =>
      readOwn().then(
        () => true,
        () => false,
      ),
    set: (wanted) =>
      inTurn(async () => {
        const read = readSettings(wanted, defaults)
        const isWritten = await write(read.settings)
        const settings = await under(read.settings)
        return isWritten ? { settings, problems: read.problems } : { settings, problems: [...read.problems, 'storage'] }
      }),
  }
}
