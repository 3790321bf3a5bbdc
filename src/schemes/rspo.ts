/**
 * RSPO (sustainable palm oil): trademark licence `RSPO-` and seven digits, as beside the mark, and membership number
 * `N-NNNN-YY-NNN-NN` (kind of member, serial, year, two groups), both without a check digit. A membership number is
 * no certificate: every member has one. Licences in use begin with 1, kinds of members run from 1: those with 0 are
 * assumed never issued.
 * Source: one firm's licence; the membership number is common knowledge and read only with the name before it.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'rspo',
  kind: 'operator',
  cues: ['rspo'],
  selfEvident: true,
  named: /(?<![a-z\d])RSPO(?![a-z\d]|-\d)|Sustainable[- ]Palm[- ]Oil[- ]Certified/iu,
  heads: ['palm oil', 'palm-oil'],
  // "RSPO-0102030", "RSPO 0-0123-10-000-00"; not "RSPO-1", a growth factor.
  pattern: /(?<![a-z\d])RSPO[: -]{1,2}(\d{7}|\d-\d{4}-\d\d-\d{3}-\d\d)(?![a-z\d]|-\d)/iu,
  parse: ([, digits = '']) => ({ compact: `RSPO-${digits}`, parts: { digits } }),
  // The name is part of the shape.
  isPlausible: () => true,
  isExample: ({ digits = '' }) => digits.startsWith('0'),
  isUnproven: () => true,
})
