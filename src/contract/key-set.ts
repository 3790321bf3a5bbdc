/**
 * The keys a register signs with, signed by its root. Who trusts a register pins one thing, the thumbprint of its root
 * key; the root may be kept away from the server, and what signs from day to day may change under it.
 */
import * as z from 'zod/mini'
import { PublicKey } from './alert-schemas.ts'
import { isSignedBy, readJws, thumbprintOf } from './jws.ts'
import { count, Instant, named } from './schemas.ts'

/** The `typ` of the JWS header. */
export const KEY_SET_TYPE = 'proofmark-keys+jws'

export const DatedKey = named(
  'DatedKey',
  'A signing key and its times. It is shown before signsFrom, signs until signsUntil, and what it signed is good until trustedUntil.',
  z.object({
    ...PublicKey.shape,
    signsFrom: Instant,
    signsUntil: z.exactOptional(Instant),
    trustedUntil: z.exactOptional(Instant),
  }),
)
export const SignedKeySet = named(
  'SignedKeySet',
  'The payload of the signed key set. root made the signature; version grows with each change: a lower one is an old set.',
  z.object({
    root: PublicKey,
    version: count(),
    issuedAt: Instant,
    expiresAt: Instant,
    keys: z.array(DatedKey).check(z.minLength(1), z.maxLength(20)),
  }),
)
export type DatedKey = z.infer<typeof DatedKey>
export type SignedKeySet = z.infer<typeof SignedKeySet>

const payloadOf = (text: string): SignedKeySet | undefined => {
  try {
    const parsed = SignedKeySet.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** A set whose signature holds. `root` is the computed thumbprint: a key's own `kid` may say anything. */
export interface OpenedKeySet extends SignedKeySet {
  readonly thumbprint: string
}

/** The set in a compact JWS, if its own root signed it. Whether that root is to be trusted, the caller knows. */
export const openKeySet = async (compact: string): Promise<OpenedKeySet | undefined> => {
  const jws = readJws(compact)
  const set = jws?.header.alg === 'EdDSA' && jws.header.typ === KEY_SET_TYPE && payloadOf(jws.payload)
  if (!set || !(await isSignedBy(jws, set.root))) return undefined
  return { ...set, thumbprint: await thumbprintOf(set.root) }
}

/** Instants as text compare only in one spelling; `Instant` allows several. */
const isBefore = (first: string, second: string): boolean => Date.parse(first) < Date.parse(second)

/** Whether what this key signed may still be believed. One that is only shown yet may: clocks differ. */
export const isTrusted = ({ trustedUntil }: DatedKey, now: string): boolean =>
  trustedUntil === undefined || isBefore(now, trustedUntil)

/** Whether the register signs with this key at that moment. */
export const signsAt = ({ signsFrom, signsUntil }: DatedKey, now: string): boolean =>
  !isBefore(now, signsFrom) && (signsUntil === undefined || isBefore(now, signsUntil))

/** The keys whose signatures may be believed now; none of a set that is over. By thumbprint, computed. */
export const trustedKeys = async (set: SignedKeySet, now: string): Promise<ReadonlyMap<string, DatedKey>> => {
  const keys = isBefore(now, set.expiresAt) ? set.keys.filter((key) => isTrusted(key, now)) : []
  return new Map(await Promise.all(keys.map(async (key) => [await thumbprintOf(key), key] as const)))
}
