/** Each shop's page in its structure, and what must be read from it: `<id>.html` and `<id>.json`. */
import { existsSync, readFileSync } from 'node:fs'
import type { Site } from '../../src/core/site.ts'
import type { Listing, Passage } from '../../src/core/words.ts'
import { sites } from '../../src/sites/index.ts'

export interface Expected {
  /** Where the page stands. */
  readonly url: string
  readonly listing: Omit<Listing, 'site'>
  /** Those that matter, numbers first; others may stand between them. */
  readonly passages: readonly Pick<Passage, 'kind' | 'label' | 'text'>[]
  /** `scheme number`, the number in normal form; sorted. */
  readonly claims: readonly string[]
  /** Other addresses of the shop with their kind, `null` where it must stay unknown; `body` is the class of the body. */
  readonly others: readonly { readonly url: string; readonly page: Listing['page'] | null; readonly body?: string }[]
}

export interface SitePage {
  readonly site: Site
  readonly html: string
  readonly expected: Expected
}

const fileOf = (id: string, kind: 'html' | 'json'): URL => new URL(`${id}.${kind}`, import.meta.url)

/** Throws when the shop has none. */
const pageOfSite = (site: Site): SitePage => {
  for (const kind of ['html', 'json'] as const)
    if (!existsSync(fileOf(site.id, kind))) throw new Error(`no page for ${site.id}: test/sites/${site.id}.${kind}`)
  return {
    site,
    html: readFileSync(fileOf(site.id, 'html'), 'utf8'),
    expected: JSON.parse(readFileSync(fileOf(site.id, 'json'), 'utf8')),
  }
}

/** A function for each shop, so that one without a page fails alone. */
export const sitePages: readonly (readonly [id: string, page: () => SitePage])[] = sites.map((site) => [
  site.id,
  () => pageOfSite(site),
])
