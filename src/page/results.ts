/**
 * Results of a search or list page: of several that are alike, one with a link, a picture and words. Shops build them
 * each in its own way, so only this much is asked of them.
 */
import {
  classListOf,
  localNameOf,
  matches,
  nextElementSiblingOf,
  parentElementOf,
  previousElementSiblingOf,
  querySelector,
  querySelectorAll,
  textContentOf,
} from './dom.ts'
import { isOurs } from './roots.ts'

const LINK = 'a[href],[role=link]'
const PICTURE = 'img,picture,svg,canvas,video,[role=img],[style*="background"]'
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]'
/** Shorter words beside a picture are those of a swatch or a button. */
const MIN_TEXT = 8
const MAX_TITLE = 300
/** Levels above a number at which its result may begin. */
const MAX_CLIMB = 12
/** So far to either side is looked for one that is alike. */
const MAX_ASIDE = 4

/** The innermost result around an element, itself included; `null` where it stands in none. */
export const resultAround = (element: Element): Element | null => {
  let at: Element | null = element
  for (let climbed = 0; at && parentElementOf(at) && at.localName !== 'body' && climbed < MAX_CLIMB; climbed++) {
    if (showsProduct(at) && hasAlike(at)) return at
    at = parentElementOf(at)
  }
  return null
}

/** Headings with words; where a result has none, links with words. */
const titlesIn = (result: Element): readonly Element[] => {
  const headings = wordedIn(result, HEADING)
  return headings.length > 0 ? headings : wordedIn(result, LINK)
}

/** What holds the words by which a result calls its product, as far as that can be told. */
export const titleElementOf = (result: Element): Element | undefined => titlesIn(result)[0]

/** What a result calls its product, where it says so once: by its one heading, or else by the words of its one link. */
export const titleOfResult = (result: Element): string | undefined => {
  const [title, ...others] = new Set(titlesIn(result).map((element) => tidy(element).slice(0, MAX_TITLE)))
  return others.length === 0 ? title : undefined
}

const showsProduct = (element: Element): boolean =>
  (matches(element, LINK) || querySelector(element, LINK) !== null) &&
  querySelector(element, PICTURE) !== null &&
  tidy(element).length >= MIN_TEXT

const hasAlike = (element: Element): boolean => {
  const isAlike = (other: Element): boolean =>
    localNameOf(other) === localNameOf(element) &&
    classListOf(other)[0] === classListOf(element)[0] &&
    showsProduct(other)
  return [previousElementSiblingOf, nextElementSiblingOf].some((beside) => {
    let other = beside(element)
    for (let step = 0; other && step < MAX_ASIDE; step++) {
      if (!isOurs(other) && isAlike(other)) return true
      other = beside(other)
    }
    return false
  })
}

/** Such elements that have words, the result itself included. */
const wordedIn = (result: Element, selector: string): readonly Element[] => {
  const elements = matches(result, selector) ? [result] : [...querySelectorAll(result, selector)]
  return elements.filter((element) => tidy(element).length >= MIN_TEXT)
}

const tidy = (element: Element): string => (textContentOf(element) ?? '').replaceAll(/\s+/gu, ' ').trim()
