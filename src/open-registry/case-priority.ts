/** In which order cases are looked at: points for the verdict shown, for reporters who are independent, for the risk of the goods. */
import type { CasePriority, PriorityWhy } from '../contract/case-schemas.ts'
import type { ReportKind, ShownVerdict } from '../contract/report-schemas.ts'
import { TONES } from '../core/words.ts'

export type Risk = Extract<PriorityWhy, 'child-product' | 'electrical' | 'medical' | 'food' | 'vehicle' | 'life-safety'>

/**
 * Schemes about goods that can hurt somebody, as `schemes/about` says what they are about (a test holds each to its
 * words). A scheme that may be about anything is in no line.
 */
export const RISKS: Readonly<Record<Risk, readonly string[]>> = {
  'child-product': ['astm-f833', 'astm-f963', 'en71', 'jp-st', 'lion-mark', 'spiel-gut', 'us-cpc', 'us-jpma'],
  medical: ['cn-drug', 'cn-md-filing', 'cn-md-reg', 'eu-medical-mdr', 'us-fda-510k', 'us-fda-pma', 'us-udi'],
  electrical: ['au-rcm', 'cl-sec', 'imq', 'jp-pse', 'kema-keur', 'nordic-safety', 'sg-safety-mark'],
  food: ['cn-healthfood', 'cn-sc', 'id-pirt', 'in-fssai', 'th-fda-food'],
  vehicle: ['ece-e-mark', 'us-dot-helmet'],
  'life-safety': ['atex', 'de-dvgw', 'eu-ppe', 'iecex'],
}
/** Classes of China Compulsory Certification, the first two digits of the product category in the number. */
export const CCC_RISKS: Readonly<Record<string, Risk>> = {
  ...Object.fromEntries(['02', '03', '05', '07', '08', '09', '10'].map((group) => [group, 'electrical'] as const)),
  ...{ '11': 'vehicle', '12': 'vehicle', '18': 'life-safety', '22': 'child-product', '23': 'life-safety' },
  '24': 'life-safety',
}

/** The risk of what a scheme certifies; `category`: that of the number, where it has one. */
export const riskOf = (scheme: string | undefined, category?: string): Risk | undefined => {
  if (scheme === undefined) return undefined
  if (scheme === 'cn-ccc') return CCC_RISKS[category?.slice(0, 2) ?? '']
  return (Object.keys(RISKS) as Risk[]).find((risk) => RISKS[risk].includes(scheme))
}

const RISK_POINTS: Readonly<Record<Risk, number>> = {
  'child-product': 25,
  medical: 25,
  'life-safety': 25,
  vehicle: 20,
  electrical: 15,
  food: 15,
}
/** By how many there are at least. */
const REPORTER_POINTS = [
  [10, 30],
  [5, 25],
  [3, 15],
  [2, 10],
] as const
export const LEVELS = { high: 60, middle: 30 } as const

export interface Weighed {
  /** Of the reports that count. */
  readonly kinds: readonly ReportKind[]
  readonly verdictKinds: readonly ShownVerdict[]
  readonly reporters: number
  readonly evidence: number
  readonly risk?: Risk
  readonly flooded: boolean
}

const isHint = ({ kinds }: Weighed): boolean => kinds.length > 0 && kinds.every((kind) => kind === 'not-a-number')

/** What counts, each with its points; a flood is said and counts nothing. */
const reasonsOf = (weighed: Weighed): CasePriority['why'] => {
  const { verdictKinds, reporters, evidence, risk, flooded } = weighed
  const flood = flooded ? [{ why: 'flood' as const, points: 0 }] : []
  if (isHint(weighed)) return [{ why: 'hint', points: 0 }, ...flood]
  if (reporters === 0) return flood
  const tones = new Set(verdictKinds.map((kind) => TONES[kind]))
  const several = REPORTER_POINTS.find(([least]) => reporters >= least)?.[1]
  return [
    ...(tones.has('alarm') ? [{ why: 'alarm' as const, points: 40 }] : []),
    ...(!tones.has('alarm') && tones.has('caution') ? [{ why: 'caution' as const, points: 20 }] : []),
    ...(several ? [{ why: 'reporters' as const, points: several }] : []),
    ...(risk ? [{ why: risk, points: RISK_POINTS[risk] }] : []),
    ...(evidence > 0 ? [{ why: 'evidence' as const, points: 10 }] : []),
    ...flood,
  ]
}

export const priorityOf = (weighed: Weighed): CasePriority => {
  const why = reasonsOf(weighed)
  const points = why.reduce((sum, one) => sum + one.points, 0)
  const level = points >= LEVELS.high ? 'high' : points >= LEVELS.middle ? 'middle' : 'low'
  return { level, points, why }
}
