/** The key of a certificate: SHA-256 of `scheme:compact`. Databases keep its 32 bytes, the contract speaks of it in hexadecimal. */
import { hash } from 'node:crypto'
import { keyText } from '../../core/scheme.ts'
import type { SchemeId } from '../../core/words.ts'

/** By way of a text of bytes, because a buffer straight from the hash has memory of its own to be freed. */
export const keyBytesOf = (scheme: SchemeId, compact: string): Buffer =>
  Buffer.from(hash('sha256', keyText({ scheme, compact }), 'binary'), 'binary')

/** 64 lower-case hexadecimal digits. */
export const keyOf = (scheme: SchemeId, compact: string): string => hash('sha256', keyText({ scheme, compact }), 'hex')

export const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex')
export const hexOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('hex')
