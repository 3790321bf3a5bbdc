/**
 * The arithmetic of private look-up, shared by server and client. The key of a certificate is the SHA-256 of
 * `scheme:compact` in lower-case hexadecimal. A client sends only the first few bits of it and picks its certificate
 * out of everything the register returns.
 */
import { MAX_RANGE_BITS, MINIMUM_RANGE_ENTRIES } from './schemas.ts'

/** SHA-256 of UTF-8 text as 64 lower-case hexadecimal digits. */
export const sha256Hex = async (text: string): Promise<string> => {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whole hexadecimal digits in a prefix of so many bits; an entry's `rest` leaves out exactly these. */
export const wholeDigits = (bits: number): number => Math.floor(bits / 4)

/** The first `bits` bits of a key as ⌈bits / 4⌉ hexadecimal digits; the unused low bits of the last digit are zero. */
export const prefixOf = (keyHex: string, bits: number): string => {
  const digits = keyHex.slice(0, Math.ceil(bits / 4))
  const unused = digits.length * 4 - bits
  if (unused === 0) return digits
  const last = Number.parseInt(digits.slice(-1), 16)
  return digits.slice(0, -1) + ((last >> unused) << unused).toString(16)
}

/** True when `prefix` is written as `prefixOf` writes it. */
export const isPrefix = (prefix: string, bits: number): boolean =>
  /^[0-9a-f]{0,4}$/u.test(prefix) && prefix.length === Math.ceil(bits / 4) && prefixOf(prefix, bits) === prefix

/** The first and the last key under a prefix, both inclusive, 64 digits each. */
export const keysUnder = (prefix: string, bits: number): { readonly first: string; readonly last: string } => {
  const unused = prefix.length * 4 - bits
  const lastDigit = Number.parseInt(prefix.slice(-1) || '0', 16) | ((1 << unused) - 1)
  const highest = unused === 0 ? prefix : prefix.slice(0, -1) + lastDigit.toString(16)
  return { first: prefix.padEnd(64, '0'), last: highest.padEnd(64, 'f') }
}

/**
 * Keys fall at random, so a range of `mean` certificates on average holds `mean ± √mean`. This many standard deviations
 * below the mean must still make a crowd: without the margin every second answer of a register of 500 · 2ⁿ
 * certificates would be too small.
 */
const MARGIN_DEVIATIONS = 4.5

const isSafeMean = (mean: number): boolean => mean - MARGIN_DEVIATIONS * Math.sqrt(mean) >= MINIMUM_RANGE_ENTRIES

/**
 * How many bits a client sends to a register that declares `total` certificates: ⌊log2(total / 500)⌋, one fewer where
 * that would leave the crowd to chance; never more than 16 nor than the register takes.
 */
export const chooseBits = (total: number, maxBits: number): number => {
  const most = Math.floor(Math.log2(Math.max(1, total) / MINIMUM_RANGE_ENTRIES))
  const safe = isSafeMean(total / 2 ** most) ? most : most - 1
  return Math.max(0, Math.min(MAX_RANGE_BITS, maxBits, safe))
}

const KIB = 1024
const SMALLEST_CLASS = 16 * KIB
const LARGEST_DOUBLING = 256 * KIB
const STEP = 64 * KIB

/** The byte class of an answer of `length` bytes: 16, 32, 64, 128, 256 KiB, from there in steps of 64 KiB. */
export const byteClass = (length: number): number => {
  if (length > LARGEST_DOUBLING) return Math.ceil(length / STEP) * STEP
  return Math.max(SMALLEST_CLASS, 2 ** Math.ceil(Math.log2(Math.max(1, length))))
}
