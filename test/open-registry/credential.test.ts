import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { cast, type HeldRecord } from '../../src/open-registry/cast.ts'
import { certificationJsonLd } from '../../src/open-registry/certification-json-ld.ts'
import { credentialOf, didOf } from '../../src/open-registry/credential.ts'
import { readCredential } from '../../src/open-registry/credential-reader.ts'
import { keyOf } from '../../src/open-registry/store.ts'
import { appOf, NOW, storeOf, TODAY } from './registry-of.ts'

const partOf = (name: string): HeldRecord => {
  const member = cast.find((one) => one.name === name)
  if (!member) throw new Error(name)
  return member.record
}
const POWER_BANK: HeldRecord = { ...partOf('power-bank'), gtins: ['9520000000172'] }
const operator = { name: 'Example Register', url: 'https://register.example/' }
const about = (record: HeldRecord) => ({
  ...{
    record,
    operator,
    now: NOW,
    asOf: `${TODAY}T00:00:00Z`,
    schemeName: 'CCC',
    from: 1_795_248_000,
    until: 1_795_334_400,
  },
})
const CONTEXT = { source: 'open:https://register.example', readAt: NOW, scheme: 'cn-ccc' }

/** What the published JSON schema of the credential, 0.6.1, asks for where we write something; in our own words. */
const party = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string', format: 'uri' }, name: { type: 'string' } },
}
const kinds = (...names: readonly string[]) => ({
  type: 'array',
  allOf: names.map((name) => ({ contains: { const: name } })),
})
const shape = {
  type: 'object',
  required: ['@context', 'id', 'issuer', 'type', 'credentialSubject'],
  properties: {
    '@context': {
      type: 'array',
      items: { type: 'string' },
      prefixItems: [
        { const: 'https://www.w3.org/ns/credentials/v2' },
        { const: 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.1/' },
      ],
      uniqueItems: true,
    },
    id: { type: 'string', format: 'uri' },
    type: kinds('DigitalConformityCredential', 'VerifiableCredential'),
    issuer: {
      ...party,
      properties: { ...party.properties, type: kinds('CredentialIssuer') },
      additionalProperties: false,
    },
    validFrom: { type: 'string', format: 'date-time' },
    validUntil: { type: 'string', format: 'date-time' },
    credentialSubject: {
      type: 'object',
      required: ['id', 'type', 'assessorLevel', 'assessmentLevel', 'attestationType', 'issuedToParty'],
      properties: {
        type: kinds('ConformityAttestation', 'Attestation'),
        id: { type: 'string', format: 'uri' },
        assessorLevel: { enum: ['Self', 'Commercial', 'Buyer', 'Membership', 'Unspecified', '3rdParty'] },
        assessmentLevel: { enum: ['GovtApproval', 'GlobalMRA', 'Accredited', 'Verified', 'Validated', 'Unspecified'] },
        attestationType: { const: 'certification' },
        issuedToParty: party,
        assessment: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['id', 'type', 'conformance', 'conformityTopic'],
            properties: {
              type: kinds('ConformityAssessment', 'Declaration'),
              id: { type: 'string', format: 'uri' },
              conformance: { type: 'boolean' },
              conformityTopic: { enum: ['governance.compliance'] },
              assessmentDate: { type: 'string', format: 'date' },
              assessedProduct: {
                type: 'array',
                items: { properties: { type: kinds('ProductVerification'), product: party } },
              },
              assessedOrganisation: party,
              auditor: party,
            },
          },
        },
      },
    },
  },
}
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(shape)

