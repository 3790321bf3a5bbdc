/** Builds plain elements. Text goes in as text nodes only; there is no way to pass markup. */

export type Child = Node | string | undefined | false
export type Attributes = Readonly<Record<string, string | undefined>>

/** `el(document, 'p', { class: 'note' }, ['text'])`. Attributes that are undefined are left out. */
export const el = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value)
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

/** An element of ours in a foreign page, with its own root. Custom name, no registration: the page cannot hook into it. */
export const makeHost = (
  document: Document,
  name: `proofmark-${string}`,
  isRootOpen: boolean,
): { readonly host: HTMLElement; readonly root: ShadowRoot } => {
  const host = document.createElement(name)
  host.setAttribute('data-proofmark-host', '')
  const root = host.attachShadow({ mode: isRootOpen ? 'open' : 'closed', delegatesFocus: true })
  return { host, root }
}
