/**
 * How a shop becomes an authorised origin: it asks, proves that the domain is its own, and whoever speaks for the holder
 * decides. The proof is a line that only whoever runs the domain can put there, as in RFC 8555 (ACME), 8.3 and 8.4.
 */
import * as z from 'zod/mini'
import { Origin } from './admin-schemas.ts'
import { Day, Instant, named, SchemeId, text } from './schemas.ts'

export const MAX_REQUESTS_PAGE = 50
/** Asked for one certificate and one origin, and not decided yet. */
export const MAX_WAITING = 5
/** The file stands at this path of the origin. */
export const PROOF_PATH = '/.well-known/proofmark-site.txt'
/** The TXT record stands under this label before the host. */
export const PROOF_LABEL = '_proofmark'
/** What stands before the challenge, in the file and in the record. */
export const PROOF_PREFIX = 'proofmark-site='

const PathPrefix = z.string().check(z.maxLength(300), z.regex(/^\/[^\s?#<>"\\]*$/u))

export const OriginRequestInput = named(
  'OriginRequestInput',
  'A site that wants to show statements about a certificate. path: only below it. product: only with this GTIN or model; needed where many sellers share the origin. until: the last day wished for. contact: for whoever decides.',
  z.object({
    scheme: SchemeId,
    number: text(64),
    origin: Origin,
    path: z.exactOptional(PathPrefix),
    product: z.exactOptional(text(120)),
    until: z.exactOptional(Day),
    contact: z.exactOptional(text(200)),
    note: z.exactOptional(text(1000)),
  }),
)

export const OriginRequestId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u))
export const OriginRequestState = named(
  'OriginRequestState',
  'unproved: the domain has not been shown to be theirs. proved: it has; somebody decides. approved; refused; revoked: after it was approved. lapsed: nobody went on with it in time.',
  z.enum(['unproved', 'proved', 'approved', 'refused', 'revoked', 'lapsed']),
)
export const ProofWay = named(
  'ProofWay',
  'file: a line in a file of the origin. dns: a TXT record of the host.',
  z.enum(['file', 'dns']),
)

const Challenge = z.object({
  /** The line to put there. */
  value: text(100),
  file: text(600),
  dns: text(300),
  expiresAt: Instant,
})
export const OriginRequestReceipt = named(
  'OriginRequestReceipt',
  'token: shown this once; as bearer it follows the request. challenge.value: shown this once; put it as a line into the file at challenge.file, or as a TXT record at challenge.dns, then have it looked at.',
  z.object({ id: OriginRequestId, token: text(100), state: OriginRequestState, challenge: Challenge }),
)

export const ProofInput = named('ProofInput', 'Where the line was put.', z.object({ way: ProofWay }))
/** `network-off`: this register looks at no other machine. */
export const PROOF_PROBLEMS = [
  'not-there',
  'other-line',
  'redirected',
  'too-long',
  'unreachable',
  'challenge-over',
  'network-off',
] as const
export const ProofAnswer = named(
  'ProofAnswer',
  'What was found. not-there: no such file or record. other-line: it holds no line of this request. redirected: a redirect is not followed, it could lead to somebody else.',
  z.object({
    id: OriginRequestId,
    state: OriginRequestState,
    proved: z.boolean(),
    problem: z.exactOptional(z.enum(PROOF_PROBLEMS)),
    detail: z.exactOptional(text(200)),
  }),
)

const requestShape = {
  id: OriginRequestId,
  state: OriginRequestState,
  scheme: SchemeId,
  number: text(64),
  origin: Origin,
  path: z.exactOptional(text(300)),
  product: z.exactOptional(text(120)),
  askedAt: Instant,
  proved: z.exactOptional(z.object({ at: Instant, way: ProofWay })),
  decided: z.exactOptional(z.object({ at: Instant, reason: z.exactOptional(text(500)) })),
  /** The last day for which it is allowed, or wished for. */
  until: z.exactOptional(Day),
  /** From this day on it is time to ask anew. */
  remindFrom: z.exactOptional(Day),
  endsSoon: z.boolean(),
}
export const OriginRequestAnswer = named(
  'OriginRequestAnswer',
  'How a request stands. endsSoon: allowed, and remindFrom has come: ask anew.',
  z.object(requestShape),
)
export const OriginRequestListed = named(
  'OriginRequestListed',
  'A request as whoever decides sees it.',
  z.object({ ...requestShape, contact: z.exactOptional(text(200)), note: z.exactOptional(text(1000)) }),
)
export const OriginRequestsAnswer = named(
  'OriginRequestsAnswer',
  'The oldest first. next: the cursor for more.',
  z.object({
    requests: z.array(OriginRequestListed).check(z.maxLength(MAX_REQUESTS_PAGE)),
    next: z.exactOptional(OriginRequestId),
  }),
)
export const OriginRequestsQuery = z.object({
  state: z.exactOptional(OriginRequestState),
  /** Allowed, and ending on this day at the latest. */
  endsBy: z.exactOptional(Day),
  after: z.exactOptional(OriginRequestId),
  limit: z.exactOptional(z.string().check(z.regex(/^(?:[1-9]|[1-4]\d|50)$/u))),
})

export const OriginDecision = named(
  'OriginDecision',
  'approve: the domain is looked at once more, and the origin is authorised from today. refuse and revoke: with the reason, for the shop. until: the last day, when it is not the one wished for.',
  z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('approve'), until: z.exactOptional(Day), reason: z.exactOptional(text(500)) }),
    z.object({ decision: z.literal('refuse'), reason: text(500) }),
    z.object({ decision: z.literal('revoke'), reason: text(500) }),
  ]),
)

export type OriginRequestInput = z.infer<typeof OriginRequestInput>
export type OriginRequestState = z.infer<typeof OriginRequestState>
export type OriginRequestReceipt = z.infer<typeof OriginRequestReceipt>
export type ProofWay = z.infer<typeof ProofWay>
export type ProofProblem = (typeof PROOF_PROBLEMS)[number]
export type ProofAnswer = z.infer<typeof ProofAnswer>
export type OriginRequestAnswer = z.infer<typeof OriginRequestAnswer>
export type OriginRequestListed = z.infer<typeof OriginRequestListed>
export type OriginRequestsAnswer = z.infer<typeof OriginRequestsAnswer>
export type OriginDecision = z.infer<typeof OriginDecision>