describe('a credential', () => {
  it.each(cast.map(({ name, record }) => [name, record] as const))('of %s has the shape', (_, record) => {
    const credential = credentialOf(about(record))
    expect(validate(credential), JSON.stringify(validate.errors)).toBe(true)
  })
  it.each(cast.map(({ name, record }) => [name, record] as const))('of %s is read as the same record', (_, record) => {
    const context = { ...CONTEXT, scheme: record.scheme }
    expect(readCredential(JSON.parse(JSON.stringify(credentialOf(about(record)))), context)).toEqual({
      ...record,
      asOf: `${TODAY}T00:00:00Z`,
      source: CONTEXT.source,
      readAt: NOW,
    })
  })
  it('conforms only where the certificate is in force', () => {
    const conforms = cast.map(({ record }) => {
      const { assessment } = credentialOf(about(record)).credentialSubject as { assessment: { conformance: boolean }[] }
      return [record.status, assessment.map(({ conformance }) => conformance)]
    })
    for (const [status, conformances] of conforms) expect(conformances).toEqual([status === 'valid'])
  })
  it('speaks of a product only where a product was certified', () => {
    const { assessment } = credentialOf(about({ ...POWER_BANK, scopeKind: 'system' })).credentialSubject as {
      assessment: Readonly<Record<string, unknown>>[]
    }
    expect(assessment[0]).not.toHaveProperty('assessedProduct')
    expect(assessment[0]).toHaveProperty('assessedOrganisation.name', POWER_BANK.holder)
  })
  it('comes signed, and its key is found through the DID of its issuer', async () => {
    const app = appOf(await storeOf([POWER_BANK], 'complete'))
    const response = await app.request(`/v1/statements/cn-ccc/${POWER_BANK.number}?format=vc`)
    expect(response.headers.get('content-type')).toBe('application/vc+jwt')
    const token = await response.text()
    const { kid = '', typ, cty } = decodeProtectedHeader(token)
    expect([typ, cty]).toEqual(['vc+jwt', 'vc'])
    const did = (await (await app.request('/.well-known/did.json')).json()) as {
      id: string
      verificationMethod: { id: string; publicKeyJwk: object }[]
      assertionMethod: string[]
    }
    expect(did.id).toBe('did:web:register.example')
    expect(did.assertionMethod).toContain(kid)
    const method = did.verificationMethod.find(({ id }) => id === kid)
    const key = await importJWK(method?.publicKeyJwk ?? {}, 'EdDSA')
    const { payload } = await jwtVerify(token, key, { issuer: did.id, typ: 'vc+jwt', currentDate: new Date(NOW) })
    expect(payload.exp).toBe(Date.parse(payload.validUntil as string) / 1000)
    expect(payload.iat).toBe(Date.parse(payload.validFrom as string) / 1000)
    expect(validate(payload)).toBe(true)
    expect(readCredential(payload, CONTEXT)).toMatchObject({ number: POWER_BANK.number, status: 'valid' })
  })
  it('for an origin is bound to it as a statement is', async () => {
    const store = await storeOf([POWER_BANK], 'complete')
    const app = appOf(store)
    const address = `/v1/statements/cn-ccc/${POWER_BANK.number}?format=vc&origin=https://shop.example&product=EX-PB100`
    expect((await app.request(address)).status).toBe(403)
    await store.putOrigin(
      {
        key: keyOf('cn-ccc', POWER_BANK.number),
        origin: 'https://shop.example',
        from: '2026-01-01T00:00:00Z',
        by: 'cli',
      },
      { at: NOW, actor: 'cli', action: 'origin', target: 'x' },
    )
    const [, body = ''] = (await (await app.request(address)).text()).split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Readonly<Record<string, unknown>>
    expect(claims.aud).toBe('https://shop.example')
    expect(JSON.stringify(claims)).not.toContain('id.gs1.org')
  })
  it.each([
    ['https://register.example/', 'did:web:register.example'],
    ['http://127.0.0.1:8787', 'did:web:127.0.0.1%3A8787'],
  ])('%s is %s', (url, did) => expect(didOf(url)).toBe(did))
})

/** Shaped as the samples of the two spellings are, with examples in it. */
const product = {
  id: 'https://id.gs1.org/01/09520000000172',
  name: 'Example power bank',
  registeredId: '09520000000172',
}
const current = {
  type: ['DigitalConformityCredential', 'VerifiableCredential'],
  issuer: { type: ['CredentialIssuer'], id: 'did:web:certifier.example', name: 'Example Certifier' },
  validFrom: '2024-03-15T12:00:00Z',
  validUntil: '2034-03-15T12:00:00Z',
  credentialSubject: {
    id: 'https://certifier.example/attestations/12345',
    issuedToParty: { id: 'https://companies.example/1', name: 'Example Company' },
    scope: { id: 'https://schemes.example/1', name: 'Example scheme' },
    assessment: [
      {
        referenceStandard: { name: 'EX 100:2024' },
        conformance: true,
        assessedProduct: [{ product, IDverifiedByCAB: true }],
      },
    ],
  },
}
const { assessment: _current, ...subject } = current.credentialSubject
const older = {
  ...current,
  validFrom: '2024-03-15T12:00:00',
  credentialSubject: {
    ...subject,
    assessments: [{ referenceRegulation: { name: 'EX 100:2024' }, compliance: true, assessedProducts: [product] }],
  },
}
const withAssessment = (assessment: unknown) => ({ ...current, credentialSubject: { ...subject, assessment } })

