/**
 * What a page says it sells, set beside what the register holds: for platforms that check their own listings. The words
 * are those of the extension, and so is the judgement.
 */
import * as z from 'zod/mini'
import { WireAlert } from './alert-schemas.ts'
import { CompactRecord, Instant, named, SchemeId, text, texts } from './schemas.ts'

/** Most numbers of one listing. */
export const MAX_CLAIMS = 20
const MAX_VERDICTS = 200

export const ListingFacts = named(
  'ListingFacts',
  'What the page says it sells, as far as it says it. site: its host. page: of one product, of several, of something else.',
  z.object({
    site: z.exactOptional(text(253)),
    title: text(500),
    page: z.exactOptional(z.enum(['product', 'list', 'other'])),
    brand: z.exactOptional(text(120)),
    manufacturer: z.exactOptional(text(300)),
    models: z.exactOptional(texts(50, 120)),
    gtin: z.exactOptional(text(40)),
    seller: z.exactOptional(text(300)),
    platform: z.exactOptional(text(120)),
    category: z.exactOptional(text(300)),
    attributes: z.exactOptional(z.array(z.object({ name: text(120), value: text(500) })).check(z.maxLength(60))),
  }),
)
export const NumberClaim = named(
  'NumberClaim',
  'A number that the page shows, as printed. quote: the words around it. component: the page says that it belongs to a part inside the product.',
  z.object({
    scheme: SchemeId,
    number: text(64),
    quote: z.exactOptional(text(120)),
    component: z.exactOptional(z.boolean()),
  }),
)
export const VerifyRequest = named(
  'VerifyRequest',
  'A listing and its numbers. Without a number only what concerns the listing itself is told: a recall, or a mark that the law asks for and the page does not show.',
  z.object({ listing: ListingFacts, numbers: z.array(NumberClaim).check(z.maxLength(MAX_CLAIMS)) }),
)

export const VerdictKind = named(
  'VerdictKind',
  'What it comes to, the worst first.',
  z.enum([
    'recalled',
    'other-product',
    'revoked',
    'overclaimed',
    'suspended',
    'cancelled',
    'expired',
    'in-renewal',
    'conflict',
    'malformed',
    'lookalike',
    'absent',
    'expected',
    'confirmed',
    'genuine',
    'not-product',
    'unchecked',
    'unnumbered',
    'self-declared',
  ]),
)
export const FieldComparison = named(
  'FieldComparison',
  'One field, both sides quoted. cannot-tell never speaks against a product.',
  z.object({
    field: z.enum(['status', 'dates', 'product', 'model', 'gtin', 'holder', 'category', 'class']),
    result: z.enum(['match', 'differs', 'cannot-tell']),
    why: z.exactOptional(text(40)),
    page: z.exactOptional(z.string().check(z.maxLength(2000))),
    register: z.exactOptional(z.string().check(z.maxLength(8000))),
  }),
)
const words = z.object({ short: text(60), sentence: z.string().check(z.maxLength(1000)) })
export const Verdict = named(
  'Verdict',
  'The answer about one number (`claim` counts from 0), or about the listing itself. record: in the short form that a look-up gives. words: what the extension shows.',
  z.object({
    kind: VerdictKind,
    tone: z.enum(['alarm', 'caution', 'good', 'plain', 'waiting']),
    scheme: SchemeId,
    claim: z.exactOptional(z.int().check(z.minimum(0), z.maximum(MAX_CLAIMS))),
    /** In compact form, where it is one. */
    number: z.exactOptional(text(64)),
    problem: z.exactOptional(
      z.object({
        kind: z.enum(['format', 'length', 'checksum', 'component']),
        part: z.exactOptional(text(40)),
        expected: z.exactOptional(text(120)),
      }),
    ),
    comparison: z.array(FieldComparison).check(z.maxLength(20)),
    notes: texts(30, 40),
    record: z.exactOptional(CompactRecord),
    alert: z.exactOptional(WireAlert),
    words: z.object({ zh: words, en: words }),
  }),
)
export const VerifyAnswer = named(
  'VerifyAnswer',
  'First what is recalled, then one verdict for each number in the order asked, then what the law asks for.',
  z.object({ asOf: Instant, verdicts: z.array(Verdict).check(z.maxLength(MAX_VERDICTS)) }),
)

export type VerifyRequest = z.infer<typeof VerifyRequest>
export type VerifyAnswer = z.infer<typeof VerifyAnswer>
export type WireVerdict = z.infer<typeof Verdict>
