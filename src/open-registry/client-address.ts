/**
 * Which client a request comes from, to share the register out fairly. An address is used for counting in memory and
 * written nowhere.
 */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

const UNKNOWN = 'unknown'

/** One IPv6 subscriber holds a whole /64 (RFC 6177), so its addresses count as one client. */
const clientOfAddress = (address: string): string => {
  const plain = address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
  return isIP(plain) === 6 ? networkOf(plain) : plain
}

/** The first four groups of an IPv6 address. */
const networkOf = (address: string): string => {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** The address that the nearest proxy saw: the last one it wrote. What stands before that anybody may have written. */
const forwardedAddress = (header: string | string[] | undefined): string | undefined => {
  const last = (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim()
  return last !== undefined && isIP(last) > 0 ? last : undefined
}

/**
 * Tells clients apart. `trustProxy`: one proxy stands before the register and nobody reaches it otherwise, so
 * `X-Forwarded-For` may be believed; without it the header is a stranger's word.
 */
export const makeClientOf =
  (trustProxy: boolean) =>
  ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string => {
    const forwarded = trustProxy ? forwardedAddress(headers['x-forwarded-for']) : undefined
    const address = forwarded ?? socket.remoteAddress
    return address === undefined ? UNKNOWN : clientOfAddress(address)
  }
