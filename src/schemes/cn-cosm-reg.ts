/**
 * Registration number of a special cosmetic in China (特殊化妆品: hair dye, perm, freckle, sunscreen, hair loss):
 * `国妆特字` (made in China), `国妆特进字` (imported) or `国妆特制字` (Hong Kong, Macao, Taiwan), year, serial of four; those given
 * before 2021 have `G` or `J` behind 字. There is no check digit.
 * The oldest (`卫妆特字(2008)第0000号`, `卫妆特进字`) rest on two pages that show the form only: found, never called impossible.
 * Example block: serials of zeros, which begin at 1.
 * Source: several public product pages and a published explanation.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cosm-reg',
  kind: 'product',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['妆特字', '妆特进字', '妆特制字', '批准文号', '注册证', '注册号'],
  selfEvident: true,
  heads: ['特殊化妆品注册', '用途化妆品批'],
  named: /妆特[进制]?字|特殊化妆品注册|特殊用途化妆品批[准文件]/u,
  // "国妆特字G20190000", "国妆特进字J20190000", "国妆特字20240000", "卫妆特字(2008)第0000号"; not nine digits.
  pattern:
    /国妆特([进制]?)字 ?([GJ]?) ?(\d{4})(\d{4})(?!\d)|卫妆特(进?)字 ?[([]?(\d{4})[)\]]? ?第?(\d{3,4})号?(?!\d)/iu,
  parse: ([, origin = '', letter = '', year = '', serial = '', oldOrigin = '', oldYear = '', oldSerial = '']) =>
    oldYear
      ? {
          compact: `卫妆特${oldOrigin}字(${oldYear})第${oldSerial}号`,
          parts: { ministry: '卫', year: oldYear, serial: oldSerial },
        }
      : {
          compact: `国妆特${origin}字${letter.toUpperCase()}${year}${serial}`,
          parts: { origin, year, serial },
        },
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  nearMisses: [
    {
      // Seven or nine digits.
      pattern: /国妆特[进制]?字 ?[GJ]? ?(?:\d{7}|\d{9})(?!\d)/iu,
      problem: { kind: 'length', expected: '8' },
    },
  ],
  isExample: ({ serial = '' }) => Number(serial) === 0,
  isUnproven: ({ ministry }) => ministry !== undefined,
})
