/**
 * Laboratories and their test reports. A report speaks of the specimen that was tested, never of what is sold; so it
 * says whether the specimen was sent in or drawn, and what it was.
 */
import * as z from 'zod/mini'
import { Day, Instant, named, SchemeId, Standing, text, texts } from './schemas.ts'
import { BodyStanding } from './trace-schemas.ts'

const MAX_STANDINGS = 1000
/** Most reports one answer may hold: several laboratories may use the same number. */
export const MAX_TEST_REPORTS = 20

export const Qualification = named(
  'Qualification',
  'By what a laboratory is qualified, such as CMA (a licence by law, 资质认定) or CNAS (an accreditation), for what and on which days.',
  z.object({
    kind: text(40),
    number: text(64),
    scope: z.exactOptional(texts(200, 200)),
    validFrom: z.exactOptional(Day),
    validUntil: z.exactOptional(Day),
  }),
)
export const LaboratoryRecord = named(
  'LaboratoryRecord',
  'A laboratory. standing: whether it may test for certificates now.',
  z.object({
    id: text(80),
    name: z.exactOptional(text(300)),
    standing: Standing,
    standingSince: z.exactOptional(Day),
    address: z.exactOptional(text(300)),
    qualifications: z.array(Qualification).check(z.maxLength(20)),
    demo: z.exactOptional(z.boolean()),
  }),
)
const history = z.array(BodyStanding).check(z.maxLength(MAX_STANDINGS))
export const LaboratoryWithHistory = named(
  'LaboratoryWithHistory',
  'A laboratory as it is held, with the history of its standing, the oldest first.',
  z.extend(LaboratoryRecord, { history }),
)
export const LaboratoryAnswer = named(
  'LaboratoryAnswer',
  'A laboratory: whether it may test, since when, and for what it is qualified; the oldest standing first.',
  z.object({ asOf: Instant, laboratory: LaboratoryRecord, history }),
)

export const Specimen = named(
  'Specimen',
  'What was tested. origin: sent in by the client, or drawn by the laboratory or an authority.',
  z.object({
    name: text(300),
    models: z.exactOptional(texts(100, 120)),
    brand: z.exactOptional(text(120)),
    lot: z.exactOptional(text(120)),
    origin: z.exactOptional(z.enum(['sent-in', 'drawn'])),
  }),
)
export const TestReport = named(
  'TestReport',
  'A test report. number: as printed; digest: SHA-256 of the file, so that a copy can be told from an altered one. replacedBy: the number of the report that is to be read instead.',
  z.object({
    laboratoryId: text(80),
    number: text(64),
    status: z.enum(['issued', 'replaced', 'withdrawn']),
    statusSince: z.exactOptional(Day),
    replacedBy: z.exactOptional(text(64)),
    specimen: Specimen,
    client: z.exactOptional(text(300)),
    standards: z.exactOptional(texts(50, 120)),
    issuedOn: Day,
    signer: z.exactOptional(text(200)),
    digest: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/u))),
    certificates: z.exactOptional(z.array(z.object({ scheme: SchemeId, number: text(64) })).check(z.maxLength(100))),
    demo: z.exactOptional(z.boolean()),
  }),
)
export const TestReportAnswer = named(
  'TestReportAnswer',
  'The reports of this number, one a laboratory. qualified: whether the laboratory was, on the day of issue; unknown where the register does not know the laboratory well enough.',
  z.object({
    asOf: Instant,
    reports: z
      .array(
        z.object({
          report: TestReport,
          laboratory: z.exactOptional(z.object({ id: text(80), name: z.exactOptional(text(300)), standing: Standing })),
          qualified: z.enum(['yes', 'no', 'unknown']),
        }),
      )
      .check(z.minLength(1), z.maxLength(MAX_TEST_REPORTS)),
  }),
)

export type Qualification = z.infer<typeof Qualification>
export type LaboratoryRecord = z.infer<typeof LaboratoryRecord>
export type LaboratoryWithHistory = z.infer<typeof LaboratoryWithHistory>
export type LaboratoryAnswer = z.infer<typeof LaboratoryAnswer>
export type TestReport = z.infer<typeof TestReport>
export type TestReportAnswer = z.infer<typeof TestReportAnswer>
