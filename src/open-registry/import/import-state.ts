/** How far an import has come, as it is kept in the transaction of each batch. */
import * as z from 'zod/mini'

const whole = () => z.int().check(z.minimum(0))

export const ImportCounts = z.object({
  /** Rows of the file that were read, whatever came of them. */
  rows: whole(),
  added: whole(),
  changed: whole(),
  unchanged: whole(),
  rejected: whole(),
  /** Rows that said the same of the same certificate once more. */
  repeated: whole(),
  events: whole(),
  /** Certificates held that a whole list no longer has, and how many of them were given a new status for it. */
  missing: whole(),
  marked: whole(),
})
export type ImportCounts = z.infer<typeof ImportCounts>
export const NO_COUNTS: ImportCounts = {
  ...{ rows: 0, added: 0, changed: 0, unchanged: 0, rejected: 0, repeated: 0, events: 0, missing: 0, marked: 0 },
}

const ImportState = z.object({
  version: z.literal(1),
  /** File, map and flags, so that one import is never continued as another. */
  identity: z.string(),
  asOf: z.string(),
  counts: ImportCounts,
  rejectsBytes: whole(),
  isDone: z.boolean(),
})
export type ImportState = z.infer<typeof ImportState>

/** What an earlier run left; `undefined` where that is nothing that can be understood. */
export const readState = (kept: unknown): ImportState | undefined => {
  const parsed = z.safeParse(ImportState, kept)
  return parsed.success ? parsed.data : undefined
}
