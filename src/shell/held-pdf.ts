/**
 * Judges the signatures of a PDF by themselves: whether the covered bytes are the signed ones, and whether the key of the
 * enclosed certificate made the signature. Who that is remains the certificate's own claim: its chain is not checked.
 */
import { type CmsSigner, readCms } from '../core/cms.ts'
import type { Held, HeldKind, HeldPdfSignature } from '../core/held.ts'
import { findSignatures, type PdfFinding, type PdfSignature } from '../core/pdf-signatures.ts'
import { checkCms, notChecked } from '../evidence/cms-check.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The forms of ISO 32000 in which a signature over the whole file stands by itself. */
const FORMS: ReadonlySet<string> = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached'])
const TIME_STAMP = 'ETSI.RFC3161'

const saysOf = ({ certificate, signedAt }: CmsSigner): Partial<HeldPdfSignature> => ({
  ...(certificate
    ? {
        signer: {
          name: certificate.subject.name,
          ...(certificate.subject.organisation ? { organisation: certificate.subject.organisation } : {}),
          issuer: certificate.issuer.organisation ?? certificate.issuer.name,
        },
        certificateFrom: certificate.from,
        certificateUntil: certificate.until,
      }
    : {}),
  ...(signedAt ? { signedAt } : {}),
})

const contentIn = (bytes: Uint8Array, { covered: [from, before, gapEnd, after] }: PdfSignature): Bytes => {
  const content = new Uint8Array(before + after)
  content.set(bytes.subarray(from, from + before))
  content.set(bytes.subarray(gapEnd, gapEnd + after), before)
  return content
}

const judgeFinding = async (bytes: Uint8Array, finding: PdfFinding): Promise<HeldPdfSignature> => {
  if (finding.kind === 'odd') return notChecked('odd')
  const { signature } = finding
  const place = { covered: signature.covered, addedAfter: signature.addedAfter }
  if (signature.subFilter === TIME_STAMP) return { ...notChecked('time-stamp'), ...place }
  const cms = readCms(signature.contents)
  if (cms?.kind === 'sm') return { ...notChecked('sm'), ...place }
  if (!FORMS.has(signature.subFilter)) return { ...notChecked('form', signature.subFilter), ...place }
  if (!cms) return { ...notChecked('odd'), ...place }
  return { ...(await checkCms(cms.signer, contentIn(bytes, signature))), ...saysOf(cms.signer), ...place }
}

/** What all signatures come to: one that is broken outweighs those that hold. */
const kindOf = (signatures: readonly HeldPdfSignature[]): HeldKind => {
  if (signatures.length === 0) return 'unsigned'
  if (signatures.some(({ outcome }) => outcome === 'broken')) return 'altered'
  const holding = signatures.filter(({ outcome }) => outcome === 'holds')
  if (holding.length === 0) return 'not-checked'
  // An earlier signature is followed by a later one: only what none of them covers was added after all.
  return holding.every(({ addedAfter }) => addedAfter) ? 'appended' : 'unknown-signer'
}

export const judgePdf = async (bytes: Uint8Array): Promise<Held> => {
  const signatures: HeldPdfSignature[] = []
  // One after the other: each takes a copy of the file.
  for (const finding of findSignatures(bytes)) signatures.push(await judgeFinding(bytes, finding))
  return { kind: kindOf(signatures), form: 'pdf', rows: [], signatures }
}
