/**
 * The pages on which the badge is measured, served over loopback, and what is measured in them. Besides the badge there is
 * a floor: an element of our own that puts the same tree into a shadow root, and does nothing else.
 */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { STATEMENT_TYPE, type Statement } from '../core/statement.ts'
import { PROJECT } from './run.ts'

export const BADGES = 100
const PROOF = '/proofmark/example.json'

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A proof for this origin under a key made for this run. */
const proofFor = (origin: string): string => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const seconds = Math.floor(Date.now() / 1000)
  const statement: Statement = {
    iss: 'https://register.example/',
    aud: origin,
    iat: seconds - 3600,
    exp: seconds + 3600,
    scheme: 'cn-ccc',
    number: '2024000914000101',
    status: 'valid',
    holder: '示例电子（深圳）有限公司',
    productName: '示例移动电源',
    scopeKind: 'product',
    asOf: new Date().toISOString(),
  }
  const signed = `${encoded({ alg: 'EdDSA', kid: 'bench', typ: STATEMENT_TYPE })}.${encoded(statement)}`
  const signature = sign(
    null,
    Buffer.from(signed),
    createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
  )
  return JSON.stringify({ statement: `${signed}.${signature.toString('base64url')}`, keys: [{ kid: 'bench', x }] })
}

/** The room of a badge whose script has not come, as the guide gives it. */
const room = (): string =>
  /```css\n([^`]*:not\(:defined\)[^`]*)```/u.exec(readFileSync(path.join(PROJECT, 'widget/README.md'), 'utf8'))?.[1] ??
  ''

const badge = `<proof-mark scheme="cn-ccc" number="2024000914000101" statement="${PROOF}" variant="card"><a href="/c">link</a></proof-mark>`
const page = (count: number): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<style>${room()}</style><main>${`<div>${badge}<p>after</p></div>`.repeat(count)}</main>`

/** As measured in a page; times in milliseconds. */
export interface PageFigures {
  /** From the arrival of the script to the last badge that stands. */
  readonly stableMs: number
  /** What the page's thread did meanwhile. */
  readonly taskMs: number
  readonly longestTaskMs: number
  readonly layoutShift: number
  /** Script and proofs. */
  readonly requests: number
}

export interface BadgeBenchPage {
  /** Adds the script to a page of so many badges that is already drawn. */
  readonly measure: (count: number) => Promise<PageFigures>
  /** The same number of trees as those badges, made by the floor: what the page's thread did. */
  readonly measureFloor: (count: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** Runs in the page. */
const PREPARE = `
globalThis.seen = { shift: 0, longest: 0 }
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration) }).observe({ type: 'longtask' })
globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`

const RUN = `async (count) => {
  let left = count
  const all = new Promise((done) => addEventListener('proof-mark-state', ({ detail }) => { if (detail.state === 'valid' && --left === 0) done(performance.now()) }))
  const script = document.createElement('script')
  script.src = '/badge.js'
  document.head.append(script)
  const end = await all
  await painted()
  const entries = performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('favicon.ico'))
  const arrived = entries.find(({ name }) => name.endsWith('/badge.js')).responseEnd
  return { stableMs: end - arrived, layoutShift: seen.shift, longestTaskMs: seen.longest, requests: entries.length }
}`

const FLOOR = `async (markup) => {
  const template = document.createElement('template')
  template.innerHTML = markup
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':host{display:inline-block}dl{display:grid;grid-template-columns:auto 1fr}')
  customElements.define('proof-mark', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' })
      root.adoptedStyleSheets = [sheet]
      root.append(template.content.cloneNode(true))
    }
  })
  await painted()
}`
/** As many nodes as a card has. */
const TREE = `<div><svg viewBox="0 0 16 16"><path d="M5 8l2 2L11 6"/></svg><b><a href="/c">In force</a></b><dl>${'<dt>Label</dt><dd>Value</dd>'.repeat(6)}</dl><p>Note.</p></div>`

export const openBadgeBenchPage = async (browser: Browser): Promise<BadgeBenchPage> => {
  const files = new Map<string, readonly [type: string, body: string]>()
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files.get(url) ?? ['text/plain', '']
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  files.set('/badge.js', ['text/javascript', readFileSync(path.join(PROJECT, 'dist/widget/proof-mark.js'), 'utf8')])
  files.set(PROOF, ['application/json', proofFor(origin)])

  /** A page of its own, and what its thread did while `run` ran in it. */
  const onPage = async <T>(count: number, run: string, argument: unknown): Promise<readonly [T, number]> => {
    files.set('/', ['text/html', page(count)])
    const context = await browser.newContext()
    const tab = await context.newPage()
    const session = await context.newCDPSession(tab)
    await session.send('Performance.enable')
    const taskMs = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
    }
    await tab.goto(origin)
    await tab.evaluate(`${PREPARE}; painted()`)
    const before = await taskMs()
    const value = (await tab.evaluate(`(${run})(${JSON.stringify(argument)})`)) as T
    const spent = (await taskMs()) - before
    await context.close()
    return [value, spent]
  }

  return {
    measure: async (count) => {
      const [value, taskMs] = await onPage<Omit<PageFigures, 'taskMs'>>(count, RUN, count)
      return { ...value, taskMs }
    },
    measureFloor: async (count) => (await onPage(count, FLOOR, TREE))[1],
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
