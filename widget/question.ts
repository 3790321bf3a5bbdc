/** What a badge asks, read from its attributes. Anything that cannot be asked safely is no question at all. */

export interface Question {
  readonly scheme: string
  /** Normal form, as the register prints it; spaces between groups are dropped. */
  readonly number: string
  /** Base address of the register, without a trailing slash. */
  readonly registry: string
}

const SCHEME = /^[a-z0-9][a-z0-9-]{1,39}$/u
const NUMBER = /^\S{1,64}$/u
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** The register's base address; `undefined` unless it is https, or http on this very machine. */
const readRegistry = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, username, password, origin, pathname } = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))
  return isSafe && !username && !password ? origin + pathname.replace(/\/+$/u, '') : undefined
}

/** Reads the three attributes; `undefined` when one is missing or unfit. */
export const readQuestion = (element: Pick<Element, 'getAttribute'>): Question | undefined => {
  const attribute = (name: string): string => element.getAttribute(name)?.trim() ?? ''
  const scheme = attribute('scheme')
  const number = attribute('number').replace(/\s/gu, '')
  const registry = readRegistry(attribute('registry'))
  return registry && SCHEME.test(scheme) && NUMBER.test(number) ? { scheme, number, registry } : undefined
}

/** `/v1/certificates` is what machines read, `/c` is the page for people. */
export const address = ({ registry, scheme, number }: Question, path: '/v1/certificates' | '/c'): string =>
  `${registry}${path}/${scheme}/${encodeURIComponent(number)}`
