/**
 * A verdict in ready words, as chip, card, popup and side panel show it. Made in the background by `say`; nothing that
 * shows it computes anything, so the places cannot disagree. Plain text throughout, never markup.
 */
import type { BadgeVerdictKind, Match, RegistryId, SchemeId, Status, Tone, VerdictKind } from './words.ts'

/** Languages of the interface, in the order of the settings. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en', 'ja', 'ko', 'de', 'fr', 'es'] as const
export type Locale = (typeof LOCALES)[number]

export interface ShownRow {
  /** The field, such as "Model". */
  readonly label: string
  readonly page: string
  readonly register: string
  readonly result: Match
  /** The result in a word, such as "same". */
  readonly resultWord: string
  /** Why, in half a sentence; left out where the result says it all. */
  readonly why?: string
}

/** A register that the person may ask for this very number, by a press. */
export interface ShownOffer {
  readonly register: RegistryId
  /** "Look it up at …". */
  readonly label: string
  /** It is turned on and its hosts are granted: a page's card may offer it. Else only the toolbar's popup can. */
  readonly isReady: boolean
  /** Hosts to be granted, as match patterns. */
  readonly origins: readonly string[]
}

/** What is said while something that was pressed goes on, and after. */
export interface ShownProgress {
  readonly busy: string
  readonly done: string
  readonly failed: string
}

/** What a register says of the certificate itself, whatever page it stands on: for lists that are searched and watched. */
export interface ShownCertificate {
  readonly status: Status
  readonly holder?: string
  readonly product?: string
  /** Open registers that hold it. */
  readonly heldBy?: readonly RegistryId[]
}

export interface Shown {
  /** `scheme:compact`, `scheme:raw` or `scheme:` when only named; `badge:…` of a badge; one of each on a page. */
  readonly id: string
  readonly scheme: SchemeId
  readonly kind: VerdictKind | BadgeVerdictKind
  readonly tone: Tone
  readonly lang: Locale
  /** Where that language is written from the right. */
  readonly dir?: 'rtl'
  /** The language of the scheme's prose (name, what it proves and does not, the look-up), where it is another. */
  readonly proseLang?: Locale
  /** Of a verdict on the listing itself: its chip stands by the title. */
  readonly place?: 'title'
  /** Two to six characters or words, for the chip and lists. */
  readonly short: string
  readonly schemeName: string
  /** Grouped for reading, such as `2020 01 0907 123456`. */
  readonly numberText?: string
  /** Without spaces, for the clipboard and the official page. */
  readonly numberCopy?: string
  /** What this means for you, one or two sentences. */
  readonly sentence: string
  /** The page's own words around the claim. */
  readonly quote: string
  readonly heads: { readonly page: string; readonly register: string }
  readonly rows: readonly ShownRow[]
  readonly proves: string
  readonly doesNotProve: string
  /** Who answers for it: body and standing, signer. A line each. */
  readonly answerable: readonly string[]
  /** Register, "read 3 minutes ago", "register as of 20 Nov 2026". Empty when no register was read. */
  readonly source: readonly string[]
  readonly notes: readonly string[]
  /** "Demonstration data", shown wherever a demo record appears. */
  readonly demo?: string
  /** Where a person looks it up. With `handOff` the number goes along, and what the page says may come back. */
  readonly official?: { readonly url: string; readonly label: string; readonly handOff?: ShownProgress }
  /** `hint` says where those that are not ready can be asked. */
  readonly ask?: { readonly offers: readonly ShownOffer[]; readonly hint?: string } & ShownProgress
  /** Opens the report page. Nothing is sent by that. */
  readonly report?: { readonly label: string } & ShownProgress
  /** Puts it on the list of watched certificates; only where a register has answered that can be asked again. */
  readonly watch?: { readonly label: string } & ShownProgress
  readonly certificate?: ShownCertificate
  /** No note of this mark, or none at all, on pages of this site; `all` is what the settings call the latter. */
  readonly mute?: { readonly mark: string; readonly site: string; readonly all: string } & ShownProgress
  /** It was taken for a number and is none: on this site it is not shown again. */
  readonly notNumber?: { readonly label: string } & ShownProgress
  readonly labels: {
    readonly copy: string
    readonly copied: string
    readonly close: string
    readonly official: string
    readonly proves: string
    readonly doesNotProve: string
    readonly answerable: string
    /** "A page can imitate this note. The toolbar button can't be imitated." */
    readonly imitation: string
    /** Over several verdicts of one place: "{count} certificates", of three or more. */
    readonly several: string
    /** For assistive technology, such as "Proofmark: Valid for this product". */
    readonly spoken: string
  }
}
