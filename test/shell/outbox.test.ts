import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { MAX_EVIDENCE_BYTES } from '../../src/contract/report-schemas.ts'
import type { Outcome } from '../../src/shell/outbox-entry.ts'
import { backoffMs } from '../../src/shell/outbox-entry.ts'
import { accepted, HOUR_MS, LATER, MINUTE_MS, makeLab, memoryOutbox, REGISTER } from './outbox-lab.ts'

let lab: ReturnType<typeof makeLab>
beforeEach(() => {
  lab = makeLab()
})
const one = async () => {
  const [report, ...more] = await lab.shelf.list()
  if (!report || more.length > 0) throw new Error(`${more.length} more`)
  return report
}
const wake = (how: 'due' | 'pressed' = 'due') => lab.newSender().wake(how)

describe('putting a report in', () => {
  test('keeps it before anything is sent, with an id and a token of its own; only the hash of the token leaves', async () => {
    const id = await lab.put('a', REGISTER, new Blob(['zip']))
    expect(lab.delivered).toEqual([])
    const entry = lab.table.entries.get(id)
    const body: unknown = JSON.parse(entry?.parts[0]?.body ?? '')
    const followUpHash = createHash('sha256')
      .update(entry?.token ?? '')
      .digest('hex')
    expect(body).toEqual({ clientId: id, followUpHash, kind: 'not-in-register', text: 'a' })
    expect([id.length, entry?.token.length]).toEqual([22, 43])
    expect((await one()).state).toBe('queued')
    expect(JSON.stringify(await one())).not.toContain(entry?.token)
  })

  test('one draft is one report, however often it is pressed', async () => {
    const ids = await Promise.all([lab.put('a'), lab.put('a'), lab.put('b')])
    expect(new Set(ids).size).toBe(2)
    await wake()
    expect(lab.delivered.length).toBe(2)
  })

  test('evidence may be as large as the contract says, and not a byte more', async () => {
    const sized = (size: number) =>
      lab.shelf.put({ kind: 'other' }, { register: REGISTER, draft: `${size}`, evidence: { size } as Blob })
    expect((await sized(MAX_EVIDENCE_BYTES)).kind).toBe('queued')
    expect(await sized(MAX_EVIDENCE_BYTES + 1)).toEqual({ kind: 'too-large', mostBytes: MAX_EVIDENCE_BYTES })
  })

  test.each([
    [Object.assign(new Error('out of it'), { name: 'QuotaExceededError' }), 'no-room'],
    [new Error('the database does not answer'), 'not-kept'],
  ])('says at once when it could not be kept: %s', async (error, kind) => {
    const full = makeLab({ ...memoryOutbox(), add: () => Promise.reject(error) })
    expect((await full.shelf.put({ kind: 'other' }, { register: REGISTER, draft: 'a' })).kind).toBe(kind)
  })
})

