/** The badge where it is used: in the demonstration shop, with a proof from the demonstration register; and asking live. */
import { startShop } from '../../src/demo/serve.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { markup } from '../widget/staples.ts'
import { document, expect, SCRIPT, settled, test } from './badge-lab.ts'

let register: RunningRegistry
test.beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 40, today })
})
test.afterAll(() => register.close())

test('the shop shows its badge from a file of its own, and asks nobody else', async ({ page, complaints }) => {
  const shop = await startShop({ port: 0, registryUrl: register.url })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(`${shop.url}/badge/power-bank`)
  await expect(page.locator('[part=state]').filter({ hasText: '示例 · 证书有效' })).toHaveCount(2)
  const card = page.locator('proof-mark[variant=card]')
  await expect(card.locator('[part=holder]')).toHaveText('示例电子（深圳）有限公司')
  await expect(card.locator('[part=link]')).toHaveAttribute('href', `${register.url}/c/cn-ccc/2024000914000101`)
  expect([...new Set(asked)]).toEqual([shop.url])
  expect(complaints).toEqual([])
  await shop.close()
})

test('asks a register only where the page says so', async ({ page, host }) => {
  const asked: string[] = []
  page.on('request', (request) => void (request.url().startsWith(register.url) && asked.push(request.url())))
  const live = { live: `${register.url}/` }
  host.put(
    '/',
    document(
      [
        markup({ id: 'allowed', ...live }),
        markup({ id: 'again', ...live }),
        markup({ id: 'not-allowed', ...live, number: '2024000907000202' }),
        markup({ id: 'absent', ...live, number: '2024000914000199' }),
        markup({ id: 'not-listed', ...live, model: 'EX-PB1000' }),
        markup({ id: 'listed', ...live, model: 'ex-pb100' }),
        markup({ id: 'nobody', live: 'https://127.0.0.1:9' }),
        markup({ id: 'kept', registry: register.url, statement: '/missing.json' }),
      ].join(''),
      { head: SCRIPT },
    ),
  )
  await page.goto(host.url)
  expect(await settled(page, 8)).toEqual({
    allowed: 'valid',
    again: 'valid',
    'not-allowed': 'other-site',
    absent: 'absent',
    'not-listed': 'other-product',
    listed: 'valid',
    nobody: 'unchecked',
    kept: 'unchecked',
  })
  // Five questions, and the keys once.
  expect(asked).toHaveLength(6)
  expect(new Set(asked).size).toBe(6)
})
