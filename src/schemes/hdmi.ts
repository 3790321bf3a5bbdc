/**
 * HDMI certified cables: Premium High Speed and Ultra High Speed, each with a label and a code to scan. Pages name
 * the programme. "HDMI 2.1" is a version.
 * Source: common knowledge; the licensing body’s programme.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'hdmi',
  kind: 'product',
  heads: [
    'hdmi cert',
    'hdmi-cert',
    'hdmi cable cert',
    'certified hdmi',
    'certified premium',
    'certified ultra',
    'certified high',
    'hdmi认证',
    'hdmi协会认证',
  ],
  // "HDMI certified", "certified Ultra High Speed HDMI"; not "HDMI 2.1".
  named:
    /(?<![a-z])HDMI(?: cable)?[- ]certifi(?:ed|cation)|certified (?:(?:premium|ultra) )?(?:high[- ]speed )?HDMI(?![a-z])|HDMI(?:协会)?认证/iu,
})
