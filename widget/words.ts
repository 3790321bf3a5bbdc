/**
 * The badge's words. A table of its own, because the badge must stay under 4 kB and needs two dozen. They follow the
 * short words of the verdicts, so that badge and extension never speak differently. One language is in the script; the
 * others are files beside it, fetched where a page wants them.
 */
import type { BadgeState } from './api.ts'

/**
 * Of what a card lists, named as the claims of a statement where they show one, and more: `lang` of the words, `demo` for
 * invented data, `limit` for what the badge does not prove.
 */
export type Label = 'number' | 'product' | 'holder' | 'validUntil' | 'iss' | 'iat' | 'lang' | 'demo' | 'limit'

export type BadgeWords = Readonly<Record<BadgeState | Label, string>>
