/**
 * Is the badge installed right at this address? Reads the page once, as it is sent, and what the badge on it would load;
 * names what keeps it from working. Any public https page may be looked at: whoever installs a badge looks before
 * anything is approved, and the page is one that anybody can read. Nothing of it is kept, and nothing is told but
 * findings. Looks are limited for whoever asks and for the host that is looked at.
 */
import { createHash } from 'node:crypto'
import type { BadgeCheckAnswer, BadgeFinding, BadgeFindingKind } from '../contract/builder-schemas.ts'
import { isSignedBy, readJws } from '../contract/jws.ts'
import { checkStatement, readStatement, type StatementProblem, type VerifySignature } from '../core/statement.ts'
import type { CertificateNumber, Instant } from '../core/words.ts'
import { forbiddenBy, type Policy, readPolicies } from './builder-csp.ts'
import { type PageMarkup, readMarkup } from './builder-markup.ts'
import type { HeldRecord } from './cast.ts'
import type { Got, Sites } from './onboarding-sites.ts'
import type { Signer } from './signing.ts'
import { audienceOf } from './statement-audience.ts'
import { keyOf, type Store } from './store.ts'

export const MAX_PAGE_BYTES = 2 * 1024 * 1024
const MAX_SCRIPT_BYTES = 512 * 1024
const MAX_STAPLE_BYTES = 32 * 1024
const MAX_REDIRECTS = 3

export interface CheckSources {
  readonly store: Store
  readonly signer: Pick<Signer, 'publicKeys'>
  readonly sites: Sites
  readonly now: Instant
  readonly mayLook: (host: string) => boolean
}

/** These do not keep the badge from saying what is so. */
const HARMLESS: readonly BadgeFindingKind[] = ['in-order', 'no-script', 'not-in-force', 'live']

const finding = (kind: BadgeFindingKind, detail?: string): BadgeFinding => ({
  kind,
  ...(detail ? { detail: detail.slice(0, 300) } : {}),
})

interface ReadPage {
  readonly url: URL
  readonly markup: PageMarkup
  readonly policies: readonly Policy[]
}

const headerOf = (got: Extract<Got, { kind: 'answered' }>, name: string): string => got.headers[name]?.[0] ?? ''

/** The text in the encoding that the answer names. */
const textOf = (got: Extract<Got, { kind: 'answered' }>): string => {
  const label = /charset\s*=\s*"?([\w-]{1,40})/iu.exec(headerOf(got, 'content-type'))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(got.body)
  } catch {
    return got.body.toString('utf8')
  }
}

/** The page, after the few redirects that a browser would follow too; each address is checked like the first. */
const readPage = async ({ sites, mayLook }: CheckSources, address: string): Promise<ReadPage | BadgeFinding> => {
  let url = address
  for (let left = MAX_REDIRECTS; left >= 0; left--) {
    if (!URL.canParse(url)) return finding('page-not-read', 'This is no address.')
    if (!mayLook(new URL(url).hostname)) return finding('page-not-read', 'Looked at too often; wait a minute.')
    const got = await sites.get(url, MAX_PAGE_BYTES)
    if (got.kind === 'failed') return finding('page-not-read', got.detail)
    const target = got.status >= 300 && got.status < 400 ? headerOf(got, 'location') : ''
    if (target !== '' && URL.canParse(target, url)) {
      url = new URL(target, url).href
      continue
    }
    if (got.status !== 200) return finding('page-not-read', `The answer was ${got.status}.`)
    const type = headerOf(got, 'content-type')
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type))
      return finding('page-not-read', `Not a page: ${type.slice(0, 80) || 'no content type'}.`)
    const markup = readMarkup(textOf(got))
    const policies = readPolicies([...(got.headers['content-security-policy'] ?? []), ...markup.policies])
    return { url: new URL(url), markup, policies }
  }
  return finding('page-not-read', 'Redirected too often.')
}

const resolved = ({ url, markup }: ReadPage, address: string): URL | undefined => {
  const base = markup.base !== undefined && URL.canParse(markup.base, url) ? new URL(markup.base, url) : url
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}

