/**
 * Number of a Chinese network access licence (电信设备进网许可证编号): two digits, four characters of the device, six digits,
 * `00-0000-260001`. The first two of the six follow the year of issue in every number seen, but nothing published
 * says so: they are not checked. There is no check digit. Spec panes glue the next label behind the number, and a
 * label may begin with a figure ("3C证书编号", "5G网络").
 * Source: real numbers on more than three independent product pages; the shape is read off those.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-nal',
  kind: 'product',
  cues: [
    '进网许可',
    '进网许可证',
    '入网许可',
    '入网许可证',
    '進網許可證',
    '进网证',
    '入网证',
    'network access license',
    'network access licence',
    'network access permit',
  ],
  named: /[进入]网许可(?!证?(?:编号|[号查办管申代]))|network access (?:licen[cs]e|permit)(?! (?:no|num))/iu,
  // "00-0000-260001", "00-A000-260001"; not "100-0000-260001", not "00-0000-260001-1".
  pattern: /(?<![A-Z\d]|[\d-]-)(\d\d) ?- ?([\dA-Z]{4}) ?- ?(\d{6})(?=3C|[2-5]G|[^\d-]|$)/iu,
  parse: ([raw = '', region = '', device = '', serial = '']) => ({
    compact: raw.replace(/ /gu, '').toUpperCase(),
    parts: { region, device: device.toUpperCase(), serial },
  }),
  // Cut off by the page, or a figure too many; what stands directly behind the label has nothing in front of it.
  nearMisses: [
    { pattern: /\d\d-[\dA-Z]{4}-(?:\d{1,5}|\d{7})(?![A-Z\d-])/iu, problem: { kind: 'length', expected: '2-4-6' } },
  ],
  // Four noughts leave no device; none of the real numbers has them.
  isExample: ({ device }) => device === '0000',
})
