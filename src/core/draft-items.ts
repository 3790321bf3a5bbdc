/** From what was gathered to the things that may leave: each for itself, in words that a person can read. */
import type { Gathered } from './gathered.ts'
import type { DraftItem } from './report-draft.ts'
import type { Shown } from './shown.ts'
import type { Instant, Listing } from './words.ts'

export interface Known {
  readonly shown?: Shown | undefined
  readonly gathered?: Gathered | undefined
  /** Address without what names the visitor. */
  readonly page: string
  readonly at: Instant
  /** Of the extension and the browser, by name. */
  readonly versions: Readonly<Record<string, string>>
  /** What registers were heard to say of the number, as they said it. */
  readonly answers: readonly unknown[]
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)
const textItem = (id: DraftItem['id'], what: DraftItem['what'], value: unknown): DraftItem => ({
  id,
  what,
  mediaType: 'application/json',
  isTicked: true,
  text: json(value),
})

/** What the verdict rests on, without buttons and labels. */
const verdictOf = ({
  id,
  scheme,
  kind,
  short,
  schemeName,
  numberCopy,
  sentence,
  quote,
  rows,
  source,
  demo,
}: Shown) => ({
  id,
  scheme,
  kind,
  short,
  schemeName,
  ...(numberCopy ? { number: numberCopy } : {}),
  sentence,
  quote,
  rows: rows.map(({ label, page, register, result }) => ({ label, page, register, result })),
  source,
  ...(demo ? { demo } : {}),
})

/** The host is said by the page's address; badges hold long signatures and have evidence of their own. */
const listingOf = ({ badges: _badges, site: _site, ...listing }: Listing): unknown => listing

/** Pictures of the page come last and un-ticked: they are fetched only when the person wants them. */
export const draftItems = ({ shown, gathered, page, at, versions, answers }: Known): readonly DraftItem[] => {
  const register = shown ? { shown: verdictOf(shown), answers } : undefined
  const found = gathered
  const items: readonly (DraftItem | false | undefined)[] = [
    page !== '' &&
      textItem('page', 'page', { address: page, title: found?.title ?? '', language: found?.language ?? '' }),
    found && found.passages.length > 0 && textItem('passages', 'passages', found.passages),
    found?.fragment && textItem('fragment', 'fragment', found.fragment),
    found?.listing && textItem('listing', 'listing', listingOf(found.listing)),
    ...(found?.jsonLd ?? []).map((text, i): DraftItem => ({ ...textItem(`json-ld-${i + 1}`, 'json-ld', ''), text })),
    register && textItem('register-answer', 'register-answer', register),
    textItem('times', 'times', { browser: at, ...(shown ? { register: shown.source } : {}) }),
    textItem('versions', 'versions', versions),
    ...(found?.pictures ?? []).map(
      ({ address, alt }, i): DraftItem => ({
        id: `picture-${i + 1}`,
        what: 'picture',
        mediaType: 'image/png',
        isTicked: false,
        picture: { address, ...(alt ? { alt } : {}), blackOuts: [] },
      }),
    ),
  ]
  return items.filter((item): item is DraftItem => Boolean(item))
}
