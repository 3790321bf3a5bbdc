/**
 * FCC ID: grantee code, then product code. A grantee code that begins with a letter has three characters, one that
 * begins with a digit five (issued since 2013-05-01); the product code has 1–14 of `A–Z 0–9 -`, no double hyphen. The
 * hyphen shown belongs to the product code and many sites drop it, so the normal form has none.
 * "Five-character grantees hold no 0 or 1" rests on one source: such codes are accepted, never called impossible.
 * Source: 47 CFR 2.926 and three further copies of its rule.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

/** Pages write an ID in capitals; lower case throughout is accepted only where a hyphen shows it is no word. */
const isWritten = (raw: string): boolean =>
  raw === raw.toUpperCase() || (raw === raw.toLowerCase() && raw.includes('-'))

const MAX_PRODUCT_CODE = 14

export default defineScheme({
  id: 'us-fcc',
  kind: 'product',
  cues: [
    'fcc id',
    'fccid',
    'fcc-id',
    'fcc_id',
    'fcc tx id',
    'fcc认证编号',
    'fcc認證編號',
    'fcc编号',
    'fcc登録番号',
    'fcc認証番号',
    'fcc identifier',
    'fccid.io/',
  ],
  // "FCC: 2AB1C-X1": behind the bare name only what has five characters for its grantee, and so is no standard's number.
  sharedCues: ['fcc'],
  structuredNames: ['fcc', 'fcc id', 'federal communications commission'],
  bond: 'adjacent',
  componentCues: [
    'contains fcc',
    'contains transmitter module',
    'module fcc',
    '包含fcc',
    '内含fcc',
    '模块fcc',
    '模组fcc',
  ],
  heads: ['fcc'],
  named: /(?<![A-Z])FCC[ -]?(?:certified|certification|approved|认证|認証|認證)(?! ?(?:编号|編號|番号|id))/iu,
  // "2AEMI-T40X", "BCG-E2511A", "FU5TSA04", "2AEMI T40X"; not "ABC BCG-E2511A", whose ID begins at its second word.
  mayLackDigits: true,
  pattern:
    /(?<![A-Za-z0-9-])([A-Za-z][A-Za-z0-9]{2}|[2-9][A-Za-z0-9]{4})(?:-?([A-Za-z0-9](?:[A-Za-z0-9-]{0,21}[A-Za-z0-9])?)| ((?=[A-Za-z0-9]{0,13}\d)[A-Za-z0-9]{1,14})(?!-))(?![A-Za-z0-9{])/u,
  parse: ([raw = '', grantee = '', joined = '', spaced = '']) => {
    const product = joined || spaced
    const compact = (grantee + product).replace(/-/gu, '').toUpperCase()
    // A capital word such as "ROHS" and a bare figure both have the shape; an ID has letters and digits.
    if (!isWritten(raw) || !/\d/u.test(compact) || !/[A-Z]/u.test(compact) || compact.startsWith('XXX')) return null
    return { compact, parts: { grantee: grantee.toUpperCase(), product: product.toUpperCase() } }
  },
  check: ({ product = '' }) => {
    if (product.length > MAX_PRODUCT_CODE) return problem('length', 'product', `≤ ${MAX_PRODUCT_CODE}`)
    return product.includes('--') ? problem('format', 'product') : ok
  },
  // Codes of five characters that were seen begin with 2A or 2B; any other needs the whole label.
  isPlausible: ({ grantee = '' }) => /^2[AB]/u.test(grantee),
  isExample: ({ grantee = '' }) => grantee.length === 5 && grantee.includes('0'),
})
