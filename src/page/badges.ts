/**
 * Finds the badges on a page: `<proof-mark>` elements, pictures at the address of a register's badge, and words or pictures
 * that speak as if we had checked something. Only attributes and the statement are taken, never what an element draws or
 * says: each badge is a claim, and the background tests it. Nothing here is believed.
 *
 * A statement may stand in the attribute, in a script inside the element, or at an address. That address is read only where
 * it is of the page's own origin and over https (or on this machine): without cookies or referrer, no redirect followed, and
 * no more than `MAX_PROOF` of it. The page's own badge reads the same file, so that the shop learns nothing new by it.
 */
import { MAX_STATEMENT_LENGTH } from '../core/statement.ts'
import type { BadgeClaim, Claim, Passage } from '../core/words.ts'
import type { Anchor } from './anchor.ts'
import { baseURIOf, closest, getAttribute, matches, parentElementOf, querySelector } from './dom.ts'
import type { Place } from './read.ts'
import { hostOf, isDead, isOurs, type Root, rootsOf } from './roots.ts'
import { inTurn, type Steps } from './steps.ts'

/** What was found, and where. */
export interface FoundBadges {
  readonly badges: readonly BadgeClaim[]
  /** Where the numbers of elements stand; each once. */
  readonly passages: readonly Passage<Place>[]
  /** Statements are on their way: it is worth reading again soon. */
  readonly isWaiting: boolean
}

export interface BadgeReaderDependencies {
  readonly fetch: typeof fetch
  /** The page's own address. */
  readonly address: () => string
  /** In milliseconds. */
  readonly clock: () => number
}

const MAX_BADGES = 40
const MAX_ADDRESSES = 20
const MAX_QUOTE = 120
/** A statement with the keys of its register. */
export const MAX_PROOF = 16_384
const TIME_LIMIT_MS = 8_000
/** A file is not asked for again sooner. */
const REST_MS = 60_000
const STEP = 500
const STEP_OF_TEXTS = 2_000
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4
const SCHEME = /^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}$/u
/** "https://register.example/badge/cn-ccc/2024000914000101.svg?lang=en", "….png?scale=2" */
const BADGE_ADDRESS =
  /^(https?:\/\/[^?#\s]{1,200})\/badge\/([a-z0-9-]{1,80})\/([^/?#\s]{1,200})\.(?:svg|png)(?:[?#]|$)/u
/** The first such address in an attribute: alone, in a `srcset`, in `url(…)`. */
const WRITTEN = /[^\s"'(),]{0,300}\/badge\/[^\s"'(),]{1,300}/u
/** Where a picture's address may stand. */
const SOURCES = ['src', 'data-src', 'srcset', 'data', 'href', 'style']
const PICTURES = SOURCES.map((name) => `[${name}*="/badge/"]`).join()
/** Only their own parts may stand in these. */
const NO_PLACE = 'table,thead,tbody,tfoot,tr,ul,ol,dl,select,picture,svg,head,html'
/** Anything that may be a seal, and the words that it bears. */
const SEAL = 'img,svg,canvas,[role=img],[style*=background]'
const SEAL_WORDS = ['alt', 'aria-label', 'title', 'src']
/** Their text is none, or is no badge of its own. */
const UNREAD = 'proof-mark,script,style,noscript,template,textarea'
/** How far from a seal its words may stand, and how long they may be: prose that merely speaks of us is none. */
const NEAR = 3
const MAX_WORDS = 80
/** "Proofmark verified", "certified by Proofmark", "proofmark-verified.png", "验标认证", "已通过验标"; not "Proofmark is …". */
const NAMED = /proofmark|验标/iu
const OUR_WORDS =
  /proofmark[^\p{L}\p{N}]{0,3}(?:verified|certified|checked|approved|genuine|authentic|badge|seal)|(?:verified|certified|checked|approved) (?:by|with) proofmark|验标[^\p{L}\p{N}]{0,2}(?:认证|验证|核验|已验|徽章|正品|通过)|(?:通过|已经|经)验标/iu

const speaksOfUs = (text: string): boolean => NAMED.test(text) && OUR_WORDS.test(text)

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname))

/** The statement in what stands in an attribute, a script or a file: alone, or in JSON with the keys beside it. */
const statementIn = (text: string): string => {
  if (!text.startsWith('{')) return text.slice(0, MAX_STATEMENT_LENGTH + 1)
  try {
    const { statement }: { readonly statement?: unknown } = JSON.parse(text)
    return typeof statement === 'string' ? statement.slice(0, MAX_STATEMENT_LENGTH + 1) : ''
  } catch {
    return ''
  }
}

/** `undefined` for more than the limit. */
const readAll = async ({ body }: Response): Promise<string | undefined> => {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length <= MAX_PROOF) continue
    void reader?.cancel()
    return undefined
  }
  return text
}

