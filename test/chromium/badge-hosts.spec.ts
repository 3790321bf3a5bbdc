/** The badge on pages of all kinds: strict, old, hostile, without script, made by frameworks, full of badges. */
import { readFileSync } from 'node:fs'
import { markup, NUMBER, SCHEME, stapleOf } from '../widget/staples.ts'
import { document, expect, type Host, openHost, SCRIPT, settled, test, VERSION } from './badge-lab.ts'

const FILE = `/proofmark/${SCHEME}-${NUMBER}.json`
/** The usual way: the proof is a file of the shop. */
const staple = (host: Host, changes?: Parameters<typeof stapleOf>[1]): void =>
  host.put(FILE, JSON.stringify(stapleOf({ origin: host.url, now: Date.now() }, changes)))
const badge = (attributes: object = {}): string => markup({ statement: FILE, ...attributes })

test('works under the policy that its guide asks for, and asks for one file', async ({ page, host, complaints }) => {
  staple(host)
  const policy = (scripts: string): string =>
    `default-src 'none'; script-src ${scripts}; connect-src 'self'; require-trusted-types-for 'script'`
  for (const [script, scripts] of [
    [SCRIPT, "'self'"],
    ['<script defer src="/badge/proof-mark.js"></script>', "'self'"],
    [SCRIPT.replace(' ', ' nonce="once" '), "'nonce-once'"],
  ] as const) {
    host.asked.length = 0
    host.put('/', {
      body: document(badge({ id: 'one', variant: 'card' }) + badge({ id: 'two', lang: 'zh-CN' }), {
        head: script.replace(/(?=\.m?js)/u, `-${VERSION}`),
      }),
      headers: { 'content-security-policy': policy(scripts), 'set-cookie': 'a=b' },
    })
    await page.goto(host.url)
    expect(await settled(page, 2)).toEqual({ one: 'valid', two: 'valid' })
    await expect(page.locator('#two')).toContainText('证书有效')
    expect(await page.locator('#one [part=badge]').evaluate((one) => getComputedStyle(one).borderRadius)).toBe('6px')
    const asked = host.asked.filter(({ path }) => !/^\/(?:badge\/|$)/u.test(path))
    expect(asked).toEqual([{ path: FILE, cookie: undefined, referer: expect.anything() }])
  }
  // A policy that forbids even that leaves a file unread, and does not mind a proof in the page.
  const inPage = JSON.stringify(stapleOf({ origin: host.url, now: Date.now() }))
  host.put('/', {
    body: document(badge({ id: 'file' }) + badge({ id: 'page', statement: inPage }), { head: SCRIPT }),
    headers: { 'content-security-policy': "connect-src 'none'" },
  })
  expect(complaints).toEqual([])
  await page.goto(host.url)
  expect(await settled(page, 2)).toEqual({ file: 'unchecked', page: 'valid' })
})

test('keeps nothing in the browser', async ({ page, host, watched }) => {
  staple(host)
  host.put('/', document(badge(), { head: SCRIPT }))
  await page.goto(host.url)
  await settled(page, 1)
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0])
  expect(await watched.cookies()).toEqual([])
})

test('leaves the link and the picture where no script runs', async ({ chrome, host }) => {
  host.put(
    '/',
    document(
      markup({ statement: FILE }, '<a href="/c"><img src="data:," alt="Certificate" width="280" height="120"></a>'),
    ),
  )
  const page = await chrome.newPage({ javaScriptEnabled: false })
  await page.goto(host.url)
  await expect(page.getByRole('link', { name: 'Certificate' })).toBeVisible()
  await page.close()
})

