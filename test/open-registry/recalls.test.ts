/** Sources of recalls, on replies written by their documented shapes: what becomes a notice, what is left out, what is refused. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePoliteGet } from '../../src/cli/polite-fetch.ts'
import { WireAlert } from '../../src/contract/alert-schemas.ts'
import { matchAlerts } from '../../src/core/alerts.ts'
import { recallSources } from '../../src/open-registry/recalls/index.ts'
import { codesIn, modelsIn } from '../../src/open-registry/recalls/notice.ts'
import type { RecallSource } from '../../src/open-registry/recalls/recall-source.ts'
import { MAX_OF_SOURCE, type RecallGet, syncSource } from '../../src/open-registry/recalls/sync.ts'
import { readAlerts } from '../../src/registries/alerts.ts'

const SINCE = '2026-01-01'
const TODAY = '2026-11-20'
const sourceOf = (id: string): RecallSource => {
  const source = recallSources.find((one) => one.id === id)
  if (!source) throw new Error(`no source ${id}`)
  return source
}

/** Replies by a word that stands in the address. */
const replies = (byWord: Readonly<Record<string, string>>): RecallGet => {
  return async ({ url }) => {
    const word = Object.keys(byWord).find((each) => url.includes(each))
    return word === undefined ? { status: 404, body: '' } : { status: 200, body: byWord[word] ?? '' }
  }
}
const sync = (id: string, get: RecallGet) => syncSource(sourceOf(id), { since: SINCE, today: TODAY, get })
const alertsOf = async (id: string, get: RecallGet) => {
  const synced = await sync(id, get)
  if (synced.kind !== 'read') throw new Error(synced.why)
  for (const alert of synced.alerts) expect(WireAlert.safeParse(alert).success, alert.id).toBe(true)
  return synced
}

const GATE_LIST = `<?xml version="1.0"?><weeklyReports>
  <weeklyReport><reference>Report-2026-34</reference><publicationDate>28/08/2026</publicationDate><URL>https://ec.europa.eu/x/10000320?language=en</URL></weeklyReport>
  <weeklyReport><reference>Report-2019-01</reference><publicationDate>04/01/2019</publicationDate><URL>https://ec.europa.eu/x/10000001?language=en</URL></weeklyReport>
</weeklyReports>`
const GATE_REPORT = `<Safety-Gate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<notifications><caseNumber>SR/00001/26</caseNumber><reference><![CDATA[https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/1]]></reference>
<product>Power bank</product><brand>Example S&amp;amp;W</brand><name xsi:nil="true"/><type_numberOfModel>EX-2048, EX-2049</type_numberOfModel>
<batchNumber>B-42</batchNumber><barcode>9521234567899</barcode><danger>Fire &lt;b&gt;hazard&lt;/b&gt;</danger><measures>Recall of the product from end users</measures><URLrecall/></notifications>
<notifications><caseNumber>SR/00002/26</caseNumber><product>Toy</product><brand>Unknown</brand><type_numberOfModel>7</type_numberOfModel><barcode>123</barcode><danger>x</danger><measures>Ban</measures></notifications>
</Safety-Gate>`

describe('EU Safety Gate', () => {
  const get = replies({ 'list/xml': GATE_LIST, 'detail/xml/10000320': GATE_REPORT })
  it('follows the weekly reports since the day, and reads what they name', async () => {
    const { alerts, unmatchable, requests } = await alertsOf('eu-safety-gate', get)
    expect(requests).toBe(2)
    expect(unmatchable).toBe(1)
    expect(alerts).toHaveLength(1)
    expect(alerts[0]).toMatchObject({
      id: 'eu-safety-gate:SR/00001/26',
      kind: 'recall',
      day: '2026-08-28',
      brands: ['Example S&W'],
      models: ['EX-2048', 'EX-2049'],
      gtins: ['9521234567899'],
      lots: ['B-42'],
      credit: { licence: 'CC BY 4.0' },
    })
    expect(alerts[0]?.reason?.en).toBe('Fire <b>hazard</b>')
    expect(alerts[0]?.credit?.attribution).toContain('© European Union')
  })
  it('names a listing of that model on the device', async () => {
    const { alerts } = await alertsOf('eu-safety-gate', get)
    const listing = { title: 'Power bank', brand: 'Example S&W', models: ['EX-2048'], categories: [], attributes: [] }
    expect(matchAlerts(listing as never, readAlerts(alerts)).length).toBe(1)
    expect(matchAlerts({ ...listing, models: ['EX-20480'] } as never, readAlerts(alerts)).length).toBe(0)
  })
  it.each([
    ['a page instead of the list', { 'list/xml': '<html><body>Access denied</body></html>' }],
    ['a report cut short', { 'list/xml': GATE_LIST, 'detail/xml': GATE_REPORT.slice(0, 400) }],
    [
      'a report without case numbers',
      { 'list/xml': GATE_LIST, 'detail/xml': GATE_REPORT.replaceAll('caseNumber', 'case') },
    ],
  ])('refuses %s as a whole', async (_, pages) => {
    expect((await sync('eu-safety-gate', replies(pages))).kind).toBe('failed')
  })
})

