/** What runs in a page when its scan is scored; see `scan-script`. */
import { detect } from '../core/detect.ts'
import { hintOf } from '../core/hint.ts'
import type { Claim } from '../core/words.ts'
import { readCloser } from '../page/closer.ts'
import { lookFor, scanPage } from '../page/scan.ts'
import { schemes } from '../schemes/index.ts'

/** The claims of this page as the finder would see them, of these schemes. */
export const claims = (year: number, schemeIds: readonly string[]): readonly Claim[] => {
  const passages = readCloser(document, scanPage(document, lookFor(hintOf(schemes))))
  const wanted = schemes.filter(({ id }) => schemeIds.includes(id))
  return detect(passages, wanted, { year })
}
