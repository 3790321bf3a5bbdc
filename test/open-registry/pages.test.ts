// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { languageOf } from '../../src/open-registry/language.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, openMemory, seededStore, storeOf, TODAY } from './registry-of.ts'

const read = async (app: ReturnType<typeof appOf>, path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  const text = await response.text()
  return { response, text, page: new DOMParser().parseFromString(text, 'text/html') }
}
const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`

describe('the page of a certificate', () => {
  it('shows state, number, models and where the data stands, in either language', async () => {
    const app = appOf(await seededStore(50))
    const zh = await read(app, '/c/cn-ccc/2023000914000404?lang=zh')
    expect(zh.page.querySelector('h1')?.textContent).toBe('2023 00 0914 000404')
    expect(zh.page.querySelector('.state')?.textContent).toContain('已暂停')
    expect(zh.page.querySelector('.demo')?.textContent).toContain('示例数据')
    expect(zh.page.querySelector('main')?.textContent).toContain('EX-PB200、EX-PB210')
    const builder = zh.page.querySelector('a[href^="/builder"]')?.getAttribute('href') ?? ''
    expect((await read(app, builder)).page.querySelector('input[name=number]')?.getAttribute('value')).toBe(
      '2023000914000404',
    )
    expect(zh.page.querySelector('footer')?.textContent).toContain('2026年11月21日')
    const en = await read(app, '/c/cn-ccc/2023000914000404', { 'Accept-Language': 'en-GB,en;q=0.9' })
    expect(en.page.documentElement.getAttribute('lang')).toBe('en')
    expect(en.page.querySelector('.state')?.textContent).toContain('Suspended')
    expect(en.page.querySelector('.demo')?.textContent).toContain('Demonstration data')
    expect(en.response.headers.get('vary')).toBe('Accept-Language, Accept-Encoding')
  })
  it('says what the lack of one means', async () => {
    const app = appOf(await seededStore(50))
    const absent = await read(app, '/c/cn-ccc/2024000914000199?lang=en')
    expect([absent.response.status, absent.page.querySelector('.state')?.textContent]).toEqual([
      404,
      'Not in the register',
    ])
    const unknown = await read(app, '/c/cn-ccc/2024990914999999?lang=en')
    expect([unknown.response.status, unknown.page.querySelector('.state')?.textContent]).toEqual([404, 'Not held here'])
    const none = await read(app, `/c/cn-ccc/${encodeURIComponent('<b>no number</b>')}?lang=en`)
    expect([none.response.status, none.page.querySelectorAll('b').length]).toEqual([400, 0])
    expect(none.page.querySelector('h1')?.textContent).toBe('<b>no number</b>')
  })
  it('turns nothing a record says into markup', async () => {
    const { record } = castMember('power-bank')
    const hostile: HeldRecord = {
      ...record,
      holder: HOSTILE,
      manufacturer: HOSTILE,
      factory: HOSTILE,
      productName: HOSTILE,
      products: [{ name: HOSTILE, brand: HOSTILE, models: [HOSTILE], gtins: [HOSTILE] }, { name: HOSTILE }],
      models: [HOSTILE],
      gtins: [HOSTILE],
      standards: [HOSTILE],
      standardParts: [{ a: HOSTILE, b: HOSTILE, title: HOSTILE, level: HOSTILE }],
      scope: HOSTILE,
      level: HOSTILE,
      energyClass: HOSTILE,
      category: HOSTILE,
      sites: [{ name: HOSTILE, address: HOSTILE, activity: HOSTILE }],
      body: { id: '"><script>', name: HOSTILE },
      marks: [{ kind: 'accreditation', name: HOSTILE, number: HOSTILE }],
      laboratory: { id: HOSTILE, name: HOSTILE },
      testReports: [HOSTILE],
      reviewer: HOSTILE,
      signer: HOSTILE,
    }
    const store = await storeOf([hostile], 'demo')
    const event = { scheme: hostile.scheme, number: hostile.number, kind: 'amended' } as const
    const audit = { at: `${TODAY}T00:00:00Z`, actor: 'cli', action: 'event', target: 'x' }
    await store.addEvent({ ...event, day: '2026-01-05', basis: HOSTILE, actor: HOSTILE }, audit)
    for (const language of ['zh', 'en']) {
      const { page, text } = await read(appOf(store), `/c/cn-ccc/2024000914000101?lang=${language}`)
      expect(page.querySelectorAll('script:not([type="application/ld+json"]), img, b').length).toBe(0)
      expect(text.match(/<script/gu)).toHaveLength(1)
      const cells = [...page.querySelectorAll('dd, td, th[scope=row], .trace li')].map((cell) => cell.textContent)
      expect(cells.filter((cell) => cell?.includes(HOSTILE)).length).toBe(21)
      const addresses = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
      expect(addresses.filter((address) => !/^(?:https:\/\/|[/?#])/u.test(address))).toEqual([])
    }
  })
  it('gives machines the same as data, and links to the rest', async () => {
    const app = appOf(await seededStore(60))
    const { page } = await read(app, '/c/cn-ccc/2023000915000505?lang=en')
    const data = JSON.parse(page.querySelector('script')?.textContent ?? '') as Readonly<Record<string, unknown>>
    expect(data).toMatchObject({
      '@type': 'Certification',
      certificationIdentification: '2023000915000505',
      certificationStatus: 'https://schema.org/CertificationInactive',
    })
    const links = [...page.querySelectorAll('.machines a, head link')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThanOrEqual(6)
    for (const link of links) expect((await app.request(link.replace(/#.*/u, ''))).status, link).toBe(200)
  })
  it('comes to the status before anything else, and tells what happened as a line of time', async () => {
    const { page } = await read(appOf(await seededStore(60)), '/c/cn-ccc/2024000716000707?lang=en')
    const order = [...page.querySelectorAll('h1, .state, h2')].map((one) => one.className || one.tagName)
    expect(order.slice(0, 3)).toEqual(['H1', 'state plain', 'H2'])
    const moments = [...page.querySelectorAll('.trace li')].map((li) => [
      li.querySelector('time')?.getAttribute('datetime'),
      li.querySelector('strong')?.textContent,
    ])
    expect(moments).toEqual([
      ['2024-07-08', 'Issued'],
      ['2026-08-03', 'Suspended'],
      ['2026-10-12', 'Restored'],
      ['2029-07-07', 'Last day of validity'],
    ])
  })
  it('says who answers for it, and when that one may no longer', async () => {
    const app = appOf(await seededStore(60))
    const full = await read(app, '/c/cn-ccc/2025000201001001?lang=en')
    const rows = new Map(
      [...full.page.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]),
    )
    expect(rows.get('Issued by')).toBe('示例认证机构 · 00approved to certify, since 8 October 2011')
    expect(rows.get('Reviewed by')).toBe('示例复核人')
    expect(rows.get('Tested by')).toContain('qualified from 1 April 2023 to 31 March 2029')
    expect(full.page.querySelectorAll('tbody tr').length).toBe(2)
    expect(full.page.querySelectorAll('.caveat').length).toBe(0)
    const withdrawn = await read(app, '/c/fsc-lic/FSC-C990808?lang=en')
    const caveats = [...withdrawn.page.querySelectorAll('.caveat')].map((one) => [one.className, one.textContent])
    expect(caveats).toEqual([
      ['caveat alarm', 'Note that the body that issued it may not certify now: approval withdrawn.'],
      ['caveat plain', 'This certificate is about an operator, not about a product.'],
    ])
    const several = await read(app, '/c/cn-ms/00025QES0101R1M?lang=en')
    expect(several.page.querySelector('main')?.textContent).toContain('GB/T 19001-2016 + 示例规范 EX-TS 01')
  })
  it('runs no script and lets its one style through by hash', async () => {
    const { page, response } = await read(appOf(await seededStore(50)), '/')
    const style = page.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style.length).toBeGreaterThan(500)
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`)
    expect(response.headers.get('content-security-policy')).not.toContain('script-src')
    expect(page.querySelectorAll('[style], script').length).toBe(0)
  })
  it('has no demonstration banner over real data', async () => {
    const { demo: _demo, ...real } = castMember('power-bank').record
    const { page } = await read(appOf(await storeOf([real], 'partial')), '/c/cn-ccc/2024000914000101')
    expect(page.querySelectorAll('.demo').length).toBe(0)
    expect(page.querySelectorAll('dd').length).toBeGreaterThan(5)
  })
})

