/** Brings reports of an earlier version, which knew no cases, into the present shape; those that have a case are left as they are. */
import { hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { placeOf } from '../report-place.ts'
import { joinCase, refreshCase } from './case-rows.ts'
import { bodyOf } from './report-rows.ts'
import type { Tables } from './tables.ts'

const KINDS: Readonly<Record<string, string>> = {
  'suspected-forged': 'other',
  'suspected-other-product': 'other-product',
  'suspected-not-in-force': 'not-in-force',
  'suspected-other': 'other',
}
const STATES: Readonly<Record<string, string>> = { 'in-examination': 'under-review' }

export const adoptReports = async (db: Kysely<Tables>): Promise<void> => {
  for (const [old, status] of Object.entries(STATES))
    await db.updateTable('report_statuses').set({ status }).where('status', '=', old).execute()
  const orphans = await db.selectFrom('reports').select(['id', 'report']).where('case_id', 'is', null).execute()
  for (const { id, report } of orphans) {
    const body = bodyOf(report)
    const kind = KINDS[body.kind] ?? body.kind
    const { listingUrl, ...rest } = { ...body, kind }
    const place = placeOf({ ...rest, ...(listingUrl === undefined ? {} : { listing: listingUrl }) }, id)
    const last = await db
      .selectFrom('report_statuses')
      .select('status')
      .where('report_id', '=', id)
      .orderBy('position', 'desc')
      .executeTakeFirst()
    const case_id = await joinCase(db, hash('sha256', `case ${id}`, 'hex').slice(0, 16), place, body)
    await db
      .updateTable('reports')
      .set({
        ...{
          case_id,
          kind,
          state: last?.status ?? 'received',
          merchant: place.merchant ?? null,
          counted: 1,
          evidence: 0,
        },
        report: JSON.stringify({ ...body, kind }),
      })
      .where('id', '=', id)
      .execute()
    await refreshCase(db, case_id)
  }
}
