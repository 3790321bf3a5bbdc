/** The body of an answer, as far as one is willing to read. */

/** At most `maxBytes`, whatever was declared; `undefined` when there is more. */
export const readBytes = async (response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > maxBytes) {
      void reader?.cancel().catch(() => undefined)
      return undefined
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** The text of at most `maxBytes`; `undefined` when there is more. */
export const readShort = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  const bytes = await readBytes(response, maxBytes)
  return bytes && new TextDecoder().decode(bytes)
}
