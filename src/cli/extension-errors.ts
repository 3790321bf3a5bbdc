/** What the browser itself has noted against the extension: errors thrown in its worker, its pages and its scripts. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Cdp, evaluate, openPage } from './cdp.ts'

/** The browser's own page of extensions may ask for this; nobody else may. */
const NOTED = (extensionId: string): string =>
  `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)})
    .then(({ manifestErrors, runtimeErrors }) => [...manifestErrors, ...runtimeErrors].map(({ message }) => message))`

const LOADED_WITHIN_MS = 10_000
const LOOK_EVERY_MS = 50

/** Messages of all errors noted so far. Rejects when the browser does not tell. */
export const extensionErrors = async (cdp: Cdp, extensionId: string): Promise<readonly string[]> => {
  const { sessionId, targetId } = await openPage(cdp, 'chrome://extensions')
  const deadline = performance.now() + LOADED_WITHIN_MS
  while (!(await evaluate(cdp, sessionId, 'Boolean(globalThis.chrome?.developerPrivate)').catch(() => false))) {
    if (performance.now() > deadline) throw new Error('chrome://extensions did not load')
    await wait(LOOK_EVERY_MS)
  }
  const noted = await evaluate(cdp, sessionId, NOTED(extensionId))
  await cdp.send('Target.closeTarget', { targetId })
  return Array.isArray(noted) ? noted.map(String) : []
}
