/**
 * The recycling symbol of three arrows (Möbius loop): a maker’s own statement, read by its name only. Resin codes
 * name a plastic and are left alone.
 * Source: ISO 14021.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'mobius-loop',
  kind: 'self-declaration',
  ...NUMBERLESS,
  heads: [
    'bius loop',
    'bius-loop',
    'bius_loop',
    'biusloop',
    'biussch',
    'bius-sch',
    'bius sch',
    'bius_sch',
    'bius strip',
    'bius-strip',
    'bius_strip',
    'biusstrip',
    '莫比乌斯环',
  ],
  // "Möbius loop", "Möbiusschleife"; not "Möbius".
  named: /(?<![a-z])M(?:o|ö|oe)bius[-_ ]?(?:loop|schleife|schlaufe|strip recycl)(?![a-z])|莫比乌斯环/iu,
})
