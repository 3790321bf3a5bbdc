/** What a language must supply for the check of an evidence file. What a signature and a time-stamp prove is said exactly. */
import type {
  EvidenceKind,
  EvidenceRefusal,
  EvidenceSignature,
  ItemState,
  TimeStampProblem,
  TimeStampReading,
} from '../../../core/evidence.ts'
import type { Template } from '../fill.ts'

export interface EvidenceWords {
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
  readonly checking: string
  readonly failed: string
  readonly result: string
  readonly named: Template<'file'>
  /** Headlines with what they mean. */
  readonly whole: string
  readonly wholeMeans: string
  readonly changed: string
  readonly changedMeans: string
  readonly refused: string
  readonly refusals: Readonly<Record<EvidenceRefusal, string>>
  readonly items: string
  readonly kinds: Readonly<Record<EvidenceKind, string>>
  /** An item that the manifest does not name. */
  readonly unnamed: string
  readonly states: Readonly<Record<ItemState, string>>
  readonly bytes: Template<'bytes'>
  readonly signature: string
  readonly signatures: Readonly<Record<EvidenceSignature['kind'], string>>
  readonly own: string
  readonly thumbprint: Template<'thumbprint'>
  readonly timeStamp: string
  readonly timeStamps: Readonly<Record<TimeStampReading['kind'], string>>
  readonly timeStampProblems: Readonly<Record<TimeStampProblem, string>>
  readonly authority: Template<'name' | 'issuer'>
  readonly trust: string
  readonly fingerprint: Template<'fingerprint'>
  readonly about: string
  readonly register: string
  readonly report: string
  readonly madeAt: string
  readonly byDevice: string
  readonly manifest: string
  readonly previous: string
  readonly none: string
  readonly limits: string
}
