/**
 * Whether a shop runs the domain it asks for. It has put a line there that nobody else knows and nobody else can put
 * there: into a file under `/.well-known/` of the very origin, or into a TXT record of the very host (never of a domain
 * above it). The register keeps only the hash of the line.
 */
import { isIP } from 'node:net'
import {
  PROOF_LABEL,
  PROOF_PATH,
  PROOF_PREFIX,
  type ProofProblem,
  type ProofWay,
} from '../contract/onboarding-schemas.ts'
import { hasHash } from './api-keys.ts'
import type { Sites } from './onboarding-sites.ts'

/** The file is a line or a few; so many lines of it are looked at. */
const MAX_FILE_BYTES = 8 * 1024
const MAX_LINES = 50

export const fileAddressOf = (origin: string): string => `${origin}${PROOF_PATH}`
export const recordNameOf = (origin: string): string => `${PROOF_LABEL}.${new URL(origin).hostname}`

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/u

/**
 * Why an origin can be nobody's shop, before anything is asked. A statement speaks for one origin alone, never for what
 * is under it, so a public suffix such as `github.io` needs no list here: whoever runs it speaks for it.
 */
export const whyNoShop = (origin: string, allowPrivate: boolean): string | undefined => {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return 'This is not how a browser writes an origin.'
  if (allowPrivate && LOOPBACK.test(origin)) return undefined
  const { protocol, hostname } = new URL(origin)
  if (protocol !== 'https:') return 'Only https.'
  if (isIP(hostname.replace(/^\[(.*)\]$/u, '$1')) !== 0) return 'An address in figures belongs to nobody for long.'
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/u.test(hostname)
    ? undefined
    : 'Not a name on the internet.'
}

export type Proved =
  | { readonly kind: 'proved' }
  | { readonly kind: 'not-proved'; readonly problem: ProofProblem; readonly detail?: string }
const notProved = (problem: ProofProblem, detail?: string): Proved => ({
  kind: 'not-proved',
  problem,
  ...(detail ? { detail: detail.slice(0, 200) } : {}),
})

/** One of the lines is the one whose hash is kept. */
const judge = (lines: readonly string[], hash: string): Proved => {
  const ours = lines.map((line) => line.trim()).filter((line) => line.startsWith(PROOF_PREFIX))
  return ours.slice(0, MAX_LINES).some((line) => hasHash(line.slice(PROOF_PREFIX.length), hash))
    ? { kind: 'proved' }
    : notProved('other-line')
}

const proveByFile = async ({ get }: Sites, origin: string, hash: string): Promise<Proved> => {
  const got = await get(fileAddressOf(origin), MAX_FILE_BYTES)
  if (got.kind === 'failed') return notProved(got.why === 'too-long' ? 'too-long' : 'unreachable', got.detail)
  if (got.status >= 300 && got.status < 400) return notProved('redirected')
  if (got.status !== 200) return notProved('not-there', `The answer was ${got.status}.`)
  return judge(got.body.toString('utf8').split(/\r?\n/u), hash)
}

const proveByRecord = async ({ txt }: Sites, origin: string, hash: string): Promise<Proved> => {
  const records = await txt(recordNameOf(origin)).catch(() => undefined)
  if (records === undefined) return notProved('unreachable', 'No name server answered.')
  return records.length === 0 ? notProved('not-there') : judge(records, hash)
}

/** Looks at the domain now. */
export const prove = (sites: Sites | undefined, way: ProofWay, origin: string, hash: string): Promise<Proved> => {
  if (!sites) return Promise.resolve(notProved('network-off'))
  return way === 'file' ? proveByFile(sites, origin, hash) : proveByRecord(sites, origin, hash)
}
