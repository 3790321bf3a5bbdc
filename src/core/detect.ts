/**
 * From passages to claims. Each scheme looks only near its own labels, with bounded patterns; what carries another
 * label (order number, telephone, article number) is thrown out. Linear in the length of the text.
 */
import { ownWordsOf, sharedWordsOf } from './hint.ts'
import { parseMatch } from './parse.ts'
import { type CheckContext, NUMBERLESS, type Scheme } from './scheme.ts'
import { makeSieve, type Sieve } from './sieve.ts'
import { fold } from './text.ts'
import type { Claim, Passage, Strength } from './words.ts'

/** A label may end this far before its number. */
const REACH = 40
/** Words of the page kept around a claim. */
const QUOTE = 120
/** A longer passage is prose: a mark merely named in it is not claimed for the product. */
const NAMED_PASSAGE = 200
const MAX_CLAIMS = 200
/** Passages between two steps. */
const STEP = 50
/** A number in a list of variants may stand in hundreds of places. */
const MAX_PLACES = 20
const DIGIT = /\d/u
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const NONE: readonly number[] = []
/** Longest text of a label, as the reader gives it. */
const MAX_REMEMBERED = 60

/** Between a label and its number: separators, and the small words that belong to labels. */
const SEPARATORS =
  /^(?:[^\p{L}\p{N}]|no\b|nr\b|n[°º.]|(?:regist\p{L}{2,14}|number|nummer|n[uú]m[eé]r[oi]?|numaras[iı]|c[oó]d(?:igo|ice)|kod[eu]?|id|is|code)(?!\p{L})|号码?|编号|編號|號碼?|代码|证书?|證書?|字[号號]|番号|번호|номер|為|为|是){0,12}$/iu
/** Labels of other numbers. One of these right before a number outweighs any cue further off. */
const DECOY_LABEL =
  /(?:订单|訂單|单号|单编号|货号|款号|商品编[号码]|商品id|条[形码]|電話|电话|手机号?|热线|传真|邮编|卡号|账号|帐号|税号|信用代码|注册号|快递|运单|物流|申请编?号|受理编?号|报告编?号|纸号|流水号|批号|专利号?|教师资格|学历|毕业|获奖|荣誉|order|\blot|batch|tracking|invoice|phone|tel|fax|mobile|whatsapp|sku|asin|upc|ean|gtin|isbn|item|article|artikel|art\.-?nr|part|serial|patent|account)[^\p{N}]{0,10}$/iu
const NEGATION_BEFORE =
  /(?:无需|無需|不需要?|没有|沒有|未(?:经|通过|获得?|取得)?|尚未(?:取得|获得)|非|免|无|無|\bnot?\b|\bwithout\b|\bnon|\bohne|\bkein\p{L}{0,2}|\bsans|\bsin|\bsenza|\b(?:belum|tidak|tanpa|không)|ไม่|(?<!\p{L})(?:без|не))[^\p{L}\p{N}]{0,3}$/iu
/** A number that only shows what such numbers look like. */
const EXAMPLE_BEFORE =
  /(?:e\.g\.|for example|such as|z\. ?b\.|beispiel|par exemple|例如|比如|(?:示例|样例|예시|예|例):)[^\p{L}\p{N}]{0,4}$/iu
const QUESTION_AFTER = /^[^，。,.;；]{0,8}(?:[吗嗎么?？]|呢)/u
const YES = /^(?:是|有|支持|已认证|已通过|通过|yes|true|y|ja|oui|sí|si|sim|да|예|있음|あり|有り|○|✓|√)$/iu
/** A value that leaves the label unanswered or denies it. */
const NO_VALUE =
  /^(?:否|无|無|没有|不是|不支持|不适用|暂无|不需要|不涉及|其他|no|none|false|n|n\/?a|nein|kein(?:e|er)?|non|aucune?|other|нет|не требуется|해당 ?없음|해당사항 ?없음|비대상|없음|상세 ?(?:설명|페이지) ?참조|なし|無し|対象外|該当なし|[-/—.*×x\s]{0,6})$/iu

/** Why a text of a number's shape was not taken. For `explain`; the page never asks. */
export type Rejection = 'no-label' | 'other-label' | 'not-plausible' | 'overlaps-firmer'
export type Trace = (rejected: {
  scheme: string
  passage: number
  start: number
  end: number
  raw: string
  why: Rejection
}) => void
type Reject = (scheme: Scheme, start: number, raw: string, why: Rejection) => void

