/**
 * Certificate numbers in groups that a person can compare by eye. Only spaces (and the issuer's own hyphen) are added,
 * so that the text without them is again the number.
 */
import type { CertificateNumber, SchemeId } from '../../core/words.ts'

/** Lengths of the groups behind an optional letter prefix, as the issuer divides the number. */
const GROUPS: Readonly<Record<SchemeId, readonly number[]>> = {
  'cn-ccc': [4, 2, 4, 6],
  'cn-sc': [3, 6, 4, 1],
  'cn-cma': [2, 2, 2, 2, 4],
  'eu-eprel': [8],
}

/** FCC ID: grantee code (three letters, or five characters that begin with a digit), then the product code. */
const hyphenateFcc = (compact: string): string => {
  const length = /^\d/u.test(compact) ? 5 : 3
  return compact.length > length ? `${compact.slice(0, length)}-${compact.slice(length).replace(/^-/u, '')}` : compact
}

const cut = (text: string, lengths: readonly number[]): string => {
  const groups: string[] = []
  let start = 0
  for (const length of lengths) {
    groups.push(text.slice(start, start + length))
    start += length
  }
  return [...groups, text.slice(start)].filter(Boolean).join(' ')
}

/** `2020010907123456` → `2020 01 0907 123456`. Numbers of an unknown division that are long and all digits go in fours. */
export const groupNumber = ({ scheme, compact }: Pick<CertificateNumber, 'scheme' | 'compact'>): string => {
  if (scheme === 'us-fcc') return hyphenateFcc(compact)
  const [, prefix = '', digits = ''] = /^([A-Z]{0,4})(\d{8,24})$/u.exec(compact) ?? []
  if (!digits) return compact
  const lengths = GROUPS[scheme] ?? Array<number>(Math.ceil(digits.length / 4)).fill(4)
  return [prefix, cut(digits, lengths)].filter(Boolean).join(' ')
}