/** The room of a badge before its script has come, as the guide gives it. */
const ROOM = /```css\n([^`]*:not\(:defined\)[^`]*)```/u.exec(readFileSync('widget/README.md', 'utf8'))?.[1] ?? ''

test('moves nothing on the page, however late its script comes', async ({ page, host }) => {
  staple(host, { demo: false })
  const body = ['card', 'row', 'list'].map((variant) => `${badge({ variant })}<p>after</p>`).join('')
  host.put('/', document(`${body}<p>before ${badge()} after</p>`, { head: `<style>${ROOM}</style>` }))
  await page.goto(host.url)
  await page.evaluate(async () => {
    const moved: number[] = []
    Object.assign(globalThis, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { readonly value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    const script = globalThis.document.createElement('script')
    script.src = '/badge/proof-mark.js'
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    globalThis.document.head.append(script)
  })
  await settled(page, 1)
  await expect(page.locator('proof-mark [part=state]').filter({ hasText: 'In force' })).toHaveCount(4)
  const moved = () =>
    page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
      return (globalThis as unknown as { moved: readonly number[] }).moved
    })
  expect(await moved()).toEqual([])
  // That it would be seen.
  await page.evaluate(() =>
    globalThis.document.querySelector('main')?.prepend('x', globalThis.document.createElement('hr')),
  )
  await expect.poll(async () => (await moved()).length).toBe(1)
})

test('survives styles that want the worst, and quirks mode', async ({ page, host }) => {
  staple(host)
  const hostile = `<style>
    *, *::before { all: unset !important; color: red !important; font-size: 90px !important; letter-spacing: 1em !important }
    div, span, b, a, svg { display: none !important; visibility: hidden !important }
    html { writing-mode: vertical-rl; text-transform: uppercase; direction: rtl; line-height: 9 }</style>`
  host.put('/', document(badge({ variant: 'row' }), { head: hostile + SCRIPT }).replace('<!doctype html>', ''))
  await page.goto(host.url)
  await settled(page, 1)
  expect(await page.evaluate(() => globalThis.document.compatMode)).toBe('BackCompat')
  const state = page.locator('[part=state]')
  await expect(state).toBeVisible()
  const look = await state.evaluate((one) => {
    const { color, fontSize, letterSpacing, textTransform, lineHeight } = getComputedStyle(one)
    return { color, fontSize, letterSpacing, textTransform, lineHeight }
  })
  expect(look).toEqual({
    color: 'rgb(11, 107, 58)',
    fontSize: '14px',
    letterSpacing: 'normal',
    textTransform: 'none',
    lineHeight: '21px',
  })
})

test('prints its words', async ({ page, host }) => {
  staple(host)
  host.put('/', document(badge({ variant: 'card' }), { head: SCRIPT }))
  await page.goto(host.url)
  await settled(page, 1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('proof-mark [part=state]')).toBeVisible()
  await expect(page.locator('proof-mark bdi')).toBeVisible()
})

test('stands in shadow roots, and in HTML that streams in', async ({ page, host }) => {
  staple(host)
  const inside = `<section><template shadowrootmode="open">${badge({ id: 'deep' })}</template></section>`
  host.put('/', document(inside, { head: SCRIPT.replace(' type="module"', '').replace('.mjs', '.js') }))
  await page.goto(host.url)
  await expect(page.locator('#deep')).toContainText('In force')
  // The event leaves the shadow root, with the host as its target.
  expect(await settled(page, 1)).toEqual({ '': 'valid' })
})

test('does no harm when loaded twice, or beside another version', async ({ page, host, complaints }) => {
  staple(host)
  host.put(
    '/',
    document(badge({ id: 'one' }), { head: `${SCRIPT}<script src="/badge/proof-mark-zh.js"></script>${SCRIPT}` }),
  )
  await page.goto(host.url)
  expect(await settled(page, 1)).toEqual({ one: 'valid' })
  host.put(
    '/',
    document(badge({ id: 'one' }), {
      head: `<script>customElements.define('proof-mark', class extends HTMLElement {})</script>${SCRIPT}`,
    }),
  )
  await page.goto(host.url)
  await expect(page.locator('#one')).toHaveText('register')
  expect(complaints).toEqual([])
})

test('a hundred badges ask once, and leave nothing behind when they go', async ({ page, host, complaints }) => {
  staple(host)
  host.put('/', document('', { head: SCRIPT }))
  await page.goto(host.url)
  await page.waitForFunction(() => customElements.get('proof-mark'))
  const html = Array.from({ length: 100 }, (_, i) => badge({ id: `b${i}`, variant: 'card' })).join('')
  await page.evaluate((all) => globalThis.document.querySelector('main')?.insertAdjacentHTML('beforeend', all), html)
  expect(new Set(Object.values(await settled(page, 100)))).toEqual(new Set(['valid']))
  expect(host.asked.filter(({ path }) => path === FILE)).toHaveLength(1)
  // Moved about and taken out while they are on their way, as frameworks do.
  await page.evaluate(() => {
    const main = globalThis.document.querySelector('main')
    const badges = [...globalThis.document.querySelectorAll('proof-mark')]
    Object.assign(globalThis, { refs: badges.map((one) => new WeakRef(one)) })
    main?.append(...badges.reverse())
    for (const one of badges) one.setAttribute('variant', 'row')
    main?.replaceChildren()
  })
  const left = () =>
    page.evaluate(() => {
      const { gc, refs } = globalThis as unknown as { gc: () => void; refs: readonly WeakRef<Element>[] }
      gc()
      return refs.filter((ref) => ref.deref()).length
    })
  await expect.poll(left).toBe(0)
  expect(complaints).toEqual([])
})

test('changes with its attributes, asks anew for another proof, and no attribute sets a state', async ({
  page,
  host,
}) => {
  staple(host)
  host.put('/other.json', JSON.stringify(stapleOf({ origin: host.url, now: Date.now() }, { status: 'revoked' })))
  host.put('/', document(badge({ id: 'one', state: 'valid', status: 'valid', class: 'good' }), { head: SCRIPT }))
  await page.goto(host.url)
  expect(await settled(page, 1)).toEqual({ one: 'valid' })
  const set = (name: string, value: string): Promise<void> =>
    page.locator('#one').evaluate((one, [name, value]) => one.setAttribute(name, value), [name, value] as const)
  const says = (text: string): Promise<void> => expect(page.locator('#one [part=state]')).toContainText(text)
  await set('statement', '/other.json')
  await says('Revoked')
  await set('number', '2024000914000102')
  await says('Not checked')
  await set('number', NUMBER)
  await says('Revoked')
  for (const forged of [
    '{"state":"valid"}',
    '{"refused":"valid"}',
    '{"statement":"valid","keys":[]}',
    '{',
    '[]',
    'data:application/json,{}',
    '//other.example/x',
    'javascript:1',
  ]) {
    await set('statement', forged)
    await says('Not checked')
  }
  await page.locator('#one').evaluate((one) => Object.assign(one, { state: 'valid', status: 'valid' }))
  await says('Not checked')
})

test('asks nobody but its own origin for a proof', async ({ page, host }) => {
  const other = await openHost()
  const proof = JSON.stringify(stapleOf({ origin: host.url, now: Date.now() }))
  other.put('/proof.json', { body: proof, headers: { 'access-control-allow-origin': '*' } })
  host.put('/moved', { body: '', status: 302, headers: { location: `${other.url}/proof.json` } })
  const addresses = [`${other.url}/proof.json`, '/moved']
  const badges = addresses.map((statement, i) => badge({ id: `b${i}`, statement })).join('')
  host.put(
    '/',
    document(`<base href="${other.url}/">${badges}${badge({ id: 'b2', statement: 'proof.json' })}`, { head: SCRIPT }),
  )
  await page.goto(host.url)
  expect(await settled(page, 3)).toEqual({ b0: 'unchecked', b1: 'unchecked', b2: 'unchecked' })
  expect(other.asked).toEqual([])
  await other.close()
})

test('is closed in what people get', async ({ chrome, host }) => {
  staple(host)
  host.put('/', document(badge(), { head: SCRIPT }))
  const page = await chrome.newPage()
  await page.goto(host.url)
  await page.waitForFunction(() => customElements.get('proof-mark'))
  expect(await page.locator('proof-mark').evaluate((one) => one.shadowRoot)).toBeNull()
  await page.close()
})

test('tells search engines no more than it says', async ({ page, host }) => {
  staple(host)
  const script = `<script type="module" src="/badge/proof-mark-${VERSION}.json-ld.mjs"></script>`
  host.put('/', document(badge({ 'json-ld': '', holder: '</script><b>' }) + badge(), { head: script + SCRIPT }))
  await page.goto(host.url)
  await settled(page, 1)
  const told = page.locator('script[type="application/ld+json"]')
  await expect(told).toHaveCount(1)
  const said = JSON.parse((await told.textContent()) ?? '')
  expect(said).toMatchObject({
    '@type': 'Certification',
    certificationIdentification: NUMBER,
    certificationStatus: 'https://schema.org/CertificationActive',
  })
  expect(said.about).toHaveLength(2)
  for (const [changes, expected] of [
    [{ status: 'suspended' }, /CertificationInactive/u],
    [{ aud: 'https://other.example' }, /^$/u],
    [{ model: 'EX-PB100' }, /^$/u],
    [{ scopeKind: 'system' }, /^$/u],
  ] as const) {
    const kept = JSON.stringify(stapleOf({ origin: host.url, now: Date.now() }, changes))
    await page
      .locator('proof-mark')
      .first()
      .evaluate((one, statement) => one.setAttribute('statement', statement), kept)
    await expect.poll(async () => (await told.allTextContents()).join()).toMatch(expected)
  }
})
