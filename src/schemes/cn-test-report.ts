/**
 * Number of a laboratory's test report (检测报告编号). Every laboratory numbers in its own way: letters and digits, eight
 * to twenty-four of them, single signs between. So it is taken only directly behind a label that says so; at least
 * five must be digits, nine where there is no letter, since eight are a date. Nothing is ever called wrong. A report
 * is about the sample that was sent in, not about the goods that are sold.
 * Source: labels of spec panes and of laboratories' forms; the shapes rest on common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

const countOf = (text: string, kind: RegExp): number => text.replace(kind, '').length

export default defineScheme({
  id: 'cn-test-report',
  kind: 'laboratory',
  cues: [
    '检测报告编号',
    '检验报告编号',
    '质检报告编号',
    '测试报告编号',
    '检测报告号',
    '检验报告号',
    '质检报告号',
    '檢測報告編號',
    '檢驗報告編號',
    'test report no',
    'test report number',
    'test report:',
    'test report #',
    'inspection report no',
  ],
  bond: 'adjacent',
  // "ZZ0000012345", "ZZ-00000-2345/1"; not "ZZ0000", not a standard ("GB/T 18401-2010"), not a date.
  mayLackDigits: true,
  pattern:
    /(?<![A-Z\d]|[A-Z\d][-/.])(?![A-Z]{2}\/T)([A-Z\d](?:[-/.]?[A-Z\d]){7,23}?)(?=3C[证認认]|(?![-/.]?[A-Z\d]))/iu,
  parse: ([, number = '']) => {
    const digits = countOf(number, /\D/gu)
    const letters = countOf(number, /[^A-Z]/giu)
    if (digits < (letters > 0 ? 5 : 9)) return null
    return { compact: number.toUpperCase(), parts: { number: number.toUpperCase() } }
  },
  // Laboratories begin with letters of their own or with the year: none is known to begin with ZZ and five noughts.
  isExample: ({ number = '' }) => /^ZZ-?0{5}/u.test(number),
  isUnproven: () => true,
})
