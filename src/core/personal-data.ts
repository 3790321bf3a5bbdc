/**
 * Finds what may be a person's own in texts of a page: phones, mail addresses, and behind their labels order and identity
 * numbers, names and addresses. An offer to look at before anything is sent, never a promise: what it does not find may be
 * there all the same, and what it finds may be the shop's.
 */
import { fold } from './text.ts'

export const PERSONAL_KINDS = ['phone', 'email', 'order', 'name', 'address', 'id-number'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** A place in a text, in UTF-16 units. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** Found wherever it stands. */
const ANYWHERE: readonly (readonly [PersonalKind, RegExp])[] = [
  // "a.b@example.com"; not "@name".
  ['email', /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu],
  // Mobile phones of the mainland, "138 1234 5678" and "138****5678"; not within a longer number.
  ['phone', /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?[\d*]{4}[- ]?\d{4}(?![\d.]\d|\d)/gu],
  // Landlines with their area, "010-12345678", "(0755) 1234567".
  ['phone', /(?<!\d)(?:0\d{2,3}-|\(0\d{2,3}\) ?)\d{7,8}(?:-\d{1,6})?(?!\d)/gu],
  // "+44 20 7946 0123".
  ['phone', /(?<![\d+])\+[1-9](?:[-. ()]{0,2}\d){6,14}(?!\d)/gu],
  // "(212) 555-0123"; not "212555".
  ['phone', /(?<![\d-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}(?![-\d])/gu],
]

interface Labelled {
  readonly kind: PersonalKind
  readonly label: RegExp
  /** Begins right where the label and what joins it to the value end. */
  readonly value: RegExp
}

const CODE = /[A-Z0-9*][A-Z0-9*-]{4,39}/iuy
/** To the end of what stands in one place: a line, a table cell, a quoted text. */
const LINE = /[^\s<>"'|;；,，、][^\n\r<>"|;；]{1,119}/uy
/** Up to four words or eight characters of Han. */
const NAME = /[\p{Script=Han}·*]{1,8}|[\p{L}*][\p{L}*.’'-]{0,30}(?: [\p{L}*][\p{L}*.’'-]{0,30}){0,3}/uy

const LABELLED: readonly Labelled[] = [
  {
    kind: 'order',
    label: /(?:订单|运单|快递|物流|交易)(?:编?号码?|单号)|\b(?:order|tracking)[ _-]?(?:no\b\.?|number|id\b|#)/giu,
    value: CODE,
  },
  {
    kind: 'id-number',
    label: /身份证(?:件?号码?)?|证件号码?|护照号码?|\b(?:passport|identity card|id card)[ _-]?(?:no\b\.?|number)/giu,
    value: CODE,
  },
  {
    kind: 'name',
    label:
      /收[货件]人(?:姓名)?|(?:买家|联系人|真实)?姓名|联系人|\b(?:receiver|recipient|consignee|buyer|customer)(?:[ _-]?(?:full[ _-]?)?name)?\b/giu,
    value: NAME,
  },
  {
    kind: 'address',
    // A factory's address is evidence.
    label:
      /(?:收货|收件|送货|配送|寄送|详细|家庭)(?:人?地址|至)|[送寄]至|(?<![\p{Script=Han}])(?:地址|住址)|\b(?:shipping|delivery|street|mailing|billing|recipient)[ _-]?address\b|\b(?:ship(?:s|ped)?|deliver(?:s|ed)?|delivering)[ _-]to\b/giu,
    value: LINE,
  },
]

/** What may stand between a label and its value: a colon, quotes of JSON, the tags of two table cells. */
const JOINT = /(?:[\s:=#"']|<[^<>]{0,200}>){0,24}/uy

const at = (pattern: RegExp, text: string, from: number): string | undefined => {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}

const behindLabels = (text: string): readonly PersonalFinding[] =>
  LABELLED.flatMap(({ kind, label, value }) =>
    [...text.matchAll(label)].flatMap(({ 0: found, index }) => {
      const end = index + found.length
      const joint = at(JOINT, text, end) ?? ''
      const words = at(value, text, end + joint.length)?.trimEnd()
      // "Deliver to" needs no colon; a word that merely goes on ("customers", "姓名牌") is no label.
      if (!words || (joint === '' && /[\p{L}\d]/u.test(words[0] ?? ''))) return []
      const start = end + joint.length
      return [{ kind, start, end: start + words.length }]
    }),
  )

const anywhere = (text: string): readonly PersonalFinding[] =>
  ANYWHERE.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length })),
  )

/** Of those that overlap the one that begins first, or else is longer. */
const apart = (findings: readonly PersonalFinding[]): readonly PersonalFinding[] => {
  const kept: PersonalFinding[] = []
  for (const one of findings.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/**
 * The places in a text, in their order, apart from each other.
 * @param label stands before the text on the page, such as the head of a table row
 */
export const findPersonal = (text: string, label = ''): readonly PersonalFinding[] => {
  const head = label ? `${label}: ` : ''
  const { text: plain, origin } = fold(head + text)
  return apart([...anywhere(plain), ...behindLabels(plain)])
    .map(({ kind, start, end }) => ({
      kind,
      start: origin(start) - head.length,
      end: origin(end - 1) + 1 - head.length,
    }))
    .filter(({ start }) => start >= 0)
}