const CPSC = [
  {
    RecallID: 1,
    RecallNumber: '26-001',
    RecallDate: '2026-03-04T00:00:00',
    Title: 'Example Recalls Power Banks Due to Fire Hazard',
    Description: 'This recall involves model numbers EX-20481 and EX20482 with CR2032 cells. They were sold in black.',
    URL: 'https://www.cpsc.gov/Recalls/2026/example',
    Products: [{ Name: 'Power banks', Model: '', Description: '' }],
    Manufacturers: [{ Name: 'Example Devices Ltd., of Springfield' }],
    ProductUPCs: [{ UPC: '952123456782' }],
    Hazards: [{ Name: 'The battery can ignite.' }],
  },
]
it('reads models of CPSC out of the description, where they stand', async () => {
  const { alerts } = await alertsOf('us-cpsc', replies({ RestWebServices: JSON.stringify(CPSC) }))
  expect(alerts).toHaveLength(1)
  expect(alerts[0]).toMatchObject({
    id: 'us-cpsc:26-001',
    day: '2026-03-04',
    brands: ['Example', 'Example Devices Ltd.'],
    models: ['EX-20481', 'EX20482'],
  })
})

it('pages through RappelConso and keeps its French', async () => {
  const rowOf = (i: number) => ({
    numero_fiche: `2026-01-${i}`,
    date_publication: '2026-02-03T10:00:00+00:00',
    marque_produit: 'EXAMPLE',
    modeles_ou_references: `EX-${1000 + i}`,
    libelle: 'Batterie externe',
    motif_rappel: 'Surchauffe',
    lien_vers_la_fiche_rappel: 'https://rappel.conso.gouv.fr/fiche-rappel/1/Interne',
    gtin: null,
  })
  const page = (from: number, to: number) =>
    JSON.stringify({ total_count: 130, results: Array.from({ length: to - from }, (_, i) => rowOf(from + i)) })
  const { alerts, requests } = await alertsOf(
    'fr-rappelconso',
    replies({ 'offset=0': page(0, 100), 'offset=100': page(100, 130) }),
  )
  expect([alerts.length, requests]).toEqual([130, 2])
  expect(alerts[0]?.title).toEqual({ fr: 'EXAMPLE – Batterie externe' })
  expect(readAlerts(alerts)[0]?.title).toBe('EXAMPLE – Batterie externe')
})

it('reads openFDA by kind; 404 there means none', async () => {
  const row = {
    recall_number: 'Z-0001-2026',
    product_description: 'Infusion pump, Model EXP-100A, UPC 0 95212 34567 8',
    reason_for_recall: 'Overheats',
    recalling_firm: 'Example Medical Inc.',
    report_date: '20260506',
    classification: 'Class II',
    status: 'Ongoing',
  }
  const { alerts, requests } = await alertsOf(
    'us-openfda-enforcement',
    replies({ '/device/': JSON.stringify({ results: [row] }) }),
  )
  expect(requests).toBe(3)
  expect(alerts).toHaveLength(1)
  expect(alerts[0]).toMatchObject({ day: '2026-05-06', brands: ['Example Medical Inc.'], models: ['EXP-100A'] })
})

it('takes of Health Canada what names a brand and a model', async () => {
  const rows = [
    {
      NID: 1,
      Title: 'Example brand Power Bank recalled due to fire hazard',
      Product: 'Power bank, model EXC-500',
      Issue: 'Fire',
      URL: 'https://recalls-rappels.canada.ca/en/1',
      'Last updated': '2026-05-05',
      Archived: '0',
    },
    {
      NID: 2,
      Title: 'Cheese recalled',
      Product: null,
      Issue: null,
      URL: null,
      'Last updated': '2026-05-05',
      Archived: '0',
    },
    {
      NID: 3,
      Title: 'Example brand Lamp recalled',
      Product: 'model EXC-501',
      'Last updated': '2020-05-05',
      Archived: '0',
    },
  ]
  const { alerts, unmatchable } = await alertsOf('ca-health-canada', replies({ HCRSAM: JSON.stringify(rows) }))
  expect(alerts.map(({ models }) => models)).toEqual([['EXC-500']])
  expect(unmatchable).toBe(1)
})

