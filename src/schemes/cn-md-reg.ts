/**
 * Registration number of a medical device in China, class II or III: place, `械注`, 准 (made in China), 进 (imported) or 许 (Hong
 * Kong, Macao, Taiwan), year of first registration, class, catalogue code of two, serial of four. Place is 国 for imports and for class
 * III, else a province; renewal keeps the number. Until 2014: `国食药监械(准)字2013第3640000号`, place and class as the office had it.
 * There is no check digit.
 * Example block: serials of zeros, which begin at 1.
 * Source: 医疗器械注册与备案管理办法 (2021), Art. 115; the rule of 2014 has the same form; ten product pages for the older one.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-md-reg',
  kind: 'product',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['械注准', '械注进', '械注许', '医疗器械注册', '注册证', '注册号', '批准文号', '备案凭证'],
  selfEvident: true,
  heads: ['监械(', '监械字', '监械准', '监械进', '监械许', '管械('],
  named: /医疗器械注册证/u,
  // "国械注准20243640000", "粤械注准20242640000", "国食药监械(准)字2013第3640000号"; not "械备20240000".
  pattern:
    /([国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新])(?:械注([准进许]) ?(\d{4}) ?(\d) ?(\d{2}) ?(\d{4})(?!\d)|(\p{Script=Han}?)(食?药[监管]械)\(?([准进许])\)?字 ?(\d{4}) ?第 ?(\d{7})号?(?!\d))/u,
  parse: ([, place = '', form = '', year = '', level = '', category = '', serial = '', ...former]) => {
    const [city = '', office = '', formerForm = '', formerYear = '', digits = ''] = former
    if (!formerForm) {
      const compact = `${place}械注${form}${year}${level}${category}${serial}`
      return { compact, parts: { place, form, year, class: level, category, serial } }
    }
    return {
      compact: `${place}${city}${office}(${formerForm})字${formerYear}第${digits}号`,
      parts: { place, formerForm, year: formerYear, serial: digits.slice(3) },
    }
  },
  check: ({ place = '', form, year = '', class: level = '' }, context) => {
    if (Number(year) > context.year) return problem('component', 'year', `≤ ${context.year}`)
    if (form === undefined) return ok
    if (form !== '准') return place === '国' && /[23]/u.test(level) ? ok : problem('component', 'class')
    return level === (place === '国' ? '3' : '2') ? ok : problem('component', 'class')
  },
  isExample: ({ serial }) => serial === '0000',
})
