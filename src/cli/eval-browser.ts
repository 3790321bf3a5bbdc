/** Reads pages in Chromium, by the finder's own code, for `eval --browser`. */
import { contextOf } from '../core/parse.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Claim, Day } from '../core/words.ts'
import { openPageLab } from './page-lab.ts'
import { bundleScan, SCAN_NAME } from './scan-script.ts'

export interface BrowserReader {
  /** The claims of a page given as HTML. */
  readonly claimsIn: (html: string) => Promise<readonly Claim[]>
  readonly close: () => Promise<void>
}

/** Opens a Chromium that looks for these schemes. Rejects when there is none. */
export const openBrowserReader = async (schemes: readonly Scheme[], today: Day): Promise<BrowserReader> => {
  const script = await bundleScan()
  const lab = await openPageLab()
  const ids = JSON.stringify(schemes.map(({ id }) => id))
  const call = `(() => { ${script}; return ${SCAN_NAME}.claims(${contextOf(today).year}, ${ids}) })()`
  return {
    claimsIn: async (html) => {
      await lab.show(html)
      return (await lab.run(call)) as readonly Claim[]
    },
    close: lab.close,
  }
}
