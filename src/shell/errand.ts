/**
 * What a person pointed at by context menu or shortcut, by tab, in `storage.session`: the popup that opens with it shows
 * how it went. It ends with the page.
 */
export interface Errand {
  readonly what: 'text' | 'link' | 'picture' | 'page'
  /** The words or the address that were chosen, cut. */
  readonly text: string
  readonly state: 'busy' | 'found' | 'none'
  /** Where the picture stands in the window, in its own pixels: the popup looks there for codes. */
  readonly area?: Area
}

/** A rectangle of the visible page, and how large that is. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly viewWidth: number
}

export interface Errands {
  readonly get: (tabId: number) => Promise<Errand | undefined>
  readonly put: (tabId: number, errand: Errand) => Promise<void>
  readonly forget: (tabId: number) => Promise<void>
}

type StorageArea = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>

export const errandKey = (tabId: number): string => `errand:${tabId}`

/** Never rejects: where storage fails, nothing was pointed at. */
export const makeErrands = (area: StorageArea): Errands => ({
  get: async (tabId) => {
    const stored = await area.get(errandKey(tabId)).catch(() => ({}) as Record<string, unknown>)
    return stored[errandKey(tabId)] as Errand | undefined
  },
  put: async (tabId, errand) => {
    await area.set({ [errandKey(tabId)]: errand }).catch(() => undefined)
  },
  forget: async (tabId) => {
    await area.remove(errandKey(tabId)).catch(() => undefined)
  },
})
