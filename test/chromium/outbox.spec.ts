/** Reports and the end of the browser: closed in order, and killed while it sends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { findBrowser } from '../../src/cli/browser-paths.ts'
import { isObject } from '../../src/cli/cdp.ts'
import { makeProfile, removeProfile } from '../../src/cli/launch-browser.ts'
import { soakOutbox } from '../../src/cli/soak-outbox.ts'
import { type Door, listReports, messageOf, openDoor } from '../../src/cli/soak-outbox-browser.ts'
import { withStore } from '../../src/cli/soak-registry-processes.ts'
import type { OwnReport } from '../../src/core/own-report.ts'
import { openDatabase } from '../../src/open-registry/database.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'

const REPORT = { kind: 'not-in-register', scheme: 'cn-ccc', number: '2020000907000001', text: '涉嫌' }

test('a report that finds no register waits, outlives the browser, and is delivered once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-outbox-'))
  const choice = { db: path.join(folder, 'register.sqlite') }
  const profile = makeProfile()
  const binary = (await findBrowser('chromium')) ?? ''
  let door: Door | undefined
  try {
    const made = await openDatabase(choice, { create: true })
    if (made.kind === 'failed') throw new Error(made.message)
    await made.store.close()
    const first = await startRegistry({ ...choice, port: 0 })
    await first.close()
    const port = Number(new URL(first.url).port)

    door = await openDoor(binary, profile)
    const one = async (): Promise<OwnReport | undefined> => (door ? (await listReports(door))?.[0] : undefined)
    const body = { report: REPORT, register: first.url, draft: 'draft 1' }
    for (const _press of [1, 2]) {
      const reply = await door.run(messageOf('queue-report', body))
      expect(isObject(reply) && reply.body).toMatchObject({ kind: 'queued' })
    }
    await expect.poll(async () => (await one())?.parts[0]?.state).toMatchObject({ kind: 'queued', waitsFor: 'network' })
    await door.browser.close()

    const register = await startRegistry({ ...choice, port })
    door = await openDoor(binary, profile)
    await expect.poll(async () => (await one())?.state).toBe('sent')
    const id = (await one())?.receipt?.id ?? ''

    const audit = { at: '2026-11-22T09:00:00Z', actor: 'test', action: 'report', target: `report ${id}` }
    const status = { at: '2026-11-22T09:00:00Z', status: 'needs-information', reason: 'Which shop?' }
    await withStore(choice, (store) => store.addReportStatus(id, status, audit))
    await door.run(messageOf('check-report', { id: (await one())?.id }))
    expect(await one()).toMatchObject({ hasNews: true, statuses: [{ status: 'received' }, status] })
    expect(await door.run('chrome.action.getBadgeText({})')).toBe('✉')
    await door.run(messageOf('seen-report', { id: (await one())?.id }))
    await expect.poll(() => door?.run('chrome.action.getBadgeText({})')).toBe('')

    await door.browser.kill()
    await register.close()
    const held = await withStore(choice, (store) => store.reportsAfter(undefined, 10))
    expect(held.map((report) => [report.id, report.number, report.text])).toEqual([[id, REPORT.number, REPORT.text]])
  } finally {
    await door?.browser.kill()
    removeProfile(profile)
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a browser that is killed while it sends delivers once when it is back', async () => {
  const soaked = await soakOutbox({ rounds: 0, browserRounds: 1, seed: 3, say: () => undefined })
  expect(soaked.faults).toEqual([])
  expect([soaked.kills.browser, soaked.acknowledged.reports]).toEqual([1, 1])
})
