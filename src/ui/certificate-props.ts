/** What the page on certificates is given. The entrypoint that joins it to the shell does not compile when they part. */
import type { Held } from '../core/held.ts'
import type { Shown, ShownOffer } from '../core/shown.ts'
import type { CertificateRecord, Listing } from '../core/words.ts'
import type { ViewWords } from '../say/words/views/index.ts'

/** `withheld`: nothing of what it says may be shown. */
export type HeldVerdict = { readonly kind: 'withheld' } | { readonly kind: 'shown'; readonly shown: readonly Shown[] }

/** A callback may reject; the view then says that it did not work and keeps what was given. */
export interface CertificateProps {
  readonly words: ViewWords
  readonly judgeFile: (file: Blob) => Promise<Held>
  readonly judgeText: (text: string) => Promise<Held>
  /** The verdict on what a register has signed; `name` is the register's. */
  readonly judgeRecord: (record: CertificateRecord, name: string) => Promise<HeldVerdict>
  /** Asks the person's registers; `about` is set beside what they say. */
  readonly lookUp: (number: string, about?: Listing) => Promise<readonly Shown[]>
  readonly copy: (text: string) => Promise<boolean>
  /** Called directly under the press. */
  readonly ask: (id: string, offer: ShownOffer) => Promise<Shown | undefined>
  readonly handOff: (id: string) => Promise<boolean>
  /** Called directly under the press. */
  readonly watch: (id: string) => Promise<boolean>
}
