/**
 * Weakened and tightened forms of one regular expression, each different from it in one atom. A small reader of the
 * pattern's source, for the syntax of the `u` flag; it keeps spans only, and a mutant is the source with one span
 * rewritten. Numbers of groups stay as they are: what is dropped is made to match never, or always, where it stands.
 */
import { fold } from '../core/text.ts'

/** One changed pattern. */
export interface RegexMutant {
  readonly regex: RegExp
  /** What was done, such as `"[ -]?" → "[ -]{1}"`. */
  readonly what: string
}

interface Span {
  readonly start: number
  readonly end: number
}
type NodeKind = 'literal' | 'set' | 'class' | 'assertion' | 'reference' | 'group' | 'look'
interface Quantifier extends Span {
  readonly min: number
  /** Missing when there is no upper bound. */
  readonly max?: number
  readonly isLazy: boolean
}
interface Item extends Span {
  readonly kind: NodeKind
  /** Of groups and look-arounds. */
  readonly alternatives: readonly Alternative[]
  /** Of classes; the span of each. */
  readonly members: readonly Span[]
  readonly quantifier?: Quantifier
}
interface Alternative extends Span {
  readonly items: readonly Item[]
}
interface Edit extends Span {
  readonly text: string
  readonly what: string
}

const ESCAPE =
  /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[pP]\{[^}]{1,60}\}|k<[^>]{1,60}>|[1-9]\d?|.)/iuy
