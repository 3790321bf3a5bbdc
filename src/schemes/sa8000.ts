/**
 * SA8000, a management system for labour conditions. Model numbers look alike: a word of certifying or the year must
 * stand by.
 * Source: an auditor’s page; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'sa8000',
  kind: 'system',
  ...NUMBERLESS,
  heads: ['sa8000', 'sa 8000', 'sa-8000', 'sa_8000'],
  // "SA8000 certified", "SA 8000:2014"; not "SA8000", a model.
  named:
    /(?<![a-z\d])SA[-_ ]?8000(?:[®™]|:20\d\d|[-_ ](?:certifi|zertifi|standard|social)|认证|認證)|(?:certifi\p{L}{1,6}|zertifiziert nach|accountability) SA[- ]?8000(?![a-z\d])/iu,
})
