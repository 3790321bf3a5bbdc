/**
 * A report as it is being written. It is kept on this device after every change and leaves it only when the person sends
 * it. What would leave stands in `items`, each for itself, and only what is ticked goes.
 */
import type { EvidenceKind, EvidenceType } from './evidence.ts'
import type { GatheredRegion } from './gathered.ts'
import type { ReportKind } from './report.ts'
import type { Shown } from './shown.ts'
import type { Instant, SchemeId } from './words.ts'

/** In pixels of the picture as it is shown, upright. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DraftPicture {
  /** Under which key its bytes are kept beside the draft; missing for one that was not fetched. */
  readonly key?: string
  /** Of a picture of the page. */
  readonly address?: string
  readonly alt?: string
  /** What is left of it; missing for all of it. */
  readonly crop?: Box
  /** What is blacked out, by the picture as it came. */
  readonly blackOuts: readonly Box[]
}

/** One thing that may leave. `id` is its name in the file, without what comes after the dot. */
export interface DraftItem {
  readonly id: string
  readonly what: EvidenceKind
  readonly mediaType: EvidenceType
  readonly isTicked: boolean
  /** As it was found; what the person struck is taken out when it is packed and shown. */
  readonly text?: string
  readonly picture?: DraftPicture
  /** Of a screenshot: where the claim stands in it. */
  readonly region?: GatheredRegion
}

export const STEPS = ['what', 'evidence', 'contact', 'review'] as const
export type Step = (typeof STEPS)[number]

export interface ReportDraft {
  readonly id: string
  readonly madeAt: Instant
  readonly changedAt: Instant
  /** How the draft came to be: from a verdict, from a page, from nothing. */
  readonly from: 'verdict' | 'page' | 'hand'
  readonly step: Step
  readonly kind?: ReportKind
  /** The verdict as it was shown, and when. */
  readonly shown?: Shown
  readonly shownAt?: Instant
  readonly scheme?: SchemeId
  /** Name of the mark, as shown or typed. */
  readonly mark: string
  readonly number: string
  /** Address of the page, without what names the visitor. */
  readonly page: string
  readonly product: string
  readonly brand: string
  readonly model: string
  readonly maker: string
  readonly shop: string
  readonly platform: string
  readonly text: string
  readonly contact: string
  /** The register that is to have it; none where it goes to an authority by hand. */
  readonly register?: string
  readonly items: readonly DraftItem[]
  /** Words that are struck from every text. */
  readonly strikes: readonly string[]
  /** Why there is no screenshot, or that there is one. */
  readonly screenshot: 'taken' | 'no-permission' | 'no-room' | 'not-asked'
}

/** Caps of what a person types, in UTF-16 units; those of the contract. */
export const DRAFT_LIMITS = {
  mark: 120,
  number: 64,
  page: 2_000,
  product: 500,
  brand: 120,
  model: 120,
  maker: 300,
  shop: 300,
  platform: 200,
  text: 4_000,
  contact: 200,
  strike: 200,
  strikes: 50,
  items: 40,
} as const

export const emptyDraft = (id: string, at: Instant): ReportDraft => ({
  id,
  madeAt: at,
  changedAt: at,
  from: 'hand',
  step: 'what',
  mark: '',
  number: '',
  page: '',
  product: '',
  brand: '',
  model: '',
  maker: '',
  shop: '',
  platform: '',
  text: '',
  contact: '',
  items: [],
  strikes: [],
  screenshot: 'not-asked',
})
