/** Where the calls stand that need a key. Apart from `paths.ts`, so that a client that only reads does not carry them. */

/** With `{name}` where a path parameter stands. */
export const ADMIN_PATHS = {
  importBatch: '/v1/admin/imports',
  addEvent: '/v1/admin/certificates/{scheme}/{number}/events',
  putOrigin: '/v1/admin/certificates/{scheme}/{number}/origins',
  dropOrigin: '/v1/admin/certificates/{scheme}/{number}/origins',
  setStanding: '/v1/admin/bodies/{id}/standings',
  putLaboratory: '/v1/admin/laboratories/{id}',
  setLaboratoryStanding: '/v1/admin/laboratories/{id}/standings',
  putTestReports: '/v1/admin/test-reports',
  putAlerts: '/v1/admin/alerts/{source}',
  audit: '/v1/admin/audit',
  webhooks: '/v1/admin/webhooks',
  createWebhook: '/v1/admin/webhooks',
  dropWebhook: '/v1/admin/webhooks/{id}',
  replayWebhook: '/v1/admin/webhooks/{id}/replays',
  addReportStatus: '/v1/admin/reports/{id}/statuses',
} as const
export type AdminRouteId = keyof typeof ADMIN_PATHS

/** What a key may be allowed; each admin call asks for one of these. */
export const KEY_SCOPES = [
  ...(['import', 'events', 'standing', 'alerts', 'origins', 'webhooks', 'audit'] as const),
  ...(['reports:read', 'reports:decide', 'reports:identity'] as const),
] as const
export type KeyScope = (typeof KEY_SCOPES)[number]
