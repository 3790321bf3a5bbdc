/** What runs in a page when its scan is scored; see `scan-script`. */
import { detect } from '../core/detect.ts'
import { hintOf, sieveOf } from '../core/hint.ts'
import type { Claim } from '../core/words.ts'
import { scanPage } from '../page/scan.ts'
import { schemes } from '../schemes/index.ts'

/** The claims of this page as the finder would see them, of these schemes. */
export const claims = (year: number, schemeIds: readonly string[]): readonly Claim[] => {
  const passages = scanPage(document, sieveOf(hintOf(schemes)))
  const wanted = schemes.filter(({ id }) => schemeIds.includes(id))
  return detect(passages, wanted, { year })
}
