/**
 * A verdict in ready words. Chip, card, popup and side panel show the result as it is; they compute nothing, so they
 * cannot disagree. Pure: the present instant is an argument.
 */
import type { Catalogue } from '../../core/catalogue.ts'
import type { Worded } from '../../core/scheme.ts'
import type { Shown, ShownOffer } from '../../core/shown.ts'
import { worstFirst } from '../../core/verdict.ts'
import {
  type Answer,
  type Instant,
  type NumberProblem,
  type RegistryId,
  TONES,
  type Verdict,
  type VerdictKind,
} from '../../core/words.ts'
import { fill } from '../words/fill.ts'
import { directionOf, gapOf, LANGUAGE, proseTag } from '../words/locales.ts'
import { sayAgo, sayDay, sayList } from '../words/time.ts'
import type { NumberPart, SentenceFacts, Words } from '../words/words.ts'
import { groupNumber } from './group.ts'
import { type Prose, proseOf } from './prose.ts'
import { sayRows } from './rows.ts'
import { keptRecord, type NameOf, registerName, sayAnswers, statusesIn } from './sources.ts'

/** A register that could be asked for a number by a press. */
export interface Offer extends Omit<ShownOffer, 'label'> {
  readonly name: Worded
}

export interface SayContext {
  /** The person's language. */
  readonly words: Words
  readonly catalogue: Catalogue
  /** The present instant, ISO 8601. */
  readonly now: Instant
  /** What a register is called; by its address where this does not know it. */
  readonly nameOf?: (source: RegistryId) => Worded | undefined
  /** The registers that the person may ask about this number. */
  readonly offersFor?: (verdict: Verdict) => readonly Offer[]
  /** Numbers can be handed to official pages from here. */
  readonly canHandOff?: boolean
}

const MAX_QUOTE = 120
const MAX_RAW = 40

/** `scheme:compact`, `scheme:raw` or `scheme:` when the mark is only named. */
export const verdictId = ({ scheme, number, claim, subject, alert, kind }: Verdict): string => {
  if (subject) return `${kind}:${alert?.id ?? scheme}`
  return `${scheme}:${number?.compact ?? claim.raw?.slice(0, MAX_RAW) ?? ''}`
}

/** What a press can answer outranks what a person has to look up, and that outranks reasons without a next step. */
const unclearWhy = (answers: readonly Answer[], { unclear }: Words, couldAsk: boolean): string => {
  const whys = answers.flatMap((answer) => (answer.kind === 'unclear' ? [answer.why] : []))
  if (whys.includes('needs-click')) return unclear['needs-click']
  if (answers.some(({ kind }) => kind === 'handoff')) return unclear.handoff
  // That nobody holds such numbers would be untrue of the registers that are not turned on.
  if (couldAsk && whys.every((why) => why === 'no-register' || why === 'not-covered')) return unclear['not-turned-on']
  return unclear[whys[0] ?? 'no-register']
}

const sayProblem = ({ kind, part = '', expected }: NumberProblem, { problems, parts }: Words): string => {
  const name = Object.hasOwn(parts, part) ? parts[part as NumberPart] : parts.other
  return fill(problems[kind], { part: name, expected })
}

const reason = ({ problem, lookalike, answers }: Verdict, words: Words, couldAsk: boolean): string =>
  problem ? sayProblem(problem, words) : lookalike ? words.lookalikes[lookalike] : unclearWhy(answers, words, couldAsk)

/** Between Han and Latin a space is set, as printers do: "这个 CCC 强制性产品认证（3C）编号". */
const spaced = (name: string, { locale }: Words): string =>
  LANGUAGE[locale] === 'zh' && /^[A-Za-z0-9]/u.test(name) ? ` ${name}` : name

const factsOf = (verdict: Verdict, prose: Prose, words: Words, couldAsk: boolean): SentenceFacts => {
  const { record } = verdict
  const day = (value: string | undefined): string | undefined => value && sayDay(words.locale, value)
  const scopeKind = record?.scopeKind ?? prose.scopeKind
  return {
    scheme: spaced(prose.name, words),
    since: day(record?.statusSince),
    until: day(record?.validUntil ?? (record?.status === 'expired' ? record.statusSince : undefined)),
    about: words.certifies[scopeKind === 'product' ? prose.kind : scopeKind],
    why: reason(verdict, words, couldAsk),
  }
}

const templateOf = ({ kind, answers }: Verdict, { hasNumbers }: Prose, { verdicts, sentences }: Words): string =>
  kind === 'conflict' && statusesIn(answers).size > 1
    ? sentences['registers-disagree']
    : kind === 'unnumbered' && !hasNumbers
      ? sentences['no-numbers']
      : verdicts[kind].sentence

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]{1,2000}$/u.test(url)

