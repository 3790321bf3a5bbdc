/**
 * A certificate as schema.org `Certification` (https://schema.org/Certification), for a page that shows it to search
 * engines. It says no more than the register: only a certificate in force is `CertificationActive`, only a product
 * certificate names a product, and what the register does not know is left out. Unsigned: a claim, no evidence.
 */
import type { Instant } from '../core/words.ts'
import type { HeldRecord } from './cast.ts'
import type { Operator } from './handlers.ts'
import type { NamedProduct } from './statement-audience.ts'

export interface AboutCertificate {
  /** With the status it has on the day of `now`. */
  readonly record: HeldRecord
  readonly asOf: Instant
  readonly now: Instant
  readonly schemeName: string
  readonly operator: Operator
  /** The one product meant; without it all that are listed. */
  readonly product?: NamedProduct
}

type Json = Readonly<Record<string, unknown>>

/** Members that are known. */
const known = (members: Readonly<Record<string, unknown>>): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))

/** schema.org has two statuses; which of ours it is stands in the description. */
const statusOf = ({ status }: HeldRecord): string =>
  `https://schema.org/${status === 'valid' ? 'CertificationActive' : 'CertificationInactive'}`

const describe = ({ status, statusSince, demo, modelsCut }: HeldRecord): string =>
  [
    demo ? 'Demonstration data: this certificate is invented.' : '',
    `Status in the register: ${status}${statusSince ? ` since ${statusSince}` : ''}.`,
    modelsCut ? 'The register lists only some of the models.' : '',
  ]
    .filter(Boolean)
    .join(' ')

const productOf = (
  { scopeKind, productName, models = [], gtins = [] }: HeldRecord,
  one?: NamedProduct,
): Json | undefined => {
  if (scopeKind !== 'product') return undefined
  const model = one?.model ?? (one?.gtin ? undefined : models.length > 0 ? models : undefined)
  const gtin = one?.gtin ?? (one?.model ? undefined : gtins.length > 0 ? gtins : undefined)
  const product = known({ name: productName, model, gtin })
  return Object.keys(product).length > 0 ? { '@type': 'Product', ...product } : undefined
}

const organization = (name: string | undefined, more: Json = {}): Json | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name, ...more }

export const certificationJsonLd = ({ record, now, schemeName, operator, product }: AboutCertificate): Json => {
  const { number, body, holder, issuedOn, validFrom, validUntil, level } = record
  const about = [productOf(record, product), organization(holder)].filter((one) => one !== undefined)
  return known({
    '@context': 'https://schema.org',
    '@type': 'Certification',
    name: schemeName,
    certificationIdentification: number,
    certificationStatus: statusOf(record),
    description: describe(record),
    issuedBy: organization(body?.name, body ? { identifier: body.id } : {}),
    about: about.length > 0 ? about : undefined,
    certificationRating: level === undefined ? undefined : { '@type': 'Rating', ratingValue: level },
    datePublished: issuedOn,
    validFrom,
    expires: validUntil,
    // Who wrote these data down, and when.
    sdPublisher: organization(operator.name, { url: operator.url }),
    sdDatePublished: now,
  })
}
