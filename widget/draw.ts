/** What stands inside the badge. Values in, elements out; foreign text is text, and nothing else. */
import type { Tone } from '../src/core/words.ts'
import type { BadgeState } from './api.ts'
import { GLYPHS } from './glyph.ts'
import type { Attribute, Shown } from './proof.ts'
import type { BadgeWords } from './words.ts'

/** The same tone as the verdict of the same name. By parts of names, because a table takes more bytes. */
export const toneOf = (state: BadgeState): Tone => {
  if (state === 'valid') return 'good'
  if (/check/.test(state)) return 'waiting'
  if (/other|revoked/.test(state)) return 'alarm'
  return /product/.test(state) ? 'plain' : 'caution'
}

const make = (name: string, part: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(name)
  element.setAttribute('part', part)
  element.append(...children)
  return element
}

const glyph = (tone: Tone): Element => {
  const [svg, path] = (['svg', 'path'] as const).map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as readonly Element[] as readonly [Element, Element]
  svg.setAttribute('viewBox', '0 0 16 16')
  path.setAttribute('d', GLYPHS[tone])
  svg.append(path)
  return svg
}

const ageOf = (minutes: number, lang: string): string => {
  const [count, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 2880
        ? ([minutes / 60, 'hour'] as const)
        : ([minutes / 1440, 'day'] as const)
  return new Intl.RelativeTimeFormat(lang).format(Math.ceil(-count), unit)
}

const joined = (...texts: readonly unknown[]): string => texts.filter((text) => text).join(' · ')

export const draw = ([state, statement]: Shown, attribute: Attribute, words: BadgeWords): HTMLElement => {
  const variant = attribute('variant')
  const number = attribute('number')
  const { productName, model, gtin, holder, validUntil, iss, iat, demo } = statement ?? {}
  const tone = toneOf(state)
  const age = iat && ageOf(Date.now() / 6e4 - iat / 60, words.lang)
  // In groups that a person can compare.
  const grouped = number.replace(/^(\d{4})(\d\d)(\d{4})(\d{6})$/, '$1 $2 $3 $4')
  const figures = make('bdi', 'number', grouped)
  const product = joined(productName, model ?? gtin)

  const lastProof = state === 'unchecked' && age && `${words.iat} ${age}`
  const link = make('a', 'link', joined(demo && words.demo, words[state], lastProof))
  const base = attribute('registry') || iss || ''
  if (base.startsWith('http'))
    Object.assign(link, {
      href: `${base}/c/${attribute('scheme')}/${encodeURIComponent(number)}`.replace('//c/', '/c/'),
      target: '_blank',
      rel: 'noreferrer',
    })

  const badge = make('div', 'badge', glyph(tone), make('b', 'state', link))
  if (variant === 'card') {
    const rows = { number: figures, product, holder, validUntil, iss, iat: age }
    // On its way it keeps their room empty: a hundred cards at once would be felt.
    const list = Object.entries(state === 'checking' ? {} : rows).flatMap(([label, value]) => [
      make('dt', 'label', words[label as keyof typeof rows]),
      make('dd', label, value || '–'),
    ])
    badge.append(make('dl', 'details', ...list), make('p', 'limit', words.limit))
  } else if (/row|list/.test(variant)) {
    badge.append(make('span', 'about', figures, joined(' ', product, holder)))
  }
  return Object.assign(badge, {
    className: `${tone} ${variant}`,
    lang: words.lang,
    role: 'group',
    ariaLabel: `${words.number} ${grouped}`,
  })
}
