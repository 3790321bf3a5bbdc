/** What only the settings can do: shortcuts, settings as a file, how the extension fares, diagnostics. */
import { SHORTCUT_IDS, type Shortcut, type Vitals } from '../core/options.ts'
import type { Api } from './api.ts'
import { answerOf, makeSend } from './bus.ts'
import type { Client } from './client.ts'
import { diagnosticsText } from './diagnostics.ts'
import { patternOfUrl } from './hosts.ts'
import { localeOf } from './language.ts'
import type { ReadFile } from './messages.ts'
import { writeSettingsFile } from './settings-file.ts'

export interface OptionsClient {
  /** `undefined` where the browser has none, as on a telephone. */
  readonly shortcuts: () => Promise<readonly Shortcut[] | undefined>
  /** Opens the browser's own page for them. */
  readonly changeShortcuts: () => Promise<void>
  readonly exportFile: () => Promise<string>
  readonly readFile: (text: string) => Promise<ReadFile>
  readonly vitals: () => Promise<Vitals>
  readonly diagnostics: () => Promise<string>
  /** Whether the browser grants the host of this address. */
  readonly isAllowed: (url: string) => Promise<boolean>
}

/** What Firefox has in place of an address. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>
}

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts'

/** `now`: the present instant, ISO 8601. Calls reject when the background does not answer. */
export const makeOptionsClient = (api: Api, client: Client, now: () => string): OptionsClient => {
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  const vitals = (): Promise<Vitals> => answerOf(send('vitals', {}))
  const orUnknown = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined)
  return {
    vitals,
    shortcuts: async () => {
      const known = await api.commands?.getAll()
      return known?.flatMap(({ name, shortcut = '' }) => {
        const id = SHORTCUT_IDS.find((one) => one === name)
        return id ? [{ id, keys: shortcut }] : []
      })
    },
    changeShortcuts: async () => {
      const { openShortcutSettings } = api.commands as typeof api.commands & ShortcutSettings
      await (openShortcutSettings ? openShortcutSettings() : api.tabs.create({ url: CHROME_SHORTCUTS }))
    },
    exportFile: async () => {
      const [settings, { days }] = await Promise.all([client.settings(), client.history('', 0)])
      return writeSettingsFile(settings, days, now())
    },
    readFile: (text) => answerOf(send('read-settings-file', { text })),
    isAllowed: async (url) => {
      const pattern = patternOfUrl(url)
      return pattern !== undefined && api.permissions.contains({ origins: [pattern] })
    },
    diagnostics: async () => {
      const settings = await client.settings()
      const [registers, permissions, health, granted, history, watched, hidden, reports] = await Promise.all([
        client.registers(),
        api.permissions.getAll(),
        vitals(),
        client.grantedSites(settings.sites),
        orUnknown(client.history('', 0)),
        orUnknown(client.watched()),
        orUnknown(client.notNumbers()),
        orUnknown(answerOf(send('own-reports', {}))),
      ])
      return diagnosticsText({
        version: api.runtime.getManifest().version,
        browser: navigator.userAgent,
        interfaceLanguage: localeOf(settings, api.i18n.getUILanguage()),
        settings,
        grantedSites: granted.length,
        registers,
        permissions,
        vitals: health,
        counts: {
          history: history?.total,
          watched: watched?.length,
          hidden: hidden?.length,
          reports: reports?.reports.length,
        },
        historyDays: history?.days,
        at: now(),
      })
    },
  }
}