interface Candidate {
  readonly scheme: Scheme
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Normal form; missing on near misses and lookalikes. */
  readonly compact?: string
  readonly key: string
  readonly strength: Strength
  readonly component: boolean
  /** How firm the label is; decides when two schemes want the same text. */
  readonly firmness: number
}

interface View {
  /** Folded text and label, with lower-case twins for looking up cues. */
  readonly text: string
  readonly lower: string
  readonly label: string
  readonly lowerLabel: string
  readonly structured: boolean
}

/** Whether what lies between a label and a number is nothing but separators. */
const isSeparator = (between: string): boolean => between.length <= 24 && SEPARATORS.test(between)

/** The end of the last cue that ends at or before `start`, and its text; `undefined` when none is in reach. */
const nearestCue = (lower: string, cues: readonly string[], start: number): { end: number } | undefined => {
  const from = Math.max(0, start - REACH - 40)
  const window = lower.slice(from, start)
  let end = -1
  for (const cue of cues) {
    const at = window.lastIndexOf(cue)
    if (at >= 0) end = Math.max(end, at + cue.length)
  }
  return end < 0 ? undefined : { end: from + end }
}

type Bond = 'none' | 'near' | 'adjacent'

/** How closely one of `cues` is bound to the number at `start`–`end`. */
const bondOf = (view: View, cues: readonly string[], start: number, end: number): Bond => {
  const inText = nearestCue(view.lower, cues, start)
  if (inText) {
    const gap = view.text.slice(inText.end, start)
    if (isSeparator(gap)) return 'adjacent'
    if (gap.length <= REACH) return 'near'
  }
  const after = view.lower.slice(end, end + 24)
  if (/^\s{0,2}[([]/u.test(after) && cues.some((cue) => after.replace(/^[\s([]{1,4}/u, '').startsWith(cue)))
    return 'adjacent'
  if (view.lowerLabel && cues.some((cue) => view.lowerLabel.includes(cue))) {
    const gap = view.text.slice(0, start)
    if (isSeparator(gap)) return 'adjacent'
    if (gap.length <= REACH) return 'near'
  }
  return 'none'
}

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word)
  if (at < 0) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + word.length] ?? ' '
  return !/[a-z0-9]/u.test(before) && !/[a-z0-9]/u.test(after)
}

const isStructuredName = (view: View, scheme: Scheme): boolean =>
  view.structured && (scheme.structuredNames ?? []).some((name) => hasWord(view.lowerLabel, name))

/** "国食健注G20200001": the number holds a label of its own. */
const holdsCue = ({ lower }: View, { cues }: Scheme, start: number, end: number): boolean => {
  const number = lower.slice(start, end)
  return cues.some((cue) => number.includes(cue))
}

/**
 * A decoy label right before the number, in the text or, at its beginning, in the passage's own label. A number that
 * says itself whose it is (`isSigned`) is none of another label's, but it may be an example.
 */
const isDecoyed = (view: View, start: number, isSigned = false): boolean => {
  const before = view.text.slice(Math.max(0, start - 24), start)
  if (EXAMPLE_BEFORE.test(before)) return true
  if (isSigned) return false
  if (DECOY_LABEL.test(before)) return true
  return isSeparator(view.text.slice(0, start)) && DECOY_LABEL.test(view.label.slice(-24))
}

const isComponent = (view: View, scheme: Scheme, start: number): boolean => {
  const before = view.lower.slice(Math.max(0, start - REACH), start)
  return (scheme.componentCues ?? []).some((cue) => before.includes(cue) || view.lowerLabel.includes(cue))
}

/** The sieve of a list of schemes, made once a list: of each its own words, then those that it shares. */
const sieves = new WeakMap<object, Sieve>()
const sieveFor = (schemes: readonly Scheme[]): Sieve => {
  const [only, ...others] = schemes
  const key = only && others.length === 0 ? only : schemes
  const known = sieves.get(key) ?? makeSieve(schemes.flatMap((scheme) => [ownWordsOf(scheme), sharedWordsOf(scheme)]))
  sieves.set(key, known)
  return known
}

/** Whether the scheme has any business in this passage: one of its labels is there, or its number is self-evident. */
const isConcerned = (view: View, scheme: Scheme): boolean =>
  scheme.selfEvident === true ||
  scheme.cues.some((cue) => view.lower.includes(cue) || view.lowerLabel.includes(cue)) ||
  (scheme.sharedCues ?? []).some((cue) => view.lower.includes(cue) || view.lowerLabel.includes(cue)) ||
  isStructuredName(view, scheme)

/** Twins of the patterns that go on from match to match: compiling one costs more than running it on a short text. */
const globals = new WeakMap<RegExp, RegExp>()
const globalOf = (pattern: RegExp): RegExp => {
  const known = globals.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, `${pattern.flags}g`)
  globals.set(pattern, made)
  return made
}

