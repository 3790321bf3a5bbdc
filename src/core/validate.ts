/** Whether a number can be one of its scheme. *Calling a valid number invalid is far worse than the reverse.* */
import type { CheckContext, Scheme } from './scheme.ts'
import type { CertificateNumber, Reading } from './words.ts'

/** Runs the scheme's check. Numbers whose rule rests on memory alone are never called impossible. */
export const validate = (scheme: Scheme, number: CertificateNumber, context: CheckContext): Reading => {
  const result = scheme.check?.(number.parts, context)
  if (!result || result.ok || scheme.isUnproven?.(number.parts)) return { kind: 'number', number }
  return { kind: 'problem', problem: result.problem, raw: number.raw }
}

/** Digits that only count upwards (`12345678901234`) or repeat one figure: typed to fill a field, issued to nobody. */
export const isPlaceholder = (compact: string): boolean => {
  const digits = compact.replace(/\D/gu, '')
  if (digits.length < 8) return false
  const steps = new Set([...digits].slice(1).map((digit, i) => (Number(digit) - Number(digits[i]) + 10) % 10))
  return steps.size === 1 && (steps.has(0) || steps.has(1))
}