/** As the build names the badge's script: `proof-mark.mjs`, `proof-mark-1.2.0.zh.js`. */
const isBadgeScript = (src: string): boolean => /(?:^|\/)proof-?mark[\w.-]*\.m?js(?:[?#]|$)/iu.test(src)

const NAMES_OF_HASH: Readonly<Record<string, string>> = { sha256: 'sha256', sha384: 'sha384', sha512: 'sha512' }
/** Whether these bytes are among those that an `integrity` attribute names; one that names nothing known asks nothing. */
const isIntact = (integrity: string, bytes: Buffer): boolean => {
  const named = integrity
    .trim()
    .split(/\s+/u)
    .flatMap((one) => {
      const [, name = '', digest = ''] = /^(sha\d{3})-([A-Za-z0-9+/=]+)/u.exec(one) ?? []
      const known = NAMES_OF_HASH[name]
      return known ? [{ known, digest }] : []
    })
  return (
    named.length === 0 || named.some(({ known, digest }) => createHash(known).update(bytes).digest('base64') === digest)
  )
}

const checkScript = async (sources: CheckSources, page: ReadPage): Promise<readonly BadgeFinding[]> => {
  const script = page.markup.scripts.find(({ src }) => isBadgeScript(src))
  if (!script) return page.markup.hasInlineScript ? [] : [finding('no-script')]
  const { src, nonce, integrity } = script
  const url = resolved(page, src)
  if (!url) return [finding('script-not-found', src)]
  const asked = { url, self: page.url, ...(nonce === undefined ? {} : { nonce }), ...(integrity ? { integrity } : {}) }
  const forbidden = forbiddenBy(page.policies, 'script', asked)
  const blocked = forbidden ? [finding('blocked-script', forbidden)] : []
  const got = await sources.sites.get(url.href, MAX_SCRIPT_BYTES)
  if (got.kind === 'failed') return [...blocked, finding('script-not-found', `${url.pathname}: ${got.detail}`)]
  const type = headerOf(got, 'content-type')
  if (got.status !== 200) return [...blocked, finding('script-not-found', `${url.pathname}: ${got.status}`)]
  if (!/javascript|ecmascript/iu.test(type))
    return [...blocked, finding('script-not-found', `${url.pathname}: ${type || 'no content type'}`)]
  const isAltered = integrity !== undefined && !isIntact(integrity, got.body)
  return [...blocked, ...(isAltered ? [finding('altered-script', url.pathname)] : [])]
}

const FINDING_OF: Readonly<Record<StatementProblem, BadgeFindingKind>> = {
  'no-statement': 'no-statement',
  'unknown-key': 'altered-statement',
  altered: 'altered-statement',
  'other-origin': 'wrong-origin',
  'other-path': 'wrong-path',
  'not-yet': 'expired-statement',
  expired: 'expired-statement',
  stale: 'expired-statement',
  'other-product': 'wrong-product',
  'unproven-product': 'wrong-product',
}

interface Staple {
  readonly statement: string
  readonly kids: readonly string[]
}
const stapleOf = (text: string): Staple | undefined => {
  try {
    const { statement, keys }: { readonly statement?: unknown; readonly keys?: unknown } = JSON.parse(text)
    if (typeof statement !== 'string') return undefined
    const kids = Array.isArray(keys) ? keys.map((key: unknown) => String((key as { kid?: unknown } | null)?.kid)) : []
    return { statement, kids }
  } catch {
    return undefined
  }
}

/** The proof of the element, fetched as a browser would: from the page's own origin alone. */
const readStaple = async ({ sites }: CheckSources, page: ReadPage, given: string): Promise<Staple | BadgeFinding> => {
  const inline = given.trimStart().startsWith('{')
  const url = inline ? undefined : resolved(page, given)
  if (!inline && url?.origin !== page.url.origin)
    return finding('blocked-statement', 'It must come from the origin of the page.')
  const forbidden = url && forbiddenBy(page.policies, 'connect', { url, self: page.url })
  if (forbidden) return finding('blocked-statement', forbidden)
  const got = url ? await sites.get(url.href, MAX_STAPLE_BYTES) : undefined
  if (got?.kind === 'failed') return finding('no-statement', got.detail)
  if (got && got.status !== 200) return finding('no-statement', `${url?.pathname ?? ''}: ${got.status}`)
  return stapleOf(got ? got.body.toString('utf8') : given) ?? finding('no-statement', 'Not the file of a proof.')
}

const verifyWith =
  (signer: CheckSources['signer']): VerifySignature =>
  async (kid, signed, signature) => {
    const key = (await signer.publicKeys()).find((one) => one.kid === kid)
    const jws = readJws(`${signed}.${signature}`)
    if (!key) return 'unknown-key'
    return jws && (await isSignedBy(jws, key)) ? 'holds' : 'broken'
  }

/** What the register would say to this origin, where no proof was found. */
const checkAudience = async ({ store, now }: CheckSources, record: HeldRecord, { url }: ReadPage) => {
  const entries = await store.originsOf(keyOf(record.scheme, record.number))
  const audience = audienceOf(record, { origin: url.origin, path: url.pathname }, entries, now)
  return 'kind' in audience && audience.problem === 'origin-not-authorised'
    ? [finding('origin-not-authorised', url.origin)]
    : []
}

const checkProof = async (
  sources: CheckSources,
  page: ReadPage,
  mark: Readonly<Record<string, string>>,
  { scheme, compact }: CertificateNumber,
): Promise<readonly BadgeFinding[]> => {
  if (mark.live !== undefined) return [finding('live')]
  if (!mark.statement) return [finding('no-statement', 'The element names none.')]
  const staple = await readStaple(sources, page, mark.statement)
  if ('kind' in staple) return [staple]
  const shown = {
    origin: page.url.origin,
    path: page.url.pathname,
    ...(mark.gtin ? { gtin: mark.gtin } : {}),
    ...(mark.model ? { models: [mark.model] } : {}),
  }
  const check = await checkStatement(staple.statement, shown, Date.parse(sources.now), verifyWith(sources.signer))
  if (check.kind === 'refused') {
    const { why, statement } = check
    const ends = statement && new Date(statement.exp * 1000).toISOString()
    return [finding(FINDING_OF[why], why === 'other-origin' ? statement?.aud : why === 'expired' ? ends : why)]
  }
  const { statement } = check
  if (statement.scheme !== scheme || statement.number !== compact)
    return [finding('wrong-number', `${statement.scheme} ${statement.number}`)]
  const kid = readStatement(staple.statement)?.kid ?? ''
  if (!staple.kids.includes(kid)) return [finding('no-statement', 'The key is missing in the file.')]
  return statement.status === 'valid' ? [] : [finding('not-in-force', statement.status)]
}

/** Why there is no element, as far as what is left of it tells. */
const whyNoElement = ({ markup }: ReadPage, { scheme, compact }: CertificateNumber): BadgeFinding => {
  if (markup.isEscaped) return finding('escaped-element')
  const rest = `${scheme}/${encodeURIComponent(compact)}`
  const paths = [`/c/${rest}`, `/badge/${rest}.svg`, `/badge/${rest}.png`]
  const hasRests = markup.addresses.some((address) => paths.some((path) => address.includes(path)))
  const hasScript = markup.scripts.some(({ src }) => isBadgeScript(src))
  return finding(hasRests || hasScript ? 'stripped-element' : 'no-element')
}

const findingsOf = async (
  sources: CheckSources,
  page: ReadPage,
  number: CertificateNumber,
  record: HeldRecord | undefined,
): Promise<readonly BadgeFinding[]> => {
  const { marks } = page.markup
  if (marks.length === 0) return [whyNoElement(page, number)]
  const mark = marks.find((one) => one.scheme === number.scheme && one.number === number.compact)
  if (!mark) {
    const shown = marks.slice(0, 3).map(({ scheme = '?', number: text = '?' }) => `${scheme} ${text}`.slice(0, 80))
    return [finding('wrong-number', shown.join(', '))]
  }
  const [script, proof] = await Promise.all([checkScript(sources, page), checkProof(sources, page, mark, number)])
  const lacksProof = proof.some(({ kind }) => kind === 'no-statement' || kind === 'wrong-origin' || kind === 'live')
  return [...script, ...proof, ...(lacksProof && record ? await checkAudience(sources, record, page) : [])]
}

export const checkBadge = async (
  sources: CheckSources,
  address: string,
  number: CertificateNumber,
  record: HeldRecord | undefined,
): Promise<BadgeCheckAnswer> => {
  const page = await readPage(sources, address)
  const found = 'kind' in page ? [page] : await findingsOf(sources, page, number, record)
  const ok = found.every(({ kind }) => HARMLESS.includes(kind))
  return {
    address: address.slice(0, 500),
    checkedAt: sources.now,
    ok,
    findings: ok ? [finding('in-order'), ...found] : [...found],
  }
}
