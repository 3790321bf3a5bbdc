/** The tree, asked past what a page may name. */
import { Window } from 'happy-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as bare from '../../src/page/dom.ts'
import { byId, pageOf } from './page-of.ts'

type Dom = typeof bare

const PAGE =
  '<div><p>before</p><form id="form" class="a b" title="words">text<b>one</b><i>two</i></form><p>behind</p></div>'

/** What each answers of the form in `PAGE`, in a form that can be compared. */
const ANSWERS: Readonly<Record<keyof Dom, (dom: Dom, form: Element, document: Document) => unknown>> = {
  nodeTypeOf: (dom, form) => dom.nodeTypeOf(form),
  nodeValueOf: (dom, form) => dom.nodeValueOf(form),
  ownerDocumentOf: (dom, form, document) => dom.ownerDocumentOf(form) === document,
  isConnectedOf: (dom, form) => dom.isConnectedOf(form),
  parentNodeOf: (dom, form) => dom.parentNodeOf(form)?.nodeName,
  parentElementOf: (dom, form) => dom.parentElementOf(form)?.nodeName,
  firstChildOf: (dom, form) => dom.firstChildOf(form)?.nodeName,
  lastChildOf: (dom, form) => dom.lastChildOf(form)?.nodeName,
  nextSiblingOf: (dom, form) => dom.nextSiblingOf(form)?.textContent,
  previousSiblingOf: (dom, form) => dom.previousSiblingOf(form)?.textContent,
  getRootNode: (dom, form, document) => dom.getRootNode(form) === document,
  contains: (dom, form, document) => [dom.contains(form, form.lastChild), dom.contains(form, document.body)],
  compareDocumentPosition: (dom, form, document) => dom.compareDocumentPosition(form, document.body),
  baseURIOf: (dom, form) => dom.baseURIOf(form),
  insertBefore: (dom, form, document) => dom.insertBefore(form, document.createElement('u'), null).nodeName,
  textContentOf: (dom, form) => dom.textContentOf(form),
  localNameOf: (dom, form) => dom.localNameOf(form),
  attributesOf: (dom, form) => [...dom.attributesOf(form)].map(({ value }) => value),
  outerHTMLOf: (dom, form) => dom.outerHTMLOf(form),
  classListOf: (dom, form) => dom.classListOf(form)[1],
  shadowRootOf: (dom, form) => dom.shadowRootOf(form),
  childrenOf: (dom, form) => dom.childrenOf(form).length,
  childElementCountOf: (dom, form) => dom.childElementCountOf(form),
  firstElementChildOf: (dom, form) => dom.firstElementChildOf(form)?.nodeName,
  nextElementSiblingOf: (dom, form) => dom.nextElementSiblingOf(form)?.textContent,
  previousElementSiblingOf: (dom, form) => dom.previousElementSiblingOf(form)?.textContent,
  hasAttributes: (dom, form) => dom.hasAttributes(form),
  hasAttribute: (dom, form) => [dom.hasAttribute(form, 'title'), dom.hasAttribute(form, 'alt')],
  getAttribute: (dom, form) => [dom.getAttribute(form, 'title'), dom.getAttribute(form, 'alt')],
  getAttributeNames: (dom, form) => dom.getAttributeNames(form),
  setAttribute: (dom, form) => [dom.setAttribute(form, 'alt', 'x'), form.getAttribute('alt')],
  removeAttribute: (dom, form) => [dom.removeAttribute(form, 'title'), form.getAttribute('title')],
  remove: (dom, form, document) => [dom.remove(form), document.body.textContent],
  matches: (dom, form) => [dom.matches(form, 'div > form'), dom.matches(form, 'p')],
  closest: (dom, form) => dom.closest(form, 'div')?.nodeName,
  getElementsByTagName: (dom, form) => dom.getElementsByTagName(form, 'b').length,
  getBoundingClientRect: (dom, form) => dom.getBoundingClientRect(form).width,
  querySelector: (dom, form) => dom.querySelector(form, 'i')?.textContent,
  querySelectorAll: (dom, form) => dom.querySelectorAll(form, 'b,i').length,
  assignedSlotOf: (dom, form) => [dom.assignedSlotOf(form), dom.assignedSlotOf(form.firstChild as Node)],
}
const NAMES = Object.keys(ANSWERS) as readonly (keyof Dom)[]

/** The platform's name: of `parentNodeOf` that is `parentNode`. */
const platformName = (name: string): string => name.replace(/Of$/u, '')

/** As the platform itself answers. */
const plain = (name: keyof Dom): unknown => {
  const document = pageOf(PAGE)
  return ANSWERS[name](bare, byId(document, 'form'), document)
}

/** The module as it is where there are prototypes; those of this window, which are every window's. */
const withPrototypes = async (): Promise<Dom> => {
  const window = new Window()
  for (const name of ['Node', 'Element', 'Document', 'DocumentFragment'] as const) vi.stubGlobal(name, window[name])
  vi.resetModules()
  return import('../../src/page/dom.ts')
}

afterEach(() => vi.unstubAllGlobals())

describe('the tree', () => {
  it('is asked itself where there are no prototypes', () => {
    const document = pageOf(PAGE)
    const form = byId(document, 'form')
    Object.defineProperty(form, 'localName', { value: 'field' })
    Object.defineProperty(form, 'closest', { value: () => 'field' })
    expect(bare.localNameOf(form)).toBe('field')
    expect(bare.closest(form, 'div')).toBe('field')
    expect(bare.querySelectorAll(document, 'p')).toHaveLength(2)
  })

  it('is asked past any field that bears the name', async () => {
    const dom = await withPrototypes()
    expect(NAMES.toSorted()).toEqual(Object.keys(dom).toSorted())
    for (const name of NAMES) {
      const document = pageOf(PAGE)
      const form = byId(document, 'form')
      const hidden = platformName(name)
      // Where this window keeps it elsewhere than browsers do.
      if (hidden !== 'assignedSlot') Object.defineProperty(form, hidden, { value: document.createElement('input') })
      expect(ANSWERS[name](dom, form, document), name).toEqual(plain(name))
    }
  })

  it('is asked of documents and shadow roots as of elements', async () => {
    const dom = await withPrototypes()
    const document = pageOf(PAGE)
    Object.defineProperty(document, 'nodeType', { value: document.createElement('img') })
    expect(dom.querySelectorAll(document, 'p')).toHaveLength(2)
    const root = byId(document, 'form').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>in it</p>'
    expect(dom.querySelector(root, 'p')?.textContent).toBe('in it')
  })
})
