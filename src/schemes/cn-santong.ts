/**
 * 三同, same line, same standard, same quality: goods made for home as for export. The maker says so itself or asks a third
 * party; the regulator sets no rules for the mark and publishes no list, so there is no number to read.
 * Source: notice of the market regulator of September 2020, as two news sites quote it.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-santong',
  kind: 'self-declaration',
  heads: ['同线同标', '“三同', '"三同', '「三同', '『三同', '三同产', '三同认', '三同标'],
  named: /同线同标同质|[“"「『]三同[”"」』](?:产品|认证|标志|标识)|三同(?:产品|认证|标志|标识)/u,
  ...NUMBERLESS,
})
