/**
 * A public source of recalls and risk notices: what to ask it, and how its replies become notices. Pure: whoever syncs
 * brings the clock and the network. A notice that names no brand with a model and no GTIN can never be matched to a
 * listing, so it is counted and left out.
 */
import type { WireAlert } from '../../contract/alert-schemas.ts'
import type { Day } from '../../core/words.ts'

export interface RecallRequest {
  readonly url: string
  /** What the reply is: a list of pages, or one of them; the source's own word. */
  readonly step: string
}

/** What was read of one reply. */
export type RecallPage =
  | {
      readonly kind: 'page'
      readonly alerts: readonly WireAlert[]
      /** Notices that name nothing a listing could be matched by. */
      readonly unmatchable: number
      readonly more: readonly RecallRequest[]
    }
  | { readonly kind: 'not-understood'; readonly why: string }

export interface RecallReply {
  readonly status: number
  readonly body: string
}

export interface RecallSource {
  readonly id: string
  readonly name: string
  /** Who issues the notices. */
  readonly issuer: string
  readonly home: string
  /** Terms under which the data may be passed on, and the words that must stand beside it. */
  readonly licence: string
  readonly attribution: string
  /** Hosts that are asked; no reply leads anywhere else. */
  readonly hosts: readonly string[]
  /** The first requests for notices published from `since` to `today`. */
  readonly start: (since: Day, today: Day) => readonly RecallRequest[]
  readonly read: (request: RecallRequest, reply: RecallReply, since: Day) => RecallPage
}

export const defineRecallSource = (source: RecallSource): RecallSource => source

export const notUnderstood = (why: string): RecallPage => ({ kind: 'not-understood', why })

/** What a source's row says, before it is fit for the list. */
export interface RawNotice {
  readonly id: string
  readonly kind: WireAlert['kind']
  readonly title: WireAlert['title']
  readonly reason?: WireAlert['reason']
  readonly url?: string
  readonly day: string
  readonly brands: readonly (string | undefined)[]
  readonly models: readonly string[]
  readonly gtins: readonly string[]
  readonly lots?: readonly string[]
}
