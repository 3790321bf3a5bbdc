/**
 * The rounds with a browser: one profile, one report a round, and the browser ended without warning while it is being sent.
 * The next browser on the same profile must deliver it by itself.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { OwnReport } from '../core/own-report.ts'
import { makeOutbox } from '../shell/outbox.ts'
import type { Entry } from '../shell/outbox-entry.ts'
import { findBrowser } from './browser-paths.ts'
import { variantDir } from './build-extension.ts'
import { evaluate, isObject, openPage } from './cdp.ts'
import { type LaunchedBrowser, launchBrowser, makeProfile, removeProfile } from './launch-browser.ts'
import { expectQuiet, newDraft, type OutboxTrial, promise } from './soak-outbox-trial.ts'

/** A browser with one of the extension's own pages open, through which it is spoken to. */
export interface Door {
  readonly browser: LaunchedBrowser
  readonly run: (expression: string) => Promise<unknown>
}

/** Long enough for a message, two writes and a request; the end may come before, within or after any of them. */
const LONGEST_MS = 120
const DOOR_WITHIN_MS = 20_000

/** A message to the background, as a page of the extension sends it. */
export const messageOf = (name: string, body: object = {}): string =>
  `chrome.runtime.sendMessage(${JSON.stringify({ to: 'proofmark', name, body })})`

/** Starts a browser on the profile, and waits until the extension answers. */
export const openDoor = async (binary: string, profile: string): Promise<Door> => {
  const browser = await launchBrowser({ binary, headless: true, extensionDir: variantDir('open-roots'), profile })
  const { cdp, extensionId } = browser
  const { sessionId } = await openPage(cdp, `chrome-extension://${extensionId}/options.html`)
  const run = (expression: string): Promise<unknown> => evaluate(cdp, sessionId, expression)
  // The page may still be on its way, and the background with it; asking also makes the database.
  for (const endMs = performance.now() + DOOR_WITHIN_MS; ; await wait(50)) {
    const answer = await run(`globalThis.chrome?.runtime?.sendMessage && ${messageOf('own-reports')}`).catch(
      () => undefined,
    )
    if (isObject(answer) && answer.ok === true) return { browser, run }
    if (performance.now() > endMs) throw new Error('the extension does not answer')
  }
}

/** What a page of the extension would keep for this draft, made by the very code that pages use. */
const entryFor = async (trial: OutboxTrial, id: string, text: string, evidence: Blob | undefined): Promise<Entry> => {
  const made: Entry[] = []
  const refuse = async (): Promise<undefined> => undefined
  const table = {
    ...{ all: async () => [], get: refuse, change: refuse, remove: refuse, evidence: refuse },
    add: async (entry: Entry) => {
      made.push(entry)
      return entry
    },
  }
  const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count))
  const outbox = makeOutbox({ table, now: () => new Date(), randomBytes: random })
  const to = { register: trial.weather.url, draft: text, id, ...(evidence ? { evidence } : {}) }
  await outbox.put({ kind: 'other', text }, to)
  const [entry] = made
  if (!entry) throw new Error('the outbox took no report')
  return entry
}

/** Keeps entry and evidence in one transaction, as the page does, and tells when it is safe. */
const keepExpression = (entry: Entry, evidence: Uint8Array | undefined): string => `(async () => {
  const zip = ${evidence ? `new Blob([Uint8Array.from(atob(${JSON.stringify(Buffer.from(evidence).toString('base64'))}), (c) => c.charCodeAt(0))])` : 'undefined'}
  const db = await new Promise((resolve, reject) => {
    const asked = indexedDB.open('proofmark-outbox')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const change = db.transaction(['entries', 'evidence'], 'readwrite', { durability: 'strict' })
  change.objectStore('entries').add(${JSON.stringify(entry)})
  if (zip) change.objectStore('evidence').put(zip, ${JSON.stringify(entry.id)})
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve
    change.onerror = change.onabort = () => reject(change.error)
  })
  db.close()
  return 'kept'
})()`

/** What the extension's own pages would list. */
export const listReports = async ({ run }: Door): Promise<readonly OwnReport[] | undefined> => {
  const answer = await run(messageOf('own-reports')).catch(() => undefined)
  const body = isObject(answer) && answer.ok === true && isObject(answer.body) ? answer.body : undefined
  return body && Array.isArray(body.reports) ? (body.reports as readonly OwnReport[]) : undefined
}

/** Everything in the browser's outbox at the end. */
export const playInBrowser = async (
  trial: OutboxTrial,
  rounds: number,
  say: (line: string) => void,
): Promise<readonly OwnReport[]> => {
  const binary = await findBrowser('chromium')
  if (!binary) throw new Error('no Chromium: run `npm run browsers`')
  const profile = makeProfile()
  let door: Door | undefined
  try {
    trial.weather.worsen()
    for (let round = 1; round <= rounds; round++) {
      door = await openDoor(binary, profile)
      const draft = await newDraft(trial)
      const { id, text, evidence } = draft
      const entry = await entryFor(trial, id, text, evidence && new Blob([evidence]))
      const kept = await door.run(keepExpression(entry, evidence)).catch(() => undefined)
      if (kept === 'kept') await promise(trial, draft, id)
      void door.run(messageOf('send-reports')).catch(() => undefined)
      await wait(trial.random.below(LONGEST_MS))
      await door.browser.kill()
      trial.kills.browser++
      if (round % 5 === 0) say(`browser round ${round}`)
    }
    trial.weather.clear()
    const last = await openDoor(binary, profile)
    door = last
    return await expectQuiet(() => listReports(last))
  } finally {
    await door?.browser.kill()
    removeProfile(profile)
  }
}
