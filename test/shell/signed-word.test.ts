/** The signed word that goes into evidence, of a real register on this machine; and of servers that give something else. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkJws, readAnyJws } from '../../src/contract/any-jws.ts'
import { openKeySet } from '../../src/contract/key-set.ts'
import type { ReportDraft } from '../../src/core/report-draft.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { type RunningRegistry, startRegistry } from '../../src/open-registry/serve.ts'
import { fetchSignedWord } from '../../src/shell/signed-word.ts'
import { shownWith } from '../ui/shown.ts'

const now = (): Date => new Date('2026-11-22T08:00:00Z')
const { scheme, number } = castMember('power-bank').record
const OTHER = castMember('fan-cancelled').record.number
let register: RunningRegistry
beforeAll(async () => {
  register = await startRegistry({ port: 0, db: ':memory:', seedSize: 30 })
})
afterAll(() => register.close())

const draftOf = (wanted: string): Pick<ReportDraft, 'register' | 'scheme' | 'shown'> => ({
  register: register.url,
  scheme,
  shown: { ...shownWith(), numberCopy: wanted },
})
const asked = (wanted: string, ask: typeof fetch = fetch) => fetchSignedWord(draftOf(wanted), { fetch: ask, now })

it('is the credential with what it says and the keys, and holds by them', async () => {
  const item = await asked(number)
  expect(item).toMatchObject({
    id: 'signed-answer',
    what: 'signed-answer',
    mediaType: 'application/json',
    isTicked: true,
  })
  const { says, signed, keys, ...rest } = JSON.parse(item?.text ?? '{}')
  expect(rest).toEqual({ register: register.url, readAt: '2026-11-22T08:00:00.000Z' })
  expect(says.credentialSubject.certificate).toMatchObject({ scheme, number })
  const jws = readAnyJws(signed)
  expect(jws?.claims).toEqual(says)
  const set = await openKeySet(keys)
  const jwk = set?.keys.find(({ kid }) => jws?.kid.endsWith(kid))
  expect(jws && jwk && (await checkJws(jws, { kind: 'jwk', jwk: { ...jwk } }))).toBe('holds')
})

it('is nothing about a number that the register does not hold, nor where no verdict names one', async () => {
  expect(await asked('2020990907999999')).toBeUndefined()
  const { register: to, ...rest } = draftOf(number)
  for (const draft of [rest, { register: to, scheme }])
    expect(await fetchSignedWord(draft as ReportDraft, { fetch, now })).toBeUndefined()
})

it.each([
  [
    'is of another number',
    async (): Promise<Response> => fetch(`${register.url}/v1/statements/${scheme}/${OTHER}?format=vc`),
  ],
  ['is a page', async () => new Response('<html></html>')],
  ['has no end', async () => new Response('x'.repeat(64 * 1024 + 1))],
  ['never comes', () => Promise.reject(new TypeError('Failed to fetch'))],
] as const)('is nothing where what comes %s', async (_, answer) => {
  expect(await asked(number, answer)).toBeUndefined()
})
