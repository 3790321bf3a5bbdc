/** Evidence for a trial: a real file, sealed by a key of the trial's own, of a size that travels in several pieces. */
import type { EvidenceKey } from '../core/evidence.ts'
import { packEvidence } from '../evidence/pack.ts'
import type { Random } from '../open-registry/random.ts'

const MOST_WORDS = 4_000

/** Gives one file after the other, each for one report. */
export const makeEvidence = async (
  random: Random,
): Promise<(register: string, report: string) => Promise<Uint8Array<ArrayBuffer>>> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const key: EvidenceKey = { kty: 'OKP', crv: 'Ed25519', x }
  return async (register, report) => {
    const words = Array.from({ length: 1 + random.below(MOST_WORDS) }, () => random.below(2 ** 31).toString(36))
    const packed = await packEvidence(
      [
        {
          path: 'words.txt',
          mediaType: 'text/plain',
          what: 'text',
          content: new TextEncoder().encode(words.join(' ')),
        },
      ],
      {
        ...{ register, report, key, madeAt: new Date().toISOString() },
        sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
      },
    )
    if (packed.kind !== 'packed') throw new Error(`evidence was refused: ${packed.why}`)
    return packed.bytes
  }
}
