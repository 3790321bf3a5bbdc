/** The body of an answer, as far as one is willing to read. */

/** The text of at most `maxBytes`; `undefined` when there is more. */
export const readShort = async (response: Response, maxBytes: number): Promise<string | undefined> => {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return undefined
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > maxBytes) return undefined
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
