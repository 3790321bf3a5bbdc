/** One page of the demonstration shop, and what a reader of it must come to. */
import type { html } from 'hono/html'
import type { BadgeVerdictKind, SchemeId, VerdictKind } from '../core/words.ts'

/** Escaped markup; may hold promises, as `hono/html` makes it. */
export type Markup = ReturnType<typeof html>

export interface ExpectedVerdict {
  readonly scheme: SchemeId
  /** As printed on the page, which is its normal form; `null` when the mark is only named. */
  readonly number: string | null
  readonly kind: VerdictKind
}

/** What a page needs to know of the run it is served in. */
export interface PageContext {
  readonly registryUrl: string
  /** For the page's one inline script, and for the badge's. */
  readonly nonce: string
  /** Address of the badge's script; absent when the badge was not built. */
  readonly badgeUrl?: string
}

export interface DemoPage {
  readonly path: string
  /** Title of the listing, as its heading says it. */
  readonly title: string
  readonly lang: 'zh-CN' | 'en' | 'de'
  /** How the page gives its facts, for readers of the index and of test reports. */
  readonly structure: string
  /** What a person can learn from the page, in the index's words. */
  readonly shows: string
  readonly expected: readonly ExpectedVerdict[]
  /** What the badges on it come to, beside their numbers. */
  readonly badges?: readonly { readonly scheme: SchemeId; readonly kind: BadgeVerdictKind }[]
  /** What it claims stands in structured data alone: no place for a chip, so only the toolbar tells of it. */
  readonly inDataOnly?: boolean
  readonly body: (context: PageContext) => Markup
}

/** A label and its value, as a shop prints them. */
export type Row = readonly [label: string, value: string]
