/** How the finder reaches the card, which is a script of its own: by a property of the isolated world they share. */
import type { Shown } from '../../src/core/shown.ts'
import type { Send } from '../../src/shell/bus.ts'

export interface OpenCardOptions {
  readonly anchor: HTMLElement
  readonly shown: Shown
  readonly signal: AbortSignal
  readonly onClose: () => void
}
export type OpenCard = (options: OpenCardOptions) => void

const CARD = Symbol.for('proofmark.card')
const world = globalThis as { [CARD]?: OpenCard }

/** Called by the card script. */
export const offerCard = (open: OpenCard): void => {
  world[CARD] = open
}

/** The card, fetched on first use; `undefined` when it could not come. */
export const fetchCard = async (send: Send, signal: AbortSignal): Promise<OpenCard | undefined> => {
  if (!world[CARD]) await send('inject-card', {}, signal)
  return signal.aborted ? undefined : world[CARD]
}
