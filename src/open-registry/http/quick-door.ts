/**
 * A short way in for the busiest call, one certificate by its number. A web `Request` and `Response` made for each and
 * thrown away, a router of sixty paths and schemas for two words cost as much as the look-up itself. So a request that is
 * plain in every way is read where Node's parser left it and answered where Node writes; any other goes the long way. The
 * answer is made by the same hands on both.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ParamsOf } from '../../contract/routes.ts'
import { after, type Soon } from '../soon.ts'
import { type Answered, headersOf, problemReply } from './outgoing.ts'
import type { Asking } from './request-head.ts'

/** Answers the request, or leaves it untouched and says so. */
export type QuickDoor = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean
type Params = ParamsOf<'certificate'>

/**
 * Stricter than the contract: nothing that is encoded, no query, no segment of dots. A test asks that whatever fits is also
 * taken by the contract, as it stands.
 */
const PLAIN_PATH = /^\/v1\/certificates\/([a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3})\/([A-Za-z0-9][A-Za-z0-9.-]{0,63})$/u
const PLAIN_HOST = /^[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?$/u

/** What is asked for, if it is asked plainly. */
export const plainQuestion = ({ method, url = '', headers }: IncomingMessage): Params | undefined => {
  if (method !== 'GET' || !PLAIN_HOST.test(headers.host ?? '')) return undefined
  const [, scheme, number] = PLAIN_PATH.exec(url) ?? []
  return scheme === undefined || number === undefined ? undefined : { scheme, number }
}

const askingOf = (incoming: IncomingMessage, outgoing: ServerResponse): Asking => ({
  env: { incoming, outgoing },
  req: { url: incoming.url ?? '', header: (name) => incoming.headers[name.toLowerCase()]?.toString() },
})

/** Text as bytes: their number is wanted anyway, and short ones go out with their head. */
const write = (outgoing: ServerResponse, answered: Answered): void => {
  const { status, body } = answered.outgoing
  const headers = headersOf(answered)
  if (body === null) outgoing.writeHead(status, headers).end()
  else {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    headers['Content-Length'] = String(bytes.byteLength)
    outgoing.writeHead(status, headers).end(bytes)
  }
}

export interface QuickDoorOptions {
  readonly answer: (asking: Asking, params: Params) => Soon<Answered>
  /** Told of a fault on the way that no answer could say. */
  readonly log: (fault: unknown) => void
}

export const makeQuickDoor = ({ answer, log }: QuickDoorOptions): QuickDoor => {
  const fail = (outgoing: ServerResponse, fault: unknown): void => {
    log(fault)
    if (outgoing.headersSent) outgoing.destroy()
    else write(outgoing, { outgoing: problemReply('internal'), more: {}, isOpen: true })
  }
  return (incoming, outgoing) => {
    const params = plainQuestion(incoming)
    if (!params) return false
    try {
      const done = after(answer(askingOf(incoming, outgoing), params), (answered) => write(outgoing, answered))
      if (done instanceof Promise) done.catch((fault) => fail(outgoing, fault))
    } catch (fault) {
      fail(outgoing, fault)
    }
    return true
  }
}
