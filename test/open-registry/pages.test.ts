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
    expect(zh.page.querySelector('footer')?.textContent).toContain('2026年11月21日')
    const en = await read(app, '/c/cn-ccc/2023000914000404', { 'Accept-Language': 'en-GB,en;q=0.9' })
    expect(en.page.documentElement.getAttribute('lang')).toBe('en')
    expect(en.page.querySelector('.state')?.textContent).toContain('Suspended')
    expect(en.page.querySelector('.demo')?.textContent).toContain('Demonstration data')
    expect(en.response.headers.get('vary')).toBe('Accept-Language')
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
      productName: HOSTILE,
      models: [HOSTILE],
      standards: [HOSTILE],
      body: { id: '"><script>', name: HOSTILE },
      signer: HOSTILE,
    }
    const { page, text } = await read(appOf(await storeOf([hostile], 'demo')), '/c/cn-ccc/2024000914000101')
    expect(page.querySelectorAll('script, img').length).toBe(0)
    expect(text).not.toContain('<script')
    const cells = [...page.querySelectorAll('dd')].map((cell) => cell.textContent)
    expect(cells.filter((cell) => cell?.includes(HOSTILE)).length).toBe(6)
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
