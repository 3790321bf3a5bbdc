/** The audit trail: what an entry says of a change, and how it is read. */
import { createHash } from 'node:crypto'
import { type AuditAnswer, MAX_AUDIT_PAGE } from '../contract/admin-schemas.ts'
import type { QueryOf } from '../contract/routes.ts'
import { json, type Reply } from './reply.ts'
import type { Store } from './store.ts'

/** JSON with the members of every object in the order of their names, so that equal values have equal text. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, member]) => [name, canonical(member)]))
}

/** SHA-256 of the canonical JSON in lower-case hexadecimal; `null` for what is not there. */
export const digestOf = (value: unknown): string | null =>
  value === undefined
    ? null
    : createHash('sha256')
        .update(JSON.stringify(canonical(value)))
        .digest('hex')

/** What was there and what is there now, for the `detail` of an entry: enough to prove either, without repeating it. */
export const beforeAndAfter = (before: unknown, after: unknown) => ({
  before: digestOf(before),
  after: digestOf(after),
})

/** The reply to `GET /v1/admin/audit`. */
export const replyWithAudit = async (store: Store, { after = '0', limit }: QueryOf<'audit'>): Promise<Reply> => {
  const most = Number(limit ?? MAX_AUDIT_PAGE)
  const found = await store.auditAfter(Number(after), most + 1)
  const entries = found.slice(0, most)
  return json({
    entries,
    next: entries.at(-1)?.sequence ?? Number(after),
    more: found.length > most,
  } as AuditAnswer)
}
