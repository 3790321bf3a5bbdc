/**
 * Settings as a file, to take along or to keep. Read by the same rules as what is stored; what of a file is no setting
 * is left out and named. A file gives no permission: the browser is asked for each under a press, as ever.
 */
import { HISTORY_DAYS, type HistoryDays } from '../core/history.ts'
import { SETTINGS_FILE_BYTES } from '../core/options.ts'
import type { ReadFile, Settings } from './messages.ts'
import { readSettings } from './settings.ts'

/** Raised when a setting changes its meaning; one that is added needs no new version. */
const VERSION = 1
const KIND = 'settings'
const FIELDS = ['language', 'sites', 'registers', 'official', 'trust', 'appearance', 'timeStamp'] as const

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const shownAs = (value: unknown): string => String(typeof value === 'object' ? '…' : value).slice(0, 60)

/** What is the person's own of the settings: not what an organisation decided. `madeAt`: ISO 8601. */
export const writeSettingsFile = (settings: Settings, historyDays: HistoryDays, madeAt: string): string => {
  const isOwn = (field: (typeof FIELDS)[number]): boolean =>
    settings[field] !== undefined && !settings.decided?.some((decided) => decided === field)
  const own = Object.fromEntries(FIELDS.filter(isOwn).map((field) => [field, settings[field]]))
  return `${JSON.stringify({ proofmark: KIND, version: VERSION, madeAt, settings: own, historyDays }, undefined, 2)}\n`
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What of the wanted values did not come to be. Sites, registers and the authority are named where they are read. */
export const leftOutOf = (wanted: Fields, { language, official, appearance }: Settings): readonly string[] => [
  ...(wanted.language === undefined || wanted.language === language ? [] : [`language: ${shownAs(wanted.language)}`]),
  ...(Array.isArray(wanted.official) ? wanted.official : [])
    .filter((id) => !official.includes(id))
    .map((id) => `official: ${shownAs(id)}`),
  ...Object.entries(isObject(wanted.appearance) ? wanted.appearance : {})
    .filter(([key, value]) => (appearance as unknown as Fields)[key] !== value)
    .map(([key, value]) => `${key}: ${shownAs(value)}`),
]

/** What a file would set; fields that it has not stay as they are now. Never throws. */
export const readSettingsFile = (text: string, now: Settings): ReadFile => {
  if (text.length > SETTINGS_FILE_BYTES) return { kind: 'refused', why: 'too-large' }
  const file = parse(text.replace(/^\uFEFF/u, ''))
  if (file === undefined) return { kind: 'refused', why: 'not-json' }
  if (!isObject(file) || file.proofmark !== KIND || !isObject(file.settings) || !Number.isInteger(file.version))
    return { kind: 'refused', why: 'not-settings' }
  if (Number(file.version) > VERSION) return { kind: 'refused', why: 'newer' }

  const wanted = file.settings
  const isField = (key: string): boolean => FIELDS.some((field) => field === key)
  const known = Object.fromEntries(Object.entries(wanted).filter(([key]) => isField(key)))
  const { settings, problems } = readSettings({ ...now, ...known }, now)
  const historyDays = HISTORY_DAYS.find((days) => days === file.historyDays)
  return {
    kind: 'read',
    settings,
    ...(historyDays === undefined ? {} : { historyDays }),
    leftOut: [
      ...Object.keys(wanted)
        .filter((key) => !isField(key))
        .map((key) => key.slice(0, 60)),
      ...problems,
      ...leftOutOf(known, settings),
      ...(file.historyDays === undefined || historyDays !== undefined ? [] : [`history: ${shownAs(file.historyDays)}`]),
    ].slice(0, 100),
  }
}
