/** The bodies that records name: a register that holds a certificate knows its body, if only by name. */
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import type { Store } from '../store.ts'

/** Some 1,500 bodies certify in China; a file that names more than this has something else in that column. */
const MAX_REMEMBERED = 20_000

const nameOf = (held: HeldBody | undefined, name: string | undefined): { name?: string } => {
  const known = held?.name ?? name
  return known === undefined ? {} : { name: known }
}

/**
 * Answers the bodies of these records that the register does not know yet, or not for their scheme, made from what it
 * holds now. The standing of one that it knows is never touched: that is a decision, and no import makes it.
 */
export const makeBodyCollector = (store: Pick<Store, 'body'>) => {
  const known = new Map<string, HeldBody>()
  return async (records: readonly HeldRecord[]): Promise<readonly HeldBody[]> => {
    const changed = new Map<string, HeldBody>()
    for (const { scheme, body, demo } of records) {
      if (!body) continue
      const isEnough = (one: HeldBody | undefined): boolean =>
        one?.schemes.includes(scheme) === true && (one.name !== undefined || body.name === undefined)
      if (isEnough(changed.get(body.id) ?? known.get(body.id))) continue
      const held = changed.get(body.id) ?? (await store.body(body.id))
      if (held && isEnough(held)) {
        if (known.size < MAX_REMEMBERED) known.set(body.id, held)
        continue
      }
      const isFull = (held?.schemes.length ?? 0) >= 100 && !held?.schemes.includes(scheme)
      if (isFull) continue
      const made: HeldBody = {
        ...(held ?? { id: body.id, standing: body.standing ?? 'unknown', history: [], ...(demo ? { demo } : {}) }),
        ...nameOf(held, body.name),
        schemes: [...new Set([...(held?.schemes ?? []), scheme])].sort(),
      }
      changed.set(body.id, made)
    }
    return [...changed.values()]
  }
}
