/**
 * What runs inside a saved page, apart from the extension: our own look for its models, planting, and the comparison of
 * its tree before and after. Each function travels as text and may lean on nothing outside itself.
 */

/** Keeps the page's own tree as text, before anybody else has touched it. */
export const keepTree = (): void => {
  Reflect.set(window, 'keptTree', document.documentElement.outerHTML)
}

/** Where the tree without our hosts first differs from the kept one, with some words around; empty when it does not. */
export const treeChange = (): string => {
  const copy = document.documentElement.cloneNode(true) as Element
  for (const host of copy.querySelectorAll('[data-proofmark-host]')) host.remove()
  const now = copy.outerHTML
  const kept = String(Reflect.get(window, 'keptTree'))
  if (now === kept) return ''
  let at = 0
  while (now[at] === kept[at]) at++
  const around = (tree: string): string => JSON.stringify(tree.slice(Math.max(0, at - 30), at + 60))
  return `at ${at}: ${around(kept)} became ${around(now)}`
}

/**
 * Designations that the page gives as its product's model: rows, definition lists, pairs, microdata, JSON-LD. Not the
 * extension's reader: this is the second opinion that the reader is judged by.
 */
export const findModels = (): readonly string[] => {
  const LABEL =
    /^(?:(?:item )?model(?: (?:number|no\.?|name))?|(?:manufacturer )?part number|mpn|(?:产品|商品|规格|认证)?型号|modell(?:nummer|bezeichnung|name|kennzeichen)?|herstellermodellnummer|numéro d[eu] modèle(?: de l'article)?|nom du modèle|référence fabricant|型番|モデル番号|製品型番)$/iu
  const found = new Set<string>()
  const plain = (text: string | null | undefined): string =>
    (text ?? '').replace(/[\s\u200b-\u200f\u202a-\u202e]+/gu, ' ').trim()
  const add = (value: string): void => {
    const text = plain(plain(value).split(',')[0])
    if (/^[A-Za-z0-9][A-Za-z0-9 ./+_-]{3,38}$/u.test(text) && /\d/u.test(text) && /[A-Za-z]/u.test(text))
      found.add(text)
  }
  const isLabel = (text: string | null | undefined): boolean => LABEL.test(plain(text).replace(/\s?[:：]$/u, ''))
  const isOutside = (element: Element): boolean =>
    element.closest('footer,[role=contentinfo],template,noscript,svg,[contenteditable]') !== null

  for (const row of document.querySelectorAll('tr,dl > div,li')) {
    const [label, value, ...more] = row.children
    if (label && value && more.length === 0 && isLabel(label.textContent) && !isOutside(row)) {
      add(value.textContent ?? '')
    }
  }
  for (const term of document.querySelectorAll('dt')) {
    if (isLabel(term.textContent) && !isOutside(term)) add(term.nextElementSibling?.textContent ?? '')
  }
  for (const element of document.querySelectorAll('[itemprop=model],[itemprop=mpn]')) {
    add(element.getAttribute('content') ?? element.textContent ?? '')
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const node of [JSON.parse(script.textContent ?? '')].flat()) {
        if (node?.['@type'] !== 'Product') continue
        for (const value of [node.model, node.mpn]) {
          if (typeof value === 'string' && value !== node.sku && value !== node.productID) add(value)
        }
      }
    } catch {
      // Broken structured data is no news on a shop page.
    }
  }
  return [...found]
}

interface Planting {
  readonly form: string
  readonly label: string
  readonly printed: string
}

/** Puts the numbers into the page's own tables, lists, pictures and text, spread over the whole of it. */
export const plant = (plants: readonly Planting[]): void => {
  const OUTSIDE =
    'footer,[role=contentinfo],header,nav,aside,dialog,template,noscript,svg,select,button,a,iframe,object,video,[contenteditable]'
  const places = (selector: string): readonly Element[] =>
    [...document.body.querySelectorAll(selector)].filter((element) => !element.closest(OUTSIDE))
  const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const element = document.createElement(name)
    element.append(...children)
    return element
  }
  /** The `i`-th of places spread evenly; a new one at the end of the body where the page has none. */
  const pick = (from: readonly Element[], i: number, fallback: () => Element): Element => {
    const place = from[Math.floor(((i + 0.5) / plants.length) * from.length)]
    if (place) return place
    const made = fallback()
    document.body.append(made)
    return made
  }
  const tables = places('tbody').filter((body) => body.querySelector(':scope > tr > td'))
  const lists = places('ul,ol').filter((list) => list.querySelector(':scope > li'))
  const pictures = places('img:not([alt]),img[alt=""]')
  const blocks = places('div,section').filter((block) => block.children.length > 0 && !block.hasAttribute('title'))

  const ways: Readonly<Record<string, (plant: Planting, i: number) => void>> = {
    cell: ({ label, printed }, i) => {
      const table = pick(tables, i, () => make('table', make('tbody')))
      const head = table.querySelector(':scope > tr > th') && !table.querySelector(':scope > tr:first-child > th + th')
      const row = make('tr', make(head ? 'th' : 'td', label), make('td', printed))
      ;(table.localName === 'table' ? (table.querySelector('tbody') ?? table) : table).append(row)
    },
    item: ({ label, printed }, i) => {
      pick(lists, i, () => make('ul')).append(make('li', `${label}：${printed}`))
    },
    title: ({ label, printed }, i) => {
      const block = pick(blocks, i, () => make('div', '示例'))
      const word = make('span', '示例')
      word.title = `${label}：${printed}`
      block.append(make('p', word))
    },
    alt: ({ label, printed }, i) => {
      const picture = pick(pictures, i, () => make('img'))
      const text = `${label}：${printed}`
      if (picture.hasAttribute('data-alt-planted')) {
        const second = make('img')
        second.setAttribute('alt', text)
        picture.after(second)
      } else picture.setAttribute('alt', text)
      picture.setAttribute('data-alt-planted', '')
    },
    split: ({ label, printed }, i) => {
      const third = Math.floor(printed.length / 3)
      const parts = [printed.slice(0, third), printed.slice(third, 2 * third), printed.slice(2 * third)]
      const words = make('p', `${label}：`, make('span', parts[0] ?? ''), parts[1] ?? '', make('b', parts[2] ?? ''))
      pick(blocks, i, () => make('div')).append(words)
    },
  }
  plants.forEach((one, i) => {
    ways[one.form]?.(one, i)
  })
}

/** The text of a script that runs these, each with its argument, as soon as a page's tree is there. */
export const onceTreeIsThere = (...calls: readonly string[]): string =>
  `if (window === top) document.addEventListener('DOMContentLoaded', () => { ${calls.join('; ')} }, { once: true })`

/** A call of one of the functions above as text. */
export const callText = <Argument>(fn: (argument: Argument) => unknown, argument?: Argument): string =>
  `(${fn.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`