describe('the front page', () => {
  it('lists what is held and leads to the examples', async () => {
    const app = appOf(await seededStore(50))
    const { page } = await read(app, '/?lang=en')
    expect(page.querySelectorAll('dt').length).toBeGreaterThanOrEqual(3)
    const links = [...page.querySelectorAll('main li a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThanOrEqual(14)
    for (const link of links) expect((await app.request(link)).status, link).toBe(200)
    expect(page.querySelector('main a[href^="/builder"]')?.textContent).toBe('A badge for your shop')
    expect((await app.request('/builder?lang=en')).status).toBe(200)
  })
  it('shows only examples that this register holds', async () => {
    const store = await openMemory()
    await seed(store, { cast: 'second', today: TODAY, catalogue })
    const { page } = await read(appOf(store), '/?lang=en')
    const links = [...page.querySelectorAll('main li a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.map((link) => link.replace(/\?.*/u, '')).sort()).toEqual([
      '/c/cn-ccc/2022000702000606',
      '/c/cn-ccc/2024000716000707',
      '/c/cn-ccc/2024000914000101',
    ])
    const { page: realPage } = await read(appOf(await storeOf([], 'complete')), '/')
    expect(realPage.querySelectorAll('main li').length).toBe(0)
  })
})

describe('the contract for people', () => {
  it('has every call and every schema of the document, without script', async () => {
    const app = appOf(await seededStore(50))
    const { page, response } = await read(app, '/docs')
    const document = (await (await app.request('/openapi.json')).json()) as {
      readonly paths: Readonly<Record<string, object>>
      readonly components: { readonly schemas: object }
    }
    const calls = Object.values(document.paths).flatMap((item) => Object.values(item) as { operationId: string }[])
    expect(response.status).toBe(200)
    expect(page.querySelectorAll('.call').length).toBe(calls.length + Object.keys(document.components.schemas).length)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { operationId } of calls) expect(ids).toContain(operationId)
    const inside = [...page.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
    expect(inside.filter((id) => !ids.includes(id ?? ''))).toEqual([])
    expect(page.querySelectorAll('script, [style], [onclick]').length).toBe(0)
  })
})

describe('the language', () => {
  it.each([
    ['en', 'zh-CN', 'en'],
    [undefined, 'en-US,zh;q=0.5', 'en'],
    [undefined, 'zh;q=0.5,en;q=0.4', 'zh'],
    [undefined, 'fr,en;q=0.1', 'en'],
    [undefined, 'en;q=0, fr', 'zh'],
    [undefined, undefined, 'zh'],
  ])('asked %s, preferring %s: %s', (asked, preferred, expected) => expect(languageOf(asked, preferred)).toBe(expected))
})
