/** The words of the pages that the register serves, and what tone they are said in. */
import type { EventKind } from '../contract/trace-schemas.ts'
import type { Standing, Status, Tone } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import type { PageLanguage, PageWords, ShownField } from './page-words.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type * from './page-words.ts'

/** The tone of a status, as the verdict of the same name has it; in force alone says nothing of a product. */
export const TONE_OF_STATUS: Readonly<Record<Status, Exclude<Tone, 'good' | 'waiting'>>> = {
  valid: 'plain',
  suspended: 'caution',
  revoked: 'alarm',
  cancelled: 'caution',
  expired: 'caution',
  'in-renewal': 'caution',
}
/** What a body or laboratory may not do calls for caution; that nothing is known of it does not. */
export const TONE_OF_STANDING: Readonly<Record<Standing, Exclude<Tone, 'good' | 'waiting'>>> = {
  approved: 'plain',
  suspended: 'caution',
  withdrawn: 'alarm',
  barred: 'alarm',
  unknown: 'plain',
}
/** The tone of an event is that of the status it brings. */
export const TONE_OF_EVENT: Readonly<Record<EventKind, Exclude<Tone, 'good' | 'waiting'>>> = {
  issued: 'plain',
  'renewal-begun': 'caution',
  renewed: 'plain',
  suspended: 'caution',
  restored: 'plain',
  revoked: 'alarm',
  cancelled: 'caution',
  expired: 'caution',
  amended: 'plain',
}

export const SHOWN_FIELDS: readonly (ShownField & keyof HeldRecord)[] = [
  'productName',
  'models',
  'holder',
  'manufacturer',
  'factory',
  'standards',
  'scope',
]

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { zh, en }
