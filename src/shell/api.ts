/**
 * The extension's programming interface under one name: `browser` in Firefox, `chrome` elsewhere; the same shape, and
 * promises in both. Asked by build and not by looking, because a page can name an element `browser`.
 */
export type Api = typeof chrome

const isFirefox = Boolean(import.meta.env?.FIREFOX)

/** For which browser this was built. */
export const BROWSER = isFirefox ? 'firefox' : 'chrome'

export const api: Api = isFirefox ? globalThis.browser : globalThis.chrome

/** Sets the icon of a tab; a tab that is gone is no trouble, nor a button without an icon of its own (Firefox for Android). */
export type SetIcon = (details: { readonly tabId: number; readonly path: Readonly<Record<string, string>> }) => void

/**
 * Chromium notes an error against the extension when the tab is gone, even where its promise is caught; only a callback
 * that looks at the error prevents it. Firefox knows promises only.
 */
export const makeSetIcon =
  ({ action, runtime }: Pick<Api, 'action' | 'runtime'>): SetIcon =>
  (details) =>
    isFirefox
      ? void action.setIcon?.(details).catch(() => undefined)
      : action.setIcon(details, () => void runtime.lastError)
