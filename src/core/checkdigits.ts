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
