/**
 * Tells search engines what a badge says, as schema.org `Certification` (https://schema.org/Certification), inside each
 * `<proof-mark json-ld>`. It says no more than the badge: nothing without a proof, active only while in force, a product
 * only where the certificate is of one. A file of its own, for pages that want it; it stands before the badge's script.
 */
import type { BadgeState, BadgeStateDetail, StatementClaims } from './api.ts'

/** In force here, or not in force; of all else nothing is said. */
const SAID: readonly BadgeState[] = ['valid', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']

const certification = (state: BadgeState, statement: StatementClaims) => {
  const { scheme, number, holder, productName, scopeKind, model, gtin, validUntil, iss, asOf, demo } = statement
  const isProduct = scopeKind === 'product' && (productName || model || gtin)
  return {
    '@context': 'https://schema.org',
    '@type': 'Certification',
    name: scheme,
    certificationIdentification: number,
    certificationStatus: `https://schema.org/Certification${state === 'valid' ? 'Active' : 'Inactive'}`,
    description: `${demo ? 'Demonstration data: this certificate is invented. ' : ''}Status in the register: ${state}.`,
    about: [
      ...(isProduct ? [{ '@type': 'Product', name: productName, model, gtin }] : []),
      ...(holder ? [{ '@type': 'Organization', name: holder }] : []),
    ],
    expires: validUntil,
    sdPublisher: { '@type': 'Organization', url: iss },
    sdDatePublished: asOf,
  }
}

const written = new WeakMap<Element, Element>()

/** The text of a script is never read as markup, but its end is found as markup: so `<` is written otherwise. */
const textOf = (value: object): string => JSON.stringify(value).replace(/</gu, '\\u003c')

export const write = (badge: Element, { state, statement }: BadgeStateDetail): void => {
  written.get(badge)?.remove()
  if (!statement || !SAID.includes(state)) return
  const script = document.createElement('script')
  script.type = 'application/ld+json'
  script.textContent = textOf(certification(state, statement))
  written.set(badge, script)
  badge.append(script)
}

globalThis.document?.addEventListener('proof-mark-state', (event) => {
  // The element itself, also where it stands in a shadow root.
  const [badge] = event.composedPath()
  if (badge instanceof Element && badge.localName === 'proof-mark' && badge.hasAttribute('json-ld'))
    write(badge, event.detail)
})
