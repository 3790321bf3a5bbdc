/**
 * Drafts of reports, kept in IndexedDB after every change, and the pictures beside them: a picture is written once, a draft
 * often. Every call says whether it is kept; a full disk or a broken database is an outcome and no error.
 */
import { type IDBPDatabase, openDB } from 'idb'
import type { ReportDraft } from '../core/report-draft.ts'

/** `no-room`: the disk or the browser's share of it is full. `not-kept`: the database does not answer. */
export type Kept = 'kept' | 'no-room' | 'not-kept'

export interface KeptPicture {
  readonly type: string
  readonly bytes: ArrayBuffer
}

export interface Drafts {
  readonly get: (id: string) => Promise<ReportDraft | undefined>
  readonly put: (draft: ReportDraft) => Promise<Kept>
  /** Newest first. */
  readonly list: () => Promise<readonly ReportDraft[]>
  /** With its pictures. */
  readonly remove: (id: string) => Promise<void>
  readonly picture: (key: string) => Promise<KeptPicture | undefined>
  /** The key begins with the draft's id and a colon. */
  readonly putPicture: (key: string, picture: KeptPicture) => Promise<Kept>
}

export const pictureKey = (draft: string, name: string): string => `${draft}:${name}`

/** Drafts that nobody came back to; more than these are dropped, the oldest first. */
const MAX_DRAFTS = 50

/** @param gone called when the connection has ended without us; whatever comes next needs another one */
const open = (gone: () => void): Promise<IDBPDatabase> =>
  openDB('proofmark-drafts', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts', { keyPath: 'id' })
      fresh.createObjectStore('pictures')
    },
    // A newer version of the extension wants in: let go, or it would wait for us for ever.
    blocking: (_current, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      gone()
    },
    // The browser's data was cleared, or its disk went away.
    terminated: gone,
  })

const outcome = (error: unknown): Kept =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-kept'

export const makeDrafts = (): Drafts => {
  let opened: Promise<IDBPDatabase> | undefined
  const database = (): Promise<IDBPDatabase> => {
    const gone = (): void => {
      opened = undefined
    }
    // One that could not be opened may be later.
    opened ??= open(gone).catch((error: unknown) => {
      gone()
      throw error
    })
    return opened
  }
  const write = async (work: (db: IDBPDatabase) => Promise<unknown>): Promise<Kept> => {
    try {
      await work(await database())
      return 'kept'
    } catch (error) {
      return outcome(error)
    }
  }
  const list = async (): Promise<readonly ReportDraft[]> => {
    const all: ReportDraft[] = await database()
      .then((db) => db.getAll('drafts'))
      .catch(() => [])
    return all.sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  }
  const remove = async (id: string): Promise<void> => {
    await write(async (db) => {
      const change = db.transaction(['drafts', 'pictures'], 'readwrite')
      const range = IDBKeyRange.bound(pictureKey(id, ''), pictureKey(id, '\uffff'))
      await Promise.all([
        change.objectStore('drafts').delete(id),
        change.objectStore('pictures').delete(range),
        change.done,
      ])
    })
  }

  return {
    get: async (id) =>
      database()
        .then((db) => db.get('drafts', id) as Promise<ReportDraft | undefined>)
        .catch(() => undefined),
    put: async (draft) => {
      const kept = await write((db) => db.put('drafts', draft))
      if (kept === 'kept') for (const { id } of (await list()).slice(MAX_DRAFTS)) await remove(id)
      return kept
    },
    list,
    remove,
    picture: async (key) =>
      database()
        .then((db) => db.get('pictures', key) as Promise<KeptPicture | undefined>)
        .catch(() => undefined),
    putPicture: (key, picture) => write((db) => db.put('pictures', picture, key)),
  }
}
