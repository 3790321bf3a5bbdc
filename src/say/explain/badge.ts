/** The verdicts on badges in ready words, put among those on the numbers where their tone belongs. */
import type { BadgeVerdict, BadgeWhy } from '../../core/badge.ts'
import type { Shown, ShownRow } from '../../core/shown.ts'
import type { Statement } from '../../core/statement.ts'
import { type Match, TONES, type Tone } from '../../core/words.ts'
import { fill } from '../words/fill.ts'
import { directionOf } from '../words/locales.ts'
import { sayAgo, sayDay } from '../words/time.ts'
import type { MoreBadgeWhy, Words } from '../words/words.ts'
import { groupNumber } from './group.ts'
import { proseOf } from './prose.ts'
import type { SayContext } from './say.ts'
import { registerName } from './sources.ts'

/** The address in the tab's own bar. */
export interface BadgePlace {
  readonly origin: string
  readonly path: string
}

const instantOf = (seconds: number): string => new Date(seconds * 1000).toISOString()

/** Good news of a certificate that is not in force would look like another thing than it is. */
const toneOf = ({ kind, why }: BadgeVerdict): Tone => (why === 'not-in-force' ? 'plain' : TONES[kind])

const productOf = ({ model, gtin }: Statement): string => model ?? gtin ?? ''

const sentenceOf = ({ kind, why, status, statement }: BadgeVerdict, words: Words): string => {
  const more = words.badgeWhys[why as MoreBadgeWhy] as Words['badgeWhys'][MoreBadgeWhy] | undefined
  if (more === undefined) return words.badges[kind].sentence
  return fill(more, {
    status: status && words.statuses[status],
    number: statement?.number,
    product: statement && productOf(statement),
  })
}

/** What was signed beside what is shown: only where the signature holds. */
const rowsOf = (
  { badge, statement, why, verdict }: BadgeVerdict,
  place: BadgePlace,
  words: Words,
): readonly ShownRow[] => {
  if (!statement) return []
  const { badgeCard, matches, fields, card } = words
  const row = (label: string, page: string, register: string, result: Match): ShownRow => ({
    ...{ label, page, register, result },
    resultWord: matches[result],
  })
  const matchUnless = (...others: readonly BadgeWhy[]): Match => (others.includes(why) ? 'differs' : 'match')
  const shownAt = place.origin + (statement.path ? place.path : '')
  const product = productOf(statement)
  const sold = verdict?.comparison.find(({ field }) => field === 'model')?.page
  return [
    row(badgeCard.site, shownAt, statement.aud + (statement.path ?? ''), matchUnless('origin', 'path')),
    row(badgeCard.number, badge.number ?? statement.number, statement.number, matchUnless('number')),
    ...(product
      ? [
          row(
            fields.product,
            sold ?? card.notStated,
            product,
            why === 'no-product' ? 'cannot-tell' : matchUnless('product'),
          ),
        ]
      : []),
  ]
}

/** As the verdict on the number has it. */
const grouped = ({ badge, verdict }: BadgeVerdict): string =>
  verdict?.number ? groupNumber(verdict.number) : (badge.number ?? '')

const sayBadge = (found: BadgeVerdict, place: BadgePlace, { words, catalogue, now }: SayContext): Shown => {
  const { card, badges, badgeCard, locale } = words
  const { badge, kind, statement, verdict } = found
  const { scheme = '', number, quote } = badge
  const name = scheme ? proseOf(catalogue, scheme, locale).name : badgeCard.badge
  const isDemo = statement?.demo || verdict?.record?.demo
  return {
    id: `badge:${scheme}:${number ?? ''}`,
    scheme,
    kind,
    tone: toneOf(found),
    lang: locale,
    ...(directionOf(locale) === 'rtl' ? { dir: 'rtl' as const } : {}),
    short: badges[kind].short,
    schemeName: name,
    ...(number ? { numberText: grouped(found), numberCopy: number.replace(/\s/gu, '') } : {}),
    sentence: sentenceOf(found, words),
    quote,
    heads: { page: card.pageSays, register: card.registerSays },
    rows: rowsOf(found, place, words),
    proves: '',
    doesNotProve: badgeCard.limit,
    answerable: [],
    source: statement
      ? [
          [
            fill(card.register, { name: registerName(statement.iss) }),
            fill(badgeCard.signed, {
              ago: sayAgo(locale, instantOf(statement.iat), now),
              until: sayDay(locale, instantOf(statement.exp)),
            }),
          ].join(' · '),
        ]
      : [],
    notes: [],
    ...(isDemo ? { demo: card.demo } : {}),
    labels: {
      copy: card.copy,
      copied: card.copied,
      close: card.close,
      official: '',
      proves: card.proves,
      doesNotProve: card.doesNotProve,
      answerable: card.answerable,
      imitation: card.imitation,
      several: card.several,
      spoken: fill(words.spoken, {
        short: badges[kind].short,
        scheme: [name, grouped(found)].filter(Boolean).join(' '),
      }),
    },
  }
}

const ORDER: Readonly<Record<Tone, number>> = { alarm: 0, caution: 1, plain: 2, waiting: 2, good: 2 }

/** All that is shown of a page, worst first; of one badge that is shown twice the worse. */
export const withBadges = (
  said: readonly Shown[],
  found: readonly BadgeVerdict[],
  place: BadgePlace,
  context: SayContext,
): readonly Shown[] => {
  const byTone = (one: Shown, other: Shown): number => ORDER[one.tone] - ORDER[other.tone]
  const byId = new Map<string, Shown>()
  const badges = found.map((verdict) => sayBadge(verdict, place, context)).toSorted(byTone)
  for (const badge of badges) if (!byId.has(badge.id)) byId.set(badge.id, badge)
  return [...said, ...byId.values()].toSorted(byTone)
}
