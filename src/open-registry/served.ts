/** What every handler leans on, and what a call is to it. */
import type { RouteId } from '../contract/paths.ts'
import type { BodyOf, HeadersOf, ParamsOf, QueryOf } from '../contract/routes.ts'
import type { Catalogue } from '../core/catalogue.ts'
import type { Caller } from './admin-door.ts'
import type { RandomBytes } from './api-keys.ts'
import type { BadgeFiles } from './builder-files.ts'
import type { Metrics } from './metrics.ts'
import type { Sites } from './onboarding-sites.ts'
import type { Relay } from './relay/relay.ts'
import type { Reply } from './reply.ts'
import type { Soon } from './soon.ts'
import type { Store } from './store.ts'
import type { PageLanguage } from './words.ts'

export interface Operator {
  readonly name: string
  readonly url: string
}

export interface Served {
  readonly store: Store
  readonly catalogue: Catalogue
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly operator: Operator
  readonly metrics: Metrics
  /** How long a statement is good for; kept within five minutes and seven days. */
  readonly statementLifeSeconds?: number
  /** Told of every fault of ours; never of what was asked. */
  readonly log?: (fault: unknown) => void
  /** Most certificates one range answer may hold. */
  readonly maxRangeEntries?: number
  /** For keys, ids and tokens; the system's when left out. */
  readonly randomBytes?: RandomBytes
  /** For development: webhooks may go to this machine. */
  readonly allowPrivateWebhooks?: boolean
  /** The way to other machines, for looking at shops; without it none is looked at. */
  readonly sites?: Sites
  /** Scripts of the badge as the build left them, for the builder page. */
  readonly badgeFiles?: BadgeFiles
  /** Memory for ready range answers, in bytes. */
  readonly rangeCacheBytes?: number
  /** Registers of others that are asked from here, with the keys that they want. */
  readonly relays?: readonly Relay[]
}

export interface Call<Id extends RouteId> {
  readonly params: ParamsOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  readonly headers: HeadersOf<Id>
  /** Whose key or token let the call in. */
  readonly caller: Caller
  readonly language: PageLanguage
  /** What came beside the body as a file. */
  readonly file?: Uint8Array<ArrayBuffer>
  /** What tells this client from others, such as its address; never to be written down as it is. */
  readonly client?: string
}
export type Handlers = { readonly [Id in RouteId]: (call: Call<Id>) => Soon<Reply> }
