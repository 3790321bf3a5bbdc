/**
 * Organic conversion in China (有机转换认证): land and herds on their way to organic. The certificate has the number of an organic one
 * (cn-organic), so none is read here. Such goods may carry neither the organic mark nor the word.
 * Source: the form of the certificate as a certifier publishes it; two explanations of the labelling rules.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-organic-conversion',
  kind: 'product',
  heads: ['有机转换'],
  named: /有机转换期?(?:产品|食品|认证|证书|标志|标识)/u,
  ...NUMBERLESS,
})
