/**
 * Approval of a health food in China (保健食品, the "blue hat"): registered `国食健注G` or `国食健注J` (imported), before 2016
 * `国食健字G` or `J`, each with year and serial of four; filed `食健备G` or `J`, year, province (00 when imported), serial of six.
 * Those of the Ministry of Health until 2003: `卫食健字(1999)第0000号`, `卫进食健字` when imported. There is no check digit.
 * Example block: serials of zeros, which begin at 1.
 * Source: two explanations for 国食健注 and 国食健字, one for 食健备, and one page that shows the oldest form.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-healthfood',
  kind: 'product',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['国食健', '食健备', '食健字', '食健进字', '保健食品批', '保健食品注册', '保健食品备案', '批准文号', '备案号'],
  selfEvident: true,
  heads: ['蓝帽子', '蓝帽认', '蓝帽标', '蓝帽保', '蓝帽产', '蓝帽批', '健字号', '保健食品标', '保健食品认'],
  named: /小?蓝帽子?(?:认证|标志|标识|保健|产品|批文)|健字号|保健食品(?:标志|标识|认证|批准|批文|注册证|备案)|国食健/u,
  // "国食健注G20240000", "食健备G202434000000", "卫食健字(1999)第0000号"; not "国食健字20240000", not nine digits.
  pattern:
    /国食健([注字]) ?([GJ]) ?(\d{4}) ?(\d{4})(?!\d)|食健备 ?([GJ]) ?(\d{4}) ?(\d{2}) ?(\d{6})(?!\d)|卫(进?)食健(进?)字 ?[([]?(\d{4})[)\]]? ?第?(\d{3,4})号?(?!\d)/iu,
  parse: ([, form = '', origin = '', year = '', serial = '', ...rest]) => {
    const [filedOrigin = '', filedYear = '', province = '', filedSerial = '', before = '', behind = '', ...old] = rest
    const [oldYear = '', oldSerial = ''] = old
    if (form) {
      const compact = `国食健${form}${origin.toUpperCase()}${year}${serial}`
      return { compact, parts: { form, origin: origin.toUpperCase(), year, serial } }
    }
    if (filedYear) {
      const compact = `食健备${filedOrigin.toUpperCase()}${filedYear}${province}${filedSerial}`
      return { compact, parts: { origin: filedOrigin.toUpperCase(), year: filedYear, province, serial: filedSerial } }
    }
    const compact = `卫${before}食健${behind}字(${oldYear})第${oldSerial}号`
    return { compact, parts: { year: oldYear, serial: oldSerial } }
  },
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  nearMisses: [
    {
      // Seven or nine digits.
      pattern: /国食健[注字] ?[GJ] ?(?:\d{7}|\d{9})(?!\d)/iu,
      problem: { kind: 'length', expected: '8' },
    },
    {
      // Eleven or thirteen digits.
      pattern: /食健备 ?[GJ] ?(?:\d{11}|\d{13})(?!\d)/iu,
      problem: { kind: 'length', expected: '12' },
    },
  ],
  isExample: ({ serial = '' }) => Number(serial) === 0,
})
