/** What a paper to an authority may speak of: facts that the person has seen and left ticked, nothing else. */
import type { Suspicion } from '../../core/report.ts'
import type { SchemeId } from '../../core/words.ts'

/** To whom a paper is addressed. */
export const RECIPIENTS = ['cn-12315', 'platform', 'body', 'eu', 'us'] as const
export type Recipient = (typeof RECIPIENTS)[number]

export interface ReportFacts {
  readonly suspicion: Suspicion
  /** The mark as the page claims it. */
  readonly mark?: { readonly scheme: SchemeId; readonly name: string; readonly number?: string }
  /** The page's own words around it. */
  readonly quote?: string
  /** What the register said, when it was asked, and who it is. Left out where nothing was asked. */
  readonly check?: { readonly said: string; readonly register?: string; readonly day: string }
  readonly page?: { readonly url: string; readonly title?: string }
  readonly shop?: { readonly name?: string; readonly host?: string; readonly platform?: string }
  readonly product?: {
    readonly title?: string
    readonly brand?: string
    readonly model?: string
    readonly maker?: string
  }
  /** The person's own words. */
  readonly words?: string
  /** How the person can be reached; there only where it was ticked. */
  readonly contact?: string
  /** Names of what the evidence file holds, in words. */
  readonly evidence: readonly string[]
  /** Demonstration data stands behind it: no paper of this is for any authority. */
  readonly isDemo?: boolean
}

/** One label and value, and how to fill it in. */
export interface SheetRow {
  readonly label: string
  readonly value: string
  readonly hint?: string
}

export interface PaperSection {
  readonly heading: string
  readonly lines?: readonly string[]
  readonly rows?: readonly SheetRow[]
}

/** A paper in plain text; `lang` is a BCP 47 tag. */
export interface Paper {
  readonly lang: 'zh-CN' | 'en'
  readonly title: string
  readonly sections: readonly PaperSection[]
}
