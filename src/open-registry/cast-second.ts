/**
 * A second demonstration register: small, and in one case of another opinion. It has not heard that the range hood's
 * suspension was lifted, so whoever asks both sees two registers disagree. In the rest it agrees with the first.
 */
import { type CastMember, castMember } from './cast.ts'

const { name, record } = castMember('range-hood')

export const secondCast: readonly CastMember[] = [
  {
    name,
    verdict: 'suspended',
    record: { ...record, status: 'suspended', statusSince: '2026-08-03' },
    decisions: [
      ['2024-07-08', 'issued'],
      ['2026-08-03', 'suspended'],
    ],
  },
  castMember('power-bank'),
  castMember('fan-cancelled'),
]
