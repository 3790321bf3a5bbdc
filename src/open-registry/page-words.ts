/** What the pages that the register serves must have words for, in each language. */
import type { EventKind } from '../contract/trace-schemas.ts'
import type { Standing, Status } from '../core/words.ts'

export type PageLanguage = 'zh' | 'en'
export type ShownField = 'holder' | 'manufacturer' | 'factory' | 'productName' | 'models' | 'standards' | 'scope'
export type ShownDetail =
  | ShownField
  | 'gtins'
  | 'category'
  | 'level'
  | 'energyClass'
  | 'sites'
  | 'issuedOn'
  | 'validity'
  | 'body'
  | 'reviewer'
  | 'signer'
  | 'laboratory'
  | 'testReports'
  | 'marks'

export type Lack = 'absent' | 'not-held' | 'not-a-number'

export interface PageWords {
  readonly htmlLang: string
  readonly demoLabel: string
  readonly demo: string
  readonly register: string
  readonly skip: string
  readonly status: Readonly<Record<Status, string>>
  readonly sentence: Readonly<Record<Status, string>>
  /** In force, and about something else than a product: there is nothing to compare. */
  readonly validOther: string
  readonly bodyNotApproved: (standing: string) => string
  readonly scopeKind: Readonly<Record<'operator' | 'system' | 'laboratory', string>>
  readonly selfDeclaration: string
  readonly since: (day: string) => string
  readonly until: (from: string | undefined, until: string) => string
  readonly fields: Readonly<Record<ShownDetail, string>>
  readonly modelsCut: string
  readonly covers: string
  readonly products: string
  readonly product: string
  readonly trace: string
  readonly noTrace: string
  readonly events: Readonly<Record<EventKind, string>>
  /** What an amendment changed; of no more than the name is shown where neither side can be. */
  readonly changed: (field: string, from: string | undefined, to: string | undefined) => string
  readonly derived: string
  readonly lastDay: string
  readonly answerable: string
  readonly standing: Readonly<Record<Standing, string>>
  readonly standingOfLaboratory: Readonly<Record<Standing, string>>
  readonly qualified: (from: string | undefined, until: string | undefined) => string
  readonly marks: Readonly<Record<'accreditation' | 'mutual-recognition', string>>
  readonly report: {
    readonly title: string
    readonly compare: string
    readonly ask: (body: string) => string
    readonly authority: { readonly china: string; readonly elsewhere: string }
    readonly extension: string
  }
  readonly machines: {
    readonly title: string
    readonly record: string
    readonly history: string
    readonly body: string
    readonly badge: string
    readonly badgePng: string
    readonly statement: string
  }
  /** For whoever holds the certificate, or sells the product. */
  readonly toBuilder: string
  readonly asOf: (day: string) => string
  readonly ofWhat: string
  readonly proves: string
  readonly doesNotProve: string
  readonly official: string
  readonly otherLanguage: string
  readonly lack: Readonly<Record<Lack, { readonly title: string; readonly text: string }>>
  readonly home: {
    readonly title: string
    readonly intro: string
    readonly kind: Readonly<Record<'complete' | 'partial' | 'demo', string>>
    readonly count: (n: number) => string
    readonly examples: string
    readonly contract: string
    readonly docs: string
    readonly builder: string
  }
}
