/**
 * Evidence at the door: a file that can be read is kept with what its verification found, altered items and all, since that
 * too is a finding. One that cannot be read, or that was made to do harm, is refused whole.
 */
import { hash } from 'node:crypto'
import type { EvidenceFile } from '../contract/case-schemas.ts'
import type { EvidenceReading } from '../core/evidence.ts'
import { readEvidence } from '../evidence/read.ts'
import { sniff } from '../evidence/sniff.ts'
import { type Reply, refuse } from './reply.ts'
import type { EvidenceToKeep } from './store/evidence.ts'

/** As it is kept; bytes, hash and instant stand in the rows. */
export type KeptReading = Pick<EvidenceFile, 'items' | 'findings' | 'device'>

type Read = Extract<EvidenceReading, { kind: 'read' }>

const TYPE_OF_ANYTHING = 'application/octet-stream'

/** What holds and what does not, in words that pages translate. */
const findingsOf = ({ signature, timeStamp, manifest }: Read, clientId: string): KeptReading['findings'] => [
  { what: `signature-${signature.kind}` },
  ...(timeStamp.kind === 'holds'
    ? [{ what: 'time-stamp-holds', detail: `${timeStamp.at} ${timeStamp.authority.name}`.slice(0, 300) }]
    : []),
  ...(timeStamp.kind === 'does-not-fit' ? [{ what: 'time-stamp-does-not-fit', detail: timeStamp.why }] : []),
  ...(timeStamp.kind === 'absent' ? [{ what: 'time-stamp-absent' }] : []),
  ...(manifest.report !== undefined && manifest.report !== clientId ? [{ what: 'made-for-another-report' }] : []),
  { what: 'made-at', detail: manifest.madeAt },
  { what: 'made-for', detail: manifest.register.slice(0, 300) },
]

const readingOf = (reading: Read, clientId: string): KeptReading => ({
  items: reading.items.map(({ path, state, what, content, sha256, bytes }) => ({
    path: path.slice(0, 200) || '-',
    ...(what === undefined ? {} : { what }),
    mediaType: (content && sniff(content)) ?? TYPE_OF_ANYTHING,
    bytes,
    // What could not even be unpacked has no hash.
    sha256: sha256 === '' ? '0'.repeat(64) : sha256,
    result: state,
  })),
  findings: [...findingsOf(reading, clientId)],
  ...('thumbprint' in reading.signature ? { device: reading.signature.thumbprint } : {}),
})

export type Intake =
  | { readonly kind: 'taken'; readonly file: EvidenceToKeep; readonly device?: string; readonly items: number }
  | Extract<Reply, { kind: 'problem' }>

/** @param clientId of the report or addition that it came with */
export const takeEvidence = async (content: Uint8Array, clientId: string): Promise<Intake> => {
  const reading = await readEvidence(content)
  if (reading.kind === 'refused') return refuse('unprocessable', `The evidence cannot be taken: ${reading.why}.`)
  const kept = readingOf(reading, clientId)
  const items = reading.items.flatMap(({ path, content: bytes, sha256 }) => (bytes ? [{ path, sha256 }] : []))
  return {
    kind: 'taken',
    file: { sha256: hash('sha256', content, 'hex'), content, reading: kept, items },
    items: kept.items.length,
    // A key that signed nothing that holds tells nobody apart.
    ...(reading.signature.kind === 'holds' ? { device: reading.signature.thumbprint } : {}),
  }
}

/** An item out of its file, with its kind by its own bytes. `undefined` where it is not there any more. */
export const itemOf = async (
  { path, content }: { readonly path: string; readonly content: Uint8Array },
  sha256: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string } | undefined> => {
  const reading = await readEvidence(content)
  if (reading.kind === 'refused') return undefined
  const item = reading.items.find((one) => one.path === path && one.sha256 === sha256)?.content
  return item && { bytes: new Uint8Array(item), mediaType: sniff(item) ?? TYPE_OF_ANYTHING }
}
