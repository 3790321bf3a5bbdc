/** The drift command against a register of our own making that changes its layout. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knownQuestions } from '../../src/cli/drift.ts'
import { runNode } from '../../src/cli/run.ts'
import { parseNumber } from '../../src/core/parse.ts'
import { relayedRegisters } from '../../src/open-registry/relay/relays.ts'
import { facts as safetyKorea } from '../../src/open-registry/relay/safety-korea.ts'
import { factsById } from '../../src/registries/facts.ts'
import { officialRegisters } from '../../src/registries/index.ts'
import type { RegisterFacts } from '../../src/registries/official.ts'
import { schemes } from '../../src/schemes/index.ts'

const PRODUCT = {
  eprelRegistrationNumber: '0914421',
  status: 'PUBLISHED',
  blocked: false,
  lastVersion: true,
  modelIdentifier: 'EX-WM914',
  supplierOrTrademark: 'Example Brand',
  productGroup: 'washingmachines2019',
  energyClass: 'C',
  organisation: { organisationName: 'Example Appliances GmbH' },
  otherIdentifiers: [],
  firstPublicationDate: [2024, 2, 9],
}
const { modelIdentifier, ...RENAMED } = PRODUCT
const LABEL =
  '<h1>OEKO-TEX® Label Check</h1><p>The certificate is valid</p><p>OEKO-TEX® STANDARD 100</p><p>Type of certified article: Example</p>'
const CHANGES: Readonly<Record<string, readonly [status: number, type: string, body: unknown]>> = {
  '/known': [200, 'application/json', PRODUCT],
  '/renamed': [200, 'application/json', { ...RENAMED, model: modelIdentifier }],
  '/retyped': [200, 'application/json', { ...PRODUCT, supplierOrTrademark: { name: 'Example Brand' }, energyClass: 3 }],
  '/wrapped': [200, 'application/json', { hits: [PRODUCT], size: 1 }],
  '/page': [200, 'text/html', '<title>Just a moment</title>'],
  '/label': [200, 'text/html', LABEL],
  '/reworded': [200, 'text/html', LABEL.replace('Type of certified article', 'Articles')],
  '/gone': [404, 'application/json', { status: 404 }],
  '/withdrawn': [200, 'application/json', { ...PRODUCT, status: 'EXAMPLE' }],
}

describe('the known questions', () => {
  const adapters = [...officialRegisters, ...relayedRegisters]
  const everyFacts: Readonly<Record<string, RegisterFacts | undefined>> = {
    ...factsById,
    'safety-korea': safetyKorea(),
  }
  it.each(adapters)('of $id: a number that the adapter takes, or why there is none', ({ id, coverage }) => {
    const question = everyFacts[id]?.question
    if (!question) throw new Error(`${id} has no word on its question`)
    if ('none' in question) return expect(question.none.length).toBeGreaterThan(20)
    expect(Object.keys(coverage)).toContain(question.scheme)
    const scheme = schemes.find((each) => each.id === question.scheme)
    const reading = scheme && parseNumber(scheme, question.number, { year: 2026 })
    expect(reading?.kind, question.number).toBe('number')
    // A number of the example block is held by nobody.
    if (reading?.kind === 'number') expect(scheme?.isExample(reading.number.parts)).toBe(false)
  })
  it('are listed, one a register', () => {
    const lines = knownQuestions()
    expect(lines.map((line) => line.split(' ')[0])).toEqual(adapters.map(({ id }) => id))
    expect(lines.find((line) => line.startsWith('eprel'))).toMatch(/^eprel {2,}eu-eprel 298173$/u)
    expect(lines.filter((line) => line.includes('no known question'))).toHaveLength(4)
  })
})

describe('npm run drift', () => {
  let server: Server
  let address = ''
  let shape = '/known'
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const [status, type, body] = CHANGES[shape] ?? [500, 'text/plain', '']
      response.writeHead(status, { 'content-type': type })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const drift = (...args: readonly string[]) => runNode(['src/cli/drift.ts', ...args], { quiet: true })
  const ofShape = async (name: string) => {
    shape = name
    return drift('eprel', '--number', '0914421', '--via', address)
  }

  it('finds a register as it was', async () => {
    const { code, output } = await ofShape('/known')
    expect(output).toBe('eprel, asked about 0914421: found, valid\n  Every field stands where it was.\n')
    expect(code).toBe(0)
    expect(asked).toEqual(['/api/product/0914421'])
  })
  it.each([
    ['/label', 'found, valid', 'Every field stands where it was.', 0],
    ['/reworded', 'not-understood', '"Type of certified article": missing', 1],
  ])('reads the words of a page: %s', async (name, answer, change, expected) => {
    shape = name
    const { code, output } = await drift('oeko-tex', '--number', '26.HZZ.00001', '--via', address)
    expect(output).toBe(`oeko-tex, asked about 26.HZZ.00001: ${answer}\n  ${change}\n`)
    expect(code).toBe(expected)
  })
  it.each([
    ['/renamed', ['[].modelIdentifier: missing (needed); there stands eprelRegistrationNumber, status,']],
    [
      '/retyped',
      [
        '[].supplierOrTrademark: object instead of string (needed)',
        '[].energyClass: number instead of string (not needed)',
      ],
    ],
    ['/wrapped', ['[].eprelRegistrationNumber: missing (needed); there stands hits, size']],
    ['/page', ['no JSON: text/html, 28 characters']],
    ['/gone', ['status 404 instead of 200']],
    ['/withdrawn', ['the layout is as known, and the answer is "not-understood"']],
  ])('names what changed: %s', async (name, changes) => {
    const { code, output } = await ofShape(name)
    for (const change of changes) expect(output).toContain(`  ${change}`)
    expect(code).toBe(1)
  })
  it('gives the same as JSON', async () => {
    shape = '/gone'
    const { output } = await drift('eprel', '--number', '0914421', '--via', address, '--json')
    expect(JSON.parse(output)).toEqual({
      id: 'eprel',
      number: '0914421',
      answer: 'not-covered',
      couldNotAsk: false,
      changes: ['status 404 instead of 200'],
    })
  })
  it('says that it could not ask', async () => {
    const { code, output } = await drift('eprel', '--number', '0914421', '--via', 'http://127.0.0.1:9')
    expect(output).toContain('It could not be asked')
    expect(code).toBe(3)
  })
  it.each([
    [['nobody'], '"nobody" is no register.'],
    [['openfda-udi'], 'No number is known that openfda-udi holds (identifiers in public sources are samples'],
    [['safety-korea'], 'safety-korea wants a key'],
    [['eprel', '--number', 'abc'], 'abc is no number of eu-eprel.'],
    [['eprel', '--via', 'here'], 'here is no address.'],
  ])('%s is called wrongly', async (args, message) => {
    const { code, output } = await drift(...args)
    expect(output).toContain(message)
    expect(code).toBe(2)
  })
})
