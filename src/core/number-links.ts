/**
 * The certificate number that an address names: of an open register (`/c/<scheme>/<number>`, and the same behind
 * `/badge` and `/v1/certificates`), or of an official look-up page of the scheme. The address is a stranger's: nothing
 * is opened, and it counts for nothing but its number, which the person's own registers are then asked about.
 */
import type { Catalogue } from './catalogue.ts'
import { contextOf, parseNumber } from './parse.ts'
import type { Scheme } from './scheme.ts'
import type { Claim, Day, SchemeId } from './words.ts'

const MAX_ADDRESS = 2000
const MAX_PIECES = 30
const MAX_PIECE = 120
/** "/c/cn-ccc/2020000907000001", "/badge/cn-ccc/2020000907000001.svg"; not "/c/cn-ccc". */
const REGISTER_PATH =
  /\/(?:c|badge|v1\/certificates|v1\/statements)\/([a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3})\/([^/]{1,120}?)(?:\.svg|\.png)?$/u

const decoded = (piece: string): string => {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}

const claimOf = (scheme: SchemeId, raw: string): Claim => ({
  scheme,
  strength: 'numbered',
  raw,
  quote: raw,
  passage: 0,
  start: 0,
  end: raw.length,
})

/** `isNamed`: it comes with the names of its parts, so that even a form which proves little is told from a chance one. */
const isNumber = (scheme: Scheme, raw: string, today: Day, isNamed = false): boolean => {
  const reading = parseNumber(scheme, raw, contextOf(today))
  return reading.kind === 'number' && (isNamed || scheme.isUnproven?.(reading.number.parts) !== true)
}

/** The query as it stands, where a code names its certificate by several keys. */
const wholeQuery = ({ search }: URL): string | undefined => {
  const query = search.slice(1)
  return query.includes('=') && query.includes('&') && query.length <= MAX_PIECE ? query : undefined
}

/** What may be a number in it: segments of the path, values of the query, and the same behind the hash. */
const piecesOf = ({ pathname, searchParams, hash }: URL): readonly string[] =>
  [...pathname.split('/'), ...searchParams.values(), ...hash.split(/[#/?&=]/u)]
    .map(decoded)
    .filter((piece) => piece.length >= 3 && piece.length <= MAX_PIECE)
    .slice(0, MAX_PIECES)

const withoutWww = (host: string): string => host.replace(/^www\./u, '')

/** One claim at most a scheme; none where the text is no web address or names no number that could be one. */
export const claimsInLink = (address: string, catalogue: Catalogue, today: Day): readonly Claim[] => {
  const text = address.trim()
  const url = text.length <= MAX_ADDRESS && /^https?:\/\//iu.test(text) ? URL.parse(text) : null
  if (!url) return []
  const [, id = '', number = ''] = REGISTER_PATH.exec(url.pathname) ?? []
  const named = catalogue.get(id)?.scheme
  if (named && isNumber(named, decoded(number), today)) return [claimOf(id, decoded(number))]
  const pieces = piecesOf(url)
  const query = wholeQuery(url)
  return [...catalogue.values()].flatMap(({ scheme, about }) => {
    const host = about.lookup && URL.parse(about.lookup.url)?.hostname
    if (!host || withoutWww(host) !== withoutWww(url.hostname)) return []
    if (query && isNumber(scheme, query, today, true)) return [claimOf(scheme.id, query)]
    const found = pieces.find((piece) => isNumber(scheme, piece, today) && /\d/u.test(piece))
    return found === undefined ? [] : [claimOf(scheme.id, found)]
  })
}