it('reads the table of a UK page wherever the reply holds it', async () => {
  const link = '/product-safety-alerts-reports-recalls/example-power-bank'
  const list = {
    results: [
      { title: 'Example', link, public_timestamp: '2026-09-01T10:00:00Z' },
      { title: 'x', link: '/evil/../path', public_timestamp: '2026-09-01T10:00:00Z' },
    ],
    total: 2,
    start: 0,
  }
  const content = {
    title: 'Product Recall: Example power bank (2609-0229)',
    details: {
      parts: [
        {
          body: '<h2>Product information</h2><table><tr><th>Brand</th><td>Example</td></tr><tr><th>Model</th><td>EX-77A, EX-77B</td></tr><tr><th>Barcode</th><td>9521234567899</td></tr><tr><th>Hazard</th><td>Fire</td></tr></table>',
        },
      ],
    },
  }
  const { alerts, requests } = await alertsOf(
    'uk-opss',
    replies({ 'search.json': JSON.stringify(list), [`content${link}`]: JSON.stringify(content) }),
  )
  expect(requests).toBe(2)
  expect(alerts[0]).toMatchObject({
    id: 'uk-opss:2609-0229',
    kind: 'recall',
    brands: ['Example'],
    models: ['EX-77A', 'EX-77B'],
    gtins: ['9521234567899'],
    reason: { en: 'Fire' },
  })
})

describe('every source', () => {
  it.each(recallSources.map((source) => [source.id, source] as const))(
    '%s refuses what it does not understand',
    async (_, source) => {
      for (const body of ['', '<html>blocked</html>', '{}', '{"error":1}', 'null', '[{"a":1}]'])
        expect(
          (await syncSource(source, { since: SINCE, today: TODAY, get: async () => ({ status: 200, body }) })).kind,
          body,
        ).toBe('failed')
      for (const status of [403, 429, 500])
        expect(
          (await syncSource(source, { since: SINCE, today: TODAY, get: async () => ({ status, body: '{}' }) })).kind,
        ).toBe('failed')
    },
  )
  it.each(recallSources.map((source) => [source.id, source] as const))('%s throws on no reply', (_, source) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string({ maxLength: 200 })),
        fc.constantFrom('list', 'list:0', '0', 'device:0:2026-01-01', '2026-01-01'),
        (body, step) => {
          expect(
            source.read({ step, url: `https://${source.hosts[0]}/api/content/x` }, { status: 200, body }, SINCE).kind,
          ).toMatch(/page|not-understood/u)
        },
      ),
      { numRuns: 100 },
    )
  })
  it('says its licence and its words, and asks over https only', () => {
    expect(recallSources.length).toBe(6)
    for (const { attribution, licence, start, hosts } of recallSources) {
      expect(attribution.length).toBeGreaterThan(10)
      expect(licence).not.toBe('')
      for (const { url } of start(SINCE, TODAY))
        expect([new URL(url).protocol, hosts.includes(new URL(url).host)]).toEqual(['https:', true])
    }
  })
})

it('follows no address away from the source', async () => {
  const source: RecallSource = {
    ...sourceOf('us-cpsc'),
    start: () => [{ step: 'list', url: 'https://elsewhere.example/' }],
  }
  const synced = await syncSource(source, {
    since: SINCE,
    today: TODAY,
    get: async () => ({ status: 200, body: '[]' }),
  })
  expect(synced).toMatchObject({ kind: 'failed', why: 'leads away from the source' })
})
it('keeps the newest where a source has too many', async () => {
  const rows = Array.from({ length: MAX_OF_SOURCE + 5 }, (_, i) => ({
    ...CPSC[0],
    RecallNumber: String(i),
    RecallDate: i < 5 ? '2026-01-01T00:00:00' : '2026-02-02T00:00:00',
  }))
  const { alerts, dropped } = await alertsOf('us-cpsc', replies({ RestWebServices: JSON.stringify(rows) }))
  expect([alerts.length, dropped, alerts.at(-1)?.day]).toEqual([MAX_OF_SOURCE, 5, '2026-02-02'])
})

it('takes for models only what has a letter and a digit and stands behind a word that says so', () => {
  expect(modelsIn('Model numbers AB-1234, CD5678 and 90210. Sold since 2020-A1234.')).toEqual(['AB-1234', 'CD5678'])
  expect(modelsIn('Contains CR2032 cells, model CR2032')).toEqual([])
  expect(codesIn('UPC: 0 12345 67890 5; lot 99999999')).toEqual(['0 12345 67890 5'])
})

describe('asking politely', () => {
  it('waits between requests, comes back when asked to, and gives up on the rest', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (asked.length === 1) response.writeHead(429, { 'Retry-After': '2' }).end()
      else if (request.url === '/big') response.writeHead(200).end(Buffer.alloc(65 * 1024 * 1024, 32))
      else if (request.url === '/away') response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end()
      else response.writeHead(200).end('yes')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const via = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const waits: number[] = []
    const get = makePoliteGet({ via, wait: async (ms) => void waits.push(ms) })
    expect(await get({ step: '', url: 'https://one.example/a?b=1' })).toEqual({ status: 200, body: 'yes' })
    expect(asked).toEqual(['/a?b=1', '/a?b=1'])
    expect(waits).toEqual([2000, 1000])
    expect(await get({ step: '', url: 'https://one.example/big' })).toMatchObject({ status: 0 })
    expect(await get({ step: '', url: 'https://one.example/away' })).toMatchObject({ status: 0 })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    expect(await get({ step: '', url: 'https://one.example/a' })).toMatchObject({ status: 0 })
  })
})
