/**
 * The gallery of badges, page by page, in a Chromium with the extension: from statement to toolbar. Every host stands on
 * this machine; the extension is granted all hosts here, which a person would grant one by one.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { variantDir } from '../../src/cli/build-extension.ts'
import { signJws } from '../../src/contract/jws.ts'
import { STATEMENT_TYPE, type Statement } from '../../src/core/statement.ts'
import { TONES } from '../../src/core/words.ts'
import { type GalleryPage, HOSTS, type Mint, OTHER, POWER_BANK, SHOP } from '../../src/demo/badge-gallery.ts'
import { forgedBadges } from '../../src/demo/pages/badges-forged.ts'
import { honestBadges } from '../../src/demo/pages/badges-honest.ts'
import { openDatabase } from '../../src/open-registry/database.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { makeKey, makeSigner, privateKeyOf, publicKeyOf, readKeyRing } from '../../src/open-registry/signing.ts'
import { type Lab, openLab } from './lab.ts'
import type { TestServer } from './servers.ts'
import { serveTls } from './tls.ts'

const now = (): string => new Date().toISOString()
const nowSeconds = Math.floor(Date.now() / 1000)
const SIDE_BY_SIDE = 6
const POLL = { timeout: 10_000, intervals: [400, 150] }
/** One page that comes to something else does not hide the others. */
const softly = expect.configure({ soft: true })

/** Signs as the register in this database does, and as a stranger. */
const makeMint = async (db: string, register: string): Promise<Mint> => {
  const opened = await openDatabase({ db }, { create: false })
  if (opened.kind === 'failed') throw new Error(opened.message)
  const { store } = opened
  const { keys } = await readKeyRing(store, now)
  const { kid: registersKid } = await makeSigner(store, now).publicKey()
  const own = keys.find(({ kid }) => kid === registersKid)
  const stranger = await makeKey(now())
  if (!own?.privateJwk) throw new Error('the register has no key')
  const [ownKey, strangersKey] = await Promise.all([privateKeyOf(own.privateJwk), privateKeyOf(stranger.privateJwk)])
  await store.close()
  const claims: Statement = {
    iss: 'https://register.example/',
    aud: SHOP,
    iat: nowSeconds - 600,
    exp: nowSeconds + 86_000,
    scheme: 'cn-ccc',
    number: POWER_BANK,
    status: 'valid',
    asOf: `${now().slice(0, 10)}T00:00:00.000Z`,
    demo: true,
  }
  return {
    register,
    now: nowSeconds,
    strangersKeys: async () => [publicKeyOf(stranger)],
    sign: (over, { by, typ = STATEMENT_TYPE, write = (text: string) => text } = {}) =>
      signJws(
        { alg: 'EdDSA', kid: by === 'stranger' ? stranger.kid : registersKid, typ },
        write(JSON.stringify({ ...claims, ...over })),
        by ? strangersKey : ownKey,
      ),
  }
}

/** The built extension, but for what it may read. */
const withAllHosts = (dir: string): string => {
  const copy = path.join(dir, 'extension')
  cpSync(variantDir('open-roots'), copy, { recursive: true })
  const file = path.join(copy, 'manifest.json')
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }))
  return copy
}

let dir: string
const served = new Map<string, string | { readonly movedTo: string }>()
/** Addresses that were asked for, with the cookies that came along. */
const asked: { readonly address: string; readonly cookie: string | undefined }[] = []
let lab: Lab
let register: TestServer
let host: TestServer & { readonly port: number }
let mint: Mint

test.beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'proofmark-gallery-'))
  const db = path.join(dir, 'register.db')
  register = await startRegistry({ port: 0, db, seedSize: 1200, today: now().slice(0, 10) })
  mint = await makeMint(db, register.url)
  host = await serveTls(({ url = '/', headers }, response) => {
    const address = `https://${(headers.host ?? '').replace(/:\d+$/u, '')}${url}`
    asked.push({ address, cookie: headers.cookie })
    const file = served.get(address) ?? served.get(address.replace(/\?.*$/u, ''))
    if (typeof file === 'object') return void response.writeHead(302, { location: file.movedTo }).end()
    response
      .writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=1' })
      .end(file ?? '')
  })
  const mapped = HOSTS.map((name) => `MAP ${name} 127.0.0.1:${host.port}`)
  lab = await openLab('open-roots', withAllHosts(dir), [
    `--host-resolver-rules=${mapped.join(',')}`,
    '--ignore-certificate-errors',
  ])
  await lab.changeSettings({ language: 'en', sites: HOSTS })
  await lab.useRegisters(register.url)
})
test.afterAll(async () => {
  expect(await lab.errors()).toEqual([])
  await lab.close()
  await host.close()
  await register.close()
  rmSync(dir, { recursive: true, force: true })
})

