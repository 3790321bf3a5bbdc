/**
 * Gathers what a report of a claim may show: the passages that say it, the markup around it, structured data, pictures,
 * and where it stands in the view. Reads only; nothing is fetched, and nothing that a person typed is taken.
 */
import {
  GATHER_LIMITS as AT_MOST,
  type Gathered,
  type GatheredPassage,
  type GatheredRegion,
  type GatherTask,
} from '../core/gathered.ts'
import type { Site } from '../core/site.ts'
import { fold } from '../core/text.ts'
import type { Passage } from '../core/words.ts'
import { placeAt } from './anchor.ts'
import {
  attributesOf,
  childrenOf,
  compareDocumentPosition,
  getBoundingClientRect,
  localNameOf,
  outerHTMLOf,
  ownerDocumentOf,
  parentElementOf,
  querySelectorAll,
  remove,
  removeAttribute,
  setAttribute,
  textContentOf,
} from './dom.ts'
import { listingSteps, siteSteps } from './listing.ts'
import { type Place, readPage } from './read.ts'
import { HOST_ATTRIBUTE } from './roots.ts'
import { tidy } from './select.ts'
import { atOnce } from './steps.ts'

type Passages = readonly Passage<Place>[]

/** Scripts say nothing to a reader, fields hold what the person typed, and our own notes are not the page's. */
const LEFT_OUT = `script,style,noscript,template,iframe,object,embed,input,textarea,select,[contenteditable],[${HOST_ATTRIBUTE}]`
/** Attributes that show or say something; handlers and data of scripts do not. */
const KEPT = /^(?:id|class|title|alt|href|src|lang|dir|role|aria-label|itemprop|itemtype|colspan|rowspan)$/u
const ADDRESS = /^(?:href|src)$/u
const MAX_ATTRIBUTE = 300
/** How far out the markup is taken while it stays small. */
const MAX_CLIMB = 6
/** Passages on either side of one that says the claim. */
const NEIGHBOURS = 2
const MAX_DEPTH = 40
const MIN_PICTURE_PX = 60

/** As numbers are compared: without what printing adds. */
const bare = (text: string): string =>
  fold(text)
    .text.replace(/[\s\-–—_.:/]/gu, '')
    .toUpperCase()

const says = ({ text, label = '' }: Passage<Place>, number: string, quote: string): boolean => {
  const said = bare(`${label}${text}`)
  return (number !== '' && said.includes(number)) || (quote !== '' && said.includes(quote))
}

const elementOf = (passage: Passage<Place>): Element | undefined => {
  const place = placeAt(passage, 0, passage.text.length)
  return place === null ? undefined : 'endNode' in place ? (place.node.parentElement ?? undefined) : place
}

const step = (element: Element): string => {
  const name = localNameOf(element)
  const parent = parentElementOf(element)
  const alike = parent ? [...childrenOf(parent)].filter((child) => localNameOf(child) === name) : []
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name
}

/** `html > body > table > tr:nth-of-type(2)`: of tags and places alone, for a name that the page gave may be anything. */
export const pathOf = (element: Element): string => {
  const steps: string[] = []
  for (let at: Element | null = element; at && steps.length < MAX_DEPTH; at = parentElementOf(at))
    steps.unshift(step(at))
  const path = steps.join(' > ')
  // The end of a long path tells more than its beginning.
  return path.length > AT_MOST.path ? `… ${path.slice(2 - AT_MOST.path)}` : path
}

const toGathered = (passage: Passage<Place>): GatheredPassage => {
  const element = elementOf(passage)
  return {
    kind: passage.kind,
    ...(passage.label ? { label: tidy(passage.label).slice(0, AT_MOST.passage) } : {}),
    text: tidy(passage.text).slice(0, AT_MOST.passage),
    ...(element ? { path: pathOf(element) } : {}),
  }
}

/** Those that say it, then titles, then their neighbours, each once. */
const chosen = (passages: Passages, saying: readonly number[]): Passages => {
  const around = saying.flatMap((at) =>
    Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, i) => at - NEIGHBOURS + i).filter((i) => i >= 0),
  )
  const titles = passages.flatMap(({ kind }, i) => (kind === 'title' ? [i] : [])).slice(0, 3)
  return [...new Set([...saying, ...titles, ...around])]
    .flatMap((i) => passages[i] ?? [])
    .filter(({ text }) => text.trim() !== '')
    .slice(0, AT_MOST.passages)
}

