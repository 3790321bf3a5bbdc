/** Personal data in texts of a page. */

export const PERSONAL_KINDS = ['phone', 'email', 'order', 'name', 'address', 'id-number'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** A place in a text, in UTF-16 units. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}
