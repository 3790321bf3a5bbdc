/** What a language must supply for the first steps, and for the list of known shops that settings share with them. */
import type { ShopRegion } from '../../../core/shops.ts'
import type { Template } from '../fill.ts'

/** Known shops, allowed one by one or by region. */
export interface ShopsWords {
  readonly title: string
  /** Why it is asked for. */
  readonly hint: string
  readonly regions: Readonly<Record<ShopRegion, string>>
  readonly count: Template<'on' | 'all'>
  readonly allowAll: Template<'region'>
  readonly removeAll: Template<'region'>
  /** The browser took a permission back. */
  readonly lost: string
  readonly allowAgain: Template<'host'>
  readonly loadFailed: string
}

export interface WelcomeWords {
  readonly title: string
  readonly step: Template<'step' | 'steps'>
  readonly next: string
  readonly back: string
  readonly notNow: string
  readonly finish: string
  readonly says: string
  readonly saysText: string
  /** On the made-up product card. */
  readonly demo: string
  readonly product: string
  readonly mark: string
  readonly claim: string
  readonly press: string
  readonly proves: string
  readonly doesNotProve: string
  readonly where: string
  readonly whereText: string
  readonly who: string
  readonly whoText: string
  readonly choose: string
  readonly done: string
  readonly doneText: string
}
