/**
 * Trusted Shops, a seal for online shops with a buyer's guarantee. It speaks of the shop, never of the goods. The shop's certificate is shown by
 * a click on the seal. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'trusted-shops',
  kind: 'service',
  heads: ['trusted shops', 'trustedshops'],
  // "Trusted Shops Gütesiegel"; not "trusted shops near you"
  named:
    /(?<![a-z])Trusted ?Shops(?:[- ](?:zertifi|certifi|Gütesiegel|Siegel|Garantie|Käuferschutz|guarantee|trustmark|gepr|seal)|®)|(?:Käuferschutz|zertifiziert|certified|geprüft) (?:von|durch|by|mit) Trusted ?Shops/iu,
  ...NUMBERLESS,
})
