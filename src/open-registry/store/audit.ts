/** Who changed what, and when. Entries are only ever added, each in the transaction of the change it tells of. */
import type { Instant } from '../../core/words.ts'
import type { Database } from './database.ts'

/** One change as whoever makes it describes it. Never a secret, never a person's contact. */
export interface Audit {
  readonly at: Instant
  /** Id of the API key, or `cli`. */
  readonly actor: string
  /** Such as `import`, `event`, `standing`, `alerts`, `key`. */
  readonly action: string
  /** What was changed, such as `cn-ccc:2024000914000101`. */
  readonly target: string
  /** Anything JSON can say. */
  readonly detail?: unknown
}
export interface AuditEntry extends Audit {
  /** Counts from 1 without a gap. */
  readonly sequence: number
}

export interface AuditStore {
  /** In the order in which they were made. */
  readonly auditAfter: (sequence: number, limit: number) => Promise<readonly AuditEntry[]>
}

export const makeAudit = ({ primary }: Database): AuditStore => ({
  auditAfter: async (sequence, limit) => {
    const query = primary
      .selectFrom('audit')
      .select(['sequence', 'at', 'actor', 'action', 'target', 'detail'])
      .where('sequence', '>', sequence)
    const rows = await query.orderBy('sequence').limit(limit).execute()
    return rows.map(({ detail, ...entry }) => ({
      ...entry,
      ...(detail === null ? {} : { detail: JSON.parse(detail) as unknown }),
    }))
  },
})