/** The official look-up: the address a register gave for this number, else the scheme's own page. */
const officialOf = (
  verdict: Verdict,
  prose: Prose,
  { card }: Words,
  canHandOff: boolean | undefined,
): Shown['official'] => {
  const handoff = verdict.answers.find((answer) => answer.kind === 'handoff')?.url
  const compact = encodeURIComponent(verdict.number?.compact ?? '')
  const url = handoff ?? prose.lookup?.url.replace('{number}', compact)
  if (!url || !isWebAddress(url)) return undefined
  const handOff = canHandOff && verdict.number ? { handOff: card.handingOff } : {}
  return { url, label: fill(card.official, { name: prose.lookup?.name ?? new URL(url).host }), ...handOff }
}

/** A button a register, and a word for where those that are not turned on cannot be. */
const askOf = (offers: readonly Offer[], { card, locale }: Words): Shown['ask'] => {
  if (offers.length === 0) return undefined
  const idle = offers.filter(({ isReady }) => !isReady).map(({ name }) => name[LANGUAGE[locale]])
  return {
    offers: offers.map(({ name, ...offer }) => ({ ...offer, label: fill(card.ask, { name: name[LANGUAGE[locale]] }) })),
    ...card.asking,
    ...(idle.length > 0 ? { hint: fill(card.canTurnOn, { names: sayList(locale, idle) }) } : {}),
  }
}

const answerableOf = (verdict: Verdict, prose: Prose, words: Words): readonly string[] => {
  const { card, standings } = words
  const { body, signer } = verdict.record ?? {}
  const code = verdict.number?.parts.body
  return [
    body
      ? fill(card.body, {
          name: body.name ?? body.id,
          code: body.name ? body.id : undefined,
          standing: body.standing && standings[body.standing],
        })
      : code && fill(card.bodyCode, { code }),
    signer && fill(card.signer, { name: signer }),
    prose.issuer && fill(card.issuer, { name: prose.issuer }),
  ].filter((line): line is string => Boolean(line))
}

/** What each register is called: by its own name, the official page by the scheme's word for it, else by its address. */
const naming =
  ({ catalogue, nameOf }: SayContext, { locale }: Words): NameOf =>
  (source) => {
    const scheme = /^hand-off:(.+)$/u.exec(source)?.[1]
    const about = scheme ? catalogue.get(scheme)?.about : undefined
    const name = about ? (about.lookup?.name ?? about.name) : nameOf?.(source)
    return name?.[LANGUAGE[locale]] ?? registerName(source)
  }

const notesOf = (verdict: Verdict, words: Words, now: Instant, nameOf: NameOf): readonly string[] => {
  const kept = keptRecord(verdict.answers)
  const facts = {
    body: verdict.record?.body?.name,
    status: kept && words.statuses[kept.status],
    ago: kept && sayAgo(words.locale, kept.readAt, now),
    register: kept && nameOf(kept.source),
  }
  // The demonstration has a line of its own.
  return verdict.notes.filter((note) => note !== 'demo').map((note) => fill(words.notes[note], facts))
}

/** Demonstration data anywhere behind the verdict makes all of it a demonstration. */
const isDemo = ({ record, answers, notes }: Verdict): boolean =>
  record?.demo === true ||
  notes.includes('demo') ||
  answers.some((answer) => answer.kind === 'found' && answer.record.demo)

const numberTexts = ({ number, claim }: Verdict): Pick<Shown, 'numberText' | 'numberCopy'> => {
  if (number) return { numberText: groupNumber(number), numberCopy: number.compact }
  const raw = claim.raw?.trim().slice(0, MAX_RAW)
  return raw ? { numberText: raw, numberCopy: raw.replace(/\s/gu, '') } : {}
}

/** The words by which the page claims it; empty when they are no more than the number, as when it was typed by hand. */
const quoteOf = ({ claim, number }: Verdict): string => {
  const quote = claim.quote.slice(0, MAX_QUOTE)
  const isBare = [claim.raw, number?.compact].some((text) => text !== undefined && text.trim() === quote.trim())
  return isBare ? '' : quote
}

/** What a notice says in place of a certificate: its title, who gave it out when, and where it can be read. */
const sayNotice = ({ alert }: Verdict, { locale, card }: Words): Partial<Shown> =>
  alert
    ? {
        schemeName: alert.title,
        proves: '',
        doesNotProve: '',
        answerable: [fill(card.noticeBy, { issuer: alert.issuer, day: sayDay(locale, alert.day) })],
        notes: alert.reason ? [alert.reason] : [],
        ...(alert.demo ? { demo: card.demo } : {}),
        ...(alert.url && isWebAddress(alert.url) ? { official: { url: alert.url, label: card.notice } } : {}),
      }
    : {}

