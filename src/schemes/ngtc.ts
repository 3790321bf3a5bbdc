/**
 * NGTC, China’s national gem laboratory, by name (NGTC, 国检证书); its numbers have no published form and are left
 * alone.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ngtc',
  kind: 'laboratory',
  ...NUMBERLESS,
  heads: ['ngtc', '国检证', '国检鉴', '国检珠', '國檢證', '国家珠宝玉石'],
  // "NGTC证书", "国检证书"; not "国检" alone.
  named: /(?<![a-z\d])NGTC(?![a-z\d])|国检(?:证书|鉴定|珠宝)|國檢證書|国家珠宝玉石(?:质量|首饰)/iu,
})
