/** A verdict in words for tests of what shows it. */
import type { Shown } from '../../src/core/shown.ts'

export const EVIL = '<img src=x onerror=alert(1)>'

export const shownWith = (more: Partial<Shown> = {}): Shown => ({
  id: 'cn-ccc:2020000907123456',
  scheme: 'cn-ccc',
  kind: 'other-product',
  tone: 'alarm',
  lang: 'en',
  short: 'For another product',
  schemeName: 'Example mark',
  numberText: '2020 00 0907 123456',
  numberCopy: '2020000907123456',
  sentence: 'Example sentence.',
  quote: 'example quote',
  heads: { page: 'The page says', register: 'The register says' },
  rows: [
    { label: 'Model', page: 'EX-140W', register: 'EX-65W', result: 'differs', resultWord: 'different' },
    { label: 'Holder', page: 'Example', register: 'Example Ltd', result: 'match', resultWord: 'same' },
  ],
  proves: 'Something.',
  doesNotProve: 'Something else.',
  answerable: ['Example body'],
  source: ['Register example'],
  notes: ['A note.'],
  demo: 'Demonstration data',
  official: { url: 'https://look.example/', label: 'Look it up' },
  labels: {
    copy: 'Copy number',
    copied: 'Copied',
    close: 'Close',
    official: 'Look it up',
    proves: 'Proves',
    doesNotProve: 'Does not prove',
    answerable: 'Who answers for it',
    imitation: 'A page can imitate this note.',
    several: '{count} certificates',
    spoken: 'Proofmark: For another product, Example mark',
  },
  ...more,
})
