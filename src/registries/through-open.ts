/**
 * Marks whose authority answers nobody by number without more ado, and for which an open register can: it brought in the
 * authority's file, or asks with a key of its own. Any open register may hold any mark; these are the ones for which it is
 * the only way that a program has.
 */
import type { SchemeId } from '../core/words.ts'

/** `file`: `npm run registry -- import` has a map for it. `key`: `/v1/relay` asks there with it. */
export const THROUGH_OPEN: Readonly<Record<SchemeId, 'file' | 'key'>> = {
  'br-anatel': 'file',
  'eu-ecolabel': 'file',
  'kr-kc-safety': 'key',
}
