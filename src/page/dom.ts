/**
 * The tree, asked past what a page may name. A form answers with its field where one is named as a property is: beside
 * `<input name="children">` its `children` are that field, and so it is in the world of our scripts
 * (`HTMLFormElement` has [LegacyOverrideBuiltIns], https://html.spec.whatwg.org/multipage/forms.html#the-form-element).
 * So whatever may be a form is asked by the accessors and methods of the prototypes, taken once; a text, and an element
 * whose tag is known to be another, may be asked itself.
 *
 * A property is `…Of`: `parentNodeOf(node)` is `node.parentNode`. A method bears its own name, with the node before its
 * arguments: `closest(element, 'a')` is `element.closest('a')`. Where there are no prototypes, as beside a window that is
 * made by hand, the node is asked itself.
 *
 * A document may be asked itself, and so may an element compared with a tag that is no form's. In the page's world
 * `<form name="body">` is the document's `body`, but not in ours: Chromium keeps such names from it, and Firefox, whose
 * wrappers look past pages, those of fields as well.
 */

/** What bears the properties, by the name of its constructor. */
interface Bearers {
  readonly Node: Node
  readonly Element: Element
  readonly Document: Document
  readonly DocumentFragment: DocumentFragment
}

type Methods<T> = {
  [K in keyof T as T[K] extends (...args: never) => unknown ? K : never]: T[K] extends (...args: infer A) => infer R
    ? (it: T, ...args: A) => R
    : never
}

const descriptorOf = (bearer: string, name: PropertyKey): PropertyDescriptor | undefined => {
  const { [bearer]: type } = globalThis as unknown as Readonly<Record<string, { readonly prototype: object }>>
  for (let each: object | null = type?.prototype ?? null; each; each = Object.getPrototypeOf(each)) {
    const own = Object.getOwnPropertyDescriptor(each, name)
    if (own) return own
  }
  return undefined
}

/** `uncurried(f)(it, …)` is `f.call(it, …)`; bound, since browsers see through that as if it had been written there. */
const uncurried = (f: unknown): unknown => Function.prototype.call.bind(f as () => void)

// @__NO_SIDE_EFFECTS__
const property = <B extends keyof Bearers, K extends keyof Bearers[B]>(
  bearer: B,
  name: K,
): ((it: Bearers[B]) => Bearers[B][K]) => {
  const get = descriptorOf(bearer, name)?.get
  return get ? (uncurried(get) as (it: Bearers[B]) => Bearers[B][K]) : (it) => it[name]
}

// @__NO_SIDE_EFFECTS__
const method = <B extends keyof Bearers, K extends keyof Methods<Bearers[B]> & keyof Bearers[B]>(
  bearer: B,
  name: K,
): Methods<Bearers[B]>[K] => {
  const own = descriptorOf(bearer, name)?.value
  const asked = (it: Bearers[B], ...args: unknown[]): unknown =>
    (it[name] as (...args: unknown[]) => unknown).apply(it, args)
  return (own ? uncurried(own) : asked) as Methods<Bearers[B]>[K]
}

/* Of any node */

export const nodeTypeOf = property('Node', 'nodeType')
export const nodeValueOf = property('Node', 'nodeValue')
export const ownerDocumentOf = property('Node', 'ownerDocument')
export const isConnectedOf = property('Node', 'isConnected')
export const parentNodeOf = property('Node', 'parentNode')
export const parentElementOf = property('Node', 'parentElement')
export const firstChildOf = property('Node', 'firstChild')
export const lastChildOf = property('Node', 'lastChild')
export const nextSiblingOf = property('Node', 'nextSibling')
export const previousSiblingOf = property('Node', 'previousSibling')
export const getRootNode = method('Node', 'getRootNode')
export const contains = method('Node', 'contains')
export const compareDocumentPosition = method('Node', 'compareDocumentPosition')
export const baseURIOf = property('Node', 'baseURI')
export const insertBefore = method('Node', 'insertBefore')

/* Of an element */

export const textContentOf = property('Element', 'textContent')
export const localNameOf = property('Element', 'localName')
export const attributesOf = property('Element', 'attributes')
export const outerHTMLOf = property('Element', 'outerHTML')
export const classListOf = property('Element', 'classList')
export const shadowRootOf = property('Element', 'shadowRoot')
export const childrenOf = property('Element', 'children')
export const childElementCountOf = property('Element', 'childElementCount')
export const firstElementChildOf = property('Element', 'firstElementChild')
export const nextElementSiblingOf = property('Element', 'nextElementSibling')
export const previousElementSiblingOf = property('Element', 'previousElementSibling')
export const hasAttributes = method('Element', 'hasAttributes')
export const hasAttribute = method('Element', 'hasAttribute')
export const getAttribute = method('Element', 'getAttribute')
export const getAttributeNames = method('Element', 'getAttributeNames')
export const setAttribute = method('Element', 'setAttribute')
export const removeAttribute = method('Element', 'removeAttribute')
export const remove = method('Element', 'remove')
export const matches = method('Element', 'matches')
export const closest = method('Element', 'closest')
export const getElementsByTagName = method('Element', 'getElementsByTagName')
export const getBoundingClientRect = method('Element', 'getBoundingClientRect')

/* Of an element, a document or a shadow root */

// @__NO_SIDE_EFFECTS__
const ofParents = <R>(name: 'querySelector' | 'querySelectorAll'): ((parent: ParentNode, selectors: string) => R) => {
  const ofElement = method('Element', name)
  const ofDocument = method('Document', name)
  const ofFragment = method('DocumentFragment', name)
  return (parent, selectors) => {
    const type = nodeTypeOf(parent)
    const ask: unknown = type === 1 ? ofElement : type === 9 ? ofDocument : ofFragment
    return (ask as (parent: ParentNode, selectors: string) => R)(parent, selectors)
  }
}

export const querySelector = ofParents<Element | null>('querySelector')
export const querySelectorAll = ofParents<NodeListOf<Element>>('querySelectorAll')

/* Of an element or a text */

const slotOfElement = property('Element', 'assignedSlot')
export const assignedSlotOf = (node: Node): HTMLSlotElement | null =>
  (nodeTypeOf(node) === 1 ? slotOfElement(node as Element) : (node as Text).assignedSlot) ?? null
