/** The handlers of every call that writes, or that only a key or a token opens. */
import type { AdminRouteId } from '../contract/admin-paths.ts'
import type { Catalogue } from '../core/catalogue.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { replyWithAlertsWritten } from './admin-alerts.ts'
import { replyWithEvent, replyWithStanding } from './admin-entries.ts'
import { replyWithImport } from './admin-import.ts'
import { replyWithLaboratory, replyWithLaboratoryStanding, replyWithTestReports } from './admin-laboratories.ts'
import { replyWithOrigin, replyWithoutOrigin } from './admin-origins.ts'
import { type RandomBytes, systemBytes } from './api-keys.ts'
import { replyWithAudit } from './audit.ts'
import {
  replyWithAddition,
  replyWithReceipt,
  replyWithReport,
  replyWithReportStatus,
  replyWithWithdrawal,
} from './reports.ts'
import type { Handlers } from './served.ts'
import type { BodyStanding, Store } from './store.ts'
import {
  replyWithNewWebhook,
  replyWithoutWebhook,
  replyWithReplay,
  replyWithWebhooks,
  type WebhookSources,
} from './webhooks.ts'

export interface AdminOptions {
  readonly store: Store
  readonly catalogue: Catalogue
  readonly now: () => Instant
  readonly randomBytes?: RandomBytes
  /** For development: webhooks may go to this machine. */
  readonly allowPrivateWebhooks?: boolean
}

const tokenOf = ({ token }: { readonly token?: string }) => (token === undefined ? {} : { token })

export const makeAdminHandlers = ({
  store,
  catalogue,
  now,
  randomBytes = systemBytes,
  allowPrivateWebhooks: allowPrivate = false,
}: AdminOptions): Pick<Handlers, AdminRouteId | 'report' | 'reportStatus' | 'addToReport' | 'withdrawReport'> => {
  const sources = ({ actor }: { readonly actor: string }): WebhookSources => {
    const at = now()
    return { store, catalogue, now: at, today: dayOf(at), actor, randomBytes, allowPrivate }
  }

  return {
    importBatch: ({ caller, body, headers }) => replyWithImport(sources(caller), body, headers['idempotency-key']),
    addEvent: ({ caller, params, body }) => replyWithEvent(sources(caller), params, body),
    putOrigin: ({ caller, params, body }) => replyWithOrigin(sources(caller), params, body),
    dropOrigin: ({ caller, params, query }) => replyWithoutOrigin(sources(caller), params, query),
    setStanding: ({ caller, params, body }) => replyWithStanding(sources(caller), params.id, body as BodyStanding),
    putLaboratory: ({ caller, params, body }) => replyWithLaboratory(sources(caller), params.id, body),
    setLaboratoryStanding: ({ caller, params, body }) =>
      replyWithLaboratoryStanding(sources(caller), params.id, body as BodyStanding),
    putTestReports: ({ caller, body }) => replyWithTestReports(sources(caller), body),
    putAlerts: ({ caller, params, body }) => replyWithAlertsWritten(sources(caller), params.source, body),
    audit: ({ query }) => replyWithAudit(store, query),
    webhooks: ({ caller }) => replyWithWebhooks(sources(caller)),
    createWebhook: ({ caller, body }) => replyWithNewWebhook(sources(caller), body),
    dropWebhook: ({ caller, params }) => replyWithoutWebhook(sources(caller), params.id),
    replayWebhook: ({ caller, params, body }) => replyWithReplay(sources(caller), params.id, body),
    addReportStatus: ({ caller, params, body }) =>
      replyWithReportStatus(sources(caller), caller.actor, params.id, body),
    report: ({ caller, body, file, client }) =>
      replyWithReceipt({ ...sources(caller), ...(client === undefined ? {} : { client }) }, body, file),
    addToReport: ({ caller, params, body, file }) =>
      replyWithAddition(sources(caller), { ...params, ...tokenOf(caller) }, body, file),
    withdrawReport: ({ caller, params, body }) =>
      replyWithWithdrawal(sources(caller), { ...params, ...tokenOf(caller) }, body),
    reportStatus: ({ caller, params }) => replyWithReport(store, params.id, caller.token),
  }
}
