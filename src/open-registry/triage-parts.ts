/**
 * What the triage page is built of, in the browser. Each function here is sent as text (`triage-client.ts`), so it leans on
 * nothing outside itself but its arguments. All that shops and reporters wrote becomes text nodes, never markup.
 */
import type { TriageWords } from './triage-words.ts'

type Child = Node | string | undefined
export interface Parts {
  readonly el: (
    name: string,
    attributes?: Readonly<Record<string, string>>,
    ...children: readonly Child[]
  ) => HTMLElement
  readonly button: (label: string, onPress: () => void) => HTMLElement
  /** Pairs of a label and what stands under it; without content a pair is left out. */
  readonly list: (pairs: readonly (readonly [string, Child | readonly Child[]])[]) => HTMLElement
  /** An instant for reading, exact to the minute. */
  readonly time: (instant: string) => HTMLElement
  /** A link only where it is one to the web. */
  readonly link: (address: string | undefined) => Child
}

export const makeParts = (language: string): Parts => {
  const el: Parts['el'] = (name, attributes = {}, ...children) => {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children.filter((child) => child !== undefined))
    return made
  }
  const button: Parts['button'] = (label, onPress) => {
    const made = el('button', { type: 'button' }, label)
    made.addEventListener('click', onPress)
    return made
  }
  const list: Parts['list'] = (pairs) => {
    const made = el('dl')
    for (const [label, content] of pairs) {
      const children = (Array.isArray(content) ? content : [content]).filter(
        (child) => child !== undefined && child !== '',
      )
      if (children.length > 0) made.append(el('dt', {}, label), el('dd', {}, ...children))
    }
    return made
  }
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const time: Parts['time'] = (instant) => {
    const at = Date.parse(instant)
    return el('time', { datetime: instant }, Number.isNaN(at) ? instant : format.format(at))
  }
  const link: Parts['link'] = (address) =>
    address !== undefined && /^https?:\/\//u.test(address)
      ? el('a', { href: address, rel: 'noreferrer noopener nofollow', target: '_blank' }, address)
      : address
  return { el, button, list, time, link }
}

export type Asked<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | { readonly kind: 'trouble'; readonly says: string; readonly isKey: boolean }
export interface Door {
  readonly json: <T>(path: string, body?: unknown) => Promise<Asked<T>>
  readonly blob: (path: string) => Promise<Asked<Blob>>
}

/** Asks the register this page came from, with the key that `keyOf` gives. */
export const makeDoor = (keyOf: () => string, words: TriageWords): Door => {
  const trouble = (says: string, isKey = false) => ({ kind: 'trouble' as const, says, isKey })
  const sayWhy = async (response: Response) => {
    if (response.status === 401) return trouble(words.trouble.unauthorized, true)
    if (response.status === 403) return trouble(words.trouble.forbidden)
    const problem = (await response.json().catch(() => ({}))) as { readonly detail?: unknown; readonly title?: unknown }
    return trouble(`${words.trouble.other} ${String(problem.detail ?? problem.title ?? response.status).slice(0, 300)}`)
  }
  const ask = async <T>(path: string, body: unknown, read: (response: Response) => Promise<T>): Promise<Asked<T>> => {
    try {
      const response = await fetch(path, {
        ...{ method: body === undefined ? 'GET' : 'POST', cache: 'no-store', credentials: 'omit', redirect: 'error' },
        headers: {
          Authorization: `Bearer ${keyOf()}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      } as RequestInit)
      return response.ok ? { kind: 'answer', answer: await read(response) } : await sayWhy(response)
    } catch {
      return trouble(words.trouble.unreachable)
    }
  }
  return {
    json: (path, body) => ask(path, body, (response) => response.json()),
    blob: (path) => ask(path, undefined, (response) => response.blob()),
  }
}
