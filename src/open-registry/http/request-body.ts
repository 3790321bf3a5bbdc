/** What is sent along with a request, read and parsed at the door. */
import * as z from 'zod/mini'
import { LINES_TYPE } from '../../contract/paths.ts'
import type { Route } from '../../contract/routes.ts'
import { isStorable, lostMember, readLines } from '../admin-body.ts'
import { type Refusal, refuse } from '../reply.ts'
import { isMultipart, MULTIPART_FRAME_BYTES, readMultipart } from './multipart.ts'

/** Sent along where nothing is asked for; it is not read. */
export const MAX_BODY_BYTES = 16 * 1024

export type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly file?: Uint8Array<ArrayBuffer> }
  | Refusal

/** How long a file may take on its way in. */
export const UPLOAD_MS = 80_000
/** Files that are held in memory at once; one more is asked to come again. */
const MOST_UPLOADS = 8
const uploads = new Set<Request>()

/** What is sent along, at most `maxBytes` of it, whatever its length was said to be. */
const readBytes = async (request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer> | undefined> => {
  const reader = request.body?.getReader()
  if (!reader) return Buffer.alloc(0)
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
  return Buffer.concat(parts)
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

/** Most bytes that a request may bring along, by what it says that they are. */
export const maxBytesOf = (
  { maxBodyBytes = MAX_BODY_BYTES, multipart }: Pick<Route, 'maxBodyBytes' | 'multipart'>,
  contentType: string | undefined,
): number => maxBodyBytes + (multipart && isMultipart(contentType) ? multipart.maxFileBytes + MULTIPART_FRAME_BYTES : 0)

const inTime = async <T>(work: Promise<T>, ms: number): Promise<T | 'too-slow'> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const parseMultipart = async (route: Route, request: Request, contentType: string): Promise<Parsed> => {
  const { multipart, maxBodyBytes = MAX_BODY_BYTES } = route
  if (!multipart) return refuse('not-json')
  if (uploads.size >= MOST_UPLOADS) return refuse('busy')
  uploads.add(request)
  try {
    const maxBytes = maxBytesOf(route, contentType)
    const bytes = await inTime(readBytes(request, maxBytes), UPLOAD_MS)
    if (bytes === 'too-slow') return refuse('too-slow')
    if (bytes === undefined) return refuse('too-large', `At most ${maxBytes} bytes.`)
    const fields = await readMultipart(bytes, contentType, multipart)
    if (!fields)
      return refuse('bad-request', `One field ${multipart.json} as JSON, and at most one file ${multipart.file}.`)
    const { json, file } = fields
    const isTooLarge = Buffer.byteLength(json) > maxBodyBytes || (file?.length ?? 0) > multipart.maxFileBytes
    if (isTooLarge)
      return refuse('too-large', `At most ${maxBodyBytes} bytes of JSON, and ${multipart.maxFileBytes} of file.`)
    const parsed = parseValue(route, parseJson(json))
    return parsed.kind === 'parsed' && file ? { ...parsed, file } : parsed
  } finally {
    uploads.delete(request)
  }
}

/** What was sent along, as the contract says it should be. A list with too many members is too large. */
export const parseBody = async (route: Route, request: Request): Promise<Parsed> => {
  const { body, maxBodyBytes = MAX_BODY_BYTES, linesOf, multipart } = route
  if (!body) return { kind: 'parsed', value: undefined }
  const contentType = request.headers.get('Content-Type') ?? ''
  if (multipart && isMultipart(contentType)) return parseMultipart(route, request, contentType)
  const type = /^[^\s;]*/u.exec(contentType)?.[0].toLowerCase()
  const isLines = linesOf !== undefined && type === LINES_TYPE
  if (type !== 'application/json' && !isLines) return refuse('not-json')
  const bytes = await readBytes(request, maxBodyBytes)
  if (bytes === undefined) return refuse('too-large', `At most ${maxBodyBytes} bytes.`)
  const text = bytes.toString('utf8')
  return parseValue(route, isLines ? readLines(text, linesOf) : parseJson(text))
}

const parseValue = ({ body, scope }: Route, sent: unknown): Parsed => {
  if (!body) return { kind: 'parsed', value: undefined }
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
