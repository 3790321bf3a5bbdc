/** The calls by which the register's staff work on reports, and the page they do it on: a part of the one table in `routes.ts`. */
import * as z from 'zod/mini'
import { CASE_PATHS, type CaseRouteId } from './case-paths.ts'
import {
  CaseAnswer,
  CaseDecision,
  CaseId,
  CaseSummary,
  CasesAnswer,
  CasesQuery,
  IdentityAnswer,
} from './case-schemas.ts'
import { ReportId, Sha256 } from './report-schemas.ts'
import type { Route } from './routes.ts'

const nothing = z.object({})
const shared = { query: nothing, mediaType: 'application/json', maxAgeSeconds: 0 } as const

export const caseRoutes = {
  cases: {
    ...shared,
    method: 'get',
    path: CASE_PATHS.cases,
    summary: 'The queue of cases: reports of the same listing and number are one',
    scope: 'reports:read',
    params: nothing,
    query: CasesQuery,
    answer: CasesAnswer,
    problems: [],
  },
  casesTable: {
    ...shared,
    method: 'get',
    path: CASE_PATHS.casesTable,
    summary: 'The same as CSV (RFC 4180), at most 10,000 rows, without who reported',
    scope: 'reports:read',
    params: nothing,
    query: z.pick(CasesQuery, { state: true, scheme: true }),
    mediaType: 'text/csv',
    problems: [],
  },
  case: {
    ...shared,
    method: 'get',
    path: CASE_PATHS.case,
    summary: 'A case with its reports, their evidence and what was found in it, and its history',
    scope: 'reports:read',
    params: z.object({ id: CaseId }),
    answer: CaseAnswer,
    problems: ['no-such-entry'],
  },
  decideCase: {
    ...shared,
    method: 'post',
    path: CASE_PATHS.decideCase,
    summary:
      'What the register makes of a case; its reporters are told the state and the reason. Changes no certificate',
    scope: 'reports:decide',
    params: z.object({ id: CaseId }),
    body: CaseDecision,
    answer: CaseSummary,
    problems: ['not-json', 'no-such-entry', 'unprocessable'],
  },
  reportIdentity: {
    ...shared,
    method: 'get',
    path: CASE_PATHS.reportIdentity,
    summary: 'What a reporter left to be reached by; each look is in the audit trail',
    scope: 'reports:identity',
    params: z.object({ id: ReportId }),
    answer: IdentityAnswer,
    problems: ['no-such-entry'],
  },
  evidenceItem: {
    ...shared,
    method: 'get',
    path: CASE_PATHS.evidenceItem,
    summary: 'One item of evidence, by its SHA-256, for saving: its type is that of its bytes, and it never runs',
    scope: 'reports:read',
    params: z.object({ sha256: Sha256 }),
    mediaType: 'application/octet-stream',
    otherMediaTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/json', 'text/plain'],
    problems: ['no-such-entry'],
  },
  triage: {
    method: 'get',
    path: CASE_PATHS.triage,
    summary: 'A page for the register’s staff; it holds nothing until somebody gives it a key',
    params: nothing,
    query: z.object({ lang: z.exactOptional(z.enum(['zh', 'zh-CN', 'en'])) }),
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 60,
  },
  triageFile: {
    method: 'get',
    path: CASE_PATHS.triageFile,
    summary: 'The script of that page',
    params: z.object({ file: z.literal('triage.js') }),
    query: nothing,
    mediaType: 'text/javascript',
    problems: [],
    maxAgeSeconds: 300,
  },
} as const satisfies Record<CaseRouteId, Route>
