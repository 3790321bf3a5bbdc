/**
 * ClimatePartner ID: four or five digits of the client, four of the year and month, four of the measure, joined by
 * hyphens; no check digit. The shape is known from memory: only directly behind the name or in the tracking address,
 * never called wrong. IDs that begin with `0000` are assumed never issued.
 * Source: ClimatePartner on ID and tracking address; the shape is common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'climate-partner',
  kind: 'product',
  cues: ['climatepartner', 'climate partner', 'climatepartner.com/', 'climate-id.com/'],
  bond: 'adjacent',
  named:
    /(?<![a-z])Climate[- ]?Partner[- ]?(?:certifi|zertifi|label|siegel|klimaneutral|认证)|(?:zertifiziert von|certified by) ClimatePartner/iu,
  heads: ['climate-partner'],
  // "00001-1912-1001"; not "0049-1234-5678-90".
  pattern: /(\d{4,5})-(\d{4})-(\d{4})(?![a-z\d]|-\d)/iu,
  parse: ([id = '', client = '', month = '', measure = '']) => ({ compact: id, parts: { client, month, measure } }),
  isExample: ({ client = '' }) => client.startsWith('0000'),
  isUnproven: () => true,
})
