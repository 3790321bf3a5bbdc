/**
 * Readings of a search or list page: of the numbers in results only those whose result has come into view, each with
 * that result's own title, and one place in every result that has it. Numbers elsewhere stay as they are.
 */
import type { Claim } from '../../src/core/words.ts'
import type { Anchor } from '../../src/page/anchor.ts'
import { contains, matches } from '../../src/page/dom.ts'
import type { InView } from '../../src/page/in-view.ts'
import { resultAround, titleElementOf, titleOfResult } from '../../src/page/results.ts'
import type { Steps } from '../../src/page/steps.ts'
import type { Late, Read } from '../finder/doors.ts'

export interface ResultsDependencies {
  /** The page's, with its fragment. */
  readonly address: () => string
  readonly makeInView: (life: AbortSignal) => InView
}

/** A note as a part of one of these would be pressed with it, or break its table or list. */
const NO_HOLDER = 'a,button,[role=link],[role=button],tr,tbody,table,ul,ol,dl'
/** Places of one number that are looked at. */
const MAX_PLACES = 12

interface Place {
  readonly result: Element
  readonly anchor: Anchor | null
}

const withoutFragment = (address: string): string => address.replace(/#.*$/su, '')

export const makeResults = ({ address, makeInView }: ResultsDependencies): Late['results'] => {
  const life = new AbortController()
  const pressedAt = withoutFragment(address())
  const { hasSeen } = makeInView(life.signal)
  const isOn = (): boolean => {
    if (withoutFragment(address()) !== pressedAt) life.abort()
    return !life.signal.aborted
  }

  return {
    isOn,
    end: () => life.abort(),
    among: (reader) =>
      function* read(changes) {
        const page = yield* reader(changes)
        return isOn() ? yield* amongResults(page, hasSeen) : page
      },
  }
}

function* amongResults(page: Read, hasSeen: InView['hasSeen']): Steps<Read> {
  const claims: Claim[] = []
  const places = new Map<Claim, readonly Place[]>()
  for (const claim of page.claims) {
    yield
    const all = placesOf(page, claim)
    if (all.length === 0) claims.push(claim)
    const seen = all.filter(({ result }) => hasSeen(result))
    if (seen.length === 0) continue
    // Of results not yet in view as well: a verdict must not change by scrolling.
    const titles = new Set(all.map(({ result }) => titleOfResult(result)))
    const [product] = titles
    const told = { ...claim, product: titles.size === 1 && product ? product : '' }
    claims.push(told)
    places.set(told, seen)
  }
  const anchorsOf = (claim: Claim): readonly Anchor[] | undefined =>
    places.get(claim)?.flatMap(({ anchor }) => anchor ?? [])
  return {
    ...page,
    claims,
    anchorOf: (claim) => {
      const own = anchorsOf(claim)
      return own ? (own[0] ?? null) : page.anchorOf(claim)
    },
    alsoAt: (claim) => anchorsOf(claim)?.slice(1) ?? [],
  }
}

/** The results in which a number stands, each once. */
const placesOf = (page: Read, claim: Claim): readonly Place[] => {
  const found = new Map<Element, Place>()
  for (const passage of [claim.passage, ...(claim.alsoIn ?? [])].slice(0, MAX_PLACES)) {
    const one = { ...claim, passage }
    const element = page.elementOf?.(one)
    const result = element && resultAround(element)
    if (!result || found.has(result)) continue
    found.set(result, { result, anchor: anchorIn(result, page.anchorOf(one), page.behind ?? (() => null)) })
  }
  return [...found.values()]
}

/** Beside what has the number where that is a part of the result, else behind the result's title. */
const anchorIn = (result: Element, own: Anchor | null, behind: NonNullable<Read['behind']>): Anchor | null => {
  const isWithin = (anchor: Anchor | null): boolean => anchor !== null && contains(result, anchor.parent)
  if (own && own.parent !== result && isWithin(own)) return own
  const title = titleElementOf(result)
  const beside = title ? behind(title) : null
  if (isWithin(beside)) return beside
  return matches(result, NO_HOLDER) ? own : { parent: result, before: null }
}
