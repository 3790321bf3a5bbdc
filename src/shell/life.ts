/**
 * The beginning of each life of the extension: installed, renewed, turned on again, started with the browser. No event
 * tells of all four: turning it on again fires none, and the old chips in open pages would stay there, dead. So the
 * background asks at each of its starts whether this life is new; `storage.session` lives exactly as long. A beginning
 * that came to nothing is made up for in the same way: a worker that is started while the one of the version before is
 * still ending may have every call to the browser fail in Chromium, or never answered.
 */
export interface LifeDependencies {
  readonly runtime: Pick<typeof chrome.runtime, 'onInstalled' | 'onStartup'>
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set'>
}

export const LIFE_KEY = 'life-begun'

/** To be called in the first turn. Does the work once a life; what was rejected is done again at the next start. */
export const beginLife = ({ runtime, area }: LifeDependencies, work: () => Promise<unknown>): void => {
  let hasBegun = false
  const begin = async (): Promise<void> => {
    if (hasBegun) return
    hasBegun = true
    try {
      await work()
      await area.set({ [LIFE_KEY]: true })
    } catch {
      hasBegun = false
    }
  }

  // They also start the worker, which nothing else may do for long.
  runtime.onInstalled.addListener(begin)
  runtime.onStartup.addListener(begin)
  const isBegun = async (): Promise<boolean> => (await area.get(LIFE_KEY).catch(() => undefined))?.[LIFE_KEY] === true
  void isBegun().then((isOld) => (isOld ? undefined : begin()))
}
