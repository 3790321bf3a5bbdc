/** What a trial of the outbox has put in and was told is safe, in processes and in a browser alike. */
import { setTimeout as wait } from 'node:timers/promises'
import { toBase64url } from '../contract/jws.ts'
import type { OwnReport } from '../core/own-report.ts'
import type { DatabaseChoice } from '../open-registry/database.ts'
import type { Random } from '../open-registry/random.ts'
import { isQuiet } from './soak-outbox-checks.ts'
import type { Weather } from './soak-outbox-weather.ts'
import type { RunningServer } from './soak-registry-processes.ts'

const QUIET_WITHIN_MS = 120_000

export const newId = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(16)))

/** A report in the making: put in again under the same draft until it was acknowledged. */
export interface Draft {
  readonly text: string
  readonly id: string
  readonly evidence?: Uint8Array<ArrayBuffer>
}

/** Mutable on purpose: the trial is a story in time. */
export interface OutboxTrial {
  readonly folder: string
  readonly random: Random
  readonly choice: DatabaseChoice
  readonly weather: Weather
  readonly evidenceFor: (report: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly reports: Map<string, { readonly id: string; readonly evidenceSha256?: string }>
  readonly additions: Map<string, string>
  readonly withdrawals: Set<string>
  readonly kills: Record<'outbox' | 'register' | 'browser', number>
  server: RunningServer
  lastText: number
}

export const newText = (trial: OutboxTrial, what: string): string => `soak ${what} ${++trial.lastText}`
const EVIDENCE_SHARE = 3

const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

export const newDraft = async (trial: OutboxTrial): Promise<Draft> => {
  const id = newId()
  const evidence = trial.random.below(EVIDENCE_SHARE) === 0 ? await trial.evidenceFor(id) : undefined
  return { text: newText(trial, 'report'), id, ...(evidence ? { evidence } : {}) }
}

/** The person was told that the report is safe: from now on it may not be lost. */
export const promise = async (trial: OutboxTrial, { text, evidence }: Draft, id: string): Promise<void> =>
  void trial.reports.set(text, { id, ...(evidence ? { evidenceSha256: await sha256Of(evidence) } : {}) })

/** Looks until nothing is still to come; what is there then, or in the end. */
export const expectQuiet = async (
  look: () => Promise<readonly OwnReport[] | undefined>,
  withinMs = QUIET_WITHIN_MS,
): Promise<readonly OwnReport[]> => {
  for (const endMs = performance.now() + withinMs; ; await wait(50)) {
    const reports = await look()
    if (reports && (isQuiet(reports) || performance.now() > endMs)) return reports
    if (performance.now() > endMs) return []
  }
}
