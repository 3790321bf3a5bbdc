/** What a language must supply for the side panel: this page, the history, the watched certificates. */
import type { HistoryDays } from '../../../core/history.ts'
import type { TraceKind } from '../../../core/trace.ts'
import type { Template } from '../fill.ts'

export interface PanelWords {
  readonly title: string
  readonly tabs: Readonly<Record<'page' | 'history' | 'watched', string>>
  /** The button in the popup that opens it. */
  readonly open: string
  readonly offline: string
  readonly useButton: string
  /** Of a page that the browser keeps closed to extensions. */
  readonly closedPage: string
  /** Of the verdicts of a page: how many could not be checked. */
  readonly uncheckedCount: (count: number) => string
  // The trace of a certificate
  readonly trace: string
  readonly traceHint: string
  readonly traceAsk: Template<'name'>
  readonly traceBusy: string
  readonly traceFailed: string
  readonly traceNone: string
  readonly traceCut: string
  readonly traceAsOf: Template<'name' | 'day'>
  readonly derived: string
  readonly events: Readonly<Record<TraceKind, string>>
  // History
  readonly searchLabel: string
  readonly searchExample: string
  readonly foundCount: (count: number) => string
  readonly historyNone: string
  readonly historyNoneHint: string
  readonly historyOff: string
  readonly noMatch: string
  readonly more: string
  readonly failed: string
  readonly keep: string
  readonly keepHint: string
  readonly keepDays: Readonly<Record<HistoryDays, string>>
  readonly saved: string
  readonly notSaved: string
  readonly remove: string
  readonly removeHost: Template<'host'>
  readonly removedCount: (count: number) => string
  readonly clear: string
  readonly clearSure: string
  readonly cancel: string
  readonly saveJson: string
  readonly saveCsv: string
  readonly trouble: Readonly<Record<'full' | 'broken', string>>
  // Watched certificates
  readonly watchedNone: string
  readonly watchedNoneHint: string
  readonly watchedCount: (count: number) => string
  readonly changed: Template<'before' | 'now' | 'ago'>
  readonly asked: Template<'ago'>
  readonly unanswered: Template<'ago'>
  readonly paused: string
  readonly pause: string
  readonly resume: string
  readonly askNow: string
  readonly asking: string
  readonly seen: string
  /** Tells buttons of one name apart. */
  readonly named: Template<'act' | 'name'>
  /** Of watched certificates with a change that was not looked at. */
  readonly newsCount: (count: number) => string
  readonly openPanel: string
}
