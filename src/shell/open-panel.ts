/** The way to the side panel (in Firefox the sidebar). Both open only in the same breath as a press. */
import type { Api } from './api.ts'

/** What Firefox has in place of `sidePanel`. */
interface Sidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> }
}

/** Opens it beside the window that asks; `undefined` where the browser has no such place, as on a telephone. */
export const panelOpener = async (api: Api): Promise<(() => Promise<void>) | undefined> => {
  const { sidebarAction } = api as Api & Sidebar
  if (sidebarAction) return () => sidebarAction.open()
  const window = await api.windows?.getCurrent().catch(() => undefined)
  const windowId = window?.id
  if (windowId === undefined || !api.sidePanel?.open) return undefined
  return () => api.sidePanel.open({ windowId })
}