describe('a credential of somebody else', () => {
  const record = {
    scheme: 'cn-ccc',
    number: '12345',
    status: 'valid',
    productName: 'Example power bank',
    gtins: ['09520000000172'],
    holder: 'Example Company',
    standards: ['EX 100:2024'],
    scopeKind: 'product',
    scope: 'Example scheme',
    body: { id: 'did:web:certifier.example', name: 'Example Certifier' },
    validFrom: '2024-03-15',
    validUntil: '2034-03-15',
    source: CONTEXT.source,
    readAt: NOW,
    asOf: NOW,
  }
  it.each([
    ['0.6', current],
    ['0.3.10', older],
  ])('is read in the spelling of %s', (_, claims) => expect(readCredential(claims, CONTEXT)).toEqual(record))
  it('is expired when its own time is over', () => {
    expect(readCredential({ ...current, validUntil: '2026-11-20T23:00:00Z' }, CONTEXT)?.status).toBe('expired')
    expect(readCredential({ ...current, validUntil: '2026-11-21T01:00:00Z' }, CONTEXT)?.status).toBe('valid')
  })
  it.each<[string, unknown]>([
    ['does not conform', withAssessment([{ conformance: false }])],
    ['does not say whether it conforms', withAssessment([{}])],
    ['conforms in one assessment of two', withAssessment([{ conformance: true }, { compliance: false }])],
    ['has no assessment', withAssessment([])],
    ['is of another kind', { ...current, type: ['VerifiableCredential'] }],
    ['has no number', { ...current, credentialSubject: { ...current.credentialSubject, id: undefined } }],
    ['is none', 'x'],
    ['is null', null],
  ])('that %s is no record', (_, claims) => expect(readCredential(claims, CONTEXT)).toBeUndefined())
  it('that is ours, but of another scheme, is not read as this one', () => {
    expect(readCredential(credentialOf(about(partOf('power-bank'))), { ...CONTEXT, scheme: 'us-fcc' })).toBeUndefined()
  })
  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (one, other) => {
        const claims = {
          ...current,
          issuer: JSON.parse(one),
          credentialSubject: { ...subject, assessment: JSON.parse(other) },
        }
        expect(() => readCredential(claims, CONTEXT)).not.toThrow()
      }),
    )
  })
})

describe('as schema.org Certification', () => {
  const jsonLd = (record: HeldRecord, product?: { gtin?: string; model?: string }) =>
    certificationJsonLd({ ...about(record), ...(product ? { product } : {}) })
  it('says what the register says', () => {
    expect(jsonLd(POWER_BANK)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Certification',
      name: 'CCC',
      certificationIdentification: POWER_BANK.number,
      certificationStatus: 'https://schema.org/CertificationActive',
      description: 'Demonstration data: this certificate is invented. Status in the register: valid.',
      issuedBy: { '@type': 'Organization', name: '示例认证机构', identifier: '00' },
      about: [
        { '@type': 'Product', name: '示例移动电源', model: ['EX-PB100'], gtin: ['9520000000172'] },
        { '@type': 'Organization', name: '示例电子（深圳）有限公司' },
      ],
      datePublished: '2024-08-12',
      validFrom: '2024-08-12',
      expires: '2029-08-11',
      sdPublisher: { '@type': 'Organization', name: 'Example Register', url: 'https://register.example/' },
      sdDatePublished: NOW,
    })
  })
  it('is active only in force, and otherwise says why not', () => {
    for (const { record } of cast)
      expect(String(jsonLd(record).certificationStatus).endsWith('/CertificationActive')).toBe(
        record.status === 'valid',
      )
    expect(jsonLd(partOf('power-bank-suspended')).description).toContain('suspended since 2026-06-14')
  })
  it('names no product where none was certified, and only the one that is meant', () => {
    const kinds = (value: unknown) => (value as { '@type': string }[]).map((one) => one['@type'])
    expect(kinds(jsonLd({ ...POWER_BANK, scopeKind: 'operator' }).about)).toEqual(['Organization'])
    expect(jsonLd(POWER_BANK, { model: 'EX-PB100' }).about).toContainEqual({
      '@type': 'Product',
      name: '示例移动电源',
      model: 'EX-PB100',
    })
  })
  it('comes with its media type, and for a product that is listed', async () => {
    const app = appOf(await storeOf([partOf('kettle-expired-by-date')], 'complete'))
    const response = await app.request('/v1/statements/cn-ccc/2020000717000707?format=jsonld')
    expect(response.headers.get('content-type')).toBe('application/ld+json')
    expect(await response.json()).toMatchObject({ certificationStatus: 'https://schema.org/CertificationInactive' })
    expect((await app.request('/v1/statements/cn-ccc/2020000717000707?format=jsonld&product=EX-KT18')).status).toBe(400)
  })
})
