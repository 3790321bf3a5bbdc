/** The short form of `npm run soak -- outbox`; the rounds with a browser are in `test/chromium/outbox.spec.ts`. */
import { describe, expect, test } from 'vitest'
import { soakOutbox } from '../../src/cli/soak-outbox.ts'
import { checkDelivered, type Promised } from '../../src/cli/soak-outbox-checks.ts'
import type { OwnReport } from '../../src/core/own-report.ts'
import type { HeldReport } from '../../src/open-registry/store.ts'

const AT = '2026-11-22T08:00:00Z'
const part = { id: 'a', kind: 'report', queuedAt: AT, evidenceBytes: 0, state: { kind: 'sent', at: AT } } as const
const own: OwnReport = {
  ...{ id: 'a', register: 'https://register.example', queuedAt: AT, state: 'sent', kind: 'other', text: 'one' },
  ...{ parts: [part], receipt: { id: 'r1', receivedAt: AT }, statuses: [], hasNews: false, isGone: false },
}
const held: HeldReport = {
  ...{ id: 'r1', clientId: 'a', kind: 'other', text: 'one', tokenHash: '', receivedAt: AT },
  statuses: [{ at: AT, status: 'received' }],
}
const promised: Promised = { reports: new Map([['one', { id: 'a' }]]), additions: new Map(), withdrawals: new Set() }

describe('the checks', () => {
  test('find nothing where all is well', () => expect(checkDelivered(promised, [own], [held])).toEqual([]))
  test.each<[string, readonly OwnReport[], readonly HeldReport[], string]>([
    ['lost in the register', [own], [], 'a is sent, and the register does not have it'],
    ['lost in the outbox', [], [], '"one" was acknowledged and is not in the outbox'],
    ['entered twice', [own], [held, { ...held, clientId: 'b', id: 'r2' }], '"one" is in the register more than once'],
    ['never sent', [own], [held, { ...held, clientId: 'b', id: 'r2', text: 'two' }], 'b was never queued'],
    ['another receipt', [own], [{ ...held, id: 'r9' }], 'the receipt of a names r1, the register r9'],
    ['another text', [own], [{ ...held, text: 'won' }], 'a reads "won" in the register'],
    ['still waiting', [{ ...own, state: 'queued' }], [held], 'a is queued at the end'],
  ])('see what was %s', (_, mine, theirs, fault) => expect(checkDelivered(promised, mine, theirs)).toContain(fault))
})

test('thirty rounds of bad weather and sudden ends lose nothing and enter nothing twice', {
  timeout: 60_000,
}, async () => {
  const soaked = await soakOutbox({ rounds: 30, browserRounds: 0, seed: 7, say: () => undefined })
  expect(soaked.faults).toEqual([])
  expect(soaked.acknowledged.reports).toBeGreaterThan(10)
  expect(soaked.kills.outbox).toBeGreaterThan(3)
})
