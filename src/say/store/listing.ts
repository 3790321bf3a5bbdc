/** What is said in an extension store, in one language. Nothing of it is shipped. */

export interface Listing {
  readonly name: string
  /** One sentence, the same as in the manifest. */
  readonly short: string
  /** Paragraphs; lines that begin with "• " are points. */
  readonly description: readonly string[]
  /** The one thing that it is for. */
  readonly purpose: string
  /** Why no code is loaded from elsewhere. */
  readonly remoteCode: string
  /** What a reviewer can try without an account, step by step. */
  readonly review: readonly string[]
  /** What people search for; a phrase each. */
  readonly keywords: readonly string[]
  /** Under the pictures, in their order. */
  readonly captions: Readonly<Record<PictureName, string>>
  readonly heads: Readonly<Record<SheetPart, string>>
}
export const PICTURES = ['compared', 'confirmed', 'popup', 'panel', 'settings'] as const
export type PictureName = (typeof PICTURES)[number]
const SHEET_PARTS = [
  'name',
  'short',
  'description',
  'keywords',
  'captions',
  'purpose',
  'permissions',
  'remoteCode',
  'privacy',
  'review',
] as const
export type SheetPart = (typeof SHEET_PARTS)[number]
