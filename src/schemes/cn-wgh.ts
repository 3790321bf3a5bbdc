/**
 * Pollution-free produce in China (无公害农产品), a mark of the ministry of agriculture that is being given up. No published source gives
 * the form of its numbers, so none is read. 无公害 alone is praise: a claim names certificate, mark or recognition.
 * Source: 无公害农产品认证程序 (2003); many product pages name it.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-wgh',
  kind: 'product',
  heads: ['无公害'],
  named:
    /无公害(?:农产品|食品|蔬菜|水果|大米|畜产品|水产品)?(?:产地)?(?:认证|认定|标志|证书)|^(?:是否(?:为|是)?)?无公害农产品:?$/u,
  ...NUMBERLESS,
})
