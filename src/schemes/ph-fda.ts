/**
 * Number of a Philippine FDA paper for a product. Food `FR-4…` and cosmetic notification `NN-1…`, thirteen or fourteen
 * digits. Shops fill their field "FDA Registration No." with bare digits, too: eleven to fourteen are taken directly behind
 * that label, and whose they are stays open (eleven are often a US facility's). `LTO-3…` is the firm's licence to
 * operate and no product's; medicines (`DR-…`) are left alone. There is no check digit.
 * Source: `FR` on three public pages and bare digits on one listing; the beginning of `NN` in one public program.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ph-fda',
  kind: 'product',
  cues: ['fda registration no', 'fda cpr', 'cpr no', 'fda notification no'],
  // Other countries have an FDA, too, and "CPR" is resuscitation: a number behind these needs its letters.
  sharedCues: ['fda', 'cpr'],
  heads: ['fda philippines', 'philippine fda'],
  named:
    /\b(?:FDA Philippines|Philippine FDA)[ -](?:approved|notified|registered)|(?:approved|registered) by FDA Philippines/iu,
  // "FR-4000000000000", "NN-1000000000000", "FDA Registration No.: 10000000000"; not "LTO-3000000000000".
  pattern:
    /(?<!\w|\w-)(?:(FR|NN)[- ]?([14]\d{12,13})|(?<=(FDA registration no)\P{N}{0,16})(\d{11,14})|(\d{11,14}))(?!\w|-\d)/iu,
  parse: ([, letters = '', digits = '', label = '', labelled = '', bare = '']) => {
    const number = digits || labelled || bare
    const kind = letters.toUpperCase()
    return {
      compact: kind ? `${kind}-${number}` : number,
      parts: { number, ...(kind || label ? { kind: kind || label } : {}) },
    }
  },
  isPlausible: ({ kind }) => kind !== undefined,
  // Serials count from one.
  isExample: ({ number = '' }) => /^[14]0{10,13}$/u.test(number),
})
