import { expect, test, vi } from 'vitest'
import { EventKind } from '../../src/contract/trace-schemas.ts'
import type { GetResult } from '../../src/core/registry.ts'
import { TRACE_KINDS } from '../../src/core/trace.ts'
import { fetchTrace } from '../../src/registries/trace.ts'

const NUMBER = { scheme: 'cn-ccc', compact: 'A/1' }
const known = {
  asOf: '2026-11-22T08:00:00Z',
  scheme: 'cn-ccc',
  number: 'A/1',
  events: [{ day: '2026-01-02', kind: 'issued' }],
}
const reply = (body: unknown, status = 200): GetResult => ({
  kind: 'ok',
  status,
  body: JSON.stringify(body),
  contentType: 'application/json',
})
const ask = (result: GetResult) => fetchTrace('https://r.example', NUMBER, async () => result)

test('one request, for that certificate', async () => {
  const get = vi.fn(async () => reply(known))
  expect(await fetchTrace('https://r.example', NUMBER, get)).toEqual({
    kind: 'known',
    asOf: known.asOf,
    events: known.events,
    isCut: false,
  })
  expect(get.mock.calls).toEqual([['https://r.example/v1/certificates/cn-ccc/A%2F1/history']])
  expect(await ask(reply({ ...known, cut: true }))).toMatchObject({ isCut: true })
})

test.each<[string, GetResult, string]>([
  ['of another certificate', reply({ ...known, number: 'A/2' }), 'not-understood'],
  ['with an event of its own', reply({ ...known, events: [{ day: '2026-01-02', kind: 'praised' }] }), 'not-understood'],
  ['of more than it may have', reply({ ...known, events: Array(1001).fill(known.events[0]) }), 'not-understood'],
  ['that there is none', reply({ type: 'about:blank' }, 404), 'not-understood'],
  ['of a fault', reply('', 503), 'server-error'],
  ['that never came', { kind: 'failed', why: 'offline' }, 'offline'],
])('an answer %s is none', async (_, result, why) => {
  expect(await ask(result)).toEqual({ kind: 'unclear', why })
})

test('has words for every event of the contract', () => {
  expect([...TRACE_KINDS].sort()).toEqual(
    [...(EventKind.def.entries ? Object.values(EventKind.def.entries) : [])].sort(),
  )
})
