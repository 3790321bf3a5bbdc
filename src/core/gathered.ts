/** What the page of a claim is asked for when a person reports it. Every text is a stranger's, and capped. */
import type { Listing } from './words.ts'

/** What to look for: the number in normal form, and the page's own words around it. */
export interface GatherTask {
  readonly number?: string
  readonly quote?: string
}

export interface GatheredPassage {
  /** Title, row, body and so on, as `PassageKind`. */
  readonly kind: string
  readonly label?: string
  readonly text: string
  /** Where it stood, as a CSS selector that leads there; missing for what has no place. */
  readonly path?: string
}

/** In CSS pixels of the view; both sides of the view with it, so that it can be found in a screenshot of any scale. */
export interface GatheredRegion {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly viewWidth: number
  readonly viewHeight: number
}

export interface Gathered {
  readonly title: string
  readonly language: string
  /** Those with the claim first, then title and neighbours. */
  readonly passages: readonly GatheredPassage[]
  /** Markup around the claim as text, without scripts and what a person typed. */
  readonly fragment?: { readonly path: string; readonly markup: string }
  readonly jsonLd: readonly string[]
  /** Addresses of pictures that may carry the mark; none was fetched. */
  readonly pictures: readonly { readonly address: string; readonly alt: string }[]
  /** Where the claim stands in the view, where it can be seen. */
  readonly region?: GatheredRegion
  readonly listing?: Listing
}

/** Caps of each part: how many, and characters of one. */
export const GATHER_LIMITS = {
  passages: 24,
  passage: 1_000,
  path: 400,
  fragment: 8_000,
  jsonLd: 4,
  jsonLdText: 20_000,
  pictures: 12,
  address: 2_000,
  alt: 200,
  title: 300,
} as const

/** By which the background finds the script in the page. */
export const GATHER_SYMBOL = 'proofmark.gather'
