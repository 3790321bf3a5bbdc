/**
 * KEBS marks: the standardisation mark (S) for goods made in Kenya and the import mark (ISM), by the Kenya Bureau of
 * Standards. Permit numbers have no published form here: none is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ke-kebs',
  kind: 'product',
  heads: ['kebs', 'kenya bureau of stand'],
  // "KEBS approved", "approved by KEBS", "KEBS standardization mark"; not "KEBS" alone.
  named:
    /\bKEBS[ -](?:approved|certified|ISM|mark|PVoC|quality mark|standardi[sz]ation mark)\b|\b(?:approved|certified) by (?:KEBS|(?:the )?Kenya Bureau of Standards)\b/iu,
  ...NUMBERLESS,
})