const NO_MATCHES: readonly RegExpExecArray[] = []
const matches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const global = globalOf(pattern)
  global.lastIndex = 0
  let match = global.exec(text)
  if (!match) return NO_MATCHES
  const found: RegExpExecArray[] = []
  while (match) {
    found.push(match)
    if (match[0] === '') global.lastIndex++
    match = global.exec(text)
  }
  return found
}

const NO_CANDIDATES: readonly Candidate[] = []

/** Numbers of the scheme's own shape. */
const findNumbers = (view: View, scheme: Scheme, context: CheckContext, reject: Reject): readonly Candidate[] => {
  const numbers = matches(scheme.pattern, view.text)
  if (numbers.length === 0 || !isConcerned(view, scheme)) return NO_CANDIDATES
  const found: Candidate[] = []
  let listEnd = -1
  for (const match of numbers) {
    const start = match.index
    const end = start + match[0].length
    const parsed = parseMatch(scheme, match)
    if (!parsed) continue
    let own: Bond = isStructuredName(view, scheme) ? 'adjacent' : bondOf(view, scheme.cues, start, end)
    // "FCC ID: AAA-1, BBB-2": what follows a found number behind a mere separator shares its label.
    if (own !== 'adjacent' && listEnd >= 0 && /^[\s,;/、，；|&+]{1,4}$/u.test(view.text.slice(listEnd, start)))
      own = 'adjacent'
    const shared = bondOf(view, scheme.sharedCues ?? [], start, end)
    const bonds = [own, shared]
    const labelled = scheme.bond === 'adjacent' ? bonds.includes('adjacent') : bonds.some((bond) => bond !== 'none')
    if (!labelled && !scheme.selfEvident) {
      reject(scheme, start, match[0], 'no-label')
      continue
    }
    if (
      own !== 'adjacent' &&
      isDecoyed(view, start, scheme.selfEvident === true && holdsCue(view, scheme, start, end))
    ) {
      reject(scheme, start, match[0], 'other-label')
      continue
    }
    const isPossible = scheme.check?.(parsed.parts, context).ok ?? true
    const isPlausible = isPossible && (scheme.isPlausible?.(parsed.parts) ?? true)
    // Silence before slander: what is impossible, or of a form known from memory alone, only directly behind our own label.
    const isKnown = scheme.isUnproven?.(parsed.parts) !== true || scheme.isPlausible || scheme.selfEvident
    const isSound = isPlausible && isKnown
    if (own !== 'adjacent' && !isSound) {
      reject(scheme, start, match[0], 'not-plausible')
      continue
    }
    found.push({
      scheme,
      start,
      end,
      raw: match[0],
      compact: parsed.compact,
      key: `${scheme.id}:${parsed.compact}`,
      strength: labelled ? 'numbered-with-context' : 'numbered',
      component: isComponent(view, scheme, start),
      firmness: own === 'adjacent' ? 3 : own === 'near' ? 2 : labelled ? 1 : 0,
    })
    // A number that needed no label has none to share, unless it holds one.
    listEnd = own === 'adjacent' || holdsCue(view, scheme, start, end) ? end : -1
  }
  return found
}

/** Lookalikes anywhere, and near misses directly behind a label of the scheme's own. */
const findOddities = (view: View, scheme: Scheme): readonly Candidate[] => {
  const found: Candidate[] = []
  const add = (match: RegExpExecArray): void => {
    const raw = match[0]
    found.push({
      scheme,
      start: match.index,
      end: match.index + raw.length,
      raw,
      key: `${scheme.id}:${raw.replace(/\s/gu, '').toUpperCase()}`,
      strength: 'numbered-with-context',
      component: false,
      firmness: 2,
    })
  }
  for (const { pattern } of scheme.lookalikes ?? []) for (const match of matches(pattern, view.text)) add(match)
  for (const { pattern } of scheme.nearMisses ?? [])
    for (const match of matches(pattern, view.text))
      if (
        bondOf(view, scheme.cues, match.index, match.index + match[0].length) === 'adjacent' &&
        !isDecoyed(view, match.index)
      )
        add(match)
  return found
}

const isFirmer = (a: Candidate, b: Candidate): boolean =>
  a.firmness > b.firmness || (a.firmness === b.firmness && a.raw.length > b.raw.length)

