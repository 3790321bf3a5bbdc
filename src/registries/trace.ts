/** What happened to a certificate, by an open register. The number itself goes there: only where a person presses for it. */
import { pathOf } from '../contract/paths.ts'
import { HistoryAnswer } from '../contract/trace-schemas.ts'
import type { Get } from '../core/registry.ts'
import type { Trace } from '../core/trace.ts'
import type { CertificateNumber } from '../core/words.ts'
import { unclear, understand } from './replies.ts'

/** `url`: address of the register, without a trailing slash. Never rejects where `get` does not. */
export const fetchTrace = async (
  url: string,
  { scheme, compact }: Pick<CertificateNumber, 'scheme' | 'compact'>,
  get: Get,
): Promise<Trace> => {
  const read = understand(await get(url + pathOf('history', { scheme, number: compact })), HistoryAnswer)
  if (read.kind === 'unclear') return read
  const { value } = read
  if (value.scheme !== scheme || value.number !== compact) return unclear('not-understood')
  const { asOf, events, cut } = value
  return { kind: 'known', asOf, events, isCut: cut === true }
}
