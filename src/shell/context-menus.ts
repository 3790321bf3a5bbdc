/**
 * Context menus and shortcuts: check this text, this picture, this link, this page, the
 * results on it; report a mark. Each lends the tab to
 * us for once (`activeTab`), so none needs a grant. Where there are no menus, as on a telephone, nothing is missed.
 */
import type { Shown } from '../core/shown.ts'
import type { Claim, Listing } from '../core/words.ts'
import type { Api } from './api.ts'
import type { Errand, Errands } from './errand.ts'
import { hostOf } from './hosts.ts'
import { pointedAtIn, readPointedAt } from './pointed-at.ts'
import type { Reporting } from './reporting.ts'
import type { Session } from './session.ts'
import type { Toolbar } from './toolbar.ts'

type Contexts = readonly [`${chrome.contextMenus.ContextType}`, ...`${chrome.contextMenus.ContextType}`[]]

/** `title` is a key of the `_locales`. */
const MENUS = [
  { id: 'check-selection', title: 'checkSelection', contexts: ['selection'] },
  { id: 'check-picture', title: 'checkPicture', contexts: ['image'] },
  { id: 'check-link', title: 'checkLink', contexts: ['link'] },
  { id: 'check-page', title: 'checkPage', contexts: ['page'] },
  { id: 'check-results', title: 'checkResults', contexts: ['page'] },
  { id: 'report-mark', title: 'reportMark', contexts: ['selection', 'image', 'link', 'page'] },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly contexts: Contexts }[]

/** The commands of the manifest; `_execute_action` is the browser's own. */
const CHECK_PAGE_COMMAND = 'check-page'
const REPORT_COMMAND = 'report-mark'

const MAX_TEXT = 2000
const MAX_SAID = 200
const MAX_CLAIMS = 20

export interface ContextMenuDependencies {
  readonly api: Pick<Api, 'action' | 'i18n' | 'scripting'> & Partial<Pick<Api, 'contextMenus' | 'commands' | 'tabs'>>
  readonly find: (text: string) => Promise<readonly Claim[]>
  readonly judge: (claims: readonly Claim[], listing: Listing) => Promise<readonly Shown[]>
  readonly scan: (tabId: number) => Promise<unknown>
  readonly scanResults: (tabId: number) => Promise<unknown>
  readonly session: Session
  readonly toolbar: Toolbar
  readonly errands: Errands
  readonly reporting: Reporting
}

/** Set once in each life of the extension: a renewal may change or lose them. */
export const createMenus = ({ contextMenus, i18n }: Partial<Pick<Api, 'contextMenus'>> & Pick<Api, 'i18n'>): void =>
  contextMenus?.removeAll(() => {
    for (const { id, title, contexts } of MENUS)
      contextMenus.create({ id, title: i18n.getMessage(title), contexts: [...contexts] })
  })

/** One claim a scheme and number. */
const once = (claims: readonly Claim[]): readonly Claim[] =>
  [...new Map(claims.map((claim) => [`${claim.scheme}:${claim.raw}`, claim])).values()].slice(0, MAX_CLAIMS)

