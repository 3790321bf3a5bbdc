/**
 * A report of this person's own, as the extension keeps and shows it: what was to be sent, how far that has come, and
 * what the register has said of it since. Types only.
 */
import type { Instant } from './words.ts'

/** What something in the outbox still waits for: its turn, the network, the register, or the person's permission for its host. */
export type WaitsFor = 'turn' | 'network' | 'register' | 'permission'

/** Why something will not be sent again by itself. */
export interface Refusal {
  /** `evidence-lost`: the browser has thrown the evidence away, so what was promised can no longer be sent. */
  readonly why: 'by-register' | 'evidence-lost'
  /** HTTP status of the register's answer. */
  readonly status?: number
  /** Kind of problem, by the contract's table. */
  readonly problem?: string
  /** The register's own words: a stranger's text. */
  readonly detail?: string
}

/** How far the sending of one part has come. */
export type Sending =
  | { readonly kind: 'queued'; readonly waitsFor: WaitsFor; readonly nextAt: Instant }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly at: Instant }
  | { readonly kind: 'refused'; readonly at: Instant; readonly refusal: Refusal }

/** One thing that leaves: the report itself, something added to it, or its withdrawal. */
export interface OwnPart {
  /** 128 random bits: the register enters each id once, however often it is sent. */
  readonly id: string
  readonly kind: 'report' | 'addition' | 'withdrawal'
  readonly queuedAt: Instant
  readonly text?: string
  /** Size of the evidence that goes along. */
  readonly evidenceBytes: number
  readonly state: Sending
}

/** What a register says has become of a report; `reason` and `forwardedTo` are a stranger's text. */
export interface OwnStatus {
  readonly at: Instant
  readonly status: string
  readonly reason?: string
  readonly forwardedTo?: string
}

/** The whole, without what is secret. */
export interface OwnReport {
  /** Id of the first part. */
  readonly id: string
  /** Base address of the register. */
  readonly register: string
  readonly queuedAt: Instant
  /** `withdrawn` also where it was taken back before anything had left. */
  readonly state: 'queued' | 'sending' | 'sent' | 'refused' | 'withdrawn'
  readonly kind: string
  readonly scheme?: string
  readonly number?: string
  readonly listing?: string
  readonly text?: string
  /** The report first, then additions in their order, then a withdrawal. */
  readonly parts: readonly OwnPart[]
  /** What the register gave back. */
  readonly receipt?: { readonly id: string; readonly receivedAt: Instant }
  /** Oldest first; empty until the register was asked. */
  readonly statuses: readonly OwnStatus[]
  readonly checkedAt?: Instant
  /** The register no longer knows it: erased after its time, or lost there. */
  readonly isGone: boolean
  /** Something has changed that the person has not looked at yet. */
  readonly hasNews: boolean
}

/** What came of putting something into the outbox. Only `queued` means that it is safe. */
export type Queued =
  | { readonly kind: 'queued'; readonly id: string }
  /** The disk, or the browser's share of it, is full: nothing was kept. */
  | { readonly kind: 'no-room' }
  /** Evidence may have so many bytes. */
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** No such report, or one that takes nothing more. */
  | { readonly kind: 'not-possible' }
  /** The browser's database does not answer: nothing was kept. */
  | { readonly kind: 'not-kept' }

/** Where a report goes, and what goes along. */
export interface Destination {
  readonly register: string
  /** What the report was made from: queued again, it is the same report. */
  readonly draft: string
  /** A zip. */
  readonly evidence?: Blob
  /** From `newId`, where the evidence was made for this report. */
  readonly id?: string
}

/** Something more to a report. */
export interface Addition {
  readonly text?: string
  readonly evidence?: Blob
  readonly id?: string
}

/** What a page of the extension can do with the outbox. Each call rejects when the background does not answer. */
export interface Outbox<Report> {
  /**
   * Keeps it and starts to send it. One `draft` is queued once: pressed twice, or again after a crash, it is the same report.
   */
  readonly queue: (report: Report, to: Destination) => Promise<Queued>
  readonly add: (id: string, more: Addition) => Promise<Queued>
  /** An id for a report or an addition whose evidence names it. */
  readonly newId: () => string
  /** Before anything has left, nothing will; else the register is told. */
  readonly withdraw: (id: string) => Promise<Queued>
  /** Newest first. */
  readonly list: () => Promise<readonly OwnReport[]>
  /** Tries at once what waits. */
  readonly retry: (id: string) => Promise<void>
  /** Forgets it on this device, with evidence and token: it can no longer be followed. */
  readonly remove: (id: string) => Promise<void>
  /** Asks the register now what has become of it. */
  readonly check: (id: string) => Promise<void>
  /** The person has looked at it. */
  readonly seen: (id: string) => Promise<void>
  /** The zip that goes, or went, with a part. */
  readonly evidence: (partId: string) => Promise<Blob | undefined>
  /** Calls whenever something in the outbox has changed, until the signal. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void
  /** Asks for the host of a register; under a press only. */
  readonly allow: (register: string) => Promise<boolean>
  /** Asks for leave to notify of changes; under a press only. */
  readonly notify: () => Promise<boolean>
}
