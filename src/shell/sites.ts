/** Reads the shops from the file beside the bundles: none but `generic` stands in a bundle. */
import { readSites, SITES_FILE, type Site } from '../core/site.ts'
import type { MeaningsDependencies } from './meanings.ts'

/** Rejects when the file cannot be read. */
export const fetchSites = async ({ fetch, addressOf }: MeaningsDependencies): Promise<readonly Site[]> => {
  const response = await fetch(addressOf(SITES_FILE))
  if (!response.ok) throw new Error(`${SITES_FILE}: ${response.status}`)
  return readSites(await response.json())
}
