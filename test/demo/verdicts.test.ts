// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
/** The whole way from page to verdict, with the demonstration register's answers in memory. */
import { describe, expect, it } from 'vitest'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { check } from '../../src/core/check.ts'
import { detect } from '../../src/core/detect.ts'
import type { Answer, CertificateNumber } from '../../src/core/words.ts'
import { demoPages } from '../../src/demo/pages.ts'
import { createShop } from '../../src/demo/shop.ts'
import { spaProducts } from '../../src/demo/spa.ts'
import { cast } from '../../src/open-registry/cast.ts'
import { readListing } from '../../src/page/listing.ts'
import { readPage } from '../../src/page/read.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import generic from '../../src/sites/generic.ts'

const TODAY = '2026-11-21'
const READ = { source: 'open:http://127.0.0.1:8787', readAt: `${TODAY}T08:00:00Z`, asOf: `${TODAY}T00:00:00Z` } as const
const shop = createShop({ registryUrl: 'http://127.0.0.1:8787', makeNonce: () => 'n' })

/** A demonstration register: complete inside the example block, silent outside it. */
const lookup = async (number: CertificateNumber): Promise<readonly Answer[]> => {
  const member = cast.find(({ record }) => record.scheme === number.scheme && record.number === number.compact)
  if (member) return [{ kind: 'found', record: { ...member.record, ...READ } }]
  return isExampleNumber(catalogue, number)
    ? [{ kind: 'absent', ...READ }]
    : [{ kind: 'unclear', why: 'not-covered', source: READ.source }]
}

/** A single-page view as its script leaves it. */
const drawView = (page: Document, path: string): void => {
  const view = spaProducts.find((product) => product.path === path)
  const app = page.getElementById('app')
  if (!view || !app) return
  app.innerHTML = `<h1>${view.title}</h1><table>${view.specs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`
}

describe('a reader comes to the promised verdicts', () => {
  it.each(demoPages)('$path', async ({ path, expected }) => {
    const page = new DOMParser().parseFromString(await (await shop.request(path)).text(), 'text/html')
    drawView(page, path)
    const passages = readPage(page)
    const listing = readListing(page, passages, generic, `http://127.0.0.1:8788${path}`)
    const claims = detect(passages, schemes, { year: 2026 })
    const verdicts = await check(claims, listing, { catalogue, lookup, today: TODAY })
    const seen = verdicts.map(({ scheme, kind, claim }) => ({ scheme, number: claim.raw ?? null, kind }))
    expect(seen).toEqual(expected)
  })
})
