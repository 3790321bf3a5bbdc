import { expect, test } from 'vitest'
import { fetchSites } from '../../src/shell/sites.ts'
import { sites } from '../../src/sites/index.ts'

const addressOf = (file: string): string => `chrome-extension://id/${file}`
const answering = (body: string, status = 200): typeof fetch =>
  (async (address: string) => {
    expect(address).toBe('chrome-extension://id/sites.json')
    return new Response(body, { status })
  }) as unknown as typeof fetch

test('the shops are read from the file beside the bundles', async () => {
  expect(await fetchSites({ fetch: answering(JSON.stringify(sites)), addressOf })).toEqual(sites)
})

test.each([
  ['', 404],
  ['{}', 200],
  ['[', 200],
])('%j with status %i is none', async (body, status) => {
  await expect(fetchSites({ fetch: answering(body, status), addressOf })).rejects.toThrow()
})
