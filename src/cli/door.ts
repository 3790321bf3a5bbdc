/**
 * A way into the running extension: one of its own pages, opened in a tab, from which the background is asked with the
 * same messages as the popup uses. What comes back is what a person would be shown.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { type Cdp, evaluate, isObject, openPage } from './cdp.ts'

/** What the popup would list for one claim. */
export interface SeenVerdict {
  readonly scheme: string
  readonly kind: string
  /** The number without spaces; empty when the mark is only named. */
  readonly number: string
}

export interface SeenPage {
  /** `not-scanned` until the page was read. */
  readonly state: string
  readonly verdicts: readonly SeenVerdict[]
}

export interface Door {
  /** Points the extension at these registers, in this order. Returns what it finds wrong; nothing when all is well. */
  readonly useRegisters: (...urls: readonly string[]) => Promise<readonly string[]>
  /** Opens a page in a tab in front and returns the tab's id. */
  readonly openTab: (url: string) => Promise<number>
  /** The tab that comes to show this very address; rejects when none does in time. */
  readonly tabOf: (url: string) => Promise<number>
  readonly closeTab: (tabId: number) => Promise<void>
  /** What the extension knows of a tab. */
  readonly look: (tabId: number) => Promise<SeenPage>
  /** Closes the page through which we speak. */
  readonly close: () => Promise<void>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const readVerdict = (value: unknown): readonly SeenVerdict[] =>
  isObject(value) ? [{ scheme: text(value.scheme), kind: text(value.kind), number: text(value.numberCopy) }] : []

/** How long a page of the extension may take to load, and how often we look. */
const LOADED_WITHIN_MS = 10_000
const LOOK_EVERY_MS = 50

/** A tab starts out blank: what we run there must wait until the extension's own page has come. */
const waitForPage = async (run: (expression: string) => Promise<unknown>, url: string): Promise<void> => {
  const deadline = performance.now() + LOADED_WITHIN_MS
  const hasCome = `location.href === ${JSON.stringify(url)} && typeof chrome.runtime?.sendMessage === 'function'`
  while (!(await run(hasCome).catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`${url} did not load`)
    await wait(LOOK_EVERY_MS)
  }
}

/** Opens the options page as our door. Rejects when the extension has none. */
export const openDoor = async (cdp: Cdp, extensionId: string): Promise<Door> => {
  const url = `chrome-extension://${extensionId}/options.html`
  const { sessionId, targetId } = await openPage(cdp, url)
  const run = (expression: string): Promise<unknown> => evaluate(cdp, sessionId, expression)
  await waitForPage(run, url)

  /** Rejects when the background answers with an error: that is a bug, not an outcome. */
  const ask = async (name: string, body: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const reply = await run(`chrome.runtime.sendMessage(${JSON.stringify({ to: 'proofmark', name, body })})`)
    if (isObject(reply) && reply.ok === true && isObject(reply.body)) return reply.body
    throw new Error(`the extension did not answer "${name}": ${JSON.stringify(reply)}`)
  }

  return {
    useRegisters: async (...urls) => {
      const settings = await ask('get-settings', {})
      const registers = urls.map((url) => ({ url, name: new URL(url).host, enabled: true, privacy: 'range' }))
      const { problems } = await ask('set-settings', { settings: { ...settings, registers } })
      return list(problems).map(text)
    },
    openTab: async (url) =>
      Number(await run(`chrome.tabs.create({ url: ${JSON.stringify(url)} }).then((tab) => tab.id)`)),
    tabOf: async (url) => {
      const find = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`
      const deadline = performance.now() + LOADED_WITHIN_MS
      for (;;) {
        const tabId = await run(find)
        if (typeof tabId === 'number') return tabId
        if (performance.now() > deadline) throw new Error(`no tab shows ${url}`)
        await wait(LOOK_EVERY_MS)
      }
    },
    closeTab: async (tabId) => void (await run(`chrome.tabs.remove(${tabId})`)),
    look: async (tabId) => {
      const view = await ask('tab', { tabId })
      return { state: text(view.state), verdicts: list(view.shown).flatMap(readVerdict) }
    },
    close: async () => void (await cdp.send('Target.closeTarget', { targetId })),
  }
}
