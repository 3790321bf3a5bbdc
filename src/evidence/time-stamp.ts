/**
 * Judges a time-stamp by itself: that it is over this content, by the key of the enclosed certificate, which is for
 * time-stamps and was in its dates. Whether to trust whoever that is, is not judged: name and fingerprint are given.
 */
import type { TimeStampProblem, TimeStampReading } from '../core/evidence.ts'
import { nonceOf, readTimeStamp, SHA256_OID, TIME_STAMPING_PURPOSE, type TimeStamp } from '../core/time-stamp.ts'
import type { X509 } from '../core/x509.ts'
import { checkCms, HASHES, isSame } from './cms-check.ts'
import { sha256Of } from './manifest.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Longer responses are not taken: a chain of certificates is a few kilobytes. */
export const MAX_TIME_STAMP_BYTES = 100_000

const problem = (why: TimeStampProblem): TimeStampReading => ({ kind: 'does-not-fit', why })

/** Names a certificate only; what is relied on has longer hashes. */
const CERTIFICATE_HASHES: ReadonlyMap<string, string> = new Map([...HASHES, ['1.3.14.3.2.26', 'SHA-1']])

/** Whether the certificate is the one that is named among what was signed (RFC 5816), so that no other stands in for it. */
const isNamed = async ({ signer: { certificateHash } }: TimeStamp, certificate: X509): Promise<boolean> => {
  const hash = certificateHash && CERTIFICATE_HASHES.get(certificateHash.hash)
  if (!hash) return false
  const digest = await crypto.subtle.digest(hash, new Uint8Array(certificate.der))
  return isSame(new Uint8Array(digest), certificateHash.digest)
}

const isWithin = (at: string, { from, until }: X509): boolean =>
  Date.parse(from) <= Date.parse(at) && Date.parse(at) <= Date.parse(until)

/**
 * Whether a response is a time-stamp over this SHA-256. Never throws.
 * @param nonce what was sent with the request; left out where nobody remembers
 */
export const checkTimeStamp = async (
  response: Uint8Array,
  digest: Uint8Array,
  nonce?: Uint8Array,
): Promise<TimeStampReading> => {
  const stamp = response.length <= MAX_TIME_STAMP_BYTES ? readTimeStamp(response) : undefined
  if (!stamp) return problem('unreadable')
  if (!stamp.isGranted) return problem('refused')
  if (stamp.hash !== SHA256_OID || !isSame(stamp.digest, digest)) return problem('other-content')
  if (nonce && !(stamp.nonce && isSame(stamp.nonce, nonceOf(nonce)))) return problem('nonce')
  const { certificate } = stamp.signer
  if (!certificate || !(await isNamed(stamp, certificate))) return problem('certificate')
  if (certificate.purposes?.join() !== TIME_STAMPING_PURPOSE) return problem('purpose')
  if (!isWithin(stamp.at, certificate)) return problem('dates')
  const { outcome } = await checkCms(stamp.signer, new Uint8Array(stamp.content) as Bytes)
  if (outcome !== 'holds') return problem(outcome === 'broken' ? 'signature' : 'algorithm')
  const { name, organisation, country } = certificate.subject
  const authority = {
    name,
    ...(organisation ? { organisation } : {}),
    ...(country ? { country } : {}),
    issuer: certificate.issuer.name,
    fingerprint: await sha256Of(certificate.der),
  }
  return { kind: 'holds', at: stamp.at, policy: stamp.policy, authority }
}
