/**
 * Registers that want a key, which this one asks on behalf of whoever asks it. A key comes from the environment, goes out
 * in one header to its own host, and nowhere else: no answer, no log and no document holds it. Without its key a register
 * is not asked, and not declared.
 */
import type { OfficialRegister } from '../../registries/official.ts'
import { makeKeyedGet } from './keyed-get.ts'
import type { Relay } from './relay.ts'
import safetyKorea from './safety-korea.ts'

interface Keyed {
  readonly register: OfficialRegister
  /** The variable that holds the key. */
  readonly variable: string
  /** The header in which the register wants it. */
  readonly header: string
}

const KEYED: readonly Keyed[] = [{ register: safetyKorea, variable: 'PROOFMARK_SAFETY_KOREA_KEY', header: 'AuthKey' }]
/** Every register that can be asked so, for those who test adapters or look into one. */
export const relayedRegisters: readonly OfficialRegister[] = KEYED.map(({ register }) => register)

/** What fits into a header: a stray line break in a file of variables would be a fault with every request. */
const KEY = /^[\x21-\x7e]{1,500}$/u

/** The registers whose keys are there. */
export const relaysFrom = (
  environment: Readonly<Record<string, string | undefined>>,
  fetch: typeof globalThis.fetch,
): readonly Relay[] =>
  KEYED.flatMap(({ register, variable, header }) => {
    const key = environment[variable]?.trim() ?? ''
    return KEY.test(key) ? [{ register, get: makeKeyedGet({ register, header, key, fetch }) }] : []
  })
