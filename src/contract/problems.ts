/**
 * The problems a register may answer with (RFC 9457). A client tells them apart by `type` alone; above all `absent`
 * (no such certificate) from `not-held` (this register cannot tell).
 */

const PROBLEMS = {
  absent: { status: 404, title: 'The register has no such number' },
  'not-held': { status: 404, title: 'Not held here; this register cannot tell whether it exists' },
  'not-yet-issued': { status: 404, title: 'The certificate was not in force yet on that day' },
  'no-such-page': { status: 404, title: 'There is nothing at this address' },
  'not-a-number': { status: 400, title: 'This cannot be a number of the scheme' },
  'bad-request': { status: 400, title: 'The request was not understood' },
  unauthorized: { status: 401, title: 'This needs a key, or a token, that is known here and still good' },
  forbidden: { status: 403, title: 'This key is not allowed to do that' },
  'no-such-entry': { status: 404, title: 'There is no such entry' },
  unprocessable: { status: 422, title: 'This cannot be entered' },
  'origin-not-authorised': { status: 403, title: 'The holder has not authorised statements for this origin' },
  'product-needed': { status: 400, title: 'Many sellers share this origin; a statement for it must name its product' },
  'product-not-listed': { status: 404, title: 'The certificate does not list this product' },
  'range-too-wide': { status: 400, title: 'Too many certificates under this prefix; ask with more bits' },
  'method-not-allowed': { status: 405, title: 'This address is not asked in that way' },
  'start-again': { status: 410, title: 'The data has been replaced; start again from the beginning' },
  'too-slow': { status: 408, title: 'The request did not arrive in time' },
  'too-large': { status: 413, title: 'The request carries too much' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  conflict: { status: 409, title: 'This was sent before with another content' },
  'not-json': { status: 415, title: 'The request must be application/json' },
  'too-many-requests': { status: 429, title: 'Too many requests; wait and ask again' },
  'head-too-large': { status: 431, title: 'The head of the request is too large' },
  internal: { status: 500, title: 'The register failed to answer' },
  'not-ready': { status: 503, title: 'The register cannot answer now' },
  busy: { status: 503, title: 'Too many connections; try again in a while' },
  'time-out': { status: 503, title: 'The answer took too long' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>

export type ProblemKind = keyof typeof PROBLEMS
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as readonly ProblemKind[]
export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

const PREFIX = 'urn:proofmark:problem:'

/** The `type` of a problem document, such as `urn:proofmark:problem:absent`. */
export const problemType = (kind: ProblemKind): string => `${PREFIX}${kind}`

/** The kind behind a `type`; `undefined` for one we do not know. */
export const problemKind = (type: string): ProblemKind | undefined =>
  PROBLEM_KINDS.find((kind) => problemType(kind) === type)

export const statusOfProblem = (kind: ProblemKind) => PROBLEMS[kind].status
export const titleOfProblem = (kind: ProblemKind): string => PROBLEMS[kind].title
