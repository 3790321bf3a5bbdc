/**
 * Responsible Jewellery Council, by name; three letters need a word of certifying.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rjc',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['responsible jewel', 'responsible-jewel', 'responsible_jewel', ' rjc ', '责任珠宝'],
  // "RJC certified", "责任珠宝业委员会"; not "RJC" alone.
  named:
    /(?<![a-z\d])(?:Responsible[-_ ]Jewel(?:le)?ry[-_ ]Council|RJC(?:[-_ ](?:certifi|member|logo)|认证|認證|会员))|责任珠宝(?:业)?委员会/iu,
})