/** Of two that want the same text the firmer stays, then the longer. One sweep from left to right. */
const withoutOverlaps = (candidates: readonly Candidate[], reject: Reject): readonly Candidate[] => {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else {
      const loser = isFirmer(candidate, last) ? last : candidate
      if (loser === last) kept[kept.length - 1] = candidate
      reject(loser.scheme, loser.start, loser.raw, 'overlaps-firmer')
    }
  }
  return kept
}

/** Whether the passage names the mark in earnest: not denied, not asked, not an unanswered row. */
const findNamed = (view: View, passage: Passage, scheme: Scheme): { start: number; end: number } | undefined => {
  if (!scheme.named || view.text.length > NAMED_PASSAGE) return undefined
  const inLabel = view.label ? scheme.named.exec(view.label) : null
  if (inLabel) {
    if (passage.kind === 'row' && NO_VALUE.test(view.text.trim())) return undefined
    if (passage.kind === 'row' || passage.kind === 'json-ld' || YES.test(view.text.trim()))
      return { start: 0, end: view.text.length }
  }
  if (passage.kind === 'link') return undefined
  const match = scheme.named.exec(view.text)
  if (!match) return undefined
  const rest = view.text.slice(match.index + match[0].length)
  if (NEGATION_BEFORE.test(view.text.slice(Math.max(0, match.index - 12), match.index))) return undefined
  if (QUESTION_AFTER.test(rest) || /是否/u.test(view.text.slice(Math.max(0, match.index - 4), match.index)))
    return undefined
  const value = /^[^:=]{0,12}[:=]\s{0,4}(\S{0,12})\s{0,4}$/u.exec(rest)
  if (value && NO_VALUE.test(value[1] ?? '')) return undefined
  return { start: match.index, end: match.index + match[0].length }
}

const quoteAround = (raw: string, start: number, end: number, label?: string): string => {
  const margin = Math.max(0, Math.floor((QUOTE - (end - start)) / 2))
  const cut = raw.slice(Math.max(0, start - margin), Math.min(raw.length, end + margin)).trim()
  const said = label && start < 12 ? `${label.trim().replace(/[:：]\s{0,4}$/u, '')}: ${cut}` : cut
  return said.replace(/\s{1,40}/gu, ' ').slice(0, QUOTE)
}

/** Where a number is best shown when it stands in several places. */
const PLACE_RANK: Readonly<Record<Passage['kind'], number>> = {
  row: 0,
  bullet: 1,
  body: 2,
  image: 3,
  file: 9,
  attribute: 4,
  qr: 5,
  title: 6,
  link: 7,
  'json-ld': 8,
}
const STRENGTHS: readonly Strength[] = ['named', 'numbered', 'numbered-with-context']

interface Kept {
  readonly claim: Claim
  readonly rank: number
}

/** One claim a number: the best place, the greatest strength, and where else it stands. */
const merge = (a: Kept | undefined, b: Kept): Kept => {
  if (!a) return b
  const [best, other] = b.rank < a.rank ? [b, a] : [a, b]
  const strength =
    STRENGTHS.indexOf(b.claim.strength) > STRENGTHS.indexOf(a.claim.strength) ? b.claim.strength : a.claim.strength
  const component = a.claim.component === true && b.claim.component === true
  const places = new Set([...(best.claim.alsoIn ?? []), other.claim.passage, ...(other.claim.alsoIn ?? [])])
  places.delete(best.claim.passage)
  const alsoIn = [...places].sort((one, two) => one - two).slice(0, MAX_PLACES)
  const { component: _, alsoIn: __, ...claim } = best.claim
  return {
    rank: best.rank,
    claim: { ...claim, strength, ...(component ? { component } : {}), ...(alsoIn.length > 0 ? { alsoIn } : {}) },
  }
}

const makeView = (passage: Passage): { view: View; origin: (i: number) => number } => {
  const folded = fold(passage.text)
  const label = passage.label ? fold(passage.label).text : ''
  // A cell that reads "IC" is the label "IC:".
  const lowerLabel = label.toLowerCase() + (ENDS_IN_WORD.test(label.slice(-2)) ? ':' : '')
  return {
    view: {
      text: folded.text,
      lower: folded.text.toLowerCase(),
      label,
      lowerLabel,
      structured: passage.kind === 'json-ld',
    },
    origin: folded.origin,
  }
}

/** Nearly every number has a digit, and a label by itself has none. */
const mayHoldNumber = ({ pattern, mayLackDigits }: Scheme, hasDigit: boolean): boolean =>
  pattern !== NUMBERLESS.pattern && (hasDigit || mayLackDigits === true)

