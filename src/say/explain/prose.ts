/** A scheme's prose in the person's language. A scheme that the catalogue does not know gives its id and nothing else. */
import type { Catalogue } from '../../core/catalogue.ts'
import type { SchemeKind } from '../../core/scheme.ts'
import type { Locale } from '../../core/shown.ts'
import type { SchemeId, ScopeKind } from '../../core/words.ts'
import { LANGUAGE } from '../words/locales.ts'

/** One scheme in one language. */
export interface Prose {
  readonly name: string
  readonly issuer: string
  readonly proves: string
  readonly doesNotProve: string
  readonly kind: SchemeKind
  readonly scopeKind: ScopeKind
  /** Whether the mark has certificate numbers at all. */
  readonly hasNumbers: boolean
  /** Published names of product categories, by the code inside the number. */
  readonly categories: Readonly<Record<string, string>>
  readonly lookup?: { readonly url: string; readonly name: string; readonly takesNumber: boolean }
}

const UNKNOWN = {
  issuer: '',
  proves: '',
  doesNotProve: '',
  kind: 'product',
  scopeKind: 'product',
  hasNumbers: true,
  categories: {},
} as const

/** What the scheme is, proves and does not prove. */
export const proseOf = (catalogue: Catalogue, scheme: SchemeId, locale: Locale): Prose => {
  const entry = catalogue.get(scheme)
  if (!entry) return { name: scheme, ...UNKNOWN }
  const { about } = entry
  const language = LANGUAGE[locale]
  return {
    name: about.name[language],
    issuer: about.issuer[language],
    proves: about.proves[language],
    doesNotProve: about.doesNotProve[language],
    kind: entry.scheme.kind,
    scopeKind: about.scopeKind,
    hasNumbers: about.form !== undefined,
    categories: Object.fromEntries(
      Object.entries(about.categories ?? {}).map(([code, worded]) => [code, worded[language]]),
    ),
    ...(about.lookup ? { lookup: { ...about.lookup, name: about.lookup.name[language] } } : {}),
  }
}
