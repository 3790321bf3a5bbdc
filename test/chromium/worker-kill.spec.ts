/** The browser may stop the background worker at any moment, even while a register is being asked. */
import { expect, test } from './fixtures.ts'
import { holdLookups } from './servers.ts'

test('a verdict comes although the worker was stopped while it asked', async ({ lab, register, shop }) => {
  const held = await holdLookups(register.url)
  await lab.useRegisters(held.url)
  const mark = (): Promise<string> =>
    lab.worker().then((worker) => worker.evaluate(() => String(Reflect.get(globalThis, 'mark'))))
  await (await lab.worker()).evaluate(() => void Reflect.set(globalThis, 'mark', 'first life'))
  expect(await mark()).toBe('first life')

  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await held.asked
  await lab.killWorker()
  held.release()

  await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc confirmed'])
  await expect(page.locator('[data-proofmark-host]')).toHaveCount(1)
  expect(await mark()).toBe('undefined')
  await held.close()
})
