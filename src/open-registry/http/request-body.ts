/** What is sent along with a request, read and parsed at the door. */
import * as z from 'zod/mini'
import { LINES_TYPE } from '../../contract/paths.ts'
import type { Route } from '../../contract/routes.ts'
import { isStorable, lostMember, readLines } from '../admin-body.ts'
import { type Refusal, refuse } from '../reply.ts'

/** Sent along where nothing is asked for; it is not read. */
export const MAX_BODY_BYTES = 16 * 1024

export type Parsed = { readonly kind: 'parsed'; readonly value: unknown } | Refusal

/** The text sent along, at most `maxBytes` of it, whatever its length was said to be. */
const readText = async (request: Request, maxBytes: number): Promise<string | undefined> => {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const parts: Uint8Array[] = []
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the first fault is, for somebody who has a batch to mend. */
const placeOf = ({ issues }: z.core.$ZodError): string => {
  const path = issues[0]?.path.join('.').slice(0, 100)
  return path ? `: ${path}` : ''
}

/** What was sent along, as the contract says it should be. A list with too many members is too large. */
export const parseBody = async (
  { body, maxBodyBytes = MAX_BODY_BYTES, linesOf, scope }: Route,
  request: Request,
): Promise<Parsed> => {
  if (!body) return { kind: 'parsed', value: undefined }
  const type = /^[^\s;]*/u.exec(request.headers.get('Content-Type') ?? '')?.[0].toLowerCase()
  const isLines = linesOf !== undefined && type === LINES_TYPE
  if (type !== 'application/json' && !isLines) return refuse('not-json')
  const text = await readText(request, maxBodyBytes)
  if (text === undefined) return refuse('too-large', `At most ${maxBodyBytes} bytes.`)
  const sent = isLines ? readLines(text, linesOf) : parseJson(text)
  const parsed = z.safeParse(body, sent)
  const lost = scope && parsed.success ? lostMember(sent, parsed.data) : undefined
  if (!isStorable(parsed.data)) return refuse('bad-request', 'A text holds what is no character.')
  if (lost !== undefined) return refuse('bad-request', `The contract has no ${lost}.`)
  if (parsed.success) return { kind: 'parsed', value: parsed.data }
  const isTooMany = parsed.error.issues.some(
    (issue) => issue.code === 'too_big' && issue.origin === 'array' && issue.path.length === 1,
  )
  return isTooMany
    ? refuse('too-large', 'Too many at once.')
    : refuse('bad-request', `The body is not as the contract says${scope ? placeOf(parsed.error) : ''}.`)
}
