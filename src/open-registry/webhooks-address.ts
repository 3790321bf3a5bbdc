/**
 * Which addresses a webhook may reach. Whoever may create webhooks chooses where this server connects to; without a
 * check that is a way into the network it stands in (https://owasp.org/www-community/attacks/Server_Side_Request_Forgery).
 * Only addresses that are globally reachable by the registries of IANA (iana-ipv4-special-registry,
 * iana-ipv6-special-registry, read 2026-11) are let through.
 */
import { BlockList, isIP, isIPv4 } from 'node:net'

const V4_SPECIAL = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const
/** Inside 2000::/3. The last three carry IPv4 addresses inside, or lead through somebody's relay. */
const V6_SPECIAL = [
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['2001::', 23],
  ['2002::', 16],
] as const

const special = new BlockList()
for (const [net, bits] of V4_SPECIAL) special.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of V6_SPECIAL) special.addSubnet(net, bits, 'ipv6')
/** What is given out to the public at all (RFC 4291, 2.4); everything else, ::1, fc00::/7, ::ffff:0:0/96, is not. */
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')

/** Whether anybody on the internet would reach the same machine under this address. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIP(address) === 6 && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** All addresses of a name; rejects when there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>

export type Target =
  | { readonly kind: 'target'; readonly url: URL; readonly address: string }
  | { readonly kind: 'refused'; readonly why: string }
const refused = (why: string): Target => ({ kind: 'refused', why })

/** The host without the brackets of an IPv6 address. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/u, '$1')

/** Why an address may not be a webhook's, before any name is asked for. */
export const whyNoTarget = (text: string, allowPrivate: boolean): string | undefined => {
  if (!URL.canParse(text)) return 'This is no address.'
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) return 'Only https.'
  if (url.username || url.password) return 'No name and password in the address.'
  const host = hostOf(url)
  return isIP(host) !== 0 && !allowPrivate && !isPublicAddress(host) ? 'Not a public address.' : undefined
}

/**
 * Where to connect to: one of the addresses of the name, after all of them were found public. The connection is made to
 * that very address, so that a name that answers otherwise the next moment changes nothing. `allowPrivate` is for
 * development.
 */
export const findTarget = async (text: string, resolve: Resolve, allowPrivate: boolean): Promise<Target> => {
  const why = whyNoTarget(text, allowPrivate)
  if (why) return refused(why)
  const url = new URL(text)
  const host = hostOf(url)
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => [])
  const [address] = addresses
  if (address === undefined) return refused('The name was not found.')
  if (!allowPrivate && !addresses.every(isPublicAddress)) return refused('Not a public address.')
  return { kind: 'target', url, address }
}
