/**
 * A register's signed word on a certificate that it holds, for evidence: what it answers a look-up with bears no signature,
 * a credential does. Asked for by a press, since it tells the register the number. With it come the register's keys, signed
 * by its root, so that whoever gets the evidence can check it without the network. A register signs nothing about a number
 * that it does not hold.
 */
import { readAnyJws } from '../contract/any-jws.ts'
import { pathOf } from '../contract/paths.ts'
import type { DraftItem, ReportDraft } from '../core/report-draft.ts'
import { readShort } from './read-body.ts'

export interface SignedWordDependencies {
  readonly fetch: typeof fetch
  readonly now: () => Date
  /** Ends the requests. */
  readonly limit?: () => AbortSignal
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const PATIENCE_MS = 10_000
const MOST_BYTES = 64 * 1024

/** Of the certificate itself, wherever else the credential speaks of others. */
const isAbout = (claims: Readonly<Record<string, unknown>>, scheme: string, number: string): boolean => {
  const subject = claims.credentialSubject
  const certificate = isObject(subject) ? subject.certificate : undefined
  return isObject(certificate) && certificate.scheme === scheme && certificate.number === number
}

/** An item for the draft; `undefined` where the register gave none, or one about something else. Never rejects. */
export const fetchSignedWord = async (
  { register, scheme, shown }: Pick<ReportDraft, 'register' | 'scheme' | 'shown'>,
  { fetch, now, limit = () => AbortSignal.timeout(PATIENCE_MS) }: SignedWordDependencies,
): Promise<DraftItem | undefined> => {
  const number = shown?.numberCopy
  if (!register || !scheme || !number) return undefined
  const signal = limit()
  const read = async (address: string): Promise<string | undefined> => {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    })
    return response.ok ? (await readShort(response, MOST_BYTES))?.trim() : undefined
  }
  try {
    const credential = await read(`${register}${pathOf('statement', { scheme, number })}?format=vc`)
    const says = credential && readAnyJws(credential)?.claims
    if (!says || !isAbout(says, scheme, number)) return undefined
    const keys = await read(register + pathOf('signedKeys', {})).catch(() => undefined)
    const word = {
      says,
      signed: credential,
      ...(keys && readAnyJws(keys) ? { keys } : {}),
      readAt: now().toISOString(),
    }
    const text = JSON.stringify({ register, ...word }, null, 2)
    return { id: 'signed-answer', what: 'signed-answer', mediaType: 'application/json', isTicked: true, text }
  } catch {
    return undefined
  }
}