/** What the popup would list; nothing while the page moves to another address. */
const saidOf = async (page: Page): Promise<readonly string[]> => {
  const view = await lab.view(page).catch(() => undefined)
  if (!view) return ['(moving)']
  const { state, shown } = view
  if (state !== 'checked' && state !== 'nothing-found') return [`(${state})`]
  return shown.map(({ scheme, kind, tone }) => `${scheme} ${kind}${tone === TONES[kind] ? '' : ` (${tone})`}`).sort()
}

const visit = async (tab: Page, { name, address, html, files = {}, expected }: GalleryPage): Promise<void> => {
  served.set(address.replace(/\?.*$/u, ''), html)
  for (const [at, file] of Object.entries(files)) served.set(at, file)
  await tab.goto(address)
  await softly.poll(() => saidOf(tab), { message: name, ...POLL }).toEqual([...expected].sort())
}

/** Nothing that was said of one page may be taken for the next one's. */
const leave = async (tab: Page): Promise<void> => {
  const tabId = await lab.tabIdOf(tab)
  await tab.goto('about:blank')
  const stateOf = async () => (await lab.ask('tab', { tabId })).state
  await expect.poll(stateOf, { intervals: [20] }).not.toMatch(/checked|nothing-found/u)
}

/** A few tabs at once, each taking the next page when it is done with one. */
const walk = async (pages: readonly GalleryPage[]): Promise<void> => {
  const left = [...pages]
  const walkOn = async (): Promise<void> => {
    const tab = await lab.context.newPage()
    for (let page = left.shift(); page; page = left.shift()) {
      await visit(tab, page)
      await leave(tab)
    }
    await tab.close()
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, walkOn))
}

const askedFor = (address: string) => asked.filter((one) => one.address === address)

test('honest badges stay genuine', async () => {
  const pages = await honestBadges(mint)
  const genuine = pages.filter(({ expected }) => expected.some((one) => one.includes('badge-genuine')))
  expect(genuine.length).toBeGreaterThanOrEqual(20)
  await walk(pages)
  // The statement's file is read once, as a stranger would read it.
  expect(askedFor(`${SHOP}/proofs/power-bank.json`)).toEqual([
    { address: `${SHOP}/proofs/power-bank.json`, cookie: undefined },
  ])
})

test('toolbar and popup say what a page cannot paint, and the number has its note beside the badge', async () => {
  const [copied] = await forgedBadges(mint)
  if (!copied) throw new Error('an empty gallery')
  served.set(copied.address, copied.html)
  const page = await lab.context.newPage()
  await page.goto(copied.address)
  await expect(page.locator('proof-mark + proofmark-chip button')).toHaveText('Valid for this product')
  const tabId = await lab.tabIdOf(page)
  const [title, text] = await lab.door.evaluate(
    (tab) => Promise.all([chrome.action.getTitle({ tabId: tab }), chrome.action.getBadgeText({ tabId: tab })]),
    tabId,
  )
  expect(title.split('\n').slice(1)).toEqual([
    expect.stringMatching(/: Another site's badge$/u),
    expect.stringMatching(/: Valid for this product$/u),
  ])
  expect(text).toBe('1')
  const popup = await lab.context.newPage()
  await popup.goto(lab.address(`popup.html?tab=${tabId}`))
  const first = popup.locator('.verdicts > li').first()
  await expect(first.getByRole('button', { name: "Another site's badge" })).toHaveAttribute('aria-expanded', 'true')
  await expect(first.getByRole('row', { name: /^Site/u })).toContainText(OTHER)
  await expect(first.getByRole('row', { name: /^Site/u })).toContainText(SHOP)
  await popup.close()
  await page.close()
})

test('no forgery passes, and none is called worse than it is', async () => {
  const pages = await forgedBadges(mint)
  expect(pages.length).toBeGreaterThanOrEqual(20)
  await walk(pages)
  // Nobody is sent to another site, nor on to another file.
  expect([`${OTHER}/proof.json`, `${SHOP}/kept.json`].flatMap(askedFor)).toEqual([])
})
