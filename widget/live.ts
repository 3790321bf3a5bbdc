/**
 * Asks a register from the shopper's browser, only where the page says so by `live`. A file of its own: the script that
 * stands on every page can ask nobody but the page's own origin.
 */
import type { RefusedState, Staple } from './api.ts'
import type { Attribute } from './proof.ts'

const TIME_LIMIT_MS = 8000
const MAX_REPLY_CHARACTERS = 65_536

/** The problems (RFC 9457) by which a register says why there is no statement. All else is trouble. */
const REFUSALS: Readonly<Record<string, RefusedState>> = {
  'urn:proofmark:problem:absent': 'absent',
  'urn:proofmark:problem:origin-not-authorised': 'other-site',
  'urn:proofmark:problem:product-not-listed': 'other-product',
}

/** Badges of one certificate on a page share their requests. */
const asked = new Map<string, Promise<string>>()

const fetchText = async (url: string): Promise<string> => {
  const reply = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  })
  const text = await reply.text()
  if (text.length > MAX_REPLY_CHARACTERS) throw new Error('too long')
  return text
}
const textOf = (url: string): Promise<string> => {
  const text = asked.get(url) ?? fetchText(url).finally(() => asked.delete(url))
  asked.set(url, text)
  return text
}

/** Rejects when the register says neither yes nor no. */
export const ask = async (attribute: Attribute): Promise<Staple> => {
  const base = attribute('live').replace(/\/$/u, '')
  const certificate = [attribute('scheme'), attribute('number')].map(encodeURIComponent).join('/')
  const product = attribute('gtin') || attribute('model')
  const query = new URLSearchParams({ origin: location.origin, ...(product ? { product } : {}) })
  const [statement, keys] = await Promise.all([
    textOf(`${base}/v1/statements/${certificate}?${query}`),
    textOf(`${base}/.well-known/jwks.json`),
  ])
  const known: Pick<Staple, 'keys'> = JSON.parse(keys)
  if (!statement.startsWith('{')) return { statement: statement.trim(), keys: known.keys }
  const { type }: { readonly type?: unknown } = JSON.parse(statement)
  const refused = REFUSALS[String(type)]
  if (!refused) throw new Error('no statement')
  return { statement, keys: known.keys, refused }
}
