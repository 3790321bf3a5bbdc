/** Shops as a person chooses among them: by the region that they are known in. */

export const SHOP_REGIONS = ['china', 'asia', 'europe', 'americas', 'world'] as const
export type ShopRegion = (typeof SHOP_REGIONS)[number]

/** One shop that can be allowed. */
export interface ShopChoice {
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** Host suffixes, all of which are allowed together. */
  readonly hosts: readonly string[]
  /** Their match patterns, to ask the browser for. */
  readonly origins: readonly string[]
  /** Whether the browser grants every one of them now. */
  readonly isGranted: boolean
}

export interface ShopGroup {
  readonly region: ShopRegion
  readonly shops: readonly ShopChoice[]
}