const GROUP_OPEN = /\((?:\?(?:<?[=!]|<[\p{L}\w$]{1,60}>|[a-z-]{0,8}:))?/uy
const QUANTIFIER = /(?:[*+?]|\{(\d{1,4})(,?)(\d{0,4})\})(\??)/uy
const SIGNS: Readonly<Record<string, readonly [min: number, max?: number]>> = { '?': [0, 1], '*': [0], '+': [1] }

/** What a sticky pattern matches at `at`, or `null`. */
const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const readQuantifier = (source: string, at: number): Quantifier | undefined => {
  const match = matchAt(QUANTIFIER, source, at)
  if (!match) return undefined
  const [whole, low, comma, high, lazy] = match
  const [min, max] =
    low === undefined
      ? (SIGNS[whole.charAt(0)] ?? [0])
      : [Number(low), high ? Number(high) : comma ? undefined : Number(low)]
  return { start: at, end: at + whole.length, min, isLazy: lazy === '?', ...(max === undefined ? {} : { max }) }
}

/** The length of one character or escape at `at`. */
const unitAt = (source: string, at: number): number =>
  matchAt(ESCAPE, source, at)?.[0].length ?? ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const readClass = (source: string, start: number): Item => {
  const members: Span[] = []
  let at = start + (source[start + 1] === '^' ? 2 : 1)
  while (at < source.length && source[at] !== ']') {
    let end = at + unitAt(source, at)
    if (source[end] === '-' && source[end + 1] !== ']') end += 1 + unitAt(source, end + 1)
    members.push({ start: at, end })
    at = end
  }
  return { kind: 'class', start, end: at + 1, alternatives: [], members }
}

const kindOfEscape = (text: string): NodeKind => {
  if (/^\\[bB]$/u.test(text)) return 'assertion'
  if (/^\\(?:[1-9]|k<)/u.test(text)) return 'reference'
  return /^\\[dDsSwWpP]/u.test(text) ? 'set' : 'literal'
}

const readAtom = (source: string, start: number): Item => {
  const sign = source.charAt(start)
  if (sign === '(') {
    const open = matchAt(GROUP_OPEN, source, start)?.[0] ?? '('
    const alternatives = readAlternatives(source, start + open.length)
    const end = (alternatives.at(-1)?.end ?? start) + 1
    return { kind: /[=!]$/u.test(open) ? 'look' : 'group', start, end, alternatives, members: [] }
  }
  if (sign === '[') return readClass(source, start)
  const end = start + unitAt(source, start)
  const kind: NodeKind =
    sign === '\\' ? kindOfEscape(source.slice(start, end)) : /[\^$]/u.test(sign) ? 'assertion' : 'literal'
  return { kind: sign === '.' ? 'set' : kind, start, end, alternatives: [], members: [] }
}

/** Alternatives from `start` up to the bracket that closes them, or the end. */
const readAlternatives = (source: string, start: number): readonly Alternative[] => {
  const alternatives: Alternative[] = []
  let items: Item[] = []
  let from = start
  let at = start
  for (;;) {
    const isOver = at >= source.length || source[at] === ')'
    if (isOver || source[at] === '|') {
      alternatives.push({ start: from, end: at, items })
      if (isOver) return alternatives
      items = []
      at += 1
      from = at
      continue
    }
    const atom = readAtom(source, at)
    const quantifier = readQuantifier(source, atom.end)
    items.push({ ...atom, ...(quantifier ? { quantifier } : {}) })
    at = quantifier?.end ?? atom.end
  }
}

const replaced = (source: string, { start, end }: Span, text: string): Edit => ({
  start,
  end,
  text,
  what: `"${source.slice(start, end)}" → "${text}"`,
})

/** Bounds one lower and one higher. Unbounded repetition has no upper one. */
const quantifierEdits = (source: string, { quantifier, start }: Item): readonly Edit[] => {
  if (!quantifier) return []
  const { min, max, isLazy } = quantifier
  const bounds: readonly (readonly [number, number | undefined])[] = [
    [min - 1, max],
    [min + 1, max],
    ...(max === undefined ? [] : [[min, max + 1] as const, [min, max - 1] as const]),
  ]
  return bounds
    .filter(([low, high]) => low >= 0 && (high === undefined || low <= high))
    .map(([low, high]) => {
      const text = `${low === high ? `{${low}}` : `{${low},${high ?? ''}}`}${isLazy ? '?' : ''}`
      const whole = source.slice(start, quantifier.end)
      return { start: quantifier.start, end: quantifier.end, text, what: `"${whole}" with ${text}` }
    })
}

/** Ranges grow by one character of their own kind: no digit range beyond 9, no letter range beyond z. */
const KINDS: readonly RegExp[] = [/[0-9]/u, /[A-Z]/u, /[a-z]/u, /\p{Script=Han}/u]
const isSameKind = (a: string, b: string): boolean => KINDS.some((kind) => kind.test(a) && kind.test(b))
const beside = (character: string, step: number): string =>
  String.fromCodePoint(Math.max(0, (character.codePointAt(0) ?? 0) + step))

const widenedRange = (source: string, { start, end }: Span): readonly Edit[] => {
  const [, low, high] = /^([^\\])-([^\\])$/u.exec(source.slice(start, end)) ?? []
  if (low === undefined || high === undefined) return []
  const [before, after] = [beside(low, -1), beside(high, 1)]
  return [
    ...(isSameKind(before, low) ? [replaced(source, { start, end }, `${before}-${high}`)] : []),
    ...(isSameKind(high, after) ? [replaced(source, { start, end }, `${low}-${after}`)] : []),
  ]
}

const classEdits = (source: string, { start, end, members }: Item): readonly Edit[] => {
  const isNegated = source[start + 1] === '^'
  const inside = source.slice(start + (isNegated ? 2 : 1), end)
  const named = (edit: Edit): Edit => ({ ...edit, what: `in "${source.slice(start, end)}" ${edit.what}` })
  return [
    replaced(source, { start, end }, `${isNegated ? '[' : '[^'}${inside}`),
    ...(members.length < 2
      ? []
      : members.map((member) => ({ ...member, text: '', what: `without "${source.slice(member.start, member.end)}"` }))
    ).map(named),
    ...members.flatMap((member) => widenedRange(source, member)).map(named),
  ]
}

const isPlainLiteral = ({ kind, quantifier }: Item): boolean => kind === 'literal' && !quantifier

const otherLetter = (character: string): string => {
  if (/\d/u.test(character)) return character === '7' ? '3' : '7'
  if (/[A-Z]/u.test(character)) return character === 'Q' ? 'J' : 'Q'
  if (/[a-z]/u.test(character)) return character === 'q' ? 'j' : 'q'
  return character === '~' ? '@' : '~'
}

/**
 * Characters in a row are one word, changed once: the same row would kill a change in any of them. An alternative that
 * is one word is left out as a whole instead, which comes to the same.
 */
const wordEdits = (source: string, items: readonly Item[]): readonly Edit[] =>
  items.flatMap((item, i) => {
    const before = items[i - 1]
    const goesOn = before && isPlainLiteral(before) && !item.quantifier
    if (item.kind !== 'literal' || goesOn) return []
    return [replaced(source, item, otherLetter(source.slice(item.start, item.end)))]
  })

/** A group that may be empty is optional already. */
const canBeEmpty = ({ items }: Alternative): boolean =>
  items.every(
    ({ kind, quantifier, alternatives }) =>
      quantifier?.min === 0 || /assertion|look/u.test(kind) || (kind === 'group' && alternatives.some(canBeEmpty)),
  )

const itemEdits = (source: string, item: Item): readonly Edit[] => {
  const text = source.slice(item.start, item.end)
  const own: Readonly<Record<NodeKind, () => readonly Edit[]>> = {
    literal: () => [],
    set: () => (text === '.' ? [] : [replaced(source, item, swapCase(text))]),
    class: () => classEdits(source, item),
    assertion: () => [{ ...item, text: '(?:)', what: `without "${text}"` }],
    reference: () => [{ ...item, text: '(?:)', what: `without "${text}"` }],
    group: () =>
      item.quantifier || item.alternatives.some(canBeEmpty)
        ? []
        : [{ start: item.end, end: item.end, text: '?', what: `"${text}" optional` }],
    look: () => [{ ...item, text: `(?:|${text})`, what: `without "${text}"` }],
  }
  return [...own[item.kind](), ...quantifierEdits(source, item), ...alternativesEdits(source, item.alternatives)]
}

/** `\d` becomes `\D`, `\p{L}` becomes `\P{L}`. */
const swapCase = (text: string): string => {
  const letter = text.charAt(1)
  return `\\${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}${text.slice(2)}`
}

const alternativesEdits = (source: string, alternatives: readonly Alternative[]): readonly Edit[] => [
  ...(alternatives.length < 2
    ? []
    : alternatives.map(({ start, end }) => ({
        start,
        end: start,
        text: '(?!)',
        what: `without alternative "${source.slice(start, end)}"`,
      }))),
  ...alternatives.flatMap(({ items }) => [
    ...(alternatives.length > 1 && items.every(isPlainLiteral) ? [] : wordEdits(source, items)),
    ...items.flatMap((item) => itemEdits(source, item)),
  ]),
]

/**
 * Every character that can stand in folded text: patterns never see another. Without the long s, the Kelvin sign and
 * the iota subscript, which `i` alone takes for letters that they are not.
 */
const FOLDED = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
  .filter((character) => fold(character).text === character && !/[\u0345\u017f\u212a]/u.test(character))
  .join('')
const otherThan = new Map<string, string>()
const charactersOutside = (set: string, flags: string): string => {
  const key = `${flags}/${set}`
  const known = otherThan.get(key) ?? FOLDED.replace(new RegExp(set, `g${flags.replace(/[gy]/gu, '')}`), '')
  otherThan.set(key, known)
  return known
}

const compiled = (source: string, flags: string): RegExp | undefined => {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

const apply = (source: string, { start, end, text }: Edit): string => source.slice(0, start) + text + source.slice(end)

/** The class around an edit inside one, before and after. */
const classAround = (items: readonly Item[], edit: Edit): Item | undefined =>
  items
    .flatMap((item) => [item, ...item.alternatives.flatMap((alternative) => allItems(alternative.items))])
    .find(({ kind, start, end }) => kind === 'class' && edit.start >= start && edit.end <= end && edit.end > start)
const allItems = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...item.alternatives.flatMap((alternative) => allItems(alternative.items))])

