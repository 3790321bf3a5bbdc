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

/** Does a match pattern of the kinds above, `*://*` or `<all_urls>` cover this page? */
export const covers = (pattern: string, url: string): boolean => {
  const page = URL.parse(url)
  const host = hostOf(url)
  if (!page || !host) return false
  if (pattern === '<all_urls>') return true
  const [, scheme, wanted] = /^(\*|https?):\/\/([^/]{1,260})\//u.exec(pattern) ?? []
  if (!scheme || !wanted || (scheme !== '*' && `${scheme}:` !== page.protocol)) return false
  if (wanted === '*') return true
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted
}
