import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { BADGE_FINDINGS } from '../../src/contract/builder-schemas.ts'
import { readStatement } from '../../src/core/statement.ts'
import { BUILDER_SCRIPT } from '../../src/open-registry/builder-client.ts'
import { forbiddenBy, readPolicies } from '../../src/open-registry/builder-csp.ts'
import { badgeFileOf, moduleFor } from '../../src/open-registry/builder-files.ts'
import { readMarkup } from '../../src/open-registry/builder-markup.ts'
import { BADGE_SNIPPETS, type BadgeChoice, snippetOf } from '../../src/open-registry/builder-snippets.ts'
import { builderWords } from '../../src/open-registry/builder-words.ts'
import type { Got, Sites } from '../../src/open-registry/onboarding-sites.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
import { adminApp, clientOf } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const SHOP = 'https://shop.example'
const PAGE = `${SHOP}/p/1`
const SCRIPT = 'export {}'
const INTEGRITY = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`

let store: Store
let app: ReturnType<typeof adminApp>
let web: Record<string, Got>
let asked: string[]
const gotten = (text: string, type: string, more: Readonly<Record<string, string>> = {}, status = 200): Got => ({
  kind: 'answered',
  status,
  headers: Object.fromEntries(
    Object.entries({ 'content-type': type, ...more }).map(([name, value]) => [name, [value]]),
  ),
  body: Buffer.from(text),
})
const htmlOf = (text: string, more?: Readonly<Record<string, string>>): Got =>
  gotten(text, 'text/html; charset=utf-8', more)
const sites: Sites = {
  allowPrivate: false,
  txt: async () => [],
  get: async (url) => {
    asked.push(url)
    return web[url] ?? gotten('', 'text/plain', {}, 404)
  },
}
const badgeFiles = new Map(
  ['proof-mark-1.2.3.mjs', 'proof-mark-zh-1.2.3.mjs', 'proof-mark-1.2.3.live.mjs', 'proof-mark.mjs'].map((name) => [
    name,
    badgeFileOf(name, Buffer.from(`// ${name}`)),
  ]),
)

const authorise = (origin: string, path?: string) =>
  store.putOrigin(
    {
      key: keyOf(POWER_BANK.scheme, POWER_BANK.number),
      origin,
      from: '2026-01-01T00:00:00Z',
      by: 'cli',
      ...(path ? { path } : {}),
    },
    { at: NOW, actor: 'cli', action: 'origin', target: 'x' },
  )
const stapleFor = async (query: string, from = app): Promise<string> => {
  const statement = await (await from.request(`/v1/statements/cn-ccc/${POWER_BANK.number}?${query}`)).text()
  const { keys } = (await (await from.request('/.well-known/jwks.json')).json()) as { keys: unknown }
  return JSON.stringify({ statement, keys })
}
const markOf = (attributes = '', inside = ''): string =>
  `<proof-mark scheme="cn-ccc" number="${POWER_BANK.number}" statement="/proofmark/p.json" ${attributes}>${inside}</proof-mark>`
const scriptOf = (attributes = ''): string =>
  `<script type="module" src="/proofmark/proof-mark.mjs" ${attributes}></script>`
const json = (text: string): Got => gotten(text, 'application/json')

beforeEach(async () => {
  store = await seededStore(30)
  app = adminApp(store, { sites, badgeFiles })
  asked = []
  await authorise(SHOP)
  web = {
    [PAGE]: htmlOf(`<!doctype html>${markOf()}${scriptOf()}`),
    [`${SHOP}/proofmark/proof-mark.mjs`]: gotten(SCRIPT, 'text/javascript'),
    [`${SHOP}/proofmark/p.json`]: json(await stapleFor(`origin=${SHOP}`)),
  }
})
const check = async (address = PAGE) => {
  const sent = await clientOf(app)('checkBadge', { body: { ...POWER_BANK, address } })
  if (sent.kind !== 'answer') throw new Error(JSON.stringify(sent))
  return sent.answer
}
const found = async (page: string, headers?: Readonly<Record<string, string>>) => {
  web[PAGE] = htmlOf(page, headers)
  const { ok, findings } = await check()
  return { ok, kinds: findings.map(({ kind }) => kind) }
}

