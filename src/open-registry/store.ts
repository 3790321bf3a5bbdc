/**
 * What the register holds, in rooms by subject. Everything that speaks SQL is in `store/`, in the migrations and in
 * `search-query.ts`; it is kept to what SQLite and PostgreSQL share. Records go in and come out as JSON and are trusted:
 * whoever puts them in has checked them.
 */
import type { CompiledQuery, Kysely } from 'kysely'
import { type AlertStore, makeAlerts } from './store/alerts.ts'
import { type AuditStore, makeAudit } from './store/audit.ts'
import { type CaseStore, makeCases } from './store/cases.ts'
import { type CertificateStore, makeCertificates } from './store/certificates.ts'
import type { Database } from './store/database.ts'
import { type EvidenceStore, makeEvidence } from './store/evidence.ts'
import { type KeyStore, makeKeys } from './store/keys.ts'
import { type LaboratoryStore, makeLaboratories } from './store/laboratories.ts'
import { makeOriginRequests, type OriginRequestStore } from './store/origin-requests.ts'
import { makeOrigins, type OriginStore } from './store/origins.ts'
import { type FigureStore, makeFigures } from './store/report-figures.ts'
import { makeReports, type ReportStore } from './store/reports.ts'
import type { Tables } from './store/tables.ts'
import { makeTrace, type TraceStore } from './store/trace.ts'
import { makeWebhooks, type WebhookStore } from './store/webhooks.ts'

export { KEY_SCOPES as API_SCOPES, type KeyScope as ApiScope } from '../contract/admin-paths.ts'
export { type AlertChange, type HeldAlerts, OWN_ALERTS } from './store/alerts.ts'
export type { Audit, AuditEntry } from './store/audit.ts'
export type { CaseFilter, HeldCase } from './store/cases.ts'
export { keyOf } from './store/certificate-key.ts'
export type {
  Batch,
  BatchResult,
  Edition,
  KeyedRecord,
  LookedUp,
  NumberKey,
  StoredCertificate,
} from './store/certificates.ts'
export { type FaultKind, StoreFault } from './store/database.ts'
export type { HeldEvidenceFile } from './store/evidence.ts'
export type { ApiKey, KeptKey, KeyState, SigningKey } from './store/keys.ts'
export type { HeldLaboratory, HeldTestReport } from './store/laboratories.ts'
export type { HeldOriginRequest } from './store/origin-requests.ts'
export type { AuthorisedOrigin, OriginPlace } from './store/origins.ts'
export type { CountedReport } from './store/report-figures.ts'
export type { HeldAddition, HeldReport, ReportStatus } from './store/report-rows.ts'
export type { BodyStanding, NumberedEvent } from './store/trace.ts'
export type { Delivery, DeliveryOutcome, ToldOf, Watch, Webhook, WebhookStatus } from './store/webhooks.ts'

export interface Store
  extends CertificateStore,
    TraceStore,
    AlertStore,
    KeyStore,
    OriginStore,
    OriginRequestStore,
    LaboratoryStore,
    WebhookStore,
    ReportStore,
    EvidenceStore,
    CaseStore,
    FigureStore,
    AuditStore {
  /** Reads of one instant, whatever is written meanwhile. */
  readonly atOneInstant: <T>(work: (view: StoreView) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}
/** What can be read of one instant. */
export type StoreView = Pick<Store, 'between' | 'events' | 'edition' | 'countByScheme'>

/** The database as a transaction sees it: everything is asked of that one. */
const within = ({ row: _row, stamp: _stamp, ...database }: Database, db: Kysely<Tables>): Database => ({
  ...database,
  primary: db,
  replica: db,
  read: async <Row>(query: CompiledQuery<Row>, parameters: readonly unknown[]) =>
    (await db.executeQuery<Row>({ ...query, parameters })).rows,
})

export const makeStore = (database: Database): Store => ({
  ...makeCertificates(database),
  ...makeTrace(database),
  ...makeAlerts(database),
  ...makeKeys(database),
  ...makeOrigins(database),
  ...makeOriginRequests(database),
  ...makeLaboratories(database),
  ...makeWebhooks(database),
  ...makeReports(database),
  ...makeEvidence(database),
  ...makeCases(database),
  ...makeFigures(database),
  ...makeAudit(database),
  atOneInstant: (work) =>
    database.snapshot((db) => {
      const view = within(database, db)
      return work({ ...makeCertificates(view), ...makeTrace(view) })
    }),
  close: database.close,
})
