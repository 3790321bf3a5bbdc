import { beforeAll, describe, expect, it } from 'vitest'
import { problemType } from '../../src/contract/problems.ts'
import { BodyAnswer, ChangesAnswer, HistoryAnswer } from '../../src/contract/trace-schemas.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { seed } from '../../src/open-registry/seed.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, seededStore, storeOf, TODAY } from './registry-of.ts'

let store: Store
let app: ReturnType<typeof appOf>
beforeAll(async () => {
  store = await seededStore(300)
  app = appOf(store)
})

const historyOf = async (path: string, from = app): Promise<readonly string[]> => {
  const { events } = HistoryAnswer.parse(await (await from.request(`/v1/certificates/${path}/history`)).json())
  return events.map(({ day, kind, derived }) => `${day} ${kind}${derived ? ' derived' : ''}`)
}
const problemAt = async (path: string, from = app): Promise<string> => {
  const response = await from.request(path)
  const { type } = (await response.json()) as { readonly type: string }
  return `${response.status} ${type}`
}

describe('the history of a certificate', () => {
  it.each([
    ['cn-ccc/2024000914000101', ['2024-08-12 issued']],
    ['cn-ccc/2023 00 0914 000404', ['2023-09-18 issued', '2026-06-14 suspended']],
    ['cn-ccc/2019000709000808', ['2019-06-03 issued', '2024-06-03 renewed', '2026-09-01 renewal-begun']],
    ['cn-ccc/2024000716000707', ['2024-07-08 issued', '2026-08-03 suspended', '2026-10-12 restored']],
    // Nobody entered the end: it came by itself.
    ['cn-ccc/2020000717000707', ['2020-03-16 issued', '2025-03-16 expired derived']],
    // Here somebody did.
    ['cn-sc/SC10844030600008', ['2019-05-10 issued', '2024-05-10 expired']],
    ['us-fcc/2DM0AEXTAG3', ['2024-10-02 issued', '2026-04-30 revoked']],
  ])('%s', async (path, events) => expect(await historyOf(path)).toEqual(events))

  it('says who decided and on what ground', async () => {
    const answer = HistoryAnswer.parse(
      await (await app.request('/v1/certificates/cn-ccc/2023000914000404/history')).json(),
    )
    expect(answer).toMatchObject({ scheme: 'cn-ccc', number: '2023000914000404', asOf: `${TODAY}T00:00:00Z` })
    expect(answer.events[1]).toEqual({
      day: '2026-06-14',
      kind: 'suspended',
      basis: '示例暂停通知',
      actor: '示例认证机构',
    })
  })
  it('is cut to the newest thousand, and says so', async () => {
    const { record } = castMember('power-bank')
    const events = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        scheme: record.scheme,
        number: record.number,
        day: '2026-01-01',
        kind: 'amended' as const,
        basis: `Example ${i}`,
      }))
    const answerOf = async (count: number) => {
      const here = { ...(await storeOf([record], 'demo')), events: async () => events(count) }
      const response = await appOf(here).request('/v1/certificates/cn-ccc/2024000914000101/history')
      return HistoryAnswer.parse(await response.json())
    }
    const [whole, more] = [await answerOf(1000), await answerOf(1001)]
    expect([whole.events.length, whole.cut, more.events.length, more.cut]).toEqual([1000, undefined, 1000, true])
    expect([more.events[0]?.basis, more.events.at(-1)?.basis]).toEqual(['Example 1', 'Example 1000'])
  })
  it('is empty where none was entered', async () => {
    const here = appOf(await storeOf([castMember('power-bank').record], 'demo'))
    expect(await historyOf('cn-ccc/2024000914000101', here)).toEqual([])
  })
  it.each([
    ['cn-ccc/2024000914000199', '404', 'absent'],
    ['cn-ccc/2024990914999999', '404', 'not-held'],
    ['cn-ccc/12', '400', 'not-a-number'],
  ] as const)('%s: %s %s', async (path, status, kind) =>
    expect(await problemAt(`/v1/certificates/${path}/history`)).toBe(`${status} ${problemType(kind)}`),
  )
})

describe('the feed of changes', () => {
  const pageOf = async (query: string): Promise<ChangesAnswer> =>
    ChangesAnswer.parse(await (await app.request(`/v1/changes?${query}`)).json())

  it('tells every event once, the oldest first, and then waits', async () => {
    const seen: ChangesAnswer['changes'] = []
    let page = await pageOf('limit=70')
    for (seen.push(...page.changes); page.more; seen.push(...page.changes))
      page = await pageOf(`limit=70&since=${page.next}`)
    expect(seen.length).toBeGreaterThan(300)
    expect(new Set(seen.map((change) => JSON.stringify(change))).size).toBe(seen.length)
    const days = seen.map(({ day }) => day)
    expect(days).toEqual([...days].sort())
    expect(seen).toContainEqual({ scheme: 'cn-ccc', number: '2024000716000707', day: '2026-10-12', kind: 'restored' })
    const end = await pageOf(`since=${page.next}`)
    expect([end.changes, end.more, end.next]).toEqual([[], false, page.next])
  })
  it('begins anew when the data was replaced', async () => {
    const replaced = await seededStore(50)
    const here = appOf(replaced)
    const { next } = ChangesAnswer.parse(await (await here.request('/v1/changes?limit=5')).json())
    expect((await here.request(`/v1/changes?since=${next}`)).status).toBe(200)
    await seed(replaced, { size: 60, today: TODAY, catalogue })
    expect(await problemAt(`/v1/changes?since=${next}`, here)).toBe(`410 ${problemType('start-again')}`)
  })
  it.each(['since=abc', 'since=..', 'limit=0', 'limit=101', 'since=MS4'])('%s is not understood', async (query) =>
    expect(await problemAt(`/v1/changes?${query}`)).toBe(`400 ${problemType('bad-request')}`),
  )
  it('is not kept by anyone on the way', async () => {
    expect((await app.request('/v1/changes')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('a body', () => {
  it('is known with its standing and how it came to it', async () => {
    const { body, history } = BodyAnswer.parse(await (await app.request('/v1/bodies/00')).json())
    expect(body).toEqual({
      id: '00',
      name: '示例认证机构',
      standing: 'approved',
      standingSince: '2011-10-08',
      schemes: ['cn-ccc'],
      demo: true,
    })
    expect(history.map(({ day, standing }) => `${day} ${standing}`)).toEqual([
      '2010-01-04 approved',
      '2011-04-01 suspended',
      '2011-10-08 approved',
    ])
  })
  it('of which nothing more is known has an unknown standing and no past', async () => {
    const { body, history } = BodyAnswer.parse(await (await app.request('/v1/bodies/EX-TCB')).json())
    expect([body.standing, body.standingSince, history]).toEqual(['unknown', undefined, []])
  })
  it('that is not known is not held', async () => {
    expect(await problemAt('/v1/bodies/99')).toBe(`404 ${problemType('not-held')}`)
    expect(await problemAt(`/v1/bodies/${'x'.repeat(81)}`)).toBe(`400 ${problemType('bad-request')}`)
  })
})
