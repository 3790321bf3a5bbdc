/**
 * Filing number of an ordinary cosmetic in China (普通化妆品备案). Made in China: province, `G妆网备字`, year, serial of six.
 * Imported: `国妆网备进字`, the port's province in brackets, year, serial of six; before that `国妆备进字J` and eight digits.
 * There is no check digit. A domestic filing is the province's: `国妆网备字` without 进 stands in mock-ups only.
 * The oldest imports (`卫妆备进字(2008)第0000号`) rest on one page: found, never called impossible.
 * Example block: serials of zeros, which begin at 1.
 * Source: four public product pages and two explanations; 国妆备进字J on three product pages.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cosm-filing',
  kind: 'filing',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['妆网备', '妆备进', '化妆品备案', '备案编号', '备案号', '批准文号', '注册证号'],
  selfEvident: true,
  heads: ['妆字号'],
  named: /妆字号|化妆品备案|妆网备进?字/u,
  // "粤G妆网备字2024000000", "国妆网备进字(沪)2024000000", "国妆备进字J20180000"; not "粤G妆网备字2026XXXX".
  pattern:
    /(?:([国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新])G?妆网备字|国妆网备进字 ?\(?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新])\)?) ?(\d{4}) ?(\d{6})(?!\d)|国妆备进字 ?J? ?(\d{4})(\d{4})(?!\d)|卫妆备进字 ?[([]?(\d{4})[)\]]? ?第?(\d{4})号?(?!\d)/iu,
  parse: ([, province = '', port = '', year = '', serial = '', formerYear = '', formerSerial = '', ...oldest]) => {
    const [oldYear = '', oldSerial = ''] = oldest
    if (oldYear)
      return {
        compact: `卫妆备进字(${oldYear})第${oldSerial}号`,
        parts: { ministry: '卫', year: oldYear, serial: oldSerial },
      }
    if (formerYear) {
      const parts = { year: formerYear, serial: formerSerial }
      return { compact: `国妆备进字J${formerYear}${formerSerial}`, parts }
    }
    const prefix = port ? `国妆网备进字(${port})` : `${province}G妆网备字`
    return { compact: `${prefix}${year}${serial}`, parts: { province: province || port, year, serial } }
  },
  check: ({ province, year = '' }, context) => {
    if (province === '国') return problem('component', 'province')
    return Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`)
  },
  nearMisses: [
    {
      // Nine or eleven digits.
      pattern: /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]G?妆网备字 ?(?:\d{9}|\d{11})(?!\d)/iu,
      problem: { kind: 'length', expected: '10' },
    },
  ],
  isExample: ({ serial = '' }) => Number(serial) === 0,
  isUnproven: ({ ministry }) => ministry !== undefined,
})
