/**
 * After-sales service certification in China (商品售后服务认证, GB/T 27922), with grades of stars. "Five-star service"
 * alone is advertising. No published form of its numbers was found, so only the name is read.
 * Source: five published explanations.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-aftersales',
  kind: 'service',
  heads: [
    '售后服务认',
    '售后服务评价',
    '售后服务体系',
    '售后服务单',
    '售后服务企',
    '售后服务证',
    'gb/t 27922',
    'gb/t27922',
  ],
  named: /售后服务(?:评价体系|评价|体系)?认证|GB\/T ?27922(?!\d)|[三四五]星级?售后服务(?:单位|企业|证书)/iu,
  ...NUMBERLESS,
})
