/**
 * What an organisation decides for its people, in the browser's managed storage. What is wrong in it is left out and
 * named in the diagnostics, and the rest holds: a slip of the pen must not lay the extension open, nor lame.
 */
import { DECIDABLE, type Decidable } from '../core/options.ts'
import type { Settings } from './messages.ts'
import { type Decisions, readAddress, readSettings } from './settings.ts'
import { leftOutOf } from './settings-file.ts'

export interface Policy {
  readonly decided: Partial<Pick<Settings, 'language' | 'sites' | 'registers' | 'official' | 'reportRegister'>>
  /** What every open register gets to see. */
  readonly privacy?: 'range' | 'number'
  /** What was left out: field and value. */
  readonly problems: readonly string[]
}

export const NO_POLICY: Policy = { decided: {}, problems: [] }

type Fields = Readonly<Record<string, unknown>>

const isText = (value: unknown): boolean => typeof value === 'string'
/** As `public/managed-schema.json` says. Firefox hands on what does not fit it. */
const IS_OF_TYPE: Readonly<Record<Decidable, (value: unknown) => boolean>> = {
  language: isText,
  sites: Array.isArray,
  registers: Array.isArray,
  privacy: (value) => value === 'range' || value === 'number',
  official: Array.isArray,
  reportRegister: (value) => readAddress(value) !== undefined,
}
const isDecidable = (key: string): key is Decidable => DECIDABLE.some((field) => field === key)

/** Reads what the browser hands out. Never throws; `defaults` are those of the settings. */
export const readPolicy = (value: unknown, defaults: Settings): Policy => {
  if (value === undefined || value === null) return NO_POLICY
  if (typeof value !== 'object' || Array.isArray(value)) return { decided: {}, problems: ['policy'] }
  const wrong = Object.entries(value).filter(([key, one]) => !isDecidable(key) || !IS_OF_TYPE[key](one))
  const names = new Set(wrong.map(([key]) => key))
  const right: Fields = Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key)))
  const { settings, problems } = readSettings(right, defaults)
  const left = leftOutOf(right, settings)
  const reportRegister = readAddress(right.reportRegister)
  return {
    decided: {
      ...(right.language !== undefined && settings.language === right.language ? { language: settings.language } : {}),
      ...(right.sites ? { sites: settings.sites } : {}),
      ...(right.registers ? { registers: settings.registers } : {}),
      ...(right.official ? { official: settings.official } : {}),
      ...(reportRegister ? { reportRegister } : {}),
    },
    ...(right.privacy === 'range' || right.privacy === 'number' ? { privacy: right.privacy } : {}),
    problems: [...wrong.map(([key]) => key.slice(0, 60)), ...problems, ...left].slice(0, 100),
  }
}

const fieldsOf = ({ decided, privacy }: Policy): readonly Decidable[] =>
  DECIDABLE.filter((field) => (field === 'privacy' ? privacy : decided[field]) !== undefined)

/** What holds: the person's own settings, and in their place what the organisation decides. */
export const underPolicy = (own: Settings, policy: Policy): Settings => {
  const fields = fieldsOf(policy)
  if (fields.length === 0) return own
  const { privacy } = policy
  const both = { ...own, ...policy.decided, decided: fields }
  return privacy ? { ...both, registers: both.registers.map((register) => ({ ...register, privacy })) } : both
}

/** What is to be stored: the person's own stays under what the organisation decides, for the day it no longer does. */
export const ownOf = (wanted: Settings, own: Settings | undefined, policy: Policy): Settings => {
  const fields = fieldsOf(policy)
  if (fields.length === 0) return wanted
  if (!own) throw new Error('what is kept under the policy is not known')
  const isDecided = (field: Decidable): boolean => fields.includes(field)
  const privacyOf = (url: string): 'range' | 'number' =>
    own.registers.find((register) => register.url === url)?.privacy ?? 'range'
  const registers = isDecided('registers')
    ? own.registers
    : isDecided('privacy')
      ? wanted.registers.map((register) => ({ ...register, privacy: privacyOf(register.url) }))
      : wanted.registers
  return {
    ...wanted,
    registers,
    ...(isDecided('language') ? { language: own.language } : {}),
    ...(isDecided('sites') ? { sites: own.sites } : {}),
    ...(isDecided('official') ? { official: own.official } : {}),
  }
}

export interface PolicySource extends Decisions {
  readonly read: () => Promise<Policy>
  readonly renew: () => void
}

/** The policy as the browser has it, read once while this worker lives; `renew` has it read again. Never rejects. */
export const makePolicySource = (
  managed: Pick<chrome.storage.StorageArea, 'get'> | undefined,
  defaults: Settings,
): PolicySource => {
  let reading: Promise<Policy> | undefined
  const read = (): Promise<Policy> => {
    // Firefox rejects where there is none.
    reading ??= Promise.resolve(managed?.get()).then(
      (value) => readPolicy(value, defaults),
      () => NO_POLICY,
    )
    return reading
  }
  return {
    read,
    under: async (own) => underPolicy(own, await read()),
    ownOf: async (wanted, own) => ownOf(wanted, own, await read()),
    renew: () => {
      reading = undefined
    },
  }
}
