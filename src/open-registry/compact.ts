/** The compact form of a record, for range answers: at most 2 kB, and what is cut can never speak against a product. */
import { CompactRecord, MAX_COMPACT_BYTES } from '../contract/schemas.ts'
import type { HeldRecord } from './cast.ts'

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8')

/** What goes first when a record is too long. A field that is missing says nothing; a shortened one could mislead. */
const DROPPED_IN_ORDER = ['scope', 'standards', 'gtins', 'body', 'manufacturer', 'productName'] as const
/** Kept free for models where there are some: they decide whether it is this product. */
const MODELS_BYTES = 800

const without = (record: CompactRecord, field: (typeof DROPPED_IN_ORDER)[number]): CompactRecord => {
  const { [field]: _dropped, ...rest } = record
  return rest
}
const slimmed = (record: CompactRecord, maxBytes: number): CompactRecord =>
  DROPPED_IN_ORDER.reduce((kept, field) => (bytesOf(kept) <= maxBytes ? kept : without(kept, field)), record)

/** As many models as fit, and the word that there are more. */
const withModels = (record: CompactRecord, models: readonly string[]): CompactRecord => {
  const whole = { ...record, models: [...models] }
  if (bytesOf(whole) <= MAX_COMPACT_BYTES) return whole
  const cut = { ...record, models: [] as string[], modelsCut: true }
  let room = MAX_COMPACT_BYTES - bytesOf(cut)
  for (const model of models) {
    room -= bytesOf(model) + 1 // its JSON text and a comma
    if (room < 0) break
    cut.models.push(model)
  }
  return cut
}

const { models: _models, ...FIELDS } = CompactRecord._zod.def.shape
const NAMES = Object.keys(FIELDS) as readonly (keyof HeldRecord & keyof typeof FIELDS)[]

/** What decides a look-up and nothing else, in the order of the contract. */
const baseOf = (held: HeldRecord): CompactRecord => {
  const base: Record<string, unknown> = {}
  for (const name of NAMES) if (held[name] !== undefined) base[name] = held[name]
  return base as CompactRecord
}

const wholeOf = (held: HeldRecord): CompactRecord => {
  const base = baseOf(held)
  return held.models ? { ...base, models: [...held.models] } : base
}

/** The compact form of what the register holds. */
export const compactOf = (held: HeldRecord): CompactRecord => {
  const whole = wholeOf(held)
  return bytesOf(whole) <= MAX_COMPACT_BYTES ? whole : cutOf(held)
}

/** The same as JSON, written once where nothing has to go. */
export const compactText = (held: HeldRecord): string => {
  const text = JSON.stringify(wholeOf(held))
  return Buffer.byteLength(text, 'utf8') <= MAX_COMPACT_BYTES ? text : JSON.stringify(cutOf(held))
}

const cutOf = (held: HeldRecord): CompactRecord => {
  const base = baseOf(held)
  const { models } = held
  return models ? withModels(slimmed(base, MAX_COMPACT_BYTES - MODELS_BYTES), models) : slimmed(base, MAX_COMPACT_BYTES)
}
