/**
 * The members of a UNTP Digital Conformity Credential that are read, in the spellings of 0.6.x (`assessment`,
 * `conformance`, `assessedProduct: [{ product }]`) and of 0.3.10 (`assessments`, `compliance`, `assessedProducts:
 * [{ name }]`). Whatever else stands in it is passed over.
 */
import * as z from 'zod/mini'

const words = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))
const Named = z.looseObject({
  id: z.exactOptional(words(500)),
  name: z.exactOptional(words(300)),
  registeredId: z.exactOptional(words(120)),
})
const listOf = <S extends z.ZodMiniType>(schema: S) => z.array(schema).check(z.maxLength(1000))
const oneOrMore = <S extends z.ZodMiniType>(schema: S) => z.union([schema, listOf(schema)])

const Assessment = z.looseObject({
  conformance: z.exactOptional(z.boolean()),
  compliance: z.exactOptional(z.boolean()),
  assessedProduct: z.exactOptional(listOf(z.looseObject({ product: Named }))),
  assessedProducts: z.exactOptional(listOf(Named)),
  referenceStandard: z.exactOptional(oneOrMore(Named)),
  referenceRegulation: z.exactOptional(oneOrMore(Named)),
})
const OtherInstant = z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/u))
export const ConformityCredential = z.looseObject({
  type: listOf(z.string()),
  issuer: z.union([words(500), Named]),
  validFrom: z.exactOptional(OtherInstant),
  validUntil: z.exactOptional(OtherInstant),
  credentialSubject: z.looseObject({
    id: z.exactOptional(words(500)),
    registeredId: z.exactOptional(words(64)),
    issuedToParty: z.exactOptional(Named),
    scope: z.exactOptional(Named),
    assessment: z.exactOptional(listOf(Assessment)),
    assessments: z.exactOptional(listOf(Assessment)),
    certificate: z.exactOptional(z.unknown()),
  }),
})
export type ConformityCredential = z.infer<typeof ConformityCredential>
export type CredentialAssessment = z.infer<typeof Assessment>
export type NamedThing = z.infer<typeof Named>