describe('a badge in place', () => {
  it('is in order', async () => {
    expect(await check()).toEqual({ address: PAGE, checkedAt: NOW, ok: true, findings: [{ kind: 'in-order' }] })
    expect(asked.sort()).toEqual([PAGE, `${SHOP}/proofmark/p.json`, `${SHOP}/proofmark/proof-mark.mjs`])
  })
  it.each([
    ['nothing of it', '<p>kettle</p>', ['no-element']],
    ['an editor took the element out, the script stayed', scriptOf(), ['stripped-element']],
    [
      'an editor left the link',
      `<a href="https://register.example/c/cn-ccc/${POWER_BANK.number}?lang=zh">x</a>`,
      ['stripped-element'],
    ],
    ['it is shown as text', `<p>&lt;proof-mark scheme="cn-ccc"&gt;</p>${scriptOf()}`, ['escaped-element']],
    ['it is in a template', `<template>${markOf()}</template>${scriptOf()}`, ['stripped-element']],
    ['it is in a comment', `<!-- ${markOf()} -->${scriptOf()}`, ['stripped-element']],
    ['another number', `${markOf().replaceAll('101"', '102"')}${scriptOf()}`, ['wrong-number']],
    ['the number with spaces', `${markOf().replace('2024000914', '2024 00 0914 ')}${scriptOf()}`, ['wrong-number']],
    ['the script is elsewhere', `${markOf()}<script src="/wrong/proof-mark.js"></script>`, ['script-not-found']],
    ['the script is another', `${markOf()}${scriptOf('integrity="sha384-AAAA"')}`, ['altered-script']],
    ['no proof is named', `${markOf().replace(/statement="\S+"/u, '')}${scriptOf()}`, ['no-statement']],
    ['the proof is not there', `${markOf().replace('p.json', 'q.json')}${scriptOf()}`, ['no-statement']],
    [
      'the proof is on another origin',
      `${markOf().replace('/proofmark/p', 'https://cdn.example/p')}${scriptOf()}`,
      ['blocked-statement'],
    ],
    [
      'the base leads elsewhere',
      `<base href="https://cdn.example/">${markOf()}${scriptOf()}`,
      ['script-not-found', 'blocked-statement'],
    ],
  ])('%s', async (_, page, kinds) => expect(await found(page)).toEqual({ ok: false, kinds }))
  it.each([
    ['a bundled script', markOf(), ['in-order', 'no-script']],
    ['an inline script', `${markOf()}<script type="module">import '/x/proof-mark.mjs'</script>`, ['in-order']],
    [
      'in a declarative shadow root',
      `<div><template shadowrootmode="open">${markOf()}</template></div>${scriptOf()}`,
      ['in-order'],
    ],
    ['with the bytes named', `${markOf()}${scriptOf(`integrity="sha256-AAAA ${INTEGRITY}"`)}`, ['in-order']],
    ['asking the register', `${markOf('live="https://register.example"')}${scriptOf()}`, ['in-order', 'live']],
  ])('%s works', async (_, page, kinds) => expect(await found(page)).toEqual({ ok: true, kinds }))
  it.each([
    ["script-src 'none'", ['blocked-script']],
    ["default-src 'self'; script-src https://cdn.example", ['blocked-script']],
    ["default-src 'none'; script-src 'self'", ['blocked-statement']],
    ["script-src 'self'; connect-src https://api.example", ['blocked-statement']],
    ["script-src 'strict-dynamic' 'nonce-abc'; connect-src 'self'", ['blocked-script']],
    ["script-src 'self'; connect-src 'self'", ['in-order']],
    ['script-src https:', ['in-order']],
  ])('under the policy %s', async (policy, kinds) => {
    const page = `${markOf()}${scriptOf()}`
    expect((await found(page, { 'content-security-policy': policy })).kinds).toEqual(kinds)
    expect((await found(`<meta http-equiv="Content-Security-Policy" content="${policy}">${page}`)).kinds).toEqual(kinds)
  })
  it.each([
    ['for another origin', (): Promise<string> => stapleFor('origin=https://www.shop.example'), 'wrong-origin'],
    ['for another path', (): Promise<string> => stapleFor(`origin=${SHOP}&path=/kettles`), 'wrong-path'],
    [
      'for a product that the element does not name',
      (): Promise<string> => stapleFor(`origin=${SHOP}&product=EX-PB100`),
      'wrong-product',
    ],
    [
      'altered',
      async (): Promise<string> => (await stapleFor(`origin=${SHOP}`)).replace(/\.(.{8})./u, '.$1A'),
      'no-statement',
    ],
    [
      'without its key',
      async (): Promise<string> => JSON.stringify({ ...JSON.parse(await stapleFor(`origin=${SHOP}`)), keys: [] }),
      'no-statement',
    ],
    ['a page of the shop', async (): Promise<string> => '<!doctype html>', 'no-statement'],
    ['null', async (): Promise<string> => 'null', 'no-statement'],
  ] as const)('a proof %s', async (_, staple, kind) => {
    await authorise('https://www.shop.example')
    web[`${SHOP}/proofmark/p.json`] = json(await staple())
    const { ok, findings } = await check()
    expect([ok, findings[0]?.kind]).toEqual([false, kind])
  })
  it('a proof that is over', async () => {
    app = adminApp(store, { sites, now: () => '2026-11-22T08:00:00Z' })
    expect(await check()).toMatchObject({
      ok: false,
      findings: [{ kind: 'expired-statement', detail: '2026-11-22T08:00:00.000Z' }],
    })
  })
  it('a proof of another register', async () => {
    const other = await seededStore(30)
    const place = {
      key: keyOf(POWER_BANK.scheme, POWER_BANK.number),
      origin: SHOP,
      from: '2026-01-01T00:00:00Z',
      by: 'cli',
    }
    await other.putOrigin(place, { at: NOW, actor: 'cli', action: 'origin', target: 'x' })
    web[`${SHOP}/proofmark/p.json`] = json(await stapleFor(`origin=${SHOP}`, adminApp(other)))
    expect((await check()).findings).toMatchObject([{ kind: 'altered-statement', detail: 'unknown-key' }])
  })
  it('is told that nobody has allowed its domain', async () => {
    const other = 'https://other.example/p/1'
    web[other] = htmlOf(`${markOf()}${scriptOf()}`)
    expect((await check(other)).findings.map(({ kind }) => kind)).toEqual([
      'script-not-found',
      'no-statement',
      'origin-not-authorised',
    ])
  })
  it('says what the certificate is, and works', async () => {
    await store.addEvent(
      { ...POWER_BANK, day: '2026-11-01', kind: 'suspended' },
      { at: NOW, actor: 'cli', action: 'event', target: 'x' },
    )
    web[`${SHOP}/proofmark/p.json`] = json(await stapleFor(`origin=${SHOP}`))
    expect(await check()).toMatchObject({
      ok: true,
      findings: [{ kind: 'in-order' }, { kind: 'not-in-force', detail: 'suspended' }],
    })
  })
  it('is looked for where a few redirects lead, and the origin is that of the last', async () => {
    const redirect = (location: string) => ({ ...htmlOf('', { location }), status: 301 })
    web['https://shop.example/old'] = redirect('/p/1')
    expect(await check(`${SHOP}/old`)).toMatchObject({ ok: true })
    web['https://shop.example/loop'] = redirect('/loop')
    expect(await check(`${SHOP}/loop`)).toMatchObject({ findings: [{ kind: 'page-not-read' }] })
  })
  it.each([
    ['a picture', gotten('x', 'image/png')],
    ['a fault', { ...htmlOf(''), status: 500 } as Got],
    ['nobody there', { kind: 'failed', why: 'unreachable', detail: 'ENOTFOUND' } as Got],
    ['too much', { kind: 'failed', why: 'too-long', detail: 'x' } as Got],
  ])('%s is not read', async (_, got) => {
    web[PAGE] = got
    expect(await check()).toMatchObject({ ok: false, findings: [{ kind: 'page-not-read' }] })
  })
  it('is looked at a few times a host, and not at all by a register without a way out', async () => {
    for (let i = 0; i < 6; i++) expect(await check()).toMatchObject({ ok: true })
    asked = []
    expect(await check()).toMatchObject({ ok: false, findings: [{ kind: 'page-not-read' }] })
    expect(asked).toEqual([])
    const closed = clientOf(adminApp(store))
    expect(await closed('checkBadge', { body: { ...POWER_BANK, address: PAGE } })).toMatchObject({ status: 422 })
  })
  it('has words for every finding', () => {
    for (const kind of BADGE_FINDINGS) {
      expect(builderWords.zh.findings[kind][0]).toMatch(/\p{Script=Han}/u)
      expect(builderWords.en.findings[kind][0]).not.toBe('')
    }
    expect(JSON.stringify(builderWords)).not.toMatch(/fake|假|fraud|!/iu)
  })
})

