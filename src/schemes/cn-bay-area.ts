/**
 * 湾区认证, voluntary certification of the Guangdong, Hong Kong and Macao bay area, by an alliance of certifiers since December 2023.
 * Its certificates' numbers are not published, so none is read. "大湾区认证" of a person or a course is another thing.
 * Source: two news reports of its start and later ones.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-bay-area',
  kind: 'product',
  heads: ['湾区认证'],
  named: /(?<!大)湾区认证(?!联盟|促进|中心|公共)|粤港澳大湾区认证(?!联盟|促进|中心)/u,
  ...NUMBERLESS,
})
