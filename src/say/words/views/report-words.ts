/** What a language must supply for the page on which a person reports a mark, and for the list of own reports. */
import type { EvidenceKind } from '../../../core/evidence.ts'
import type { PersonalKind } from '../../../core/personal-data.ts'
import type { ReportKind } from '../../../core/report.ts'
import type { Step } from '../../../core/report-draft.ts'
import type { Template } from '../fill.ts'

/** How far a report of one's own has come: on this device, then at the register. */
export type ReportProgress =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'refused'
  | 'received'
  | 'under-review'
  | 'needs-information'
  | 'forwarded'
  | 'confirmed'
  | 'not-confirmed'
  | 'closed'
  | 'withdrawn'

/** To whom a paper is addressed; the same as `say/report`. */
export type PaperFor = 'cn-12315' | 'platform' | 'body' | 'eu' | 'us'

export interface ReportWords {
  readonly title: string
  readonly intro: string
  readonly stepOf: Template<'step' | 'steps'>
  readonly steps: Readonly<Record<Step, string>>
  readonly next: string
  readonly back: string
  readonly loading: string
  readonly noDraft: string
  readonly newReport: string
  readonly kept: string
  readonly noRoom: string
  readonly notKept: string
  readonly downloadDraft: string
  readonly discard: string
  readonly discarded: string
  readonly demo: string
  // What is wrong
  readonly kindLabel: string
  readonly kinds: Readonly<Record<ReportKind, string>>
  readonly notNumberHint: string
  readonly fromVerdict: string
  readonly about: string
  readonly fields: Readonly<
    Record<
      | 'mark'
      | 'number'
      | 'page'
      | 'product'
      | 'brand'
      | 'model'
      | 'maker'
      | 'shop'
      | 'platform'
      | 'text'
      | 'verdict'
      | 'shownAt'
      | 'language',
      string
    >
  >
  readonly textHint: string
  readonly pageHint: string
  readonly errors: Readonly<Record<'kind' | 'subject' | 'page' | 'summary', string>>
  // Evidence
  readonly evidenceHint: string
  readonly items: Readonly<Record<EvidenceKind, string>>
  readonly itemNumbered: Template<'item' | 'number'>
  readonly screenshotTaken: string
  readonly screenshotHow: string
  readonly screenshotNoRoom: string
  readonly screenshotRefused: string
  readonly noEvidence: string
  readonly show: string
  readonly hide: string
  readonly showNamed: Template<'item'>
  readonly hideNamed: Template<'item'>
  readonly edit: string
  readonly editNamed: Template<'item'>
  readonly fetchPicture: string
  readonly fetchNamed: Template<'item'>
  readonly fetchHint: Template<'host'>
  readonly fetchFailed: string
  readonly fetchNotAllowed: string
  readonly addPictures: string
  readonly addPicturesHint: string
  readonly pictureRefused: Template<'name'>
  readonly pictureNoRoom: Template<'name'>
  readonly removeNamed: Template<'item'>
  readonly askSigned: string
  readonly askSignedHint: Template<'host'>
  readonly signedNone: string
  readonly leftOut: string
  readonly bytes: Template<'size'>
  // Striking
  readonly strikeTitle: string
  readonly strikeHint: string
  readonly found: string
  readonly foundNone: string
  readonly foundNotAll: string
  readonly personal: Readonly<Record<PersonalKind, string>>
  readonly strikeAll: string
  readonly strike: string
  readonly strikeNamed: Template<'text'>
  readonly strikeLabel: string
  readonly strikeTooShort: string
  readonly struck: string
  readonly unstrike: string
  readonly unstrikeNamed: Template<'text'>
  // The picture
  readonly pictureTitle: string
  readonly pictureHint: string
  readonly toolBlack: string
  readonly toolCrop: string
  readonly left: string
  readonly top: string
  readonly width: string
  readonly height: string
  readonly addBox: string
  readonly boxNamed: Template<'number'>
  readonly removeBox: string
  readonly removeBoxNamed: Template<'number'>
  readonly uncrop: string
  readonly cropToClaim: string
  readonly done: string
  readonly pictureWords: string
  // Contact
  readonly contactLabel: string
  readonly contactHint: string
  readonly contactNone: string
  // Review
  readonly reviewHint: string
  readonly toLabel: string
  readonly toNobody: string
  readonly noRegister: string
  readonly leaves: string
  readonly report: string
  readonly evidenceFile: string
  readonly notIncluded: string
  readonly total: Template<'size'>
  readonly tooLarge: Template<'most'>
  readonly send: string
  readonly sending: string
  readonly sent: string
  readonly sendFailed: string
  readonly sendNoRoom: string
  readonly packFailed: string
  readonly downloadEvidence: string
  /** What a time-stamp authority will be told, and that it gave nothing of use. */
  readonly stampAsks: Template<'host'>
  readonly stampFailed: Template<'host'>
  // By hand
  readonly byHand: string
  readonly byHandHint: string
  readonly recipient: string
  readonly recipients: Readonly<Record<PaperFor, string>>
  readonly paperLanguage: string
  readonly withContact: string
  readonly withoutKind: string
  readonly openPaper: string
  readonly downloadText: string
  readonly downloadPage: string
  readonly copyShort: string
  readonly copied: string
  // Own reports
  readonly ownTitle: string
  readonly ownHint: string
  readonly ownNone: string
  readonly ownFailed: string
  readonly drafts: string
  readonly goOn: string
  readonly goOnNamed: Template<'report'>
  readonly untitled: string
  readonly changed: Template<'ago'>
  readonly progress: Readonly<Record<ReportProgress, string>>
  readonly waits: Readonly<Record<'turn' | 'network' | 'register' | 'permission', string>>
  readonly refused: Readonly<Record<'by-register' | 'evidence-lost', string>>
  readonly registerSays: string
  readonly reason: Template<'reason'>
  readonly forwardedTo: Template<'to'>
  readonly receipt: Template<'id'>
  readonly checked: Template<'ago'>
  readonly check: string
  readonly retry: string
  readonly allow: string
  readonly notify: string
  readonly notifyHint: string
  readonly add: string
  readonly addLabel: string
  readonly addSend: string
  readonly added: string
  readonly addEmpty: string
  readonly withdraw: string
  readonly withdrawSure: string
  readonly withdrawn: string
  readonly remove: string
  readonly removeSure: string
  readonly cancel: string
  readonly failed: string
  readonly actionNamed: Template<'action' | 'report'>
  // Ways in, and what is no number
  readonly link: string
  readonly linkHint: string
  readonly thisPage: string
  readonly thisPageWithScreenshot: string
  readonly blank: string
  readonly own: string
  /** In the popup: the register has said something that was not looked at yet. */
  readonly news: string
  readonly opened: string
  readonly openFailed: string
  readonly notNumbers: string
  readonly notNumbersHint: string
  readonly notNumbersNone: string
  readonly onSite: Template<'host'>
  readonly restore: string
  readonly restoreNamed: Template<'text'>
}