describe('a policy', () => {
  const forbids = (policy: string, url: string, more: Readonly<Record<string, string>> = {}): boolean =>
    forbiddenBy(readPolicies([policy]), 'script', { url: new URL(url), self: new URL(PAGE), ...more }) !== undefined
  it.each([
    ["script-src 'self'", `${SHOP}/a.js`, {}, false],
    ["script-src 'self'", 'https://cdn.example/a.js', {}, true],
    ['script-src *', 'https://cdn.example/a.js', {}, false],
    ['script-src *.example', 'https://cdn.example/a.js', {}, false],
    ['script-src *.cdn.example', 'https://cdn.example/a.js', {}, true],
    ['script-src cdn.example', 'https://cdn.example:8443/a.js', {}, true],
    ['script-src cdn.example:*', 'https://cdn.example:8443/a.js', {}, false],
    ['script-src https://cdn.example/js/', 'https://cdn.example/js/a.js', {}, false],
    ['script-src https://cdn.example/js', 'https://cdn.example/js/a.js', {}, true],
    ['script-src http://cdn.example', 'https://cdn.example/a.js', {}, false],
    ["script-src 'nonce-n1'", `${SHOP}/a.js`, { nonce: 'n1' }, false],
    ["script-src 'nonce-n1'", `${SHOP}/a.js`, { nonce: 'n2' }, true],
    ["script-src 'sha384-AAA'", `${SHOP}/a.js`, { integrity: 'sha384-AAA' }, false],
    ["default-src 'none'; script-src-elem 'self'", `${SHOP}/a.js`, {}, false],
    ["img-src 'none'", `${SHOP}/a.js`, {}, false],
    ['script-src', `${SHOP}/a.js`, {}, true],
    ["script-src 'self', script-src 'none'", `${SHOP}/a.js`, {}, true],
    ["script-src 'self'; script-src 'none'", `${SHOP}/a.js`, {}, false],
  ])('%s, %s %j: %s', (policy, url, more, expected) => expect(forbids(policy, url, more)).toBe(expected))
})