interface Kept {
  readonly at: number
  /** As long as it is missing the file is on its way. */
  statement?: string
}

/** Reads the badges of a page, time and again. */
export const makeBadgeReader = (document: Document, deps: BadgeReaderDependencies): (() => Steps<FoundBadges>) => {
  const { fetch, address, clock } = deps
  const kept = new Map<string, Kept>()

  const read = async (url: string): Promise<string> => {
    try {
      const response = await fetch(url, {
        mode: 'same-origin',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      })
      const text = response.ok ? await readAll(response) : undefined
      return text === undefined ? '' : statementIn(text.trim())
    } catch {
      return ''
    }
  }

  /** The statement at an address; `undefined` while it is on its way. */
  const statementAt = (written: string, base: string): string | undefined => {
    const here = URL.parse(address())
    const url = URL.parse(written, base)
    if (!here || url?.origin !== here.origin || !isSafe(url)) return ''
    const before = kept.get(url.href)
    if (before && (before.statement === undefined || clock() - before.at < REST_MS)) return before.statement
    if (!before && kept.size >= MAX_ADDRESSES) return ''
    const next: Kept = { at: clock() }
    kept.set(url.href, next)
    void read(url.href).then((statement) => {
      next.statement = statement
    })
    return undefined
  }

  /** `null`: none was promised. `undefined`: it is on its way. */
  const statementOf = (element: Element): string | null | undefined => {
    const written = element.getAttribute('statement')?.trim()
    const inside = 'script[type="application/jose"],script[type="application/json"]'
    const text = written || element.querySelector(inside)?.textContent?.trim()
    if (!text) return null
    // A token begins with `{"`, in base64url.
    if (/^(?:\{|eyJ)/u.test(text)) return text.length > MAX_PROOF ? '' : statementIn(text)
    return written ? statementAt(written, element.baseURI) : ''
  }

  const elementBadge = (element: Element): BadgeClaim | undefined => {
    const statement = statementOf(element)
    if (statement === undefined) return undefined
    const scheme = element.getAttribute('scheme')?.trim() ?? ''
    const number = element.getAttribute('number')?.trim().slice(0, 200)
    return {
      form: 'element',
      ...(SCHEME.test(scheme) ? { scheme } : {}),
      ...(number ? { number } : {}),
      ...(statement === null ? {} : { statement }),
      quote: `<proof-mark> ${scheme} ${number ?? ''}`.trim().slice(0, MAX_QUOTE),
    }
  }

  return function* readBadges() {
    const found = new Map<string, BadgeClaim>()
    const places = new Map<string, Passage<Place>>()
    let isWaiting = false
    const add = (badge: BadgeClaim): void => {
      const key = JSON.stringify({ ...badge, quote: '' })
      if (found.size < MAX_BADGES && !found.has(key)) found.set(key, badge)
    }
    const addElement = (element: Element): void => {
      const badge = elementBadge(element)
      if (!badge) {
        isWaiting = true
        return
      }
      add(badge)
      const { scheme, number } = badge
      const at: Place = { kind: 'attribute', element, attribute: 'number' }
      if (scheme && number && !places.has(`${scheme}:${number}`))
        places.set(`${scheme}:${number}`, { kind: 'attribute', label: scheme, text: number, at })
    }
    for (const root of rootsOf(document)) {
      yield* inTurn(root.querySelectorAll('proof-mark'), STEP, addElement)
      yield* inTurn(root.querySelectorAll(PICTURES), STEP, (element) => {
        const badge = pictureBadge(element)
        if (badge) add(badge)
      })
      yield
      const words = yield* wordsIn(root)
      if (words) add({ form: 'words', quote: words.trim().slice(0, MAX_QUOTE) })
    }
    return { badges: [...found.values()], passages: [...places.values()], isWaiting }
  }
}

/** The numbers of badges that the page does not claim otherwise, as claims; their passages are counted from `offset` on. */
export const claimsBeside = ({ passages }: FoundBadges, claims: readonly Claim[], offset: number): readonly Claim[] => {
  const bare = (text: string | undefined): string => (text ?? '').replace(/\s/gu, '')
  return passages.flatMap(({ label: scheme = '', text }, i): readonly Claim[] => {
    const isKnown = claims.some((claim) => claim.scheme === scheme && bare(claim.compact ?? claim.raw) === bare(text))
    if (isKnown) return []
    const stands = { passage: offset + i, start: 0, end: text.length }
    return [
      {
        scheme,
        strength: 'numbered-with-context',
        // In groups or not: its normal form has none.
        raw: bare(text),
        compact: bare(text),
        quote: `${scheme} ${text}`.slice(0, MAX_QUOTE),
        ...stands,
      },
    ]
  })
}

/** Where a note on the number of a badge stands: after the element, and outside what would be pressed with it. */
export const besideBadge = ({ at, text }: Passage<Place>): Anchor | null => {
  const element = at.kind === 'attribute' && !isDead(at.element) ? at.element : undefined
  if (!element?.isConnected || element.getAttribute('number')?.trim() !== text) return null
  const outer = element.closest('a,button,label,summary') ?? element
  const stand = outer.parentElement ? outer : hostOf(outer)
  const parent = stand?.parentElement
  let before = stand?.nextSibling ?? null
  while (before?.nodeType === 1 && isOurs(before as Element)) before = before.nextSibling
  return parent && !matches(parent, NO_PLACE) ? { parent, before } : null
}

/** A picture at the address of a register's badge. Whose register that is, the background knows. */
const pictureBadge = (element: Element): BadgeClaim | undefined => {
  if (element.localName === 'a' || isOurs(element)) return undefined
  for (const name of SOURCES) {
    const written = WRITTEN.exec(getAttribute(element, name)?.slice(0, 4_000) ?? '')?.[0]
    const address = written === undefined ? undefined : URL.parse(written, baseURIOf(element))?.href
    const [, base, scheme = '', number = ''] = BADGE_ADDRESS.exec(address ?? '') ?? []
    if (!base || !SCHEME.test(scheme)) continue
    const quote = getAttribute(element, 'alt')?.trim() || written || ''
    return { form: 'picture', base, scheme, number: decoded(number), quote: quote.slice(0, MAX_QUOTE) }
  }
  return undefined
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Our words on a seal or right beside one; the first of them. One is enough: they prove as little as one another. */
function* wordsIn(root: Root): Steps<string | undefined> {
  for (const name of SEAL_WORDS) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const words = getAttribute(element, name)?.slice(0, 300) ?? ''
      const isRead = speaksOfUs(words) && !isOurs(element) && !closest(element, 'proof-mark')
      if (isRead && (name === 'src' ? element.localName === 'img' : isAtSeal(element))) return words
    }
    yield
  }
  // A shadow root has no owner but its host's document.
  const document = (root.ownerDocument ?? root) as Document
  const walker = document.createTreeWalker(root, SHOW_TEXT)
  let left = STEP_OF_TEXTS
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data, parentElement } = node
    if (--left === 0) {
      left = STEP_OF_TEXTS
      yield
    }
    if (data.length > MAX_WORDS || !speaksOfUs(data) || !parentElement) continue
    if (!closest(parentElement, UNREAD) && isAtSeal(parentElement)) return data
  }
  return undefined
}

const isAtSeal = (element: Element): boolean => {
  let around: Element | null = element
  for (let level = 0; around && level < NEAR && around.localName !== 'body'; level++) {
    if (matches(around, SEAL) || querySelector(around, SEAL)) return true
    around = parentElementOf(around)
  }
  return false
}
