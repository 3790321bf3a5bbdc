/** The outbox's table in SQLite, so that a program outside any browser can be ended in the middle of a change to it. */
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '../shell/outbox-entry.ts'
import type { OutboxTable } from '../shell/outbox-table.ts'

export const openOutboxFile = (file: string): OutboxTable => {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec('CREATE TABLE IF NOT EXISTS entries (id TEXT PRIMARY KEY, draft TEXT UNIQUE NOT NULL, entry TEXT NOT NULL)')
  db.exec('CREATE TABLE IF NOT EXISTS evidence (part TEXT PRIMARY KEY, zip BLOB NOT NULL)')
  const one = db.prepare('SELECT entry FROM entries WHERE id = ?')
  const ofDraft = db.prepare('SELECT entry FROM entries WHERE draft = ?')
  const every = db.prepare('SELECT entry FROM entries')
  const write = db.prepare('INSERT OR REPLACE INTO entries (id, draft, entry) VALUES (?, ?, ?)')
  const drop = db.prepare('DELETE FROM entries WHERE id = ?')
  const zipOf = db.prepare('SELECT zip FROM evidence WHERE part = ?')
  const writeZip = db.prepare('INSERT OR REPLACE INTO evidence (part, zip) VALUES (?, ?)')
  const dropZip = db.prepare('DELETE FROM evidence WHERE part = ?')

  const entryOf = (row: Readonly<Record<string, unknown>> | undefined): Entry | undefined =>
    row === undefined ? undefined : (JSON.parse(String(row.entry)) as Entry)
  const put = (entry: Entry): void => void write.run(entry.id, entry.draft, JSON.stringify(entry))
  const inOne = <T>(work: () => T): T => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const done = work()
      db.exec('COMMIT')
      return done
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    all: async () => every.all().flatMap((row) => entryOf(row) ?? []),
    get: async (id) => entryOf(one.get(id)),
    add: async (entry, evidence) => {
      const zip = evidence && new Uint8Array(await evidence.arrayBuffer())
      return inOne(() => {
        const before = entryOf(ofDraft.get(entry.draft))
        if (before) return before
        put(entry)
        if (zip) writeZip.run(entry.id, zip)
        return entry
      })
    },
    change: async (id, alter, evidence) => {
      const zip = evidence && new Uint8Array(await evidence.zip.arrayBuffer())
      return inOne(() => {
        const before = entryOf(one.get(id))
        const now = before && alter(before)
        if (!now || now === before) return now
        put(now)
        if (evidence && zip && now.parts.some((part) => part.id === evidence.part)) writeZip.run(evidence.part, zip)
        return now
      })
    },
    remove: async (id) =>
      inOne(() => {
        for (const part of entryOf(one.get(id))?.parts ?? []) dropZip.run(part.id)
        drop.run(id)
      }),
    evidence: async (part) => {
      const zip = zipOf.get(part)?.zip
      return zip instanceof Uint8Array ? new Blob([new Uint8Array(zip)]) : undefined
    },
  }
}