/** A register has spoken that can be asked again without the person: no page that somebody read. */
const canBeWatched = ({ number, answers }: Verdict): boolean =>
  number !== undefined &&
  answers.some(
    (answer) => answer.kind === 'absent' || (answer.kind === 'found' && !answer.record.source.startsWith('hand-off:')),
  )

const certificateOf = ({ record, answers }: Verdict): Pick<Shown, 'certificate'> => {
  if (!record) return {}
  const { status, holder, productName } = record
  const heldBy = answers.flatMap((answer) =>
    answer.kind === 'found' && answer.record.source.startsWith('open:') ? answer.record.source : [],
  )
  return {
    certificate: {
      status,
      ...(holder ? { holder } : {}),
      ...(productName ? { product: productName } : {}),
      ...(heldBy.length > 0 ? { heldBy } : {}),
    },
  }
}

/** A register knows the number, so it is one. */
const SETTLED: ReadonlySet<VerdictKind> = new Set(['confirmed', 'genuine', 'not-product', 'overclaimed'])

/** One verdict in the person's language. */
export const say = (verdict: Verdict, context: SayContext): Shown => {
  const { words, catalogue, now } = context
  const { card, locale } = words
  const prose = proseOf(catalogue, verdict.scheme, locale)
  const { short } = words.verdicts[verdict.kind]
  const ask = askOf(context.offersFor?.(verdict) ?? [], words)
  const official = officialOf(verdict, prose, words, context.canHandOff)
  const nameOf = naming(context, words)
  const said = fill(templateOf(verdict, prose, words), factsOf(verdict, prose, words, ask !== undefined)).trim()
  const canLookUp = official && verdict.number && (verdict.kind === 'unchecked' || verdict.kind === 'absent')
  const proseLang = proseTag(locale)
  return {
    id: verdictId(verdict),
    scheme: verdict.scheme,
    kind: verdict.kind,
    tone: TONES[verdict.kind],
    lang: locale,
    ...(directionOf(locale) === 'rtl' ? { dir: 'rtl' as const } : {}),
    ...(proseLang ? { proseLang } : {}),
    short,
    schemeName: prose.name,
    ...numberTexts(verdict),
    sentence: canLookUp ? `${said}${gapOf(locale)}${card.lookYourself}` : said,
    quote: verdict.claim.quote.slice(0, MAX_QUOTE),
    heads: { page: card.pageSays, register: card.registerSays },
    rows: sayRows(verdict.comparison, words, quoteOf(verdict), prose.categories[verdict.record?.category ?? '']),
    proves: prose.proves,
    doesNotProve: prose.doesNotProve,
    answerable: answerableOf(verdict, prose, words),
    source: sayAnswers(verdict.answers, words, now, nameOf),
    notes: notesOf(verdict, words, now, nameOf),
    ...(isDemo(verdict) ? { demo: card.demo } : {}),
    ...(official ? { official } : {}),
    ...(ask ? { ask } : {}),
    report: card.report,
    mute: card.mute,
    ...certificateOf(verdict),
    ...(canBeWatched(verdict) ? { watch: card.watch } : {}),
    ...(verdict.claim.raw && !SETTLED.has(verdict.kind) && !verdict.subject ? { notNumber: card.notNumber } : {}),
    labels: {
      copy: card.copy,
      copied: card.copied,
      close: card.close,
      official: official?.label ?? '',
      proves: card.proves,
      doesNotProve: card.doesNotProve,
      answerable: card.answerable,
      imitation: card.imitation,
      several: card.several,
      // Two chips of one scheme are told apart by their numbers.
      spoken: fill(words.spoken, {
        short,
        scheme: [verdict.alert?.title ?? prose.name, numberTexts(verdict).numberText].filter(Boolean).join(' '),
      }),
    },
    ...(verdict.subject ? { place: 'title' as const } : {}),
    ...sayNotice(verdict, words),
  }
}

/** "Named, but no number" is untrue of a scheme whose number stands elsewhere on the page. */
const withoutIdleNames = (verdicts: readonly Verdict[]): readonly Verdict[] => {
  const numbered = new Set(verdicts.filter(({ claim }) => claim.raw).map(({ scheme }) => scheme))
  return verdicts.filter(({ kind, scheme }) => kind !== 'unnumbered' || !numbered.has(scheme))
}

/** All verdicts of a page, one an id, worst first. */
export const sayAll = (verdicts: readonly Verdict[], context: SayContext): readonly Shown[] => {
  const byId = new Map<string, Verdict>()
  for (const verdict of worstFirst(withoutIdleNames(verdicts))) {
    const id = verdictId(verdict)
    if (!byId.has(id)) byId.set(id, verdict)
  }
  return [...byId.values()].map((verdict) => say(verdict, context))
}