/** A scheme with a word in a passage, one of its own or merely one that it shares with others. */
interface Concern {
  readonly scheme: Scheme
  readonly isOwn: boolean
}

/** The schemes with a word in the passage or its label; of structured data, whose names are words too, all. */
const concernsOf = (
  { kind, text, label }: Passage,
  schemes: readonly Scheme[],
  ownersIn: (text: string) => readonly number[],
): readonly Concern[] => {
  if (kind === 'json-ld') return schemes.map((scheme) => ({ scheme, isOwn: true }))
  const inText = ownersIn(text)
  const inLabel = label ? ownersIn(label) : NONE
  const owners = inLabel.length === 0 ? inText : [...new Set([...inText, ...inLabel])].sort((a, b) => a - b)
  const concerns: Concern[] = []
  for (const owner of owners) {
    const scheme = schemes[owner >> 1]
    if (scheme && scheme !== concerns.at(-1)?.scheme) concerns.push({ scheme, isOwn: owner % 2 === 0 })
  }
  return concerns
}

/**
 * Claims of a page, one a number and at most one a mark that is only named, in reading order.
 * `context.year` is the current year. In steps, of a few passages each.
 */
export function* detectSteps(
  passages: readonly Passage[],
  schemes: readonly Scheme[],
  context: CheckContext,
  trace?: Trace,
): Generator<undefined, readonly Claim[]> {
  const numbered = new Map<string, Kept>()
  const named = new Map<string, Kept>()
  const withNumber = new Set<string>()
  const sieve = sieveFor(schemes)
  // A label is mostly the text of the passage before: it is looked at once.
  const looks = new Map<string, readonly number[]>()
  const ownersIn = (text: string): readonly number[] => {
    const known = looks.get(text) ?? sieve.ownersIn(text)
    if (text.length <= MAX_REMEMBERED) looks.set(text, known)
    return known
  }
  const look = (passage: Passage, index: number): void => {
    if (passage.text === '') return
    const concerns = concernsOf(passage, schemes, ownersIn)
    if (concerns.length === 0) return
    const { view, origin } = makeView(passage)
    const toClaim = (scheme: Scheme, start: number, end: number, strength: Strength): Claim => {
      const from = origin(start)
      const to = end > start ? origin(end - 1) + 1 : from
      return {
        scheme: scheme.id,
        strength,
        quote: quoteAround(passage.text, from, to, passage.label),
        passage: index,
        start: from,
        end: to,
      }
    }
    const reject: Reject = (scheme, start, raw, why) =>
      trace?.({ scheme: scheme.id, passage: index, start: origin(start), end: origin(start + raw.length), raw, why })
    const rank = PLACE_RANK[passage.kind]
    const hasDigit = DIGIT.test(view.text)
    const candidates: Candidate[] = []
    for (const { scheme, isOwn } of concerns) {
      const place = isOwn ? findNamed(view, passage, scheme) : undefined
      if (place) {
        const kept = named.get(scheme.id)
        if (!kept || rank < kept.rank)
          named.set(scheme.id, { rank, claim: toClaim(scheme, place.start, place.end, 'named') })
      }
      // A file's name may say which mark a picture shows; its figures are the shop's own.
      if (passage.kind === 'file' || !mayHoldNumber(scheme, hasDigit)) continue
      if (isOwn) candidates.push(...findOddities(view, scheme))
      candidates.push(...findNumbers(view, scheme, context, reject))
    }
    for (const { scheme, start, end, raw, compact, key, strength, component } of withoutOverlaps(candidates, reject)) {
      const claim = {
        ...toClaim(scheme, start, end, strength),
        raw,
        ...(compact ? { compact } : {}),
        ...(component ? { component } : {}),
      }
      numbered.set(key, merge(numbered.get(key), { claim, rank }))
      withNumber.add(scheme.id)
    }
  }
  for (const [index, passage] of passages.entries()) {
    look(passage, index)
    if (index % STEP === STEP - 1) yield
  }
  const isNumbered = (scheme: Scheme | undefined): boolean =>
    scheme !== undefined && [scheme.id, ...(scheme.sisters ?? [])].some((id) => withNumber.has(id))
  const onlyNamed = [...named].flatMap(([id, { claim }]) =>
    isNumbered(schemes.find((scheme) => scheme.id === id)) ? [] : [claim],
  )
  return [...[...numbered.values()].map((kept) => kept.claim), ...onlyNamed].slice(0, MAX_CLAIMS)
}

/** The claims at one go. */
export const detect = (...given: Parameters<typeof detectSteps>): readonly Claim[] => {
  const steps = detectSteps(...given)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
