/** A page with five thousand numbers: it stays usable, claims and chips are few, and a register is not stormed. */
import { request } from 'node:http'
import { MAX_CHIPS } from '../../entrypoints/finder/session.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { expect, test } from './fixtures.ts'
import { serve, servePages, type TestServer } from './servers.ts'

const { number } = castMember('power-bank').record
const NUMBERS = 5_000
/** What `detect` claims of one page, and so the most that is looked up for it. */
const MAX_CLAIMS = 200
/** Enough certificates for ranges of three bits, eight in all. */
const SEED_SIZE = 6_000
const RANGES = 8
/** Five times what reading and marking took at once when this was written, and still not felt. */
const LONGEST_TASK_MS = 300

/** The power bank's number, and below it example numbers that nobody holds. */
const crowdedPage = (): string => {
  const rows = Array.from(
    { length: NUMBERS - 1 },
    (_, i) => `<tr><th>3C证书编号</th><td>2019000907${String(i).padStart(6, '0')}</td></tr>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例移动电源 EX-PB100</title>
<h1>示例牌 EX-PB100 移动电源</h1>
<table><tr><th>型号</th><td>EX-PB100</td></tr><tr><th>3C证书编号</th><td>${number}</td></tr>${rows.join('')}</table>
<script>
window.tasks = []
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
</script>`
}

/** Stands before a register and notes what is asked. */
const countingProxy = async (register: string): Promise<TestServer & { readonly asked: readonly string[] }> => {
  const asked: string[] = []
  const server = await serve((incoming, response) => {
    asked.push(incoming.url ?? '')
    const upstream = request(`${register}${incoming.url}`, { headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    upstream.on('error', () => response.destroy())
    incoming.pipe(upstream)
  })
  return { ...server, asked }
}

test('five thousand numbers are read at once, a few are looked up, and each range is asked once', async ({ lab }) => {
  const today = new Date().toISOString().slice(0, 10)
  const register = await startRegistry({ port: 0, db: ':memory:', seedSize: SEED_SIZE, today })
  const counted = await countingProxy(register.url)
  await lab.useRegisters(counted.url)
  const shop = await servePages({ '/': crowdedPage() })
  const page = await lab.context.newPage()
  await page.goto(shop.url)

  const kinds = async (): Promise<Readonly<Record<string, number>>> => {
    const { shown } = await lab.view(page)
    const count = (wanted: string): number => shown.filter(({ kind }) => kind === wanted).length
    return { all: shown.length, confirmed: count('confirmed'), absent: count('absent') }
  }
  await expect.poll(kinds, { timeout: 40_000 }).toEqual({ all: MAX_CLAIMS, confirmed: 1, absent: MAX_CLAIMS - 1 })
  const chips = page.locator('proofmark-chip')
  await expect(chips.first().locator('button')).not.toHaveText('Checking…')
  await expect(chips).toHaveCount(MAX_CHIPS)

  const ranges = counted.asked.filter((url) => url.startsWith('/v1/ranges/'))
  expect(new Set(ranges).size).toBe(RANGES)
  expect(ranges).toHaveLength(RANGES)
  expect(counted.asked.filter((url) => url.startsWith('/v1/certificates'))).toEqual([])

  const tasks = (await page.evaluate(() => Reflect.get(window, 'tasks'))) as readonly number[]
  expect(Math.max(0, ...tasks)).toBeLessThan(LONGEST_TASK_MS)
  await shop.close()
  await counted.close()
  await register.close()
})

test.afterAll('the browser has noted no error', async ({ lab }) => {
  expect(await lab.errors()).toEqual([])
})
