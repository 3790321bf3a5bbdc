/** What runs in a page when its scan is scored; see `scan-script`. */
import { detect } from '../core/detect.ts'
import type { Claim } from '../core/words.ts'
import { readPage } from '../page/read.ts'
import { schemes } from '../schemes/index.ts'

/** The claims of this page as the finder would see them; only of these schemes where some are named. */
export const claims = (year: number, schemeIds?: readonly string[]): readonly Claim[] =>
  detect(
    readPage(document),
    schemes.filter(({ id }) => schemeIds?.includes(id) ?? true),
    { year },
  )
