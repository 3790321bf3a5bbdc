/** Where the register's staff work on reports. Apart from `paths.ts`, so that a client that only reads does not carry them. */

/** With `{name}` where a path parameter stands. */
export const CASE_PATHS = {
  cases: '/v1/admin/cases',
  casesTable: '/v1/admin/cases.csv',
  case: '/v1/admin/cases/{id}',
  decideCase: '/v1/admin/cases/{id}/decisions',
  reportIdentity: '/v1/admin/reports/{id}/identity',
  evidenceItem: '/v1/admin/evidence/{sha256}',
  triage: '/triage',
  triageFile: '/triage/files/{file}',
} as const
export type CaseRouteId = keyof typeof CASE_PATHS
