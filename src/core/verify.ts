/** From the answers of several registers to one that leads. When registers disagree, the worst status leads. */
import type { Answer, CertificateRecord, Status } from './words.ts'

/** Worst first. */
const STATUS_ORDER: readonly Status[] = ['revoked', 'suspended', 'cancelled', 'expired', 'in-renewal', 'valid']

export type Settled =
  | { readonly kind: 'found'; readonly record: CertificateRecord; readonly disagree: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear' }

/** Whether one says the certificate is in force and another that it is not. */
const disagree = (records: readonly CertificateRecord[]): boolean =>
  records.some(({ status }) => status === 'valid') && records.some(({ status }) => status !== 'valid')

/**
 * A record outweighs `absent` from another register: a register may lag, it does not invent. A demonstration record
 * never outweighs one that is not.
 */
export const settle = (answers: readonly Answer[]): Settled => {
  const found = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.record] : []))
  const authoritative = found.some((record) => !record.demo) ? found.filter((record) => !record.demo) : found
  const [record] = [...authoritative].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))
  if (record) return { kind: 'found', record, disagree: disagree(authoritative) }
  return { kind: answers.some((answer) => answer.kind === 'absent') ? 'absent' : 'unclear' }
}
