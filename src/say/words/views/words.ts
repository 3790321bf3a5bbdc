/** What a language must supply for popup and settings. Apart from the words of verdicts: the background needs none of these. */
import type { EvidenceGrade, SchemeKind } from '../../../core/scheme.ts'
import type { NoNumberWhy } from '../../../core/typed.ts'
import type { Words } from '../words.ts'
import type { CertificateWords } from './certificate-words.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { PanelWords } from './panel-words.ts'
import type { PrivacyWords } from './privacy-words.ts'
import type { ReportWords } from './report-words.ts'
import type { SettingsWords } from './settings-words.ts'
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export interface PopupWords {
  readonly title: string
  readonly loading: string
  readonly onThisPage: string
  readonly found: (count: number) => string
  readonly nothingFound: string
  readonly nothingFoundHint: string
  readonly notScanned: string
  readonly notScannedHint: string
  readonly noPermission: string
  readonly noPermissionHint: string
  readonly unsupported: string
  readonly unsupportedHint: string
  readonly error: string
  readonly errorHint: string
  readonly checkPage: string
  readonly checkAgain: string
  /** The page is a list of several products. */
  readonly checkResults: string
  readonly resultsOn: string
  readonly checking: string
  readonly always: (host: string) => string
  readonly granted: (host: string) => string
  readonly notGranted: string
  readonly manualTitle: string
  readonly manualLabel: string
  readonly manualHint: string
  readonly manualButton: string
  readonly manualNone: string
  readonly manualEmpty: string
  readonly manualFailed: string
  readonly manualResult: (count: number) => string
  readonly options: string
  readonly retry: string
  /** Nobody is asked yet. */
  readonly firstTitle: string
  readonly firstText: string
  readonly firstButton: string
  /** This tab is an official page that was opened from here. */
  readonly handOffTitle: string
  readonly handOffText: (number: string) => string
  readonly handOffButton: string
  readonly handOffTaken: string
  readonly handOffUnread: string
  /** What was pointed at by context menu or shortcut. */
  readonly errandBusy: string
  readonly errandNone: Readonly<Record<'text' | 'link' | 'picture', string>>
  readonly errandPicture: string
  /** Some could not be checked. */
  readonly partial: (unchecked: number, all: number) => string
  readonly offline: string
  readonly looksLike: string
  readonly anyKind: string
  readonly noNumber: Readonly<Record<NoNumberWhy, string>>
  /** Codes. */
  readonly codeTitle: string
  readonly codeHint: string
  readonly codePage: string
  readonly codeFile: string
  readonly codeClipboard: string
  readonly codeBusy: string
  readonly codeNone: string
  readonly codeNoPicture: string
  readonly codeNoPage: string
  readonly codeNoClipboard: string
  readonly codeFound: (count: number) => string
  readonly codeUse: string
  readonly codeOther: string
}

export interface OptionsWords {
  readonly title: string
  readonly loading: string
  readonly loadFailed: string
  readonly retry: string
  readonly saved: string
  readonly saveFailed: string
  readonly sites: string
  readonly sitesHint: string
  readonly noSites: string
  readonly siteLabel: string
  readonly siteExample: string
  readonly addSite: string
  readonly removeNamed: (name: string) => string
  readonly remove: string
  readonly siteInvalid: string
  readonly siteKnown: string
  readonly notGranted: string
  readonly registers: string
  readonly registersHint: string
  readonly noRegisters: string
  readonly registerLabel: string
  readonly addRegister: string
  readonly registerInvalid: string
  readonly registerKnown: string
  readonly enabled: string
  readonly privacy: string
  readonly privacyRange: string
  readonly privacyRangeHint: string
  readonly privacyNumber: string
  readonly privacyNumberHint: string
  readonly moveUp: string
  readonly moveDown: string
  readonly moveUpNamed: (name: string) => string
  readonly moveDownNamed: (name: string) => string
  readonly language: string
  readonly languageAuto: string
  readonly cache: string
  readonly cacheHint: string
  readonly clearCache: string
  readonly cleared: (count: number) => string
  /** Of evidence, by an authority that the person names. */
  readonly stamp: string
  readonly stampHint: string
  readonly stampLabel: string
  readonly stampAdd: string
  readonly leaves: string
  readonly leavesHint: string
  readonly trust: string
  readonly trustHint: string
  readonly openRegisters: string
  readonly openRegistersHint: string
  /** The pinned key's thumbprint. */
  readonly key: string
  readonly keyUnknown: string
  readonly official: string
  readonly officialHint: string
  readonly officialPrivacy: string
  readonly answersFor: string
  readonly hosts: string
  readonly licence: string
  readonly asks: string
  readonly byClick: string
  readonly byItself: string
  readonly keeps: (days: number) => string
  readonly lastWord: string
  readonly neverAsked: string
  readonly answered: (ago: string) => string
  readonly failed: (ago: string) => string
  readonly permission: string
  readonly granted: string
  readonly askedWhenOn: string
  readonly notAllowed: string
  readonly allow: string
  readonly allowNamed: (name: string) => string
  readonly notTurnedOn: string
  readonly pages: string
  readonly pagesHint: string
  readonly readPage: (host: string) => string
  readonly coverage: string
  readonly coverageHint: string
  readonly byRegister: (schemes: number, on: number) => string
  readonly byHand: (schemes: number) => string
  readonly throughOpen: (schemes: number) => string
  readonly throughOpenHint: string
  readonly byForm: (schemes: number) => string
  readonly byHandHint: string
  readonly byFormHint: string
}

/** The list of what marks mean. */
export interface MarksWords {
  readonly title: string
  readonly hint: string
  readonly open: string
  readonly close: string
  readonly label: string
  readonly example: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  /** Nothing typed yet: how many there are. */
  readonly all: (marks: number, regions: number) => string
  readonly found: (count: number) => string
  readonly none: string
  readonly noneHint: string
  readonly kind: string
  readonly kinds: Readonly<Record<SchemeKind, string>>
  readonly issuer: string
  /** The name in the other language. */
  readonly otherName: string
  readonly form: string
  readonly noForm: string
  readonly validity: string
  readonly homonyms: string
  readonly evidence: string
  readonly grades: Readonly<Record<EvidenceGrade, string>>
  /** Said to those who hear the page of a link that leaves it. */
  readonly newTab: string
}

export interface OwnWords {
  readonly marks: MarksWords
  readonly popup: PopupWords
  readonly options: OptionsWords
  readonly certificate: CertificateWords
  readonly evidence: EvidenceWords
  readonly panel: PanelWords
  readonly report: ReportWords
  readonly privacy: PrivacyWords
  readonly settings: SettingsWords
  readonly shops: ShopsWords
  readonly welcome: WelcomeWords
}

/** All that a view may say. */
export type ViewWords = Words & OwnWords
