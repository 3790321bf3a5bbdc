/** Evidence files: kept whole under the SHA-256 of their bytes, in pieces, and never unpacked in the database. */
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export interface EvidenceToKeep {
  readonly sha256: string
  readonly content: Uint8Array
  /** What its verification found, as anything JSON can say. */
  readonly reading: unknown
  /** Where each item with content stands in the file. */
  readonly items: readonly { readonly path: string; readonly sha256: string }[]
}

export interface EvidenceStore {
  /** The file in which an item with these bytes stands, and where in it; of those that a report still holds. */
  readonly evidenceItem: (
    sha256: string,
  ) => Promise<{ readonly path: string; readonly content: Uint8Array } | undefined>
  /** What was found in files, by their SHA-256. */
  readonly evidenceFiles: (digests: readonly string[]) => Promise<ReadonlyMap<string, HeldEvidenceFile>>
}
export interface HeldEvidenceFile {
  readonly bytes: number
  readonly items: number
  readonly reading: unknown
}

/** Small enough for a page of rows in a backup, and for one statement with many of them. */
const PART_BYTES = 16 * 1024
const ROWS_AT_ONCE = 64

const partsOf = ({ sha256, content }: EvidenceToKeep): readonly Tables['evidence_parts'][] =>
  Array.from({ length: Math.ceil(content.length / PART_BYTES) }, (_, position) => ({
    sha256,
    position,
    content: content.subarray(position * PART_BYTES, (position + 1) * PART_BYTES),
  }))

/** Keeps a file for a report; one that is there already, from whomever, is kept once. */
export const keepEvidence = async (
  db: Kysely<Tables>,
  place: { readonly reportId: string; readonly clientId: string; readonly at: string },
  file: EvidenceToKeep,
): Promise<void> => {
  const { sha256, content, reading, items } = file
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('evidence_files')
    .values({ sha256, bytes: content.length, reading: JSON.stringify(reading) })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 0n) {
    const parts = partsOf(file)
    for (let from = 0; from < parts.length; from += ROWS_AT_ONCE)
      await db
        .insertInto('evidence_parts')
        .values(parts.slice(from, from + ROWS_AT_ONCE))
        .execute()
    if (items.length > 0)
      await db
        .insertInto('evidence_items')
        .values(items.map((item) => ({ file: sha256, path: item.path, sha256: item.sha256 })))
        .execute()
  }
  await db
    .insertInto('report_evidence')
    .values({ report_id: place.reportId, client_id: place.clientId, sha256, at: place.at })
    .execute()
}

/** Drops what no report holds any more. */
export const dropLooseEvidence = async (db: Kysely<Tables>): Promise<void> => {
  const held = () => db.selectFrom('report_evidence').select('sha256')
  await db.deleteFrom('evidence_parts').where('sha256', 'not in', held()).execute()
  await db.deleteFrom('evidence_items').where('file', 'not in', held()).execute()
  await db.deleteFrom('evidence_files').where('sha256', 'not in', held()).execute()
}

const filesOf = async (
  db: Kysely<Tables>,
  digests: readonly string[],
): Promise<ReadonlyMap<string, HeldEvidenceFile>> => {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('evidence_files')
    .select(['sha256', 'bytes', 'reading'])
    .where('sha256', 'in', [...new Set(digests)])
    .execute()
  return new Map(
    rows.map(({ sha256, bytes, reading }) => {
      const found = JSON.parse(reading) as { readonly items?: readonly unknown[] }
      return [sha256, { bytes, items: found.items?.length ?? 0, reading: found }]
    }),
  )
}

export const makeEvidence = ({ primary }: Database): EvidenceStore => ({
  evidenceFiles: (digests) => filesOf(primary, digests),
  evidenceItem: async (sha256) => {
    const item = await primary
      .selectFrom('evidence_items')
      .select(['file', 'path'])
      .where('sha256', '=', sha256)
      .orderBy('file')
      .executeTakeFirst()
    if (!item) return undefined
    const parts = await primary
      .selectFrom('evidence_parts')
      .select('content')
      .where('sha256', '=', item.file)
      .orderBy('position')
      .execute()
    return { path: item.path, content: new Uint8Array(Buffer.concat(parts.map(({ content }) => content))) }
  },
})
