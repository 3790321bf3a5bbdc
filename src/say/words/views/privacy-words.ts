/** What a language must supply for the page on privacy: a paragraph for every permission and for all that leaves. */
import type { Leaving, Need, PermissionId } from '../../../core/privacy.ts'

/** One kind of request. */
export interface LeavingWords {
  /** When it is made. */
  readonly when: string
  /** To whom it goes. */
  readonly to: string
  /** What it carries. */
  readonly what: string
}

export interface PrivacyWords {
  readonly title: string
  /** The link from elsewhere, and what it leads to. */
  readonly link: string
  readonly linkHint: string
  readonly intro: string
  readonly leaves: string
  /** What every request carries by itself, whoever makes it. */
  readonly leavesHint: string
  readonly to: string
  readonly what: string
  readonly leaving: Readonly<Record<Leaving, LeavingWords>>
  readonly never: string
  readonly nevers: readonly string[]
  readonly permissions: string
  readonly permissionsHint: string
  readonly needs: Readonly<Record<Need, string>>
  readonly names: Readonly<Record<PermissionId, string>>
  readonly reasons: Readonly<Record<PermissionId, string>>
  readonly kept: string
  readonly keeps: readonly string[]
}
