/**
 * A backup: the rows of every table as lines of JSON, the same for either database, so that one can be restored into the
 * other. The first line says what it is and which steps its shape has taken; a line with `table` begins a table, rows
 * follow it as arrays; the last line has the SHA-256 of everything before it, so that what is missing or altered shows.
 */

import type { Tables } from './store/tables.ts'
import type { Edition } from './store.ts'

export const FORMAT = 'proofmark-register-backup'
export const FORMAT_VERSION = 1

export type BackedUp = Exclude<keyof Tables, 'migrations' | 'migration_lock'>
type Column<Table extends BackedUp> = keyof Tables[Table] & string

interface Shape<Table extends BackedUp> {
  readonly columns: readonly Column<Table>[]
  /** What tells its rows apart. */
  readonly key: readonly Column<Table>[]
}

/** Every table with every column: one that is forgotten does not compile. */
export const SHAPES: { readonly [Table in BackedUp]: Shape<Table> } = {
  ledger: { key: ['id'], columns: ['id', 'as_of', 'epoch', 'revision', 'certificates', 'events', 'audits', 'alerts'] },
  facts: { key: ['name'], columns: ['name', 'value'] },
  coverage: { key: ['scheme'], columns: ['scheme', 'kind', 'as_of'] },
  scheme_counts: { key: ['scheme'], columns: ['scheme', 'count'] },
  signing_keys: {
    key: ['kid'],
    columns: ['kid', 'purpose', 'state', 'public_jwk', 'private_jwk', 'made_at', 'since', 'detail'],
  },
  api_keys: {
    key: ['id'],
    columns: ['id', 'secret_hash', 'scopes', 'label', 'made_at', 'expires_at', 'revoked_at'],
  },
  bodies: { key: ['id'], columns: ['id', 'body'] },
  body_standings: {
    key: ['body_id', 'position'],
    columns: ['body_id', 'position', 'day', 'standing', 'basis', 'actor'],
  },
  laboratories: { key: ['id'], columns: ['id', 'laboratory'] },
  test_reports: { key: ['number', 'laboratory_id'], columns: ['number', 'laboratory_id', 'report'] },
  certificates: {
    key: ['id'],
    columns: [
      ...(['id', 'key', 'scheme', 'status', 'status_since', 'valid_until'] as const),
      ...(['body_id', 'holder_text', 'product_text', 'record'] as const),
    ],
  },
  certificate_gtins: { key: ['gtin', 'certificate'], columns: ['gtin', 'certificate'] },
  events: {
    key: ['sequence'],
    columns: ['sequence', 'certificate', 'scheme', 'number', 'day', 'kind', 'basis', 'actor', 'changes'],
  },
  alerts: { key: ['source', 'id'], columns: ['source', 'id', 'day', 'alert'] },
  alert_sources: { key: ['source'], columns: ['source', 'as_of'] },
  alert_changes: { key: ['sequence'], columns: ['sequence', 'added', 'removed'] },
  origins: {
    key: ['key', 'origin', 'path', 'product'],
    columns: ['key', 'origin', 'path', 'product', 'holder', 'from_instant', 'until_instant', 'made_by'],
  },
  origin_requests: { key: ['id'], columns: ['id', 'asked_at', 'state', 'place', 'last_day', 'request'] },
  webhooks: { key: ['id'], columns: ['id', 'hook', 'event_sequence'] },
  deliveries: {
    key: ['id'],
    columns: [
      ...(['id', 'hook_id', 'sequence', 'state', 'made_at', 'due_at'] as const),
      ...(['attempts', 'failed_at', 'reason', 'notice'] as const),
    ],
  },
  reports: {
    key: ['id'],
    columns: [
      ...(['id', 'client_id', 'received_at', 'report', 'case_id', 'state', 'kind', 'verdict'] as const),
      ...(['body_hash', 'merchant', 'sender', 'device', 'counted', 'evidence'] as const),
    ],
  },
  report_statuses: {
    key: ['report_id', 'position'],
    columns: ['report_id', 'position', 'at', 'status', 'reason', 'forwarded_to'],
  },
  report_additions: {
    key: ['report_id', 'client_id'],
    columns: ['report_id', 'client_id', 'at', 'body_hash', 'text'],
  },
  cases: { key: ['id'], columns: ['id', 'place', 'state', 'scheme', 'opened_at', 'points', 'summary'] },
  case_steps: { key: ['case_id', 'position'], columns: ['case_id', 'position', 'step'] },
  evidence_files: { key: ['sha256'], columns: ['sha256', 'bytes', 'reading'] },
  evidence_parts: { key: ['sha256', 'position'], columns: ['sha256', 'position', 'content'] },
  evidence_items: { key: ['file', 'path'], columns: ['file', 'path', 'sha256'] },
  report_evidence: { key: ['report_id', 'client_id'], columns: ['report_id', 'client_id', 'sha256', 'at'] },
  imports: { key: ['id'], columns: ['id', 'state'] },
  audit: { key: ['sequence'], columns: ['sequence', 'at', 'actor', 'action', 'target', 'detail'] },
}
export const TABLES = Object.keys(SHAPES) as readonly BackedUp[]
export const isBackedUp = (name: string): name is BackedUp => Object.hasOwn(SHAPES, name)

/** The columns of bytes, in every table that has one of them; as text they are Base64. */
export const BYTES_COLUMNS: ReadonlySet<string> = new Set(['key', 'content'])

export interface Head {
  readonly format: typeof FORMAT
  readonly version: number
  /** Names of the migrations that its shape has taken. */
  readonly steps: readonly string[]
  readonly madeAt: string
  readonly edition: Edition
}
export interface TableLine {
  readonly table: BackedUp
  readonly columns: readonly string[]
}
export interface Tail {
  readonly rows: number
  readonly digest: string
}
