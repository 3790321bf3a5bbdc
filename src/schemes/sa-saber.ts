/**
 * SABER: the Saudi platform on which importers get a product certificate (PCoC) and one for each shipment (SCoC), by the
 * standards organisation SASO. Certificate numbers have no published form here: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'sa-saber',
  kind: 'product',
  heads: [
    'saber cert',
    'saber-cert',
    'saber pcoc',
    'saber scoc',
    'saber reg',
    'saber approved',
    'saber-reg',
    'saber-approved',
    'saso',
    'سابر',
    'ساسو',
  ],
  // "SABER certificate", "SASO approved", "شهادة سابر"; not "light saber".
  named:
    /\bSABER[ -](?:approved|certifi|PCoC|registered|SCoC)|\bSASO[ -](?:approved|certifi|compliant|CoC|IECEE|quality mark|registered)|(?:شهادة|معتمد من|مسجل في|مطابق ل) ?(?:سابر|ساسو)/iu,
  ...NUMBERLESS,
})
