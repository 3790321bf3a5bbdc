import { describe, expect, it } from 'vitest'
import { allowDemoShop } from '../../src/open-registry/demo-origins.ts'
import { seedRecords } from '../../src/open-registry/seed.ts'
import { keyOf } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, storeOf, TODAY } from './registry-of.ts'

const statusFor = async (origin: string, number = '2024000914000101'): Promise<number> => {
  const store = await storeOf(seedRecords({ size: 0, today: TODAY, catalogue }), 'demo')
  await allowDemoShop(store, NOW)
  const reply = await appOf(store).request(`/v1/statements/cn-ccc/${number}?${new URLSearchParams({ origin })}`)
  return reply.status
}

describe('the demonstration shop', () => {
  it.each(['http://127.0.0.1:8788', 'http://127.0.0.1:41001', 'http://localhost:8788', 'http://127.0.0.1'])(
    'may show the badge at %s',
    async (origin) => expect(await statusFor(origin)).toBe(200),
  )
  it.each([
    'https://127.0.0.1:8788',
    'https://shop.example',
    'http://[::1]:8788',
    'https://127.0.0.1.shop.example:8788',
  ])('nobody may at %s', async (origin) => expect(await statusFor(origin)).toBe(403))
  it('is added to a seed that lacks it, once, and what was allowed otherwise stays', async () => {
    const store = await storeOf(seedRecords({ size: 0, today: TODAY, catalogue }), 'demo')
    const key = keyOf('cn-ccc', '2024000914000101')
    const own = { key, origin: 'http://localhost', path: '/own', from: NOW, by: 'key-1' }
    await store.putOrigin(own, { at: NOW, actor: 'key-1', action: 'origin', target: 'own' })
    await allowDemoShop(store, NOW)
    const after = await store.originsOf(key)
    expect(after.map(({ origin, by }) => [origin, by])).toEqual([
      ['http://127.0.0.1', 'cli'],
      ['http://localhost', 'cli'],
      ['http://localhost', 'key-1'],
    ])
    const { revision } = await store.edition()
    await allowDemoShop(store, NOW)
    expect(await store.originsOf(key)).toEqual(after)
    expect((await store.edition()).revision).toBe(revision)
  })
  it('may not show any other certificate', async () => {
    expect(await statusFor('http://127.0.0.1:8788', '2024000907000202')).toBe(403)
  })
})
