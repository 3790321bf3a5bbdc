/** Check-digit systems that several schemes share. Each takes digits as text and never throws. */

/**
 * ISO 7064 MOD 11,10 (GB/T 17710): true when the last digit is the check digit of those before it.
 * Source: GB/T 17710; verified on real production licences.
 */
export const passesMod1110 = (digits: string): boolean => {
  if (!/^\d{2,40}$/u.test(digits)) return false
  let product = 10
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** GTIN-8, -12, -13 and -14: weights 3, 1, 3, 1 … from the right, the check digit left out. Source: GS1. */
export const passesGtin = (digits: string): boolean =>
  /^(?:\d{8}|\d{12,14})$/u.test(digits) &&
  [...digits].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10 === 0

/** Characters of a unified social credit code in the order of their values: digits, and letters without I, O, S, V, Z. */
const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Unified social credit code of a Chinese organisation (统一社会信用代码), eighteen characters in capitals: weights are the
 * powers of 3 modulo 31, and the last character brings their sum to a multiple of 31.
 * Source: GB 32100; verified on the standard's own sample and on a real code.
 */
export const passesCreditCode = (code: string): boolean => {
  if (!/^[\dA-HJ-NP-RTUW-Y]{18}$/u.test(code)) return false
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, -1)) {
    sum += CREDIT_CODE_CHARACTERS.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return (sum + CREDIT_CODE_CHARACTERS.indexOf(code.charAt(17))) % 31 === 0
}

const ORGANISATION_CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Organisation code of China (组织机构代码): eight characters and a check character, with or without a hyphen between; modulo
 * 11, where 10 is `X`. Characters 9–17 of a unified social credit code are one. `000000000` passes the sum, too, but
 * registers write it for "none": it is no code. Source: GB 11714; verified on the standard's sample and on real codes.
 */
export const passesOrganisationCode = (code: string): boolean => {
  const [, body, check] = /^([\dA-Z]{8})-?([\dX])$/u.exec(code) ?? []
  if (body === undefined || check === undefined || body === '00000000') return false
  const sum = ORGANISATION_CODE_WEIGHTS.reduce(
    (all, weight, i) => all + weight * Number.parseInt(body.charAt(i), 36),
    0,
  )
  return (sum + (check === 'X' ? 10 : Number(check))) % 11 === 0
}
