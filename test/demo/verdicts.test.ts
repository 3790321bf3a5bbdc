// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
/** The whole way from page to verdict, with the demonstration register's answers in memory. */
import { describe, expect, it } from 'vitest'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { check } from '../../src/core/check.ts'
import { detect } from '../../src/core/detect.ts'
import type { Alert, Answer, CertificateNumber } from '../../src/core/words.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { createShop } from '../../src/demo/shop.ts'
import { spaProducts } from '../../src/demo/spa.ts'
import { type CastMember, cast } from '../../src/open-registry/cast.ts'
import { secondCast } from '../../src/open-registry/cast-second.ts'
import { demoAlerts } from '../../src/open-registry/demo-alerts.ts'
import { readListing } from '../../src/page/listing.ts'
import { readPage } from '../../src/page/read.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import generic from '../../src/sites/generic.ts'

const TODAY = '2026-11-21'
const FIRST = 'open:http://127.0.0.1:8787'
const SECOND = 'open:http://127.0.0.1:8789'
const shop = createShop({ registryUrl: 'http://127.0.0.1:8787', makeNonce: () => 'n' })

type Ask = (number: CertificateNumber) => Answer

/** A demonstration register: complete inside the example block of the schemes it holds, silent otherwise. */
const registerOf =
  (members: readonly CastMember[], source: string): Ask =>
  (number) => {
    const read = { source, readAt: `${TODAY}T08:00:00Z`, asOf: `${TODAY}T00:00:00Z` } as const
    const ofScheme = members.filter(({ record }) => record.scheme === number.scheme)
    const member = ofScheme.find(({ record }) => record.number === number.compact)
    if (member) return { kind: 'found', record: { ...member.record, ...read } }
    return ofScheme.length > 0 && isExampleNumber(catalogue, number)
      ? { kind: 'absent', ...read }
      : { kind: 'unclear', why: 'not-covered', source }
  }
const first = registerOf(cast, FIRST)
const second = registerOf(secondCast, SECOND)
const alerts: readonly Alert[] = demoAlerts.map(({ title, reason: _reason, ...rest }) => ({
  ...rest,
  title: title.zh ?? '',
}))
const dead: Ask = () => ({ kind: 'unclear', why: 'offline', source: SECOND })

/** A single-page view as its script leaves it. */
const drawView = (page: Document, path: string): void => {
  const view = spaProducts.find((product) => product.path === path)
  const app = page.getElementById('app')
  if (!view || !app) return
  app.innerHTML = `<h1>${view.title}</h1><table>${view.specs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`
}

/** The verdicts on a page when these registers are asked, in their order. */
const verdictsOn = async (path: string, ...registers: readonly Ask[]) => {
  const page = new DOMParser().parseFromString(await (await shop.request(path)).text(), 'text/html')
  drawView(page, path)
  const passages = readPage(page)
  const listing = readListing(page, passages, generic, `http://127.0.0.1:8788${path}`)
  const claims = detect(passages, schemes, { year: 2026 })
  const lookup = async (number: CertificateNumber): Promise<readonly Answer[]> => registers.map((ask) => ask(number))
  const verdicts = await check(claims, listing, { catalogue, lookup, today: TODAY, alerts })
  return verdicts.map(({ scheme, kind, claim }) => ({ scheme, number: claim.compact ?? claim.raw ?? null, kind }))
}

describe('a reader comes to the promised verdicts', () => {
  it.each(demoPages)('$path', async ({ path, expected }) => {
    expect(await verdictsOn(path, first, second)).toEqual(expected)
  })
})

describe('a second register that is dead', () => {
  it('changes no verdict, but that the two no longer contradict each other', async () => {
    const changed: string[] = []
    for (const { path, expected } of demoPages) {
      const verdicts = await verdictsOn(path, first, dead)
      if (JSON.stringify(verdicts) !== JSON.stringify(expected)) changed.push(path)
    }
    expect(changed).toEqual(['/definitions/range-hood'])
    expect(await verdictsOn('/definitions/range-hood', first, dead)).toMatchObject([{ kind: 'confirmed' }])
  })
})
