/**
 * Where pages are read by themselves: sites that the person chose and the browser grants. `reconcile` brings the
 * browser's registrations and the open tabs into line with that; it may run at any time and any number of times.
 */
import { covers, overlap, patternOfSite } from './hosts.ts'
import { type Settings, STOP_MESSAGE } from './messages.ts'
import { makeSerial } from './serial.ts'

export const FINDER_FILE = 'finder.js'
/** Scripts that the finder asks for when it needs them. */
export const LATE_FILES = { card: ['card.js'], reader: ['reader.js', 'badges.js'], chips: ['chips.js'] } as const
/** Put in behind the finder where a person wants the results of a page looked into. */
export const RESULTS_FILE = 'results.js'
const FINDER_ID = 'finder'

export interface GrantsDependencies {
  readonly permissions: Pick<typeof chrome.permissions, 'getAll'>
  readonly scripting: Pick<
    typeof chrome.scripting,
    | 'getRegisteredContentScripts'
    | 'registerContentScripts'
    | 'updateContentScripts'
    | 'unregisterContentScripts'
    | 'executeScript'
  >
  readonly tabs: Pick<typeof chrome.tabs, 'query' | 'sendMessage'>
  readonly settings: () => Promise<Settings>
  /** Patterns that hold without a choice: loopback, in development builds. */
  readonly always: readonly string[]
  /** Nothing may be told any more of the page in this tab. */
  readonly withdraw: (tabId: number) => Promise<void>
}

export interface Grants {
  /** The patterns under which pages are read by themselves now; the open ones have been told by then to begin. */
  readonly reconcile: () => Promise<readonly string[]>
}

const quietly = async (work: Promise<unknown>): Promise<void> => void (await work.catch(() => undefined))

export const makeGrants = ({
  permissions,
  scripting,
  tabs,
  settings,
  always,
  withdraw,
}: GrantsDependencies): Grants => {
  const inTurn = makeSerial()

  const wantedPatterns = async (): Promise<readonly string[]> => {
    const chosen = [...always, ...(await settings()).sites.map(patternOfSite)]
    const { origins = [] } = await permissions.getAll()
    const shared = chosen.flatMap((site) => origins.map((origin) => overlap(site, origin)))
    return [...new Set(shared.filter((pattern) => pattern !== undefined))].sort()
  }

  /** Leaves exactly one registration, or none; gives the patterns it had before. */
  const register = async (wanted: readonly string[]): Promise<readonly string[]> => {
    const registered = await scripting.getRegisteredContentScripts()
    const leftovers = registered.map(({ id }) => id).filter((id) => id !== FINDER_ID)
    if (leftovers.length > 0) await scripting.unregisterContentScripts({ ids: leftovers })
    const mine = registered.find(({ id }) => id === FINDER_ID)
    const before = [...(mine?.matches ?? [])].sort()
    const isSame = before.join() === wanted.join() && mine?.js?.join() === FINDER_FILE
    if (mine && wanted.length === 0) await scripting.unregisterContentScripts({ ids: [FINDER_ID] })
    else if (wanted.length > 0 && !isSame) {
      const script = { id: FINDER_ID, js: [FINDER_FILE], matches: [...wanted], runAt: 'document_idle' as const }
      await (mine ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
    }
    return before
  }

  /** Finders may run where nothing is granted any more. Those tabs hide their address from us by now. */
  const stop = async (before: readonly string[], wanted: readonly string[]): Promise<void> => {
    const gone = before.filter((pattern) => !wanted.includes(pattern))
    if (gone.length === 0) return
    const isCovered = (patterns: readonly string[], url: string): boolean =>
      patterns.some((pattern) => covers(pattern, url))
    const lost = (await tabs.query({})).filter(({ url }) => !url || (isCovered(gone, url) && !isCovered(wanted, url)))
    const lostIds = lost.flatMap(({ id }) => id ?? [])
    await Promise.all(lostIds.flatMap((id) => [withdraw(id), quietly(tabs.sendMessage(id, STOP_MESSAGE))]))
  }

  /**
   * Into tabs already open; a finder that runs there already takes no notice. Nobody waits for them: a page that stands
   * still, before a dialog or in a long script, answers when it goes on, and may hold up neither settings nor other tabs.
   */
  const start = async (wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0) return
    for (const { id, discarded } of await tabs.query({ url: [...wanted] }))
      if (id !== undefined && !discarded)
        void quietly(scripting.executeScript({ target: { tabId: id }, files: [FINDER_FILE] }))
  }

  return {
    reconcile: () =>
      inTurn(async () => {
        const wanted = await wantedPatterns()
        const before = await register(wanted)
        await stop(before, wanted)
        await start(wanted)
        return wanted
      }),
  }
}