it('markup is capped, and text is not taken for markup', () => {
  expect(readMarkup('<proof-mark>'.repeat(500)).marks).toHaveLength(50)
  expect(readMarkup(`<proof-mark a="${'x'.repeat(9000)}">`).marks[0]?.a).toHaveLength(8000)
  expect(readMarkup('<script>"<proof-mark>"</script><style><proof-mark></style>').marks).toEqual([])
  expect(readMarkup('&lt;proof-mark').isEscaped).toBe(true)
  expect(readMarkup('proof-mark, a &lt; b').isEscaped).toBe(false)
})

describe('the builder page', () => {
  const pageOf = async (query: string, path = '/builder') => {
    const response = await app.request(`${path}?${query}`)
    return { response, text: await response.text() }
  }
  const asking = `scheme=cn-ccc&number=${POWER_BANK.number}`
  it('asks for a number, and goes on from there', async () => {
    const { response, text } = await pageOf('lang=en')
    expect(response.status).toBe(200)
    expect(text).toContain('<form action="/builder" method="get">')
    expect(text).not.toContain('<proof-mark')
  })
  it('shows every form of the badge, and what to copy', async () => {
    const { response, text } = await pageOf(`lang=en&${asking}&variant=card&theme=dark`)
    expect(text.match(/<proof-mark /gu)).toHaveLength(4)
    expect(text).toMatch(/<figure data-chosen><figcaption><a [^>]+>Card/u)
    for (const kind of [...BADGE_SNIPPETS, 'staple', 'policy']) expect(text).toContain(`id="code-${kind}"`)
    expect(text).toContain('src="/builder/files/proof-mark-1.2.3.mjs"')
    expect(text).toContain(badgeFiles.get('proof-mark-1.2.3.mjs')?.integrity)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*/u)
    for (const [, style = ''] of text.matchAll(/<style>([\s\S]*?)<\/style>/gu))
      expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    expect(text).toContain(
      `href="/builder?scheme=cn-ccc&amp;number=${POWER_BANK.number}&amp;variant=card&amp;theme=dark&amp;lang=zh"`,
    )
  })
  it('speaks Chinese, with the script for it', async () => {
    const { text } = await pageOf(`lang=zh&${asking}`)
    expect(text).toContain('<html lang="zh-CN">')
    expect(text).toContain('src="/builder/files/proof-mark-zh-1.2.3.mjs"')
  })
  it('shows a picture where the badge is not built', async () => {
    app = adminApp(store)
    const { text } = await pageOf(`lang=en&${asking}`)
    expect(text).not.toContain('<proof-mark scheme="cn-ccc" number="2024000914000101" statement="/builder')
    expect(text).toContain(`/badge/cn-ccc/${POWER_BANK.number}.svg`)
    expect(text).toContain('openssl dgst -sha384')
  })
  it.each([
    ['a number that is none', 'scheme=cn-ccc&number=12', 'caution'],
    ['one that is absent', 'scheme=cn-ccc&number=2024000914999998', 'caution'],
    ['an unknown scheme', 'scheme=xx&number=12', 'plain'],
  ])('%s is said to be so', async (_, query, tone) => {
    const { response, text } = await pageOf(`lang=en&${query}`)
    expect(response.status).toBe(200)
    expect(text).toContain(`<p class="state ${tone}">`)
    expect(text).not.toContain('<proof-mark')
  })
  it('lets nothing of the address become markup', async () => {
    const evil = encodeURIComponent('"><script>alert(1)</script>')
    const { text } = await pageOf(`lang=en&scheme=${evil}&number=${evil}`)
    const { text: checked } = await pageOf(`lang=en&scheme=cn-ccc&number=${evil}&address=${evil}`, '/builder/check')
    for (const one of [text, checked]) expect(one).not.toContain('<script>alert')
  })
  it('shows the findings of a check, without script', async () => {
    web[PAGE] = htmlOf(`${scriptOf()}`)
    const { text } = await pageOf(`lang=en&${asking}&address=${encodeURIComponent(PAGE)}`, '/builder/check')
    expect(text).toContain('data-finding="stripped-element"')
    const none = await pageOf('lang=en&scheme=&number=&address=', '/builder/check')
    expect(none.text).toContain(builderWords.en.noNumber)
  })
  it('serves its script and those of the build, and nothing else', async () => {
    const own = await app.request('/builder/files/builder.js')
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(await own.text()).toBe(BUILDER_SCRIPT)
    expect(() => new Function(BUILDER_SCRIPT)).not.toThrow()
    expect(BUILDER_SCRIPT).not.toMatch(/innerHTML|__vite|import/u)
    expect((await app.request('/builder/files/proof-mark-1.2.3.live.mjs')).status).toBe(200)
    for (const file of ['..%2f..%2fpackage.json', 'other.mjs', 'integrity.json', 'a%00.js'])
      expect((await app.request(`/builder/files/${file}`)).status).toBeGreaterThanOrEqual(400)
  })
  it('proves to itself alone', async () => {
    const ask = (query = '') => app.request(`/builder/proof/cn-ccc/${POWER_BANK.number}${query}`)
    const claimsOf = async (query?: string) => {
      const { statement } = (await (await ask(query)).json()) as { statement: string }
      return readStatement(statement)?.statement
    }
    expect(await claimsOf()).toMatchObject({ aud: 'https://register.example', path: '/builder', demo: true })
    expect(await claimsOf('?origin=http://127.0.0.1:8787')).toMatchObject({ aud: 'http://127.0.0.1:8787' })
    for (const origin of [SHOP, 'http://127.0.0.1.example', 'http://localhost:1@shop.example'])
      expect((await ask(`?origin=${encodeURIComponent(origin)}`)).status).toBe(400)
    expect((await app.request('/builder/proof/cn-ccc/2024000914999998')).status).toBe(404)
  })
})

