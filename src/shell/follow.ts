/** Tells a page of the extension that stays open when what it shows may have changed. */
import type { Api } from './api.ts'
import { errandKey } from './errand.ts'
import { sessionKey } from './session.ts'

/** A page that loads says so many times in a moment; it is looked at once. */
const SETTLE_MS = 80

/** The tab in front is another one, loads, or was read. The answer undoes it. */
export const followPage = ({ tabs, storage }: Pick<Api, 'tabs' | 'storage'>, changed: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(changed, SETTLE_MS)
  }
  const onUpdated = (_tabId: number, { status }: { status?: string }): void => {
    if (status) soon()
  }
  const onStored = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('tab:'))) soon()
  }
  tabs.onActivated.addListener(soon)
  tabs.onUpdated.addListener(onUpdated)
  storage.onChanged.addListener(onStored)
  return () => {
    clearTimeout(timer)
    tabs.onActivated.removeListener(soon)
    tabs.onUpdated.removeListener(onUpdated)
    storage.onChanged.removeListener(onStored)
  }
}

/** Something new is known of this tab. Ends with the signal. */
export const followTab = (
  { storage }: Pick<Api, 'storage'>,
  tabId: number,
  changed: () => void,
  signal: AbortSignal,
): void => {
  const keys = [sessionKey(tabId), errandKey(tabId)]
  const onStored = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && keys.some((key) => key in changes)) changed()
  }
  storage.onChanged.addListener(onStored)
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onStored), { once: true })
}

type Follow = (api: Pick<Api, 'storage'>, changed: () => void) => () => void

const followKey =
  (wanted: string): Follow =>
  ({ storage }, changed) => {
    const onStored = (changes: Readonly<Record<string, unknown>>, area: string): void => {
      if (area === 'local' && wanted in changes) changed()
    }
    storage.onChanged.addListener(onStored)
    return () => storage.onChanged.removeListener(onStored)
  }

/** The list of watched certificates has changed. The answer undoes it. */
export const followWatched = followKey('watched')

/** The settings have changed. The answer undoes it. */
export const followSettings = followKey('settings')
