/** What the report page is given. The entrypoint that joins it to the shell does not compile when they part. */
import type { OwnReport, Queued } from '../core/own-report.ts'
import type { DraftItem, DraftPicture, ReportDraft } from '../core/report-draft.ts'
import type { Instant } from '../core/words.ts'
import type { PaperFor, ViewWords } from '../say/words/views/index.ts'

/** `no-room`: storage is full. `not-kept`: the database does not answer. */
export type Kept = 'kept' | 'no-room' | 'not-kept'

export interface RegisterChoice {
  readonly url: string
  readonly name: string
}

export interface SealedFile {
  readonly file: Blob
  /** The report that it was sealed for; missing for a file that is only kept. */
  readonly report?: string
  /** A time-stamp was wanted, and none that holds could be had. */
  readonly lacksStamp: boolean
}

/** The evidence as it would leave. */
export type PackedDraft =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'packed'
      /** Names in the file with their bytes. */
      readonly items: readonly { readonly path: string; readonly bytes: number }[]
      /** The file, signed: one that is only looked at leaves no link in the chain of this device. */
      readonly seal: (use: 'keep' | 'send') => Promise<SealedFile | undefined>
    }
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** An item that stood in the way, where one did. */
  | { readonly kind: 'failed'; readonly item?: string }

/** `not-allowed`: the person, or the browser, did not let us ask that host. */
export type Fetched = { readonly kind: 'fetched'; readonly key: string } | { readonly kind: 'failed' | 'not-allowed' }

/** What became of a picture that the person chose. */
export type Brought =
  | { readonly kind: 'brought'; readonly key: string }
  /** No picture that this browser draws, or one that is too large. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-room' }

/** A picture for an addition: kept by nobody until it is in the outbox. */
export interface AddedPicture {
  readonly file: Blob
  readonly picture: DraftPicture
}
export interface Addition {
  readonly text?: string
  readonly pictures: readonly AddedPicture[]
}

export interface MadePaper {
  readonly short: string
  readonly text: string
  /** A whole page to print. */
  readonly html: string
}
export type PaperLanguage = 'zh-CN' | 'en'

/** A callback may reject; the view then says that it did not work and keeps what was given. */
export interface WizardProps {
  readonly words: ViewWords
  readonly registers: readonly RegisterChoice[]
  readonly save: (draft: ReportDraft) => Promise<Kept>
  readonly discard: (id: string) => Promise<void>
  /** How long typing may rest before it is kept. */
  readonly restMs?: number
  /** A text as it would leave. */
  readonly previewText: (item: DraftItem, strikes: readonly string[]) => string
  /** A picture as it would leave. */
  readonly previewPicture: (item: DraftItem) => Promise<Blob | undefined>
  /** A picture as it came, to draw boxes on. */
  readonly original: (key: string) => Promise<Blob | undefined>
  /** Called directly under the press. */
  readonly fetchPicture: (draft: string, item: DraftItem) => Promise<Fetched>
  /** The register's signed word, as an item; tells it the number. */
  readonly signedWord: (draft: ReportDraft) => Promise<DraftItem | undefined>
  /** Keeps a picture of the person's own beside the draft. */
  readonly bringPicture: (draft: string, id: string, file: Blob) => Promise<Brought>
  readonly pack: (draft: ReportDraft) => Promise<PackedDraft>
  /** The report beside the evidence, as it would leave: a line a field. */
  readonly leaves: (draft: ReportDraft) => readonly (readonly [name: string, value: string])[]
  readonly send: (draft: ReportDraft, register: string, sealed: SealedFile | undefined) => Promise<Queued>
  readonly paper: (draft: ReportDraft, to: PaperFor, language: PaperLanguage, withContact: boolean) => MadePaper
  readonly copy: (text: string) => Promise<boolean>
  readonly download: (name: string, content: Blob) => void
  /** Host of the time-stamp authority that is asked when evidence is sealed. */
  readonly stampHost?: string
  /** With what else is to be said of it. */
  readonly onSent: (note?: string) => void
}

export interface OwnProps {
  readonly words: ViewWords
  readonly drafts: () => Promise<readonly ReportDraft[]>
  readonly discard: (id: string) => Promise<void>
  readonly list: () => Promise<readonly OwnReport[]>
  /** Calls when something has changed; gives the way to stop. */
  readonly watch: (onChange: () => void, signal: AbortSignal) => void
  /** Whether the browser can draw it, and it is not too large. */
  readonly isPicture: (file: Blob) => Promise<boolean>
  readonly addTo: (report: OwnReport, more: Addition) => Promise<Queued>
  readonly withdraw: (id: string) => Promise<Queued>
  readonly retry: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly check: (id: string) => Promise<void>
  readonly seen: (id: string) => Promise<void>
  readonly evidence: (partId: string) => Promise<Blob | undefined>
  /** Called directly under the press. */
  readonly allow: (register: string) => Promise<boolean>
  readonly notify: () => Promise<boolean>
  readonly download: (name: string, content: Blob) => void
  /** The present instant, ISO 8601. */
  readonly now: () => Instant
}
