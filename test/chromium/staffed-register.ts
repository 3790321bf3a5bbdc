/** A register on disk whose staff have a key for the triage page: it can go down, come back at its address, and be looked into. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withStore } from '../../src/cli/soak-registry-processes.ts'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import { makeApiKey, systemBytes } from '../../src/open-registry/api-keys.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'

export interface StaffedRegister {
  readonly url: string
  /** Opens the triage page. */
  readonly key: string
  readonly stop: () => Promise<void>
  /** Again, at the same address. */
  readonly start: () => Promise<void>
  /** Numbers of the reports that it holds, in the order in which they came. */
  readonly reported: () => Promise<readonly (string | undefined)[]>
  readonly close: () => Promise<void>
}

/** As many certificates as a range of them needs to be a crowd. */
const SEED_SIZE = 1200

export const openStaffedRegister = async (): Promise<StaffedRegister> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofmark-staffed-'))
  const choice = { db: path.join(folder, 'register.sqlite') }
  let running: RunningRegistry = await startRegistry({ ...choice, port: 0, seedSize: SEED_SIZE })
  const { url } = running
  const madeAt = new Date().toISOString()
  const grant = { scopes: KEY_SCOPES, label: 'staff', madeAt, expiresAt: '2099-01-01T00:00:00Z' }
  const made = makeApiKey(grant, systemBytes)
  const audit = { at: madeAt, actor: 'cli', action: 'key', target: `key ${made.key.id}` } as const
  await withStore(choice, (store) => store.putApiKey(made.key, audit))
  return {
    url,
    key: made.text,
    stop: () => running.close(),
    start: async () => {
      running = await startRegistry({ ...choice, port: Number(new URL(url).port) })
    },
    reported: () =>
      withStore(choice, async (store) => (await store.reportsAfter(undefined, 10)).map(({ number }) => number)),
    close: async () => {
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
