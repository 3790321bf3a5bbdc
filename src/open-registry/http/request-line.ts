/**
 * What is written down of a request: one line, by which an operator finds a fault again. Never the address that was
 * asked for, a number, a key, or who asked: a log of look-ups would be a log of what people buy.
 */

export interface RequestLine {
  readonly at: string
  readonly requestId: string
  /** The call of the contract, such as `certificate`; `none` for an address that is none. */
  readonly call: string
  readonly status: number
  readonly ms: number
}

/** From whoever stands in front, so that one request can be followed through both logs. */
const GIVEN_ID = /^[\w-]{8,64}$/u

/** The id under which a request is logged and answered; a given one that is not plain text is not repeated. */
export const requestIdOf = (given: string | undefined, makeId: () => string): string =>
  given !== undefined && GIVEN_ID.test(given) ? given : makeId()

/** Lines of JSON (https://jsonlines.org), for whatever collects them. */
export const writeLines =
  (write: (text: string) => void): ((line: RequestLine) => void) =>
  (line) =>
    write(`${JSON.stringify(line)}\n`)