/**
 * A class is compared with its mutant character by character, over folded text and under the pattern's flags: one that
 * holds the same characters (`[A-Za-z]` without `a-z` under `i`) is no mutant.
 */
const holdsTheSame = (regex: RegExp, items: readonly Item[], edit: Edit): boolean => {
  const around = classAround(items, edit)
  if (!around) return false
  const before = regex.source.slice(around.start, around.end)
  const after = apply(regex.source, edit).slice(around.start, around.end + edit.text.length - (edit.end - edit.start))
  return charactersOutside(before, regex.flags) === charactersOutside(after, regex.flags)
}

/** The flag `i` the other way, where some character or class of the pattern tells the cases of a letter apart. */
const otherCase = (regex: RegExp, items: readonly Item[]): readonly RegexMutant[] => {
  const flags = regex.flags.includes('i') ? regex.flags.replace('i', '') : `${regex.flags}i`
  const texts = items
    .filter(({ kind }) => /literal|class|set/u.test(kind))
    .map((item) => regex.source.slice(item.start, item.end))
  if (texts.every((text) => charactersOutside(text, flags) === charactersOutside(text, regex.flags))) return []
  return [{ regex: new RegExp(regex.source, flags), what: `flags "${regex.flags}" → "${flags}"` }]
}

/** All mutants of a pattern: no two the same, none that cannot be compiled. */
export const regexMutants = (regex: RegExp): readonly RegexMutant[] => {
  const { source, flags } = regex
  const alternatives = readAlternatives(source, 0)
  const items = alternatives.flatMap((alternative) => allItems(alternative.items))
  const seen = new Set([source])
  const mutants = alternativesEdits(source, alternatives).flatMap((edit): readonly RegexMutant[] => {
    const text = apply(source, edit)
    if (seen.has(text) || holdsTheSame(regex, items, edit)) return []
    seen.add(text)
    const mutant = compiled(text, flags)
    return mutant ? [{ regex: mutant, what: edit.what }] : []
  })
  return [...mutants, ...otherCase(regex, items)]
}
