/** What a language must supply for the page on certificates that a person holds. What a signature proves is said exactly. */
import type { HeldField, HeldForm, HeldKind, HeldPdfSignature, HeldWhy, PdfWhy } from '../../../core/held.ts'
import type { Shown } from '../../../core/shown.ts'
import type { ScopeKind } from '../../../core/words.ts'

/** What a PDF can turn out to be. */
export type PdfKind = 'altered' | 'appended' | 'unknown-signer' | 'not-checked' | 'unsigned'

export interface CertificateWords {
  readonly title: string
  /** The link from elsewhere, and what it leads to. */
  readonly link: string
  readonly linkHint: string
  readonly open: string
  readonly intro: string
  readonly onDevice: string
  readonly fileTitle: string
  readonly fileHint: string
  readonly choose: string
  readonly textTitle: string
  readonly textHint: string
  readonly check: string
  readonly checking: string
  readonly nothing: string
  readonly failed: string
  readonly result: string
  readonly named: (file: string) => string
  /** Short words of each kind, as a headline. */
  readonly kinds: Readonly<Record<HeldKind, string>>
  readonly forms: Readonly<Record<HeldForm, string>>
  /** What the kind means; `name`: the register that signed. */
  readonly sentences: Readonly<Record<HeldKind, (name: string) => string>>
  /** What stands behind it; `detail` is a name from the file. */
  readonly whys: Readonly<Record<HeldWhy, (detail: string) => string>>
  /** Of a PDF: what its signatures come to, instead of the general sentence. */
  readonly pdf: Readonly<Record<PdfKind, string>>
  readonly pdfLimits: string
  readonly signature: (place: number, count: number) => string
  readonly outcomes: Readonly<Record<HeldPdfSignature['outcome'], string>>
  readonly pdfWhys: Readonly<Record<PdfWhy, (detail: string) => string>>
  readonly covers: string
  readonly coversBytes: (first: string, last: string) => string
  readonly coversAll: string
  readonly addedAfter: (bytes: string) => string
  readonly signer: string
  readonly certifiedBy: string
  readonly certificateDates: string
  readonly signedAt: string
  readonly asSigner: string
  readonly noName: string
  readonly root: (thumbprint: string) => string
  readonly says: string
  readonly saysOf: (day: string) => string
  /** Opens the rest, where a verdict stands above. */
  readonly all: string
  readonly fields: Readonly<Record<HeldField, string>>
  readonly scopes: Readonly<Record<ScopeKind, string>>
  readonly withheld: string
  readonly notJudged: string
  readonly registerWord: string
  readonly limits: string
  readonly lookUp: string
  readonly lookUpHint: string
  readonly lookingUp: string
  readonly lookUpNone: string
  readonly lookUpFailed: string
  readonly nowTitle: string
  /** Heads the column that elsewhere says what a page says. */
  readonly certificateSays: string
  /** Verdicts of which the usual sentence speaks of a page. */
  readonly verdicts: Readonly<Partial<Record<Shown['kind'], { readonly short: string; readonly sentence: string }>>>
}
