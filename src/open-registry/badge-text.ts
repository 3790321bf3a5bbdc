/**
 * What the badge as a picture says: never a tick alone, always number, status and day, and whatever goes wrong, it says so.
 * A picture proves nothing: anybody can copy it.
 */
import type { Day } from '../core/words.ts'
import { badgeWords } from './badge-words.ts'
import type { HeldRecord } from './cast.ts'
import { type PageLanguage, pageWords, TONE_OF_STATUS } from './words.ts'

/** What the register can say. `record` reads as on its day. */
export type BadgeFinding =
  | { readonly kind: 'held'; readonly record: HeldRecord; readonly checkedOn: Day; readonly notBefore?: Day }
  | { readonly kind: 'absent' | 'not-held' | 'not-a-number'; readonly askedOn: Day }
  | { readonly kind: 'stale'; readonly dataOf: Day }
  | { readonly kind: 'unreachable' }

export interface BadgeQuestion {
  readonly language: PageLanguage
  readonly schemeName: string
  /** As asked; shown where nothing is held. */
  readonly number: string
}

export type BadgeTone = 'good' | 'plain' | 'caution' | 'alarm'
/** A whole one takes as many rows as it needs; a name may be cut. */
export interface BadgeLine {
  readonly text: string
  readonly whole?: true
}
export interface BadgeText {
  readonly tone: BadgeTone
  readonly status: string
  readonly lines: readonly BadgeLine[]
  /** The whole of it in words, for whoever does not see the picture. */
  readonly title: string
  readonly description: string
}

/** Only characters that XML 1.0 can carry, on one line; half a surrogate pair is none. Accents stand with their letters. */
const plain = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/gu, ' ')
    .trim()
    .normalize('NFC')
const line = (text: string): BadgeLine => ({ text: plain(text) })
const whole = (text: string): BadgeLine => ({ text: plain(text), whole: true })

const LACKING = { absent: 'caution', 'not-held': 'plain', 'not-a-number': 'caution' } as const

type Said = Pick<BadgeText, 'tone' | 'status' | 'lines'>

const saidOf = (finding: BadgeFinding, { language, schemeName, number }: BadgeQuestion): Said => {
  const [badge, page] = [badgeWords[language], pageWords[language]]
  const asked = [whole(schemeName), whole(number)]
  if (finding.kind === 'unreachable') return { tone: 'plain', status: badge.unreachable, lines: asked }
  if (finding.kind === 'stale') return { tone: 'plain', status: badge.stale(finding.dataOf), lines: asked }
  if (finding.kind !== 'held')
    return {
      tone: LACKING[finding.kind],
      status: page.lack[finding.kind].title,
      lines: [...asked, whole(badge.asked(finding.askedOn))],
    }
  const { record, checkedOn, notBefore } = finding
  const { status, statusSince, productName, holder, scopeKind = 'product', demo } = record
  const isProduct = scopeKind === 'product'
  const since = status !== 'valid' && statusSince ? page.since(statusSince) : ''
  return {
    // Green is for what is in force and speaks of a product.
    tone: status === 'valid' && isProduct && !notBefore ? 'good' : TONE_OF_STATUS[status],
    status: `${demo ? `${badge.demo} · ` : ''}${notBefore ? badge.notYet(notBefore) : page.status[status]}`,
    lines: [
      ...(since ? [whole(since)] : []),
      whole(schemeName),
      whole(record.number),
      ...(isProduct ? [] : [whole(badge.scope[scopeKind])]),
      ...(productName ? [line(productName)] : []),
      ...(holder ? [line(holder)] : []),
      whole(badge.checked(checkedOn)),
    ],
  }
}

export const badgeText = (finding: BadgeFinding, question: BadgeQuestion): BadgeText => {
  const said = saidOf(finding, question)
  const number = finding.kind === 'held' ? finding.record.number : question.number
  const { compare } = badgeWords[question.language]
  return {
    ...said,
    title: plain(`${said.status} · ${question.schemeName} ${number}`),
    description: plain([...said.lines.map(({ text }) => text), compare].join(' · ')),
  }
}

/** Of a scheme's name in two scripts, "Israeli Standards Mark (תו תקן)", the part that can be drawn. */
export const drawableName = (name: string, canDraw: (text: string) => boolean): string =>
  canDraw(name)
    ? name
    : name
        .split(/[()（）]/u)
        .map((part) => part.trim())
        .filter(canDraw)
        .filter(Boolean)
        .join(' ')

/**
 * The same where not every letter can be drawn. A name that cannot be drawn is replaced by words that say so, and then
 * nothing is green: the picture does not say whose or what it is. Where the number itself cannot, nothing is said of it.
 */
export const drawableText = (
  text: BadgeText,
  canDraw: (text: string) => boolean,
  { language, schemeName }: BadgeQuestion,
): BadgeText => {
  const words = badgeWords[language]
  const isBlank = (one: BadgeLine): boolean => !canDraw(one.text)
  if (!text.lines.some(isBlank)) return text
  if (text.lines.some((one) => one.whole && isBlank(one))) {
    const name = whole(schemeName)
    const lines = [...(canDraw(name.text) ? [name] : []), whole(words.seeRegister)]
    return { ...text, tone: 'plain', status: words.unreachable, lines }
  }
  const lines = text.lines.map((one) => (isBlank(one) ? whole(words.nameElsewhere) : one))
  return { ...text, tone: text.tone === 'good' ? 'plain' : text.tone, lines }
}

/** Everything that the first line of a badge can say, in each language; its days left out. */
export const badgeHeads = (): readonly string[] =>
  (['zh', 'en'] as const).flatMap((language) => {
    const [badge, page] = [badgeWords[language], pageWords[language]]
    return [
      badge.demo,
      badge.unreachable,
      badge.stale(''),
      badge.notYet(''),
      ...Object.values(page.status),
      ...Object.values(page.lack).map(({ title }) => title),
      ' · …',
    ]
  })
