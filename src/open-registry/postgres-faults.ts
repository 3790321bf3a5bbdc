/** What PostgreSQL and the way to it say, in our words. */
import { type FaultKind, StoreFault } from './store/database.ts'

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** https://www.postgresql.org/docs/current/errcodes-appendix.html; what Node says of sockets; what pg says in words only. */
const FAULT_CODES: readonly (readonly [pattern: RegExp, kind: FaultKind])[] = [
  [/^(?:53100|53200)$/u, 'full'],
  [/^(?:55P03|53300|57014)$/u, 'busy'],
  [/^(?:08...|57P0[1-5]|25006)$/u, 'gone'],
  [/^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/u, 'gone'],
  [/^XX00[12]$/u, 'damaged'],
]
const GONE_WORDS =
  /connection terminated|connection timeout|connection error|not queryable|Connection has been|timeout exceeded when trying to connect/iu
export const faultKindOf = (error: unknown): FaultKind | undefined => {
  const code = codeOf(error)
  const byCode = FAULT_CODES.find(([pattern]) => pattern.test(code))?.[1]
  return byCode ?? (error instanceof Error && GONE_WORDS.test(error.message) ? 'gone' : undefined)
}
export const inOurWords = (error: unknown): unknown => {
  const kind = error instanceof StoreFault ? undefined : faultKindOf(error)
  return kind ? new StoreFault(kind, error) : error
}
export const orFault = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw inOurWords(error)
  }
}