describe('what to copy', () => {
  const choice: BadgeChoice = { ...POWER_BANK, variant: 'card', size: 'l', theme: 'dark', language: 'zh' }
  const ground = {
    register: 'https://register.example',
    root: 'R'.repeat(43),
    schemeName: 'A "quoted" & named <scheme>',
    script: { name: 'proof-mark-zh-1.2.3.mjs', integrity: INTEGRITY },
  }
  it('is the element with a link inside, and the script with its integrity', () => {
    const text = snippetOf('html', choice, ground)
    const { marks, scripts, addresses } = readMarkup(text)
    expect(marks).toEqual([
      {
        ...POWER_BANK,
        statement: `/proofmark/cn-ccc-${POWER_BANK.number}.json`,
        registry: 'https://register.example',
        variant: 'card',
        size: 'l',
        theme: 'dark',
        lang: 'zh',
      },
    ])
    expect(scripts).toEqual([{ src: '/proofmark/proof-mark-zh-1.2.3.mjs', integrity: INTEGRITY }])
    expect(addresses).toEqual([`https://register.example/c/cn-ccc/${POWER_BANK.number}?lang=zh`])
  })
  it.each([
    ['svg', 'svg?lang=zh&size=l&theme=dark'],
    ['email', 'png?lang=zh&size=l&theme=dark&scale=2'],
  ] as const)('for places without script is a picture of fixed width, with words: %s', (kind, file) => {
    const text = snippetOf(kind, choice, { ...ground, names: ['Kettle "A"', 'Example <Ltd>'] })
    const { marks, scripts, addresses } = readMarkup(text)
    expect([marks, scripts]).toEqual([[], []])
    expect(addresses[1]).toBe(`https://register.example/badge/cn-ccc/${POWER_BANK.number}.${file}`)
    expect(text).toContain(
      `alt="A &quot;quoted&quot; &amp; named &lt;scheme&gt; ${POWER_BANK.number} · Kettle &quot;A&quot; · Example &lt;Ltd&gt;" width="360"`,
    )
  })
  it('closes what it opens, whatever the number', () => {
    const odd = { ...choice, number: `A"'<\\$1&/%` }
    for (const kind of BADGE_SNIPPETS) {
      const text = snippetOf(kind, odd, ground)
      if (kind === 'react' || kind === 'shopify' || kind === 'woocommerce') continue
      expect(text).not.toContain(`A"'`)
    }
    expect(snippetOf('react', odd, ground)).toContain(`number={${JSON.stringify(odd.number)}}`)
    expect(snippetOf('woocommerce', odd, ground)).toContain(`'A"\\'<\\\\$1&/%'`)
    const section = snippetOf('shopify', odd, ground)
    const schema = /\{% schema %\}([\s\S]*)\{% endschema %\}/u.exec(section)?.[1] ?? ''
    expect(JSON.parse(schema)).toMatchObject({ settings: [{ default: odd.number }, {}] })
  })
  it('is a configuration that proofmark-staple takes', async () => {
    const { parseConfig } = await import('../../widget/staple/config.ts')
    expect(parseConfig(snippetOf('staple', choice, ground), '/srv').statements).toMatchObject([POWER_BANK])
  })
  it('names the module of the language', () => {
    expect(moduleFor(badgeFiles, 'zh')?.name).toBe('proof-mark-zh-1.2.3.mjs')
    expect(moduleFor(badgeFiles, 'en')?.name).toBe('proof-mark-1.2.3.mjs')
    expect(moduleFor(new Map(), 'en')).toBeUndefined()
  })
})
