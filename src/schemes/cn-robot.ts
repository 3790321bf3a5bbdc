/**
 * China Robot certification (中国机器人认证, CR). The two letters alone are too common to be read without the word for
 * robot. No published form of its numbers was found, so only the name is read.
 * Source: five published explanations.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-robot',
  kind: 'product',
  heads: ['机器人', 'china robot cert'],
  named:
    /中国机器人认证|机器人.{0,30}(?<![a-z])CR ?(?:认证|标[志识])|(?<![a-z])CR ?(?:认证|标[志识]).{0,30}机器人|China Robot Certif/iu,
  ...NUMBERLESS,
})
