/**
 * Demonstration notices: each says that it is one, names only example brands, and carries GTINs only of the prefix 952,
 * which GS1 keeps for demonstrations.
 */
import type { WireAlert } from '../contract/alert-schemas.ts'

const BRANDS = ['示例牌', 'Example Brand']
const ISSUER = '示例产品安全中心 Example Product Safety Office'

export const demoAlerts: readonly WireAlert[] = [
  {
    id: 'example-recall-pb200r',
    kind: 'recall',
    title: {
      zh: '示例召回通报：示例牌 EX-PB200R、EX-PB210R 移动电源',
      en: 'Example recall notice: Example Brand power banks EX-PB200R and EX-PB210R',
    },
    reason: {
      zh: '示例原因：电芯可能过热。请停止使用并联系示例售后。',
      en: 'Example reason: cells may overheat. Stop using it and contact the example service.',
    },
    url: 'https://recalls.example/pb200r',
    issuer: ISSUER,
    day: '2026-06-18',
    brands: BRANDS,
    models: ['EX-PB200R', 'EX-PB210R'],
    gtins: [],
    lots: ['2026-03', '2026-04'],
    demo: true,
  },
  {
    // It only looks like EX-PB100 and EX-CH20 of the cast: a longer number is another model.
    id: 'example-recall-lookalike',
    kind: 'recall',
    title: {
      zh: '示例召回通报：示例牌 EX-PB1000 移动电源',
      en: 'Example recall notice: Example Brand power bank EX-PB1000',
    },
    reason: {
      zh: '示例原因：外壳阻燃等级不足。',
      en: 'Example reason: the casing is not flame-retardant enough.',
    },
    url: 'https://recalls.example/pb1000',
    issuer: ISSUER,
    day: '2026-09-02',
    brands: BRANDS,
    models: ['EX-PB1000'],
    gtins: [],
    demo: true,
  },
  {
    // Known by its GTIN alone: the page's model row may say anything.
    id: 'example-risk-kettle',
    kind: 'risk',
    title: {
      zh: '示例风险提示：示例牌 EX-KT99 电热水壶',
      en: 'Example risk notice: Example Brand kettle EX-KT99',
    },
    reason: {
      zh: '示例原因：壶嘴附近可能烫伤。',
      en: 'Example reason: risk of scalding near the spout.',
    },
    url: 'https://recalls.example/kt99',
    issuer: ISSUER,
    day: '2026-10-20',
    brands: BRANDS,
    models: [],
    gtins: ['9520000000172'],
    demo: true,
  },
]
