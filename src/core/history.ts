/**
 * The history: which certificates a person met, where and when, and what was said of them. Of a page its host and title
 * are kept and never its address. It stays on this device.
 */
import type { Locale, Shown } from './shown.ts'
import type { Instant, SchemeId, Tone } from './words.ts'

export interface HistoryEntry {
  /** One a certificate, page (host and title) and day. */
  readonly id: string
  /** When it was last seen on that day. */
  readonly at: Instant
  readonly host: string
  readonly title: string
  /** Id of the verdict, and what it said in the language of that day. */
  readonly verdict: string
  readonly kind: Shown['kind']
  readonly tone: Tone
  readonly short: string
  readonly scheme: SchemeId
  readonly schemeName: string
  /** The language of that name. */
  readonly lang: Locale
  /** Grouped for reading; empty of a notice. */
  readonly number: string
  readonly holder?: string
  readonly product?: string
  readonly demo?: true
}

/** For how many days it is kept; 0: nothing is. */
export const HISTORY_DAYS = [0, 30, 90, 365] as const
export type HistoryDays = (typeof HISTORY_DAYS)[number]
export const DEFAULT_HISTORY_DAYS: HistoryDays = 90

/** What a page of the extension shows of it. */
export interface History {
  /** Newest first, at most as many as were asked for. */
  readonly entries: readonly HistoryEntry[]
  /** Of those that were searched for. */
  readonly total: number
  readonly days: HistoryDays
  /** It could not be read or written; said once. */
  readonly trouble?: 'full' | 'broken'
}

/** Which entries go. */
export type Forget =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'host'; readonly host: string }

const MAX_TITLE = 200
const MAX_NAME = 200

/** A badge is no certificate; a mark without a number would be found on every page. */
const isKept = ({ kind, numberText }: Shown): boolean =>
  kind === 'recalled' || (numberText !== undefined && !kind.startsWith('badge-'))

export interface SeenPage {
  readonly host: string
  readonly title: string
  readonly shown: readonly Shown[]
}

/** What a page adds to the history. */
export const entriesOf = ({ host, title, shown }: SeenPage, at: Instant): readonly HistoryEntry[] => {
  const page = title.slice(0, MAX_TITLE)
  return shown
    .filter(isKept)
    .map(({ id, kind, tone, short, lang, proseLang, scheme, schemeName, numberText, certificate, demo }) => ({
      id: JSON.stringify([at.slice(0, 10), id, host, page]),
      at,
      host,
      title: page,
      verdict: id,
      kind,
      tone,
      short,
      lang: proseLang ?? lang,
      scheme,
      schemeName: schemeName.slice(0, MAX_NAME),
      number: numberText ?? '',
      ...(certificate?.holder ? { holder: certificate.holder.slice(0, MAX_NAME) } : {}),
      ...(certificate?.product ? { product: certificate.product.slice(0, MAX_NAME) } : {}),
      ...(demo ? { demo: true as const } : {}),
    }))
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
/** Numbers are printed and typed with and without spaces, hyphens and dots. */
const bare = (text: string): string => text.replace(/[\s.\-/]/gu, '')

/** Whether every word of `query` stands in the entry: in number, mark, holder, product, shop or title. */
export const isSought = (entry: HistoryEntry, query: string): boolean => {
  const { number, schemeName, holder = '', product = '', host, title, short } = entry
  const text = folded([number, schemeName, holder, product, host, title, short].join('\n'))
  const wanted = folded(query).trim()
  if (wanted.split(/\s{1,20}/u).every((word) => text.includes(word))) return true
  return bare(wanted) !== '' && bare(folded(number)).includes(bare(wanted))
}
