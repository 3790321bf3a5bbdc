/** Whether the content security policy of a page lets something be loaded (https://www.w3.org/TR/CSP3/, 6.7.2). */

/** A policy: its directives, the first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>

const MAX_POLICIES = 10
const MAX_LENGTH = 20_000

/** The policies of header lines or of `meta` elements; a comma begins another one. */
export const readPolicies = (texts: readonly string[]): readonly Policy[] =>
  texts
    .flatMap((text) => text.slice(0, MAX_LENGTH).split(','))
    .slice(0, MAX_POLICIES)
    .map((text) => {
      const directives = text.split(';').map((part) => part.trim().split(/\s+/u))
      const named = directives.map(([name = '', ...values]) => [name.toLowerCase(), values] as const)
      return new Map(named.filter(([name]) => name !== '').toReversed())
    })

interface Asked {
  readonly url: URL
  /** Of the page. */
  readonly self: URL
  readonly nonce?: string
  readonly integrity?: string
}

const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/iu
const PORT_OF: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' }

/** `http` may become `https`, never the other way. */
const isScheme = (allowed: string, { protocol }: URL): boolean =>
  protocol === `${allowed}:` || (allowed === 'http' && protocol === 'https:')

const isHost = (allowed: string, { hostname }: URL): boolean =>
  allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1).toLowerCase()) : hostname === allowed.toLowerCase()

const isPath = (allowed: string | undefined, { pathname }: URL): boolean =>
  allowed === undefined ||
  allowed === '/' ||
  (allowed.endsWith('/') ? pathname.startsWith(allowed) : pathname === allowed)

const matchesHost = (source: string, { url, self }: Asked): boolean => {
  const [, scheme, host, port, path] = HOST.exec(source) ?? []
  if (host === undefined) return false
  const portOf = url.port || PORT_OF[url.protocol]
  const isPort = port === '*' || portOf === (port ?? PORT_OF[url.protocol])
  return (
    isScheme(scheme?.toLowerCase() ?? self.protocol.slice(0, -1), url) &&
    isHost(host, url) &&
    isPort &&
    isPath(path, url)
  )
}

const matches = (source: string, asked: Asked): boolean => {
  const plain = source.toLowerCase()
  if (plain === '*') return /^https?:$/u.test(asked.url.protocol)
  if (plain === "'self'") return asked.url.origin === asked.self.origin
  if (/^[a-z][a-z0-9+.-]*:$/u.test(plain)) return isScheme(plain.slice(0, -1), asked.url)
  return !plain.startsWith("'") && matchesHost(source, asked)
}

const isTrusted = (source: string, { nonce, integrity }: Asked): boolean =>
  (nonce !== undefined && nonce !== '' && source === `'nonce-${nonce}'`) ||
  (integrity?.split(/\s+/u).some((hash) => /^sha(?:256|384|512)-/u.test(hash) && source === `'${hash}'`) ?? false)

/** The directive that speaks for it: the first there is. */
const DIRECTIVES = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
} as const

/** The directive by which a policy forbids it; `undefined` where all of them let it through. */
export const forbiddenBy = (
  policies: readonly Policy[],
  kind: keyof typeof DIRECTIVES,
  asked: Asked,
): string | undefined => {
  for (const policy of policies) {
    const name = DIRECTIVES[kind].find((one) => policy.has(one))
    const sources = name && policy.get(name)
    if (!name || !sources) continue
    if (kind === 'script' && sources.some((source) => isTrusted(source, asked))) continue
    const isStrict = kind === 'script' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'")
    if (isStrict || !sources.some((source) => matches(source, asked))) return `${name} ${sources.join(' ')}`
  }
  return undefined
}
