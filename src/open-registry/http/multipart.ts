/** `multipart/form-data` with one field of JSON and at most one file (RFC 7578). Anything else is refused before it is parsed. */

export interface Fields {
  readonly json: string
  readonly file?: Uint8Array<ArrayBuffer>
}

/** As RFC 2046 §5.1.1 allows, without the space. */
const BOUNDARY = /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary="?([0-9A-Za-z'()+_,./:=?-]{1,70})"?\s*(?:;.*)?$/iu
/** Two fields and the end. */
const MOST_BOUNDARIES = 3
/** Heads of the parts and the lines between them. */
export const MULTIPART_FRAME_BYTES = 8 * 1024

export const isMultipart = (contentType: string | undefined): boolean =>
  /^multipart\/form-data(?:;|\s|$)/iu.test(contentType ?? '')

const countOf = (bytes: Buffer, mark: string): number => {
  let count = 0
  for (let at = bytes.indexOf(mark); at >= 0 && count <= MOST_BOUNDARIES; at = bytes.indexOf(mark, at + mark.length))
    count++
  return count
}

/** The two fields by their names, each there once at most; `undefined` for any other form. */
export const readMultipart = async (
  bytes: Buffer<ArrayBuffer>,
  contentType: string,
  names: { readonly json: string; readonly file: string },
): Promise<Fields | undefined> => {
  const boundary = BOUNDARY.exec(contentType)?.[1]
  // A million empty fields would cost more than they weigh.
  if (boundary === undefined || countOf(bytes, `--${boundary}`) > MOST_BOUNDARIES) return undefined
  const form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData().catch(() => undefined)
  const fields = form && [...form]
  if (!fields || new Set(fields.map(([name]) => name)).size < fields.length) return undefined
  if (fields.some(([name]) => name !== names.json && name !== names.file)) return undefined
  const [json, file] = [form.get(names.json), form.get(names.file)]
  if (json === null || typeof file === 'string') return undefined
  return {
    json: typeof json === 'string' ? json : await json.text(),
    ...(file === null ? {} : { file: new Uint8Array(await file.arrayBuffer()) }),
  }
}
