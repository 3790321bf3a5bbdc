/**
 * Filing number of the China Energy Label (能效标识备案号), in two shapes. Seen from 2016 to 2021
 * `YYYYMM-TT-PRODUCER-SERIAL`: month of filing, kind of product, producer, serial. Seen in 2024
 * `YYYYMMDD-PRODUCER-SERIAL`, without a kind. Both are taken for any year. There is no check digit.
 * The lengths are those of real numbers; what is longer or shorter is left alone, never called impossible. Water labels
 * (水效标识) are filed on the same platform: a number behind their label is not ours.
 * Source: the older shape on six real listings, the newer on one; the meaning of the parts is read off those.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const isWithin = (part: string, last: number): boolean => Number(part) >= 1 && Number(part) <= last

export default defineScheme({
  id: 'cn-cel',
  kind: 'filing',
  cues: ['能效', '能效备案', '能效标识', '能效标识备案', 'energy label'],
  named: /能效(?:标识|备案)(?!管理)|China Energy Label/iu,
  // "202403-10-000000-10000000000001", "20241017-000000-10000000000000001"; pages glue "3C证书编号" behind the serial.
  pattern:
    /(?<![\d-]|水效\D{0,9})(20\d\d)(\d\d)([\s-]{0,3})(\d\d)[\s-]{1,3}(\d{4,8})[\s-]{1,3}(\d{8,18}?)(?=3C|[^\d-]|$)/iu,
  parse: ([, year = '', month = '', gap = '', next = '', producer = '', serial = '']) => ({
    compact: `${year}${month}${gap && '-'}${next}-${producer}-${serial}`,
    parts: { year, month, [gap ? 'type' : 'day']: next, producer, serial },
  }),
  check: ({ year = '', month = '', day = '01' }, context) => {
    if (Number(year) > context.year) return problem('component', 'year', `≤ ${context.year}`)
    if (!isWithin(month, 12)) return problem('component', 'month', '01–12')
    return isWithin(day, 31) ? ok : problem('component', 'day', '01–31')
  },
  // A producer is given its number when it files; none of the real ones is zero.
  isExample: ({ producer = '' }) => Number(producer) === 0,
})
