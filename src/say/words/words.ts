/**
 * What a language must supply. One catalogue file a language; a missing key does not compile. Data alone, so that the
 * background can read the one language that it needs; sentences are templates with places for facts that are already
 * words: names, formatted days, never codes. Plain text throughout, never markup.
 */
import type { BadgeWhy } from '../../core/badge.ts'
import type { SchemeKind } from '../../core/scheme.ts'
import type { Locale, ShownProgress } from '../../core/shown.ts'
import type {
  BadgeVerdictKind,
  ComparedField,
  LookalikeKind,
  Match,
  NoteKind,
  ProblemKind,
  Standing,
  Status,
  UnclearWhy,
  VerdictKind,
  Why,
} from '../../core/words.ts'
import type { Template } from './fill.ts'

/** What a verdict's sentence may speak of. */
export interface SentenceFacts {
  /** Name of the scheme in this language. */
  readonly scheme: string
  /** Day since when the status holds, formatted. */
  readonly since: string | undefined
  /** Last day of validity, formatted. */
  readonly until: string | undefined
  /** What the certificate is about when it is not about a product, such as "a management system". */
  readonly about: string | undefined
  /** The sentence that says what is wrong with the number, or why nothing could be checked. */
  readonly why: string | undefined
}

export interface VerdictWords {
  /** For the chip and lists: at most 22 Latin letters or 9 Han, Kana and Hangul ones, which count double and a bit. */
  readonly short: string
  /** What this means for you, and what to do next. */
  readonly sentence: Template<keyof SentenceFacts>
}

/** What a note may speak of. */
export interface NoteFacts {
  readonly body: string | undefined
  /** Status and age of the record that was kept. */
  readonly status: string | undefined
  readonly ago: string | undefined
  /** Who said so. */
  readonly register: string | undefined
}

export interface BadgeWords {
  readonly short: string
  readonly sentence: string
}

/** The whys for which the sentence of the kind says too little. */
export type MoreBadgeWhy = Exclude<BadgeWhy, 'signed' | 'run-out' | 'signature' | 'origin' | 'no-statement'>

/** Parts of numbers that have a meaning, as the schemes call them. */
export type NumberPart =
  | 'year'
  | 'month'
  | 'date'
  | 'body'
  | 'category'
  | 'class'
  | 'region'
  | 'province'
  | 'serial'
  | 'grantee'
  | 'product'
  | 'type'

/** What stands in a badge's own card. */
export interface BadgeCardWords {
  /** In place of a scheme, where a badge names none. */
  readonly badge: string
  readonly site: string
  readonly number: string
  readonly signed: Template<'ago' | 'until'>
  readonly limit: string
}

/** Labels of the card and of every detailed view. */
export interface CardWords {
  readonly pageSays: string
  readonly registerSays: string
  /** One side of a comparison says nothing. */
  readonly notStated: string
  /** The page says it, though not in a row of its own. */
  readonly inText: string
  readonly copy: string
  readonly copied: string
  readonly close: string
  readonly official: Template<'name'>
  readonly proves: string
  readonly doesNotProve: string
  readonly answerable: string
  readonly imitation: string
  /** Over several notes of one place; of three or more. */
  readonly several: Template<'count'>
  /** The link to an official notice, and who gave it out when. */
  readonly notice: string
  readonly noticeBy: Template<'issuer' | 'day'>
  readonly demo: string
  readonly body: Template<'name' | 'code' | 'standing'>
  readonly bodyCode: Template<'code'>
  readonly signer: Template<'name'>
  readonly issuer: Template<'name'>
  readonly register: Template<'name'>
  /** Another register's word, which the register `by` asked for. */
  readonly relayed: Template<'name' | 'by'>
  readonly read: Template<'ago'>
  /** Of what a person read on an official page and handed back. */
  readonly readByYou: Template<'ago'>
  readonly asOf: Template<'day'>
  /** The button that asks one register about this number. */
  readonly ask: Template<'name'>
  readonly asking: ShownProgress
  /** An official page is opened with the number on the clipboard, and may be read when the person has searched there. */
  readonly handingOff: ShownProgress
  /** Registers that could answer and are not turned on. */
  readonly canTurnOn: Template<'names'>
  /** Added to a sentence when an official look-up is linked. */
  readonly lookYourself: string
  /** The way to the report page; nothing is sent by it. */
  readonly report: { readonly label: string } & ShownProgress
  /** Keeps the certificate on a list that is looked up again by itself. */
  readonly watch: { readonly label: string } & ShownProgress
  /** No notes on pages of this site: on one mark, or at all; `all` names the latter in the settings. */
  readonly mute: { readonly mark: string; readonly site: string; readonly all: string } & ShownProgress
  /** "This is not a certificate number". */
  readonly notNumber: { readonly label: string } & ShownProgress
}

/** Said outside any page when a register has answered a report: in a notification, and at the toolbar button. */
export interface ReportNewsWords {
  readonly title: string
  /** By the status that the report has now; `other` for one that is not known here. */
  readonly sentences: Readonly<Record<ReportNewsStatus | 'other', Template<'register'>>>
}
export type ReportNewsStatus =
  | 'under-review'
  | 'needs-information'
  | 'forwarded'
  | 'confirmed'
  | 'not-confirmed'
  | 'closed'

/** Said outside any page when the status of a watched certificate has changed. */
export interface WatchNewsWords {
  readonly title: string
  readonly changed: Template<'scheme' | 'number' | 'before' | 'now'>
}

export interface Words {
  readonly locale: Locale
  /** The product's name. */
  readonly product: string
  /** The chip while the answer is awaited. */
  readonly checking: string
  readonly verdicts: Readonly<Record<VerdictKind, VerdictWords>>
  /** In place of the sentence of `conflict` where registers disagree, of `unnumbered` where such marks have no numbers. */
  readonly sentences: Readonly<Record<'registers-disagree' | 'no-numbers', Template<'scheme'>>>
  readonly badges: Readonly<Record<BadgeVerdictKind, BadgeWords>>
  /**
   * In place of a kind's own sentence, where there is more to say: of a status, of the number that was signed, of the product
   * that it was signed for.
   */
  readonly badgeWhys: Readonly<Record<MoreBadgeWhy, Template<'status' | 'number' | 'product'>>>
  readonly badgeCard: BadgeCardWords
  readonly statuses: Readonly<Record<Status, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly matches: Readonly<Record<Match, string>>
  readonly fields: Readonly<Record<ComparedField, string>>
  /** Why a field agrees, differs or cannot be told: half a sentence that stands below it. */
  readonly reasons: Readonly<Record<Why, string>>
  /** The parts of a number that can be wrong. */
  readonly parts: Readonly<Record<NumberPart | 'other', string>>
  readonly problems: Readonly<Record<ProblemKind, Template<'part' | 'expected'>>>
  readonly lookalikes: Readonly<Record<LookalikeKind, string>>
  /** `not-turned-on`: nobody was there to ask, and an official register could be. */
  readonly unclear: Readonly<Record<UnclearWhy | 'handoff' | 'not-turned-on', string>>
  readonly notes: Readonly<Record<NoteKind, Template<keyof NoteFacts>>>
  /** What a certificate of each kind is about. */
  readonly certifies: Readonly<Record<SchemeKind, string>>
  readonly spoken: Template<'short' | 'scheme'>
  readonly reportNews: ReportNewsWords
  readonly watchNews: WatchNewsWords
  readonly card: CardWords
}
