/** Types of `proofmark-staple`: what a configuration holds and what a run came to. Handed out as they stand, as `index.d.ts`. */

/** One proof that is kept: a statement about one certificate, for one origin. */
export interface StapleEntry {
  readonly scheme: string
  /** In compact form, as the register writes it. */
  readonly number: string
  /** Of the pages that show it, such as `https://shop.example`. */
  readonly origin: string
  /** Only for pages below it. */
  readonly path?: string
  /** Only for this GTIN or model. */
  readonly product?: string
  /** Where to write; relative to the configuration file. */
  readonly file: string
}

/** `proofmark-staple.json`. */
export interface StapleConfig {
  /** Base address of the register: https, or http on this machine. */
  readonly register: string
  /** Thumbprint of the register's root key, 43 characters. Compare it with what you know from elsewhere. */
  readonly root: string
  /** Where the signed key set is kept; `proofmark-keys.jws` beside the configuration when left out. */
  readonly keySet?: string
  /** A proof is renewed when it is older than this, or when half its life is over; 360 when left out. */
  readonly renewAfterMinutes?: number
  readonly statements: readonly StapleEntry[]
}

/**
 * `renewed`: a new one was written. `fresh`: it was not time yet. `kept`: it could not be renewed, the last one still
 * holds. `over`: it could not be renewed, and there is none that holds.
 */
export type StapleOutcome =
  | { readonly kind: 'renewed' | 'fresh'; readonly entry: StapleEntry; readonly until: Date; readonly status: string }
  | {
      readonly kind: 'kept' | 'over'
      readonly entry: StapleEntry
      readonly why: string
      /** What came does not verify: it was not made by this register, or not for this. */
      readonly isDistrusted: boolean
      /** The last moment of the one that is kept. */
      readonly until?: Date
      /** What the register asked for with `Retry-After`. */
      readonly retryAfterSeconds?: number
    }

export interface StapleRun {
  readonly outcomes: readonly StapleOutcome[]
  /** 0 all is well; 1 something was kept that could not be renewed; 3 a proof is missing or over; 4 what came does not verify. */
  readonly exitCode: 0 | 1 | 3 | 4
  /** Seconds until it is time again. */
  readonly nextInSeconds: number
}

export interface StapleTools {
  readonly fetch?: typeof fetch
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** From 0 up to 1. */
  readonly random?: () => number
  /** Renews whatever its age. */
  readonly force?: boolean
  readonly signal?: AbortSignal
  /** Waits between attempts. */
  readonly pause?: (ms: number) => Promise<void>
}

/** A configuration that cannot be used; the message says where. */
export declare class StapleConfigError extends Error {}
/** Reads and checks a configuration file; its paths become absolute. */
export declare const readConfig: (file: string) => Promise<StapleConfig>
/** Renews what is due, once. Never rejects for what a register or a disk does. */
export declare const stapleOnce: (config: StapleConfig, tools?: StapleTools) => Promise<StapleRun>
/** Judges the files as they are, without asking anybody. */
export declare const checkStaples: (config: StapleConfig, tools?: StapleTools) => Promise<StapleRun>
