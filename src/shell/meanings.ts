/** Reads what each mark means from the file beside the bundles: no prose of schemes stands in a bundle. */
import { MEANINGS_FILE, type Meaning, readMeanings } from '../core/meaning.ts'

export interface MeaningsDependencies {
  readonly fetch: typeof fetch
  /** `runtime.getURL`. */
  readonly addressOf: (file: string) => string
}

/** Rejects when the file cannot be read. */
export const fetchMeanings = async ({ fetch, addressOf }: MeaningsDependencies): Promise<readonly Meaning[]> => {
  const response = await fetch(addressOf(MEANINGS_FILE))
  if (!response.ok) throw new Error(`${MEANINGS_FILE}: ${response.status}`)
  return readMeanings(await response.json())
}

/**
 * One reading for all who ask, kept while this script lives. What failed answers `undefined` and is read anew for the
 * next who asks. Never rejects.
 */
export const readOnce = <T>(read: () => Promise<T>): (() => Promise<T | undefined>) => {
  let reading: Promise<T> | undefined
  return async () => {
    reading ??= read()
    const mine = reading
    try {
      return await mine
    } catch {
      if (reading === mine) reading = undefined
      return undefined
    }
  }
}
