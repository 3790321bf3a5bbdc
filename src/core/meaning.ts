/**
 * What each mark means, as data: its about without the sources, joined with what a person may search and judge it by.
 * The build writes all of them into one file beside the bundles; background and views read it when they first need it.
 */
import type { About, EvidenceGrade, Scheme, SchemeKind } from './scheme.ts'

/** The file's place in the extension. */
export const MEANINGS_FILE = 'abouts.json'

export interface Meaning extends Omit<About, 'sources'> {
  readonly kind: SchemeKind
  /** What pages call it; the scheme's own labels. */
  readonly cues: readonly string[]
  /** The best grade among its sources. */
  readonly evidence: EvidenceGrade
}

const GRADES: readonly EvidenceGrade[] = ['several', 'single', 'derived', 'memory']

export const meaningOf = ({ kind, cues }: Scheme, { sources, ...about }: About): Meaning => ({
  ...about,
  kind,
  cues,
  evidence: GRADES.find((grade) => sources.some((source) => source.grade === grade)) ?? 'memory',
})

/** All of them, in the order of the schemes. A scheme without an about is left out here and found by the collections test. */
export const meaningsOf = (schemes: readonly Scheme[], abouts: readonly About[]): readonly Meaning[] => {
  const byId = new Map(abouts.map((about) => [about.id, about]))
  return schemes.flatMap((scheme) => {
    const about = byId.get(scheme.id)
    return about ? [meaningOf(scheme, about)] : []
  })
}

const isMeaning = (value: unknown): value is Meaning =>
  typeof value === 'object' && value !== null && 'id' in value && 'proves' in value && 'cues' in value

/** The file's content, parsed. Rejects what an unfinished build may have left. */
export const readMeanings = (file: unknown): readonly Meaning[] => {
  if (!Array.isArray(file) || file.length === 0 || !file.every(isMeaning)) throw new Error(`${MEANINGS_FILE} is broken`)
  return file
}

/** The marks of one region. */
export interface MarkRegion {
  readonly region: string
  readonly meanings: readonly Meaning[]
}

/** All marks by region, the largest region first. */
export const byRegion = (meanings: readonly Meaning[]): readonly MarkRegion[] => {
  const regions = new Map<string, Meaning[]>()
  for (const meaning of meanings) regions.set(meaning.region, [...(regions.get(meaning.region) ?? []), meaning])
  return [...regions]
    .map(([region, group]) => ({ region, meanings: group }))
    .sort((a, b) => b.meanings.length - a.meanings.length || (a.region < b.region ? -1 : 1))
}

/** The official page for a person who looks it up: where its address takes the number itself, its site. */
export const lookupPage = ({ lookup }: Pick<Meaning, 'lookup'>): string | undefined =>
  lookup && (lookup.url.includes('{number}') ? `${/^https?:\/\/[^/]{1,253}/u.exec(lookup.url)?.[0]}/` : lookup.url)
