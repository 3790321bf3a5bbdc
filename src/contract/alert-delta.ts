/** What changed in the list of notices, signed like the list. Apart from it: who takes the whole list needs none of this. */
import * as z from 'zod/mini'
import { MAX_ALERTS, WireAlert } from './alert-schemas.ts'
import { count, Instant, named, text } from './schemas.ts'

/** The `typ` of a delta: it cannot pass for the whole list, nor the list for a delta. */
export const ALERTS_DELTA_TYPE = 'proofmark-alerts-delta+jws'
export const AlertDelta = named(
  'AlertDelta',
  'The payload of a signed delta: what makes the list of sequence `base` into that of `sequence`. First drop the ids in removed, then put each of added in place of the one of the same id.',
  z.object({
    epoch: count(),
    asOf: Instant,
    base: count(),
    sequence: count(),
    removed: z.array(text(80)).check(z.maxLength(MAX_ALERTS)),
    added: z.array(WireAlert).check(z.maxLength(MAX_ALERTS)),
  }),
)

export type AlertDelta = z.infer<typeof AlertDelta>
