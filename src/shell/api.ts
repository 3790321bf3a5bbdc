/**
 * The extension's programming interface under one name: `browser` in Firefox, `chrome` elsewhere; the same shape, and
 * promises in both. Asked by build and not by looking, because a page can name an element `browser`.
 */
export type Api = typeof chrome

const isFirefox = Boolean(import.meta.env?.FIREFOX)

export const api: Api = isFirefox ? globalThis.browser : globalThis.chrome
