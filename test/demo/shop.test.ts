import { describe, expect, it } from 'vitest'
import { startShop } from '../../src/demo/serve.ts'
import { createShop } from '../../src/demo/shop.ts'

const REGISTRY = 'https://register.example/base'

describe('createShop', () => {
  it('makes a fresh nonce for each answer', async () => {
    const shop = createShop({ registryUrl: REGISTRY })
    const nonce = async (): Promise<string | undefined> =>
      /'nonce-([^']+)'/u.exec((await shop.request('/spa/cable')).headers.get('content-security-policy') ?? '')?.[1]
    const first = await nonce()
    expect(first).toMatch(/^[0-9a-f-]{36}$/u)
    expect(await nonce()).not.toBe(first)
  })

  it('lets pages reach the shop and nothing else', async () => {
    const shop = createShop({ registryUrl: REGISTRY })
    const policy = (await shop.request('/badge/power-bank')).headers.get('content-security-policy')
    expect(policy).toContain("connect-src 'self';")
  })

  it('serves the badge when it has one, and falls back to a link when it has none', async () => {
    const badgeScript = 'export const badge = 1'
    const withBadge = createShop({ registryUrl: REGISTRY, badgeScript })
    const script = await withBadge.request('/proof-mark.mjs')
    expect(await script.text()).toBe(badgeScript)
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(await (await withBadge.request('/badge/power-bank')).text()).toContain('src="/proof-mark.mjs"')

    const without = createShop({ registryUrl: REGISTRY })
    expect((await without.request('/proof-mark.mjs')).status).toBe(404)
    const page = await (await without.request('/badge/power-bank')).text()
    expect(page).not.toContain('proof-mark.mjs')
    expect(page).toContain(`<a href="${REGISTRY}/c/cn-ccc/2024000914000101"`)
  })

  it('keeps the proof of what it shows a badge of, for its own origin', async () => {
    const asked: string[] = []
    const fetchProof = async ({ number }: { readonly number: string }, origin: string) => {
      asked.push(`${number} ${origin}`)
      return asked.length === 1 ? '{"statement":"x"}' : undefined
    }
    const shop = createShop({ registryUrl: REGISTRY, fetchProof })
    const path = '/proofmark/cn-ccc-2024000914000101.json'
    expect(await (await shop.request('/badge/power-bank')).text()).toContain(`statement="${path}"`)
    const proof = await shop.request(`http://127.0.0.1:8788${path}`)
    expect(await proof.json()).toEqual({ statement: 'x' })
    expect(asked).toEqual(['2024000914000101 http://127.0.0.1:8788'])
    expect((await shop.request(path)).status).toBe(404)
  })

  it('has nothing elsewhere', async () => {
    const shop = createShop({ registryUrl: REGISTRY })
    expect((await shop.request('/nowhere')).status).toBe(404)
    expect((await shop.request('/spa/data/nowhere.json')).status).toBe(404)
  })
})

describe('startShop', () => {
  it('listens on this machine only, on a free port, and stops', async () => {
    const shop = await startShop({ port: 0, registryUrl: REGISTRY })
    expect(shop.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
    expect((await fetch(shop.url)).status).toBe(200)
    await shop.close()
    await expect(fetch(shop.url)).rejects.toThrow()
  })

  it('says so when the port is taken', async () => {
    const shop = await startShop({ port: 0, registryUrl: REGISTRY })
    const port = Number(new URL(shop.url).port)
    await expect(startShop({ port, registryUrl: REGISTRY })).rejects.toThrow(/EADDRINUSE/u)
    await shop.close()
  })
})
