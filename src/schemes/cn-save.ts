/**
 * Energy-saving and water-saving product certification in China (节能产品认证, 节水产品认证), a voluntary mark with the
 * character 节 that public buyers ask for. No published form of its numbers was found, so only the name is read.
 * Marks of other countries that pages call by the same words are left out.
 * Source: two published explanations; notice of the market regulator 2019 No. 16.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-save',
  kind: 'product',
  heads: ['节能认证', '节水认证', '节能产品认', '节水产品认'],
  named: /(?<!(?:能源之星|欧盟|美国|日本) ?)节[能水](?:产品)?认证(?!机构|中心)/iu,
  ...NUMBERLESS,
})
