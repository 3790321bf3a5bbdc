/** All shops we know, one line each. None of it is bundled: the build writes them into one file. */
import type { Site } from '../core/site.ts'
import ali1688 from './ali-1688.ts'
import amazon from './amazon.ts'
import ebay from './ebay.ts'
import jd from './jd.ts'
import pinduoduo from './pinduoduo.ts'
import shopify from './shopify.ts'
import taobao from './taobao.ts'
import tmall from './tmall.ts'
import woocommerce from './woocommerce.ts'

export const sites: readonly Site[] = [ali1688, amazon, ebay, jd, pinduoduo, shopify, taobao, tmall, woocommerce]