/** A copy that loads nothing and runs nothing: it belongs to a document without a window. */
const inertCopy = (element: Element): Element => {
  const copy = document.implementation.createHTMLDocument('').importNode(element, true)
  for (const left of querySelectorAll(copy, LEFT_OUT)) remove(left)
  for (const each of [copy, ...querySelectorAll(copy, '*')])
    for (const { name, value } of [...attributesOf(each)]) {
      if (!KEPT.test(name)) removeAttribute(each, name)
      // What follows the question mark may name the visitor.
      else if (ADDRESS.test(name)) setAttribute(each, name, value.replace(/[?#].*$/su, '').slice(0, MAX_ATTRIBUTE))
      else if (value.length > MAX_ATTRIBUTE) setAttribute(each, name, value.slice(0, MAX_ATTRIBUTE))
    }
  return copy
}

const fragmentAround = (element: Element): NonNullable<Gathered['fragment']> => {
  let best = element
  let markup = outerHTMLOf(inertCopy(element))
  for (let climbed = 0; climbed < MAX_CLIMB; climbed++) {
    const parent = parentElementOf(best)
    if (!parent || parent.localName === 'body' || parent.localName === 'html') break
    // A copy of half the page would be thrown away again.
    if ((textContentOf(parent) ?? '').length > AT_MOST.fragment) break
    const wider = outerHTMLOf(inertCopy(parent))
    if (wider.length > AT_MOST.fragment) break
    best = parent
    markup = wider
  }
  return { path: pathOf(best), markup: markup.slice(0, AT_MOST.fragment) }
}

const jsonLd = (document: Document, number: string): readonly string[] => {
  const texts = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(({ textContent }) =>
    (textContent ?? '').trim(),
  )
  const telling = texts.filter(
    (text) => (number && bare(text).includes(number)) || /"(?:Product|Certification)"/u.test(text),
  )
  return telling.slice(0, AT_MOST.jsonLd).map((text) => text.slice(0, AT_MOST.jsonLdText))
}

const isWorthShowing = ({ width, height }: DOMRect): boolean => width >= MIN_PICTURE_PX && height >= MIN_PICTURE_PX

/** Those nearest to the claim in the order of the page come first; tracking dots and icons do not come. */
const pictures = (document: Document, near: Element | undefined): Gathered['pictures'] => {
  const all = [...document.getElementsByTagName('img')].filter((image) => isWorthShowing(image.getBoundingClientRect()))
  const isBefore = (image: Element): boolean =>
    near !== undefined && (compareDocumentPosition(near, image) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  const at = all.filter(isBefore).length
  const byDistance = all
    .map((image, i) => ({ image, far: Math.abs(i - at) }))
    .sort((a, b) => a.far - b.far)
    .map(({ image }) => ({ address: image.currentSrc || image.src, alt: tidy(image.alt).slice(0, AT_MOST.alt) }))
    .filter(({ address }) => /^https?:/iu.test(address) && address.length <= AT_MOST.address)
  return byDistance
    .filter(({ address }, i) => byDistance.findIndex((other) => other.address === address) === i)
    .slice(0, AT_MOST.pictures)
}

/** In this document's own view; of a frame within, and of what is scrolled away, nothing is said. */
const regionOf = (document: Document, element: Element): GatheredRegion | undefined => {
  const view = document.defaultView
  if (!view || ownerDocumentOf(element) !== document) return undefined
  const { left, top, width, height } = getBoundingClientRect(element)
  const { innerWidth: viewWidth, innerHeight: viewHeight } = view
  const isSeen = width > 0 && height > 0 && left < viewWidth && top < viewHeight && left + width > 0 && top + height > 0
  return isSeen ? { left, top, width, height, viewWidth, viewHeight } : undefined
}

/** Everything at once: it runs once, under a press. */
export const gather = (
  document: Document,
  { number = '', quote = '' }: GatherTask,
  sites: readonly Site[],
): Gathered => {
  const passages = readPage(document)
  const [wanted, words] = [bare(number), bare(quote)]
  const exact = wanted ? passages.flatMap((one, i) => (says(one, wanted, '') ? [i] : [])) : []
  const saying = exact.length > 0 ? exact : passages.flatMap((one, i) => (says(one, '', words) ? [i] : []))
  const element = saying.flatMap((i) => passages[i] ?? []).flatMap((one) => elementOf(one) ?? [])[0]
  const listing = atOnce(listingSteps(document, passages, atOnce(siteSteps(document, sites))))
  const region = element && regionOf(document, element)
  return {
    title: tidy(document.title).slice(0, AT_MOST.title),
    language: document.documentElement.lang.slice(0, 35),
    passages: chosen(passages, saying).map(toGathered),
    ...(element ? { fragment: fragmentAround(element) } : {}),
    jsonLd: jsonLd(document, wanted),
    pictures: pictures(document, element),
    ...(region ? { region } : {}),
    listing,
  }
}
