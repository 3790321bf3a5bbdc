/** What is never read, wherever it stands. */
import { hasAttributes, matches } from './dom.ts'
import { HOST_ATTRIBUTE } from './roots.ts'

const NAMES = 'script,style,noscript,template,textarea,input,iframe,object,video,svg,footer'
const BY_ATTRIBUTE = `[role=contentinfo],[contenteditable]:not([contenteditable=false]),[${HOST_ATTRIBUTE}]`
const SKIPPED_NAMES: ReadonlySet<string> = new Set(NAMES.split(','))

/** What a person types is not the page's word, and certificates in the footer are the site's own. */
export const SKIPPED = `${NAMES},${BY_ATTRIBUTE}`

/** Whether an element itself is not read: as `matches(SKIPPED)`, and cheaper for the many that bear no attribute. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED_NAMES.has(element.localName) || (hasAttributes(element) && matches(element, BY_ATTRIBUTE))
