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

const startsWith =
  (start: string) =>
  (url: string): boolean =>
    url.startsWith(start)

for (const [when, isHeld] of [
  ['while it asked what the register holds', startsWith('/.well-known/proofmark')],
  ['while the notices were on their way', startsWith('/v1/alerts/')],
] as const)
  test(`a verdict comes although the worker was stopped ${when}`, async ({ lab, register, shop }) => {
    const held = await holdLookups(register.url, isHeld)
    await lab.useRegisters(held.url)
    const page = await lab.context.newPage()
    await page.goto(`${shop.url}/list/power-bank`)
    await held.asked
    await lab.killWorker()
    held.release()
    await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc confirmed'])
    await expect(page.locator('[data-proofmark-host]')).toHaveCount(1)
    await held.close()
  })

test('a verdict comes although the worker was stopped before the page spoke to it, and stays when it is stopped after', async ({
  lab,
  shop,
}) => {
  await lab.killWorker()
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc confirmed'])
  await lab.killWorker()
  expect(await lab.verdicts(page)).toEqual(['cn-ccc confirmed'])
  await expect(page.locator('[data-proofmark-host]')).toHaveCount(1)
})

test('a cache that a newer version left behind is begun anew', async ({ lab, shop }) => {
  const makeNewer = (): Promise<number> =>
    lab.door.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('proofmark', 9)
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const { version } = opening.result
            opening.result.close()
            resolve(version)
          }
        }),
    )
  const versionNow = (): Promise<number | undefined> =>
    lab.door.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'proofmark')?.version)
  await lab.killWorker()
  expect(await makeNewer()).toBe(9)
  const page = await lab.context.newPage()
  await page.goto(`${shop.url}/list/power-bank`)
  await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(['cn-ccc confirmed'])
  expect(await versionNow()).toBe(1)
})
