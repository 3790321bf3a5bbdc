/** What a call answers, as a value; `app.ts` alone turns it into HTTP. */
import { type ProblemKind, statusOfProblem } from '../contract/problems.ts'
import type { Instant } from '../core/words.ts'

export type Reply =
  | { readonly kind: 'answer'; readonly body: string; readonly mediaType: string; readonly status?: 404 | 400 }
  | Refusal
export interface Refusal {
  readonly kind: 'problem'
  readonly problem: ProblemKind
  readonly detail?: string
  readonly asOf?: Instant
}

export const json = (value: unknown): Reply => ({
  kind: 'answer',
  body: JSON.stringify(value),
  mediaType: 'application/json',
})

export const refuse = (problem: ProblemKind, detail?: string, asOf?: Instant): Refusal => ({
  kind: 'problem',
  problem,
  ...(detail ? { detail } : {}),
  ...(asOf ? { asOf } : {}),
})

export const isServerFault = (problem: ProblemKind): boolean => statusOfProblem(problem) >= 500
