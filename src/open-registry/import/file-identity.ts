/** Which file it is: its length and SHA-256, so that another one is never taken for it. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

export interface FileIdentity {
  readonly bytes: number
  readonly sha256: string
}

export const identityOf = async (file: string): Promise<FileIdentity> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(part as Uint8Array)
    bytes += (part as Uint8Array).byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}

export const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex')