export const startContextMenus = (deps: ContextMenuDependencies): void => {
  const { api, find, judge, scan, scanResults, session, toolbar, errands, reporting } = deps

  /** Firefox opens it in the same breath as the press only, so before anything is known; it then follows along. */
  const openPopup = (): void => void api.action.openPopup?.().catch(() => undefined)

  const pointedAt = async (
    what: 'link' | 'picture',
    address: string,
    tabId: number,
    frameId: number,
  ): Promise<ReturnType<typeof pointedAtIn>> => {
    const target = { tabId, frameIds: [frameId] }
    const args: [typeof what, string] = [what, address]
    const [injected] = await api.scripting
      .executeScript({ target, func: readPointedAt, args })
      .catch((): { readonly result?: unknown }[] => [])
    return pointedAtIn(injected?.result)
  }

  /** What the words claim joins what is shown of this tab. */
  const checkTexts = async (
    texts: readonly string[],
    tab: chrome.tabs.Tab & { readonly id: number },
    errand: Omit<Errand, 'state'>,
  ): Promise<void> => {
    const ticket = await session.ticket(tab.id, undefined)
    const claims = once((await Promise.all(texts.map((text) => find(text.slice(0, MAX_TEXT))))).flat())
    if (claims.length > 0) {
      const before = (await session.view(tab.id)) ?? { host: hostOf(tab.url), title: '', shown: [] }
      const found = await judge(claims, { site: before.host, title: '', models: [], attributes: [] })
      const known = new Set(found.map(({ id }) => id))
      const shown = [...found, ...before.shown.filter(({ id }) => !known.has(id))]
      if (await session.keep(tab.id, ticket, { ...before, shown })) await toolbar.show(tab.id, shown)
    }
    await errands.put(tab.id, { ...errand, state: claims.length > 0 ? 'found' : 'none' })
  }

  const begin = async (tabId: number, what: Errand['what'], said: string): Promise<Omit<Errand, 'state'>> => {
    const errand = { what, text: said.trim().slice(0, MAX_SAID) }
    await errands.put(tabId, { ...errand, state: 'busy' })
    return errand
  }

  type Info = chrome.contextMenus.OnClickData & { readonly linkText?: string }
  type Tab = chrome.tabs.Tab & { readonly id: number }

  const checkPage = async (tabId: number, read: ContextMenuDependencies['scan'] = scan): Promise<void> => {
    const errand = await begin(tabId, 'page', '')
    await read(tabId)
    await errands.put(tabId, { ...errand, state: 'found' })
  }
  const checkSelection = async ({ selectionText = '' }: Info, tab: Tab): Promise<void> =>
    checkTexts([selectionText], tab, await begin(tab.id, 'text', selectionText))
  /** The number in its address, else in its words; Firefox gives these along, elsewhere the page is asked. */
  const checkLink = async ({ linkUrl = '', linkText, frameId = 0 }: Info, tab: Tab): Promise<void> => {
    const errand = await begin(tab.id, 'link', linkUrl)
    const { texts } = await pointedAt('link', linkUrl, tab.id, frameId)
    await checkTexts([linkUrl, ...(linkText ? [linkText] : []), ...texts], tab, errand)
  }
  /** Its alternative text here; codes in it are looked for by the popup, which can see the page and unpack pictures. */
  const checkPicture = async ({ srcUrl = '', frameId = 0 }: Info, tab: Tab): Promise<void> => {
    const errand = await begin(tab.id, 'picture', '')
    const { texts, area } = await pointedAt('picture', srcUrl, tab.id, frameId)
    await checkTexts(texts, tab, { ...errand, ...(area ? { area } : {}) })
  }
  /** A number among the selected words is looked up; the press has opened the tab to us, and so to a screenshot. */
  const reportPlace = async (
    { selectionText, srcUrl, linkUrl, mediaType, frameId }: Info,
    tab: chrome.tabs.Tab,
  ): Promise<void> => {
    const listing = { site: hostOf(tab.url), title: '', models: [], attributes: [] }
    const [shown] = selectionText ? await judge(await find(selectionText), listing) : []
    await reporting.open({
      tabId: tab.id,
      frameId,
      shown,
      selection: selectionText,
      picture: mediaType === 'image' ? srcUrl : undefined,
      link: linkUrl,
      withScreenshot: true,
    })
  }

  type CheckId = Exclude<(typeof MENUS)[number]['id'], 'report-mark'>
  const CHECKS: Readonly<Record<CheckId, (info: Info, tab: Tab) => Promise<void>>> = {
    'check-selection': checkSelection,
    'check-picture': checkPicture,
    'check-link': checkLink,
    'check-page': (_, tab) => checkPage(tab.id),
    'check-results': (_, tab) => checkPage(tab.id, scanResults),
  }
  const isCheck = (id: string | number): id is CheckId => Object.hasOwn(CHECKS, id)

  api.contextMenus?.onClicked.addListener((info, tab) => {
    const { menuItemId } = info
    if (tab && menuItemId === 'report-mark') void reportPlace(info, tab)
    if (tab?.id === undefined || !isCheck(menuItemId)) return
    openPopup()
    void CHECKS[menuItemId](info, { ...tab, id: tab.id })
  })
  api.commands?.onCommand.addListener((command, tab) => {
    if (command === REPORT_COMMAND && tab) void reporting.open({ tabId: tab.id, withScreenshot: true })
    if (command !== CHECK_PAGE_COMMAND) return
    openPopup()
    // Firefox before 126 does not tell the tab.
    if (tab?.id !== undefined) void checkPage(tab.id)
  })
}
