/** Hosts and match patterns: what a site or a register needs as permission, and whether a page is covered by it. */

/** Host of an address, in lower case and without a port; empty when it is no web page. */
export const hostOf = (url: string | undefined): string => {
  const parsed = url ? URL.parse(url) : null
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.hostname : ''
}

/** This machine itself: no certificate of a register is needed, plain `http` is safe. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(host)

/** Loopback hosts that a development build holds as `host_permissions`. */
export const LOOPBACK_PATTERNS = ['http://127.0.0.1/*', 'http://localhost/*'] as const

const isAddress = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) || host.startsWith('[')

/** Match pattern of a shop by its host suffix: `example.com` → `*://*.example.com/*`, which covers the suffix itself. */
export const patternOfSite = (suffix: string): string =>
  isAddress(suffix) || suffix === 'localhost' ? `*://${suffix}/*` : `*://*.${suffix}/*`

/** Match pattern of one origin: `https://register.example:8443/a` → `https://register.example/*` (patterns know no port). */
export const patternOfUrl = (url: string): string | undefined => {
  const parsed = URL.parse(url)
  return parsed && hostOf(url) ? `${parsed.protocol}//${parsed.hostname}/*` : undefined
}

interface Pattern {
  readonly scheme: string
  /** `*` for every host. */
  readonly host: string
  /** Hosts below it as well. */
  readonly isSuffix: boolean
}

/** Reads a match pattern of an origin; paths are of no interest, the browser knows grants by origin only. */
const readPattern = (pattern: string): Pattern | undefined => {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*', isSuffix: true }
  const [, scheme, host] = /^(\*|https?):\/\/([^/]{1,260})\//u.exec(pattern) ?? []
  if (!scheme || !host) return undefined
  return host.startsWith('*.')
    ? { scheme, host: host.slice(2), isSuffix: true }
    : { scheme, host, isSuffix: host === '*' }
}

const holds = (wide: Pattern, host: string): boolean =>
  wide.host === '*' || host === wide.host || (wide.isSuffix && host.endsWith(`.${wide.host}`))

/** Does a match pattern cover this page? */
export const covers = (pattern: string, url: string): boolean => {
  const wide = readPattern(pattern)
  const host = hostOf(url)
  const scheme = URL.parse(url)?.protocol.slice(0, -1)
  return Boolean(wide && host && (wide.scheme === '*' || wide.scheme === scheme) && holds(wide, host))
}

/** The pages that two match patterns share, as a match pattern: what is chosen, where it is granted. */
export const overlap = (one: string, other: string): string | undefined => {
  const [a, b] = [readPattern(one), readPattern(other)]
  if (!a || !b || (a.scheme !== '*' && b.scheme !== '*' && a.scheme !== b.scheme)) return undefined
  const narrow =
    a.isSuffix && holds(a, b.host) ? b : b.isSuffix && holds(b, a.host) ? a : a.host === b.host ? a : undefined
  if (!narrow) return undefined
  const scheme = a.scheme === '*' ? b.scheme : a.scheme
  return `${scheme}://${narrow.isSuffix && narrow.host !== '*' ? '*.' : ''}${narrow.host}/*`
}

/** Whether a press may choose this host: where an organisation decides on the sites, only one of them. */
export const maySetSite = (
  { decided, sites = [] }: { readonly decided?: readonly string[]; readonly sites?: readonly string[] },
  host: string,
): boolean => !decided?.includes('sites') || sites.some((site) => covers(patternOfSite(site), `https://${host}/`))
