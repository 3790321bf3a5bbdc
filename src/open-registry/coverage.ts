/** What the register declares that it holds, with how much of it there is. */
import type { Coverage as WireCoverage } from '../contract/schemas.ts'
import type { Store } from './store.ts'

interface Counted {
  readonly epoch: number
  readonly revision: number
  readonly coverage: readonly WireCoverage[]
}

/** Reads the coverage, once an edition. */
export const makeCoverageReader = (store: Store): (() => Promise<readonly WireCoverage[]>) => {
  let counted: Counted | undefined
  return async () => {
    const { epoch, revision } = await store.edition()
    if (counted?.epoch === epoch && counted.revision === revision) return counted.coverage
    const [counts, declared] = await Promise.all([store.countByScheme(), store.coverage()])
    const coverage = declared.map((one) => ({ ...one, count: counts.get(one.scheme) ?? 0 }))
    counted = { epoch, revision, coverage }
    return coverage
  }
}

/** Demonstration data and nothing else. */
export const isDemo = (coverage: readonly WireCoverage[]): boolean =>
  coverage.length > 0 && coverage.every(({ kind }) => kind === 'demo')
