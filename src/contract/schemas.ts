/**
 * The words of the open registry API on the wire. Server, client and OpenAPI document derive from these schemas; they
 * hold no transforms, so that the document can be written from them. Unknown members are dropped, not refused: a newer
 * register may say more. Every string and list is capped, because what comes over the wire may be hostile.
 */
import * as z from 'zod/mini'

/** Most entries of one range answer; a register that holds more under a prefix asks for more bits. */
export const MAX_RANGE_ENTRIES = 20_000
/** The longest hash prefix a client may send. */
export const MAX_RANGE_BITS = 16
/** A range answer holds at least this many entries, or it hides nobody. */
export const MINIMUM_RANGE_ENTRIES = 500
/** A compact record is at most this long, in bytes of UTF-8 JSON. */
export const MAX_COMPACT_BYTES = 2048

export const text = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))
export const texts = (maxItems: number, maxLength: number) => z.array(text(maxLength)).check(z.maxLength(maxItems))
export const count = () => z.int().check(z.minimum(0), z.maximum(1_000_000_000))
export const webAddress = () => z.string().check(z.maxLength(500), z.regex(/^https?:\/\/[^\s<>"]{1,490}$/u))
/** Gives a schema its name in the OpenAPI document. */
export const named = <S extends z.ZodMiniType>(id: string, description: string, schema: S): S => {
  z.globalRegistry.add(schema, { id, description })
  return schema
}

export const Day = named('Day', 'A day that exists, such as 2026-11-21.', z.iso.date())
export const Instant = named('Instant', 'An instant in UTC, such as 2026-11-21T08:00:00Z.', z.iso.datetime())
/** Kebab-case id of a certification scheme, such as `cn-ccc`. */
export const SchemeId = named(
  'SchemeId',
  'Id of a certification scheme, such as cn-ccc.',
  z.string().check(z.regex(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}$/u)),
)

export const Status = named(
  'Status',
  'Whether the certificate is in force.',
  z.enum(['valid', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']),
)
export const ScopeKind = named(
  'ScopeKind',
  'What was certified; only a product certificate speaks of a product.',
  z.enum(['product', 'operator', 'system', 'laboratory']),
)
export const Standing = named(
  'Standing',
  'Whether a body may issue certificates.',
  z.enum(['approved', 'suspended', 'withdrawn', 'barred', 'unknown']),
)
export const Body = named(
  'Body',
  'Who issued the certificate, and whether they may.',
  z.object({
    id: text(80),
    name: z.exactOptional(text(300)),
    standing: z.exactOptional(Standing),
  }),
)

export const Laboratory = named(
  'Laboratory',
  'On whose tests the certificate rests, and the days on which it was qualified for them.',
  z.object({
    id: text(80),
    name: z.exactOptional(text(300)),
    standing: z.exactOptional(Standing),
    qualifiedFrom: z.exactOptional(Day),
    qualifiedUntil: z.exactOptional(Day),
  }),
)

/** One of several products of a certificate. */
export const Product = named(
  'Product',
  'One product of a certificate that covers several.',
  z.object({
    name: text(300),
    brand: z.exactOptional(text(120)),
    models: z.exactOptional(texts(200, 120)),
    gtins: z.exactOptional(texts(200, 14)),
    energyClass: z.exactOptional(text(20)),
  }),
)
export const StandardPart = named(
  'StandardPart',
  'A standard in its parts: a is the standard itself, b what the certification asks beside it (A+B). level: the one reached in it, such as AAA.',
  z.object({
    a: text(120),
    b: z.exactOptional(text(120)),
    title: z.exactOptional(text(300)),
    level: z.exactOptional(text(80)),
  }),
)
export const AccreditationMark = named(
  'AccreditationMark',
  'A mark that the certificate carries: of the accreditation of its body (such as CNAS), or of mutual recognition (such as IAF MLA). number: of the accreditation.',
  z.object({
    kind: z.enum(['accreditation', 'mutual-recognition']),
    name: text(120),
    number: z.exactOptional(text(64)),
  }),
)
export const Site = named(
  'Site',
  'A place that the certificate covers, and what is done there.',
  z.object({
    name: z.exactOptional(text(300)),
    address: z.exactOptional(text(300)),
    activity: z.exactOptional(text(300)),
  }),
)

/** What a record and its compact form have in common. */
const recordFields = {
  status: Status,
  statusSince: z.exactOptional(Day),
  productName: z.exactOptional(text(300)),
  models: z.exactOptional(texts(500, 120)),
  modelsCut: z.exactOptional(z.boolean()),
  gtins: z.exactOptional(texts(500, 14)),
  holder: z.exactOptional(text(300)),
  manufacturer: z.exactOptional(text(300)),
  standards: z.exactOptional(texts(50, 120)),
  scopeKind: z.exactOptional(ScopeKind),
  scope: z.exactOptional(text(2000)),
  level: z.exactOptional(text(80)),
  energyClass: z.exactOptional(text(20)),
  category: z.exactOptional(text(80)),
  body: z.exactOptional(Body),
  issuedOn: z.exactOptional(Day),
  validFrom: z.exactOptional(Day),
  validUntil: z.exactOptional(Day),
  demo: z.exactOptional(z.boolean()),
}

export const CertificateRecord = named(
  'CertificateRecord',
  'Everything the register says of one certificate. modelsCut: the list is not whole, so a model outside it proves nothing. products: each for itself, where there are several; models and gtins hold those of all of them, standards those of all standardParts. selfDeclaration: the holder declares it himself, nobody else does. reviewer: who reviewed the evaluation; signer: who signed the certificate. demo: invented for demonstration.',
  z.object({
    scheme: SchemeId,
    number: text(64),
    ...recordFields,
    factory: z.exactOptional(text(300)),
    products: z.exactOptional(z.array(Product).check(z.maxLength(100))),
    standardParts: z.exactOptional(z.array(StandardPart).check(z.maxLength(50))),
    selfDeclaration: z.exactOptional(z.boolean()),
    sites: z.exactOptional(z.array(Site).check(z.maxLength(100))),
    marks: z.exactOptional(z.array(AccreditationMark).check(z.maxLength(20))),
    laboratory: z.exactOptional(Laboratory),
    testReports: z.exactOptional(texts(50, 64)),
    reviewer: z.exactOptional(text(200)),
    signer: z.exactOptional(text(200)),
    asOf: Instant,
  }),
)
export const CompactRecord = named(
  'CompactRecord',
  `What decides a look-up: the record without scheme and number (the key stands for them) and without factory, products, standardParts, selfDeclaration, sites, marks, laboratory, testReports, reviewer and signer; at most ${MAX_COMPACT_BYTES} bytes of UTF-8 JSON.`,
  z.object(recordFields),
)

export const CertificateAnswer = named(
  'CertificateAnswer',
  'One record; its status is that of the day of asOf. `on` answers the question about another day.',
  z.object({
    asOf: Instant,
    record: CertificateRecord,
    on: z.exactOptional(
      z.object({
        day: Day,
        status: Status,
        /** `record`: the kept status covers that day. `history`: the events do. `dates`: only the validity speaks for it. */
        basis: z.enum(['record', 'history', 'dates']),
      }),
    ),
  }),
)

export const Coverage = named(
  'Coverage',
  'What the register holds of a scheme. Only a complete one lets a missing number mean "no such certificate"; a demo one only inside the block of example numbers.',
  z.object({ scheme: SchemeId, kind: z.enum(['complete', 'partial', 'demo']), asOf: Instant, count: count() }),
)

/** Name of a register that another one asks, such as `safety-korea`. */
export const RelayId = z.string().check(z.regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,3}$/u))
export const RelayDeclaration = named(
  'RelayDeclaration',
  'A register of somebody else which this one asks, because it wants a key: for one scheme, by the number itself.',
  z.object({ id: RelayId, scheme: SchemeId, kind: z.enum(['complete', 'partial']), name: text(200) }),
)

export const WellKnown = named(
  'WellKnown',
  'Who runs the register, what it holds and how its ranges are cut.',
  z.object({
    version: z.literal(1),
    operator: z.object({ name: text(200), url: webAddress() }),
    demo: z.boolean(),
    asOf: Instant,
    coverage: z.array(Coverage).check(z.maxLength(500)),
    total: count(),
    ranges: z.object({
      maxBits: z.int().check(z.minimum(0), z.maximum(MAX_RANGE_BITS)),
      /** Changes with the data; range answers of one epoch have the same bytes for everybody. */
      epoch: count(),
      minimumEntries: count(),
    }),
    languages: texts(20, 35),
    /** RFC 7638 thumbprint of the root key, which signs the keys of the day. */
    root: z.exactOptional(text(43)),
    relays: z.exactOptional(z.array(RelayDeclaration).check(z.maxLength(50))),
  }),
)

export const RangeEntry = named(
  'RangeEntry',
  'rest: the key without the whole hexadecimal digits of the prefix, ⌊bits / 4⌋ of them.',
  z.object({ rest: z.string().check(z.regex(/^[0-9a-f]{60,64}$/u)), record: CompactRecord }),
)
export const RangeAnswer = named(
  'RangeAnswer',
  'Every certificate whose key begins with the prefix, sorted by key, padded to a byte class.',
  z.object({
    bits: z.int().check(z.minimum(0), z.maximum(MAX_RANGE_BITS)),
    prefix: z.string().check(z.regex(/^[0-9a-f]{0,4}$/u)),
    asOf: Instant,
    epoch: count(),
    entries: z.array(RangeEntry).check(z.maxLength(MAX_RANGE_ENTRIES)),
    /** Meaningless hexadecimal digits. */
    pad: z.string().check(z.maxLength(1_048_576), z.regex(/^[0-9a-f]*$/u)),
  }),
)

export const Health = named(
  'Health',
  'Whether the process runs (healthz), or can answer (readyz).',
  z.object({ status: z.enum(['ok', 'ready']), asOf: z.exactOptional(Instant) }),
)

export const ProblemDocument = named(
  'ProblemDocument',
  'RFC 9457. `type` is for machines: see the list of problems.',
  z.object({
    type: text(200),
    title: text(200),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: z.exactOptional(text(1000)),
    asOf: z.exactOptional(Instant),
  }),
)

export type CertificateRecord = z.infer<typeof CertificateRecord>
export type CompactRecord = z.infer<typeof CompactRecord>
export type CertificateAnswer = z.infer<typeof CertificateAnswer>
export type Coverage = z.infer<typeof Coverage>
export type WellKnown = z.infer<typeof WellKnown>
export type RangeEntry = z.infer<typeof RangeEntry>
export type RangeAnswer = z.infer<typeof RangeAnswer>
export type Health = z.infer<typeof Health>
export type ProblemDocument = z.infer<typeof ProblemDocument>
