/** A page for a test, from a piece of HTML; scripts do not run and nothing is fetched. */
import { Window } from 'happy-dom'
import type { Passage } from '../../src/core/words.ts'
import { type Place, readPage } from '../../src/page/read.ts'

export const pageOf = (html: string, url = 'https://item.example.com/1'): Document => {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true } })
  window.document.write(/<(?:html|head|body)\b/u.test(html) ? html : `<body>${html}</body>`)
  return window.document as unknown as Document
}

/** Lets go of a page and of what stood in it: happy-dom keeps every list that was ever asked for. */
export const closePage = async (document: Document): Promise<void> =>
  (document.defaultView as unknown as Window).happyDOM.close()

export const passagesOf = (html: string): readonly Passage<Place>[] => readPage(pageOf(html))

/** `kind|label|text` of each passage; what is read from attributes only on demand. */
export const linesOf = (html: string, attributes = false): readonly string[] =>
  passagesOf(html)
    .filter(({ at }) => attributes || at.kind !== 'attribute')
    .map(({ kind, label = '', text }) => `${kind}|${label}|${text}`)

/** The element with this id, in its own type. */
export const byId = (document: Document, id: string): Element => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the test page has no #${id}`)
  return element
}

/** Puts a page into the frame with this id, as if it were of the same origin; a function stands for one that is not. */
export const fillFrame = (document: Document, id: string, inner: string | (() => never)): Document => {
  const page = typeof inner === 'string' ? pageOf(inner) : undefined
  const get = typeof inner === 'string' ? () => page : inner
  Object.defineProperty(byId(document, id), 'contentDocument', { configurable: true, get })
  return page ?? document
}

/** Gives the element with this id a shadow root. */
export const fillShadow = (document: Document, id: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot => {
  const root = byId(document, id).attachShadow({ mode })
  root.innerHTML = html
  return root
}
