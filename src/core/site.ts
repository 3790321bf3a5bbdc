/**
 * The contract of a shop: data, not code, so that it can be sent to the page as one object.
 * Selectors follow a ladder: data attributes > ids > semantic structure > class substrings; never hashed classes.
 */
export interface Site {
  readonly id: string
  /** Host suffixes, such as `example.com`; empty for `generic`. */
  readonly hosts: readonly string[]
  /** Each field: selectors in order of preference; the first with text wins. */
  readonly title: readonly string[]
  readonly brand?: readonly string[]
  readonly manufacturer?: readonly string[]
  readonly model?: readonly string[]
  readonly seller?: readonly string[]
  readonly category?: readonly string[]
  /** Labels, folded and in lower case, by which a row's value is one of these fields. */
  readonly labels: {
    readonly brand: readonly string[]
    readonly manufacturer: readonly string[]
    readonly model: readonly string[]
    readonly gtin: readonly string[]
    readonly seller: readonly string[]
    readonly category: readonly string[]
  }
}
export const defineSite = (site: Site): Site => site