describe('sending', () => {
  test('ends with a receipt, and nothing is sent again', async () => {
    const id = await lab.put('a', REGISTER, new Blob(['12345']))
    await wake()
    await wake('pressed')
    expect(lab.delivered.map(({ kind, evidence }) => [kind, evidence])).toEqual([['report', 5]])
    expect(await one()).toMatchObject({ id, state: 'sent', receipt: { receivedAt: '2026-11-22T08:00:00Z' } })
  })

  test('that fails waits, longer each time, and is sent with the same id and body', async () => {
    lab.answer = async () => LATER
    await lab.put('a')
    await wake()
    expect((await one()).parts[0]?.state).toMatchObject({ kind: 'queued', waitsFor: 'network' })
    lab.later(30_000 - 1)
    await wake()
    expect(lab.delivered.length).toBe(1)
    lab.later(1)
    await wake()
    expect(lab.delivered.length).toBe(2)
    lab.later(MINUTE_MS - 1)
    await wake()
    expect(lab.delivered.length).toBe(2)
    expect(lab.alarms.at(-1)).toBe(lab.nowMs() + 1_000)
    lab.answer = async (_, part) => accepted(part.id)
    lab.later(1)
    await wake()
    expect(new Set(lab.delivered.map(({ body }) => body)).size).toBe(1)
    expect((await one()).state).toBe('sent')
  })

  test('goes at once when it is pressed, but never before the register allows', async () => {
    lab.answer = async () => ({ kind: 'later', waitsFor: 'register', retryAfterMs: 5 * MINUTE_MS })
    await lab.put('a')
    await wake()
    lab.later(5 * MINUTE_MS - 1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(1)
    lab.later(1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(2)
    lab.answer = async () => LATER
    lab.later(5 * MINUTE_MS)
    await wake('pressed')
    await wake('pressed')
    expect(lab.delivered.length).toBe(4)
  })

  test('the word of a register holds for all that waits for it', async () => {
    lab.answer = async () => ({ kind: 'later', waitsFor: 'register', retryAfterMs: MINUTE_MS })
    for (const draft of ['a', 'b']) await lab.put(draft)
    await wake()
    lab.later(MINUTE_MS - 1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(1)
    lab.later(1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(2)
  })

  test('a register may ask for a day of silence at most', async () => {
    lab.answer = async () => ({ kind: 'later', waitsFor: 'register', retryAfterMs: 400 * 24 * HOUR_MS })
    await lab.put('a')
    await wake()
    lab.later(24 * HOUR_MS - 1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(1)
    lab.later(1)
    await wake('pressed')
    expect(lab.delivered.length).toBe(2)
  })

  test('what was under way when the worker died is sent again at once', async () => {
    let die: (() => void) | undefined
    const dead = new Promise<never>(() => {
      die = () => undefined
    })
    lab.answer = () => dead
    await lab.put('a')
    void wake()
    await expect.poll(() => lab.delivered.length).toBe(1)
    die?.()
    expect((await one()).state).toBe('sending')
    expect(lab.alarms.at(-1)).toBe(lab.nowMs() + 90_000)
    lab.answer = async (_, part) => accepted(part.id)
    await wake()
    expect(lab.delivered.map(({ id }) => id)).toEqual([(await one()).id, (await one()).id])
    expect((await one()).state).toBe('sent')
  })

  test('that the register refuses ends there, is kept, and goes again only when it is asked to', async () => {
    lab.answer = async () => ({
      kind: 'refused',
      refusal: { why: 'by-register', status: 422, problem: 'unprocessable' },
    })
    const id = await lab.put('a')
    await wake()
    lab.later(48 * HOUR_MS)
    await wake('pressed')
    expect(lab.delivered.length).toBe(1)
    expect((await one()).parts[0]?.state).toMatchObject({ kind: 'refused', refusal: { status: 422 } })
    expect(lab.alarms.at(-1)).toBeUndefined()
    lab.answer = async (_, part) => accepted(part.id)
    await lab.shelf.requeue(id)
    await wake()
    expect((await one()).state).toBe('sent')
  })

  test('a conflict passes seven times, and is a refusal the eighth', async () => {
    lab.answer = async () => ({ kind: 'later', waitsFor: 'register', status: 409 })
    await lab.put('a')
    for (let i = 1; i <= 8; i++) {
      expect((await one()).state).toBe('queued')
      await wake('pressed')
    }
    expect((await one()).state).toBe('refused')
  })

  test('waits for the permission for the host, and gives nothing to the network', async () => {
    lab.isPermitted = async () => false
    await lab.put('a')
    await wake()
    expect((await one()).parts[0]?.state).toMatchObject({ kind: 'queued', waitsFor: 'permission' })
    lab.isPermitted = async () => true
    await wake('pressed')
    expect(lab.delivered.length).toBe(1)
  })

  test('a register that fails is not asked for the others too; another register is', async () => {
    lab.answer = async ({ register }, part) => (register === REGISTER ? LATER : accepted(part.id))
    for (const draft of ['a', 'b', 'c']) await lab.put(draft)
    await lab.put('d', 'https://other.example')
    await wake()
    expect(lab.delivered.map(({ register }) => register).sort()).toEqual(['https://other.example', REGISTER])
    expect(lab.alarms.at(-1)).toBe(lab.nowMs() + 30_000)
  })

  test('one report that no register can take holds up no other', async () => {
    const poison = await lab.put('poison')
    lab.later(1)
    const fine = await lab.put('fine')
    lab.answer = async (_, part) => (part.id === poison ? LATER : accepted(part.id))
    await wake('pressed')
    await wake('pressed')
    expect(lab.delivered.map(({ id }) => id)).toEqual([poison, fine, poison])
  })

  test('evidence that the browser has thrown away is said, not left out', async () => {
    const id = await lab.put('a', REGISTER, new Blob(['zip']))
    const forgetful = makeLab({ ...lab.table, evidence: async () => undefined })
    await forgetful.newSender().wake('due')
    expect(forgetful.delivered).toEqual([])
    expect((await one()).parts[0]).toMatchObject({ id, state: { kind: 'refused', refusal: { why: 'evidence-lost' } } })
  })

  test('is done by one at a time, and a wake in the middle of it is not lost', async () => {
    const sender = lab.newSender()
    await lab.put('a')
    let atOnce = 0
    let most = 0
    lab.answer = async (_, part) => {
      most = Math.max(most, ++atOnce)
      if (lab.delivered.length === 1) {
        await lab.put('b')
        void sender.wake('due')
      }
      atOnce--
      return accepted(part.id)
    }
    await Promise.all([sender.wake('due'), sender.wake('due')])
    expect([lab.delivered.length, most]).toEqual([2, 1])
  })
})

describe('additions and withdrawal', () => {
  test('go after the report, in order, each once', async () => {
    const id = await lab.put('a')
    await lab.shelf.add(id, { text: 'first' })
    lab.later(1)
    await lab.shelf.add(id, { text: 'second', evidence: new Blob(['zip']) })
    await wake()
    await lab.shelf.withdraw(id)
    await wake()
    expect(lab.delivered.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['report', 0],
      ['addition', 0],
      ['addition', 3],
      ['withdrawal', 0],
    ])
    expect((await one()).state).toBe('withdrawn')
    expect((await lab.shelf.add(id, { text: 'late' })).kind).toBe('not-possible')
    expect((await lab.shelf.withdraw(id)).kind).toBe('not-possible')
  })

  test('wait for a report that does not get through', async () => {
    lab.answer = async () => LATER
    const id = await lab.put('a')
    await lab.shelf.add(id, { text: 'more' })
    await wake()
    await wake('pressed')
    expect(lab.delivered.map(({ kind }) => kind)).toEqual(['report', 'report'])
  })

  test('a report that has never left is taken back without a word', async () => {
    const id = await lab.put('a')
    await lab.shelf.withdraw(id)
    await wake('pressed')
    expect(lab.delivered).toEqual([])
    expect((await one()).state).toBe('withdrawn')
  })

  test('one that may have left is sent and withdrawn, without its additions', async () => {
    lab.answer = async () => LATER
    const id = await lab.put('a')
    await wake()
    await lab.shelf.add(id, { text: 'more' })
    await lab.shelf.withdraw(id)
    lab.answer = async (_, part) => accepted(part.id)
    await wake('pressed')
    expect(lab.delivered.map(({ kind }) => kind)).toEqual(['report', 'report', 'withdrawal'])
    expect((await one()).state).toBe('withdrawn')
  })

  test('what is removed while it is on its way stays removed', async () => {
    const id = await lab.put('a')
    lab.answer = async (_, part) => {
      await lab.shelf.remove(id)
      return accepted(part.id)
    }
    await wake()
    expect(await lab.shelf.list()).toEqual([])
  })
})

describe('following', () => {
  const status = (...names: readonly string[]) =>
    names.map((name, i) => ({ at: `2026-11-2${i + 2}T09:00:00Z`, status: name }))

  test('asks after an hour, then twice as long each time, and at once when something came', async () => {
    let asked = 0
    lab.told = async () => {
      asked++
      return { kind: 'same' }
    }
    await lab.put('a')
    await wake()
    for (const [hours, times] of [
      [1, 1],
      [2, 2],
      [4, 3],
      [8, 4],
      [16, 5],
      [24, 6],
      [24, 7],
    ] as const) {
      lab.later(hours * HOUR_MS - 1)
      await wake()
      expect(asked).toBe(times - 1)
      lab.later(1)
      await wake()
      expect(asked).toBe(times)
    }
    lab.told = async () => ({ kind: 'told', statuses: status('received', 'under-review'), etag: '"2"' })
    lab.later(24 * HOUR_MS)
    await wake()
    expect(lab.alarms.at(-1)).toBe(lab.nowMs() + HOUR_MS)
  })

  test('tells once of what is new, until it was looked at, and stops at the end', async () => {
    const id = await lab.put('a')
    await wake()
    for (const statuses of [status('received'), status('received', 'closed')]) {
      lab.told = async () => ({ kind: 'told', statuses })
      lab.later(2 * HOUR_MS)
      await wake()
      await lab.newSender().check(id)
    }
    expect(lab.news).toEqual([id])
    expect(await one()).toMatchObject({ hasNews: true, statuses: status('received', 'closed') })
    expect(lab.alarms.at(-1)).toBeUndefined()
    await lab.shelf.seen(id)
    expect((await one()).hasNews).toBe(false)
  })

  test('a report that the register no longer knows is asked about no more', async () => {
    lab.told = async () => ({ kind: 'gone' })
    await lab.put('a')
    await wake()
    lab.later(2 * HOUR_MS)
    await wake()
    expect([(await one()).isGone, lab.alarms.at(-1)]).toEqual([true, undefined])
  })
})

describe('whatever happens', () => {
  test('waits grow from half of 30 seconds to one and a half hours', () => {
    expect([
      backoffMs(1, () => 0),
      backoffMs(1, () => 0.5),
      backoffMs(8, () => 0),
      backoffMs(1000, () => 0.999),
    ]).toEqual([15_000, 30_000, 30 * MINUTE_MS, expect.closeTo(90 * MINUTE_MS, -4)])
  })

  /** Each report at each try: arrives and is acknowledged, arrives and is not, never arrives, or kills the worker before or after. */
  const fate = fc.constantFrom('acknowledged', 'unheard', 'lost', 'killed-before', 'killed-after')
  test('every report is in the register once and has its receipt, once the trouble is over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (fates, count) => {
        const trial = makeLab()
        const held = new Set<string>()
        let next = 0
        const never = new Promise<never>(() => undefined)
        let killed: () => void = () => undefined
        trial.answer = async (_, part): Promise<Outcome> => {
          const what = fates[next++] ?? 'acknowledged'
          if (what !== 'lost' && what !== 'killed-before') held.add(part.id)
          if (what.startsWith('killed')) {
            killed()
            return never
          }
          return what === 'acknowledged' ? accepted(part.id) : LATER
        }
        for (let i = 0; i < count; i++) await trial.put(`${i}`)
        for (let life = 0; life < 40; life++) {
          const death = new Promise<void>((resolve) => {
            killed = resolve
          })
          await Promise.race([trial.newSender().wake('pressed'), death])
        }
        const reports = await trial.shelf.list()
        expect(reports.map(({ state }) => state)).toEqual(Array(count).fill('sent'))
        expect([...held].sort()).toEqual(reports.map(({ id }) => id).sort())
        expect(new Set(trial.delivered.map(({ body }) => body)).size).toBe(count)
      }),
      { numRuns: 60 },
    )
  })
})
