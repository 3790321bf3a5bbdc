/**
 * Gulf Conformity Mark (G-Mark) for toys and low-voltage appliances in the Gulf states, by bodies notified to GSO. It stands
 * with a QR code whose number pages do not print: no number is read. Japan's Good Design award is called G Mark, too.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'gcc-gmark',
  kind: 'product',
  heads: ['gulf conformity', 'gulf mark', 'gso ', 'gso-', 'gcc g', 'gcc conf', 'g-mark', 'g mark'],
  // "Gulf Conformity Mark", "GCC G-Mark", "G-Mark certified"; not "G Mark" alone, not "Good Design G Mark award".
  named:
    /(?<!Good Design.{0,20})(?:\bGulf (?:conformity )?mark\b|\bGSO[ -](?:approved|certified|conformity)|\bGCC (?:G[ -]?mark|conformity (?:certificate|mark))|\bG[ -]mark (?:approved|certified|certificate|GCC|Gulf|GSO))/iu,
  ...NUMBERLESS,
})
