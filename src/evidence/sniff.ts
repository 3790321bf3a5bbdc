/** Of what kind bytes really are: whoever sends a file may call it anything. */
import type { EvidenceType } from '../core/evidence.ts'

const startsWith = (bytes: Uint8Array, start: readonly number[], from = 0): boolean =>
  start.every((octet, i) => bytes[from + i] === octet)

const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

/** UTF-8 without control characters (but tab and line ends). */
const plainTextOf = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

const isJson = (bytes: Uint8Array): boolean => {
  const text = plainTextOf(bytes)
  try {
    return text !== undefined && typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** In this order: what is JSON is text as well. */
const TESTS: Readonly<Record<EvidenceType, (bytes: Uint8Array) => boolean>> = {
  'image/png': (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  'image/webp': (bytes) => startsWith(bytes, RIFF) && startsWith(bytes, WEBP, 8),
  'application/json': isJson,
  'text/plain': (bytes) => plainTextOf(bytes) !== undefined,
}

/** Whether the bytes can be what they are declared to be. */
export const isOfType = (bytes: Uint8Array, type: EvidenceType): boolean => TESTS[type](bytes)

/** The kind of the bytes; `undefined` for any other than those of evidence. */
export const sniff = (bytes: Uint8Array): EvidenceType | undefined =>
  (Object.keys(TESTS) as EvidenceType[]).find((type) => TESTS[type](bytes))
