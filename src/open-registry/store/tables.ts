/**
 * The tables as the last step of `migrations.ts` leaves them. Days and instants are ISO 8601 text; keys of certificates
 * are the 32 bytes of their SHA-256; whatever is called after what it holds (`record`, `body`, `alert`) is that as JSON.
 */

/** What was agreed about one thing on one day. */
interface Entry {
  readonly day: string
  readonly basis: string | null
  readonly actor: string | null
}

export interface Tables {
  /** The whole record, and beside it what it is searched by. */
  readonly certificates: {
    /** Given in the order in which they came in: what other tables mean it by, in a quarter of the key's bytes. */
    readonly id: number
    readonly key: Uint8Array
    readonly scheme: string
    readonly status: string
    readonly status_since: string | null
    readonly valid_until: string | null
    readonly body_id: string | null
    /** As `search-text.ts` writes them: names for searching, never for showing. */
    readonly holder_text: string | null
    readonly product_text: string | null
    readonly record: string
  }
  /** In fourteen digits. */
  readonly certificate_gtins: { readonly gtin: string; readonly certificate: number }
  /** Kept with every write: counting millions of rows takes seconds. */
  readonly scheme_counts: { readonly scheme: string; readonly count: number }
  /** Rows are only ever added; `sequence` is the order in which they were. */
  readonly events: Entry & {
    readonly sequence: number
    readonly certificate: number
    readonly scheme: string
    readonly number: string
    readonly kind: string
    /** What an amendment changed, as JSON. */
    readonly changes: string | null
  }
  readonly bodies: { readonly id: string; readonly body: string }
  /** Rows are only ever added. */
  readonly body_standings: Entry & {
    readonly body_id: string
    readonly position: number
    readonly standing: string
  }
  readonly alerts: { readonly source: string; readonly id: string; readonly day: string; readonly alert: string }
  readonly alert_sources: { readonly source: string; readonly as_of: string }
  /** Lists of ids as JSON. */
  readonly alert_changes: { readonly sequence: number; readonly added: string; readonly removed: string }
  readonly laboratories: { readonly id: string; readonly laboratory: string }
  readonly test_reports: { readonly laboratory_id: string; readonly number: string; readonly report: string }
  readonly origins: {
    readonly key: Uint8Array
    readonly origin: string
    /** `''` for any. */
    readonly path: string
    /** `''` for any. */
    readonly product: string
    readonly holder: string | null
    readonly from_instant: string
    readonly until_instant: string | null
    readonly made_by: string
  }
  readonly origin_requests: {
    readonly id: string
    readonly asked_at: string
    readonly state: string
    /** Certificate and origin, for counting what waits. */
    readonly place: string
    readonly last_day: string | null
    readonly request: string
  }
  /** The private halves leave this table only to sign. */
  readonly signing_keys: {
    readonly kid: string
    readonly purpose: string
    readonly state: string
    readonly public_jwk: string
    readonly private_jwk: string | null
    readonly made_at: string
    readonly since: string
    readonly detail: string | null
  }
  readonly api_keys: {
    readonly id: string
    readonly secret_hash: string
    readonly scopes: string
    readonly label: string
    readonly made_at: string
    readonly expires_at: string
    readonly revoked_at: string | null
  }
  readonly webhooks: {
    readonly id: string
    readonly hook: string
    /** Deliveries were made of the events up to here. */
    readonly event_sequence: number
  }
  readonly deliveries: {
    readonly id: string
    readonly hook_id: string
    readonly sequence: number
    readonly state: string
    readonly made_at: string
    readonly due_at: string
    readonly attempts: number
    readonly failed_at: string | null
    readonly reason: string | null
    /** What is told in place of an event; `sequence` is 0 then. */
    readonly notice: string | null
  }
  readonly reports: {
    readonly id: string
    readonly client_id: string
    readonly received_at: string
    readonly report: string
    /** What follows is empty only until `adoptReports`, in what an earlier version wrote. */
    readonly case_id: string | null
    readonly state: string | null
    readonly kind: string | null
    readonly verdict: string | null
    /** SHA-256 of what was sent, so that another content under the same `client_id` shows. */
    readonly body_hash: string | null
    /** Against whom it speaks: host and shop. */
    readonly merchant: string | null
    /** Keyed hash of the client's address; empty again after a while. */
    readonly sender: string | null
    /** Thumbprint of the key that signed the evidence. */
    readonly device: string | null
    /** 0: of a flood, and not counted. */
    readonly counted: number | null
    /** How many evidence files. */
    readonly evidence: number | null
  }
  readonly report_statuses: {
    readonly report_id: string
    readonly position: number
    readonly at: string
    readonly status: string
    readonly reason: string | null
    readonly forwarded_to: string | null
  }
  readonly report_additions: {
    readonly report_id: string
    readonly client_id: string
    readonly at: string
    readonly body_hash: string
    readonly text: string | null
  }
  readonly cases: {
    readonly id: string
    /** What makes reports one case. */
    readonly place: string
    readonly state: string
    readonly scheme: string | null
    readonly opened_at: string
    readonly points: number
    readonly summary: string
  }
  readonly case_steps: { readonly case_id: string; readonly position: number; readonly step: string }
  /** By the SHA-256 of the whole file; `reading` is what its verification found. */
  readonly evidence_files: { readonly sha256: string; readonly bytes: number; readonly reading: string }
  /** The file in pieces: no row is large, so backups and drivers hold little of it at once. */
  readonly evidence_parts: { readonly sha256: string; readonly position: number; readonly content: Uint8Array }
  /** `sha256` of the item, `file` of the file that holds it. */
  readonly evidence_items: { readonly file: string; readonly path: string; readonly sha256: string }
  /** `client_id` is empty for what came with the report itself, else that of the addition. */
  readonly report_evidence: {
    readonly report_id: string
    readonly client_id: string
    readonly sha256: string
    readonly at: string
  }
  readonly audit: {
    readonly sequence: number
    readonly at: string
    readonly actor: string
    readonly action: string
    readonly target: string
    readonly detail: string | null
  }
  readonly coverage: { readonly scheme: string; readonly kind: string; readonly as_of: string }
  /** How far an import has come. */
  readonly imports: { readonly id: string; readonly state: string }
  /** One row. Every change takes it first, so changes come one after another and their numbers have no gap. */
  readonly ledger: {
    readonly id: number
    readonly as_of: string
    readonly epoch: number
    readonly revision: number
    /** The last number given to a certificate, an event, an audit entry, a list of notices. */
    readonly certificates: number
    readonly events: number
    readonly audits: number
    readonly alerts: number
  }
  readonly facts: { readonly name: string; readonly value: string }
  /** One row, which whoever takes a step holds meanwhile. */
  readonly migration_lock: { readonly id: number }
  /** Names of the steps that were taken. */
  readonly migrations: { readonly name: string }
}
