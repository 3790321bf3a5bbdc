/** The browser may stop the background worker at any moment, even while a register is being asked. */
import { expect, test } from './fixtures.ts'
import { holdLookups, serve } from './servers.ts'

const CONFIRMED = ['cn-ccc confirmed']
const BADGED = ['cn-ccc badge-genuine', 'cn-ccc confirmed']

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

/** They come with the notices, for the root; and once more when a badge is tested. */
let keysAsked = 0
const isKeysAgain = (url: string): boolean => url === '/.well-known/proofmark-keys.jws' && ++keysAsked > 1

for (const [when, isHeld, path, wanted] of [
  ['while it asked what the register holds', startsWith('/.well-known/proofmark'), '/list/power-bank', CONFIRMED],
  ['while the notices were on their way', startsWith('/v1/alerts/'), '/list/power-bank', CONFIRMED],
  ['while it fetched the keys for a badge', isKeysAgain, '/badge/power-bank', BADGED],
] as const)
  test(`a verdict comes although the worker was stopped ${when}`, async ({ lab, register, shop }) => {
    const held = await holdLookups(register.url, isHeld)
    await lab.useRegisters(held.url)
    const page = await lab.context.newPage()
    await page.goto(shop.url + path)
    await held.asked
    await lab.killWorker()
    held.release()
    await expect.poll(() => lab.verdicts(page), { timeout: 30_000 }).toEqual(wanted)
    await expect(page.locator('proofmark-chip')).toHaveCount(1)
    await held.close()
  })

/** Stands before a register, passes reports on and keeps the first answer to one back for ever. */
const loseReceipt = async (register: string) => {
  const receipts: string[] = []
  let lost = (): void => undefined
  const isLost = new Promise<void>((resolve) => {
    lost = resolve
  })
  const server = await serve(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { method = 'GET', headers } = incoming
    const answer = await fetch(register + incoming.url, {
      method,
      headers: { 'content-type': headers['content-type'] ?? '' },
      ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = await answer.text()
    if (method === 'POST' && receipts.push(body) === 1) return lost()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body)
  })
  return { ...server, isLost, receipts }
}

test('a report is entered once although the worker was stopped before it had the receipt', async ({
  lab,
  register,
}) => {
  const door = await loseReceipt(register.url)
  const report = { kind: 'not-in-register', scheme: 'cn-ccc', number: '2020000907000001', text: '涉嫌' } as const
  expect(await lab.ask('queue-report', { report, register: door.url, draft: 'kill' })).toMatchObject({ kind: 'queued' })
  await door.isLost
  await lab.killWorker()
  const own = async () => (await lab.ask('own-reports', {})).reports.find((one) => one.register === door.url)
  // Nothing is taken for sent before there is a receipt.
  expect((await own())?.state).not.toBe('sent')
  await lab.ask('retry-report', { id: (await own())?.id ?? '' })
  await expect.poll(async () => (await own())?.state).toBe('sent')
  const ids = door.receipts.map((receipt) => JSON.parse(receipt).id)
  expect(ids).toEqual([(await own())?.receipt?.id, (await own())?.receipt?.id])
  await lab.ask('remove-report', { id: (await own())?.id ?? '' })
  await door.close()
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
