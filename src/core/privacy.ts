/**
 * What the extension may do and what it sends, as two tables. The page on privacy has a paragraph for each row; tests
 * hold the first against the built manifests and the second against every place in the code that can make a request.
 */

/** `required`: held from installation on. `optional`: asked for under a press, and given back in the settings. */
export type Need = 'required' | 'optional'

export type Browser = 'chrome' | 'firefox'

interface PermissionRow {
  readonly id: string
  readonly need: Need
  /** Where the other browser has no such permission. */
  readonly only?: Browser
}

/** As the manifest names them; `hosts` stands for its host patterns. */
export const PERMISSIONS = [
  { id: 'storage', need: 'required' },
  { id: 'alarms', need: 'required' },
  { id: 'contextMenus', need: 'required' },
  { id: 'activeTab', need: 'required' },
  { id: 'scripting', need: 'required' },
  { id: 'sidePanel', need: 'required', only: 'chrome' },
  { id: 'notifications', need: 'optional' },
  { id: 'hosts', need: 'optional' },
] as const satisfies readonly PermissionRow[]
export type PermissionId = (typeof PERMISSIONS)[number]['id']

/** Those that this browser knows. */
export const permissionsIn = (browser: Browser): readonly { readonly id: PermissionId; readonly need: Need }[] =>
  PERMISSIONS.filter((row) => !('only' in row) || row.only === browser)

/**
 * Every kind of request that leaves the browser. `range` and `number`: to open registers. `official`: to registers of
 * authorities. `lists`: notices and public keys. `statement`: a badge's file, from the shop that shows it. `picture`: one
 * for a report. `word`: a register's signed word for a report. `stamp`: a digest to the time-stamp authority that the
 * person named. `report`: the report itself. `follow`: what became of it. `page`: an official page, opened in a tab.
 */
export const LEAVING = [
  'range',
  'number',
  'official',
  'lists',
  'statement',
  'page',
  'picture',
  'word',
  'stamp',
  'report',
  'follow',
] as const
export type Leaving = (typeof LEAVING)[number]
