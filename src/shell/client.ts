/**
 * What popup and options can do: ask the background, and ask the browser for hosts. `permissions` exists only in the
 * extension's own pages, and asks only in the same breath as a press.
 */
import type { Shown } from '../core/shown.ts'
import type { Api } from './api.ts'
import { answerOf, makeSend } from './bus.ts'
import { covers, patternOfSite, patternOfUrl } from './hosts.ts'
import type { Settings, TabView } from './messages.ts'

export interface Client {
  readonly tab: () => Promise<TabView>
  readonly scan: () => Promise<TabView>
  readonly manual: (text: string) => Promise<{ readonly shown: readonly Shown[] }>
  /** Grants a host and reads its pages by themselves from now on. */
  readonly grantSite: (host: string) => Promise<boolean>
  readonly settings: () => Promise<Settings>
  readonly save: (settings: Settings) => Promise<{ readonly settings: Settings; readonly problems: readonly string[] }>
  /** A host suffix, or a register's address. */
  readonly requestHost: (origin: string) => Promise<boolean>
  /** Gives a host back, unless another site or register still needs it. */
  readonly removeHost: (origin: string) => Promise<boolean>
  readonly clearCache: () => Promise<number>
}

/** `tabId` finds the tab that the page is about. Every call rejects when the background does not answer. */
export const makeClient = (api: Api, tabId: () => Promise<number>): Client => {
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  const settings = (): Promise<Settings> => answerOf(send('get-settings', {}))
  const save: Client['save'] = (wanted) => answerOf(send('set-settings', { settings: wanted }))
  const originsOf = (origin: string): { origins: string[] } => ({
    origins: [patternOfUrl(origin) ?? patternOfSite(origin)],
  })
  const withSite = async (host: string): Promise<void> => {
    const before = await settings()
    await save({ ...before, sites: [...before.sites, host] })
  }
  const withoutSite = async (host: string): Promise<void> => {
    const before = await settings()
    await save({ ...before, sites: before.sites.filter((site) => site !== host) })
  }

  return {
    tab: async () => answerOf(send('tab', { tabId: await tabId() })),
    scan: async () => answerOf(send('scan', { tabId: await tabId() })),
    manual: (text) => answerOf(send('manual', { text })),
    grantSite: async (host) => {
      const asked = api.permissions.request(originsOf(host))
      // The prompt may close the popup: what follows a grant must not wait for it here.
      await withSite(host)
      const isGranted = await asked.catch(() => false)
      if (!isGranted) await withoutSite(host)
      return isGranted
    },
    settings,
    save,
    requestHost: (origin) => api.permissions.request(originsOf(origin)),
    removeHost: async (origin) => {
      const { sites, registers } = await settings()
      const needed = [...sites.map((site) => `https://${site}/`), ...registers.map(({ url }) => url)]
      const { origins } = originsOf(origin)
      if (needed.some((url) => origins.some((pattern) => covers(pattern, url)))) return false
      return api.permissions.remove({ origins })
    },
    clearCache: async () => (await answerOf(send('clear-cache', {}))).removed,
  }
}
