/** What a call answers, as a value; `app.ts` alone turns it into HTTP. */
import { hash } from 'node:crypto'
import { type ProblemKind, statusOfProblem } from '../contract/problems.ts'
import type { Instant } from '../core/words.ts'

export type Reply =
  | {
      readonly kind: 'answer'
      readonly body: string | Uint8Array<ArrayBuffer>
      readonly mediaType: string
      readonly status?: 404 | 400
      /** Besides, or instead of, those that every answer of the call has. */
      readonly headers?: Readonly<Record<string, string>>
      /** The entity tag of the body, where it is known already. */
      readonly tag?: string
    }
  | Refusal
export interface Refusal {
  readonly kind: 'problem'
  readonly problem: ProblemKind
  readonly detail?: string
  readonly asOf?: Instant
  /** What `WWW-Authenticate` says with a 401 or 403. */
  readonly challenge?: string
}

/** The strong entity tag of these bytes (RFC 9110 §8.8.3). */
export const tagOf = (body: string | Uint8Array): string => `"${hash('sha256', body, 'hex').slice(0, 32)}"`

/** JSON that is text already. */
export const jsonText = (body: string): Reply => ({ kind: 'answer', body, mediaType: 'application/json' })

export const json = (value: unknown): Reply => jsonText(JSON.stringify(value))

export const refuse = (problem: ProblemKind, detail?: string, asOf?: Instant): Refusal => ({
  kind: 'problem',
  problem,
  ...(detail ? { detail } : {}),
  ...(asOf ? { asOf } : {}),
})

export const isServerFault = (problem: ProblemKind): boolean => statusOfProblem(problem) >= 500
