/**
 * Philippine Standard (PS) mark for goods made under licence, and the ICC sticker of the import commodity clearance, both by
 * the bureau of standards (DTI-BPS). Licence and sticker numbers have no published form here: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ph-ps',
  kind: 'product',
  heads: [
    'ps mark',
    'philippine standard',
    'icc sticker',
    'icc mark',
    'import commodity',
    'bps certified',
    'bps-certified',
    'bps approved',
    'bps-approved',
    'dti-bps',
    'dti bps',
  ],
  // "PS mark Philippines", "ICC sticker", "DTI-BPS certified"; not "PS5", not "PS mark" alone.
  named:
    /\bPhilippine Standard \((?:PS|mark)|\bPS mark (?:certified|license|Philippines)|\bICC (?:mark|sticker)\b|\bImport Commodity Clearance\b|\bBPS[ -](?:approved|certified)\b|\bDTI[ -]BPS\b/iu,
  ...NUMBERLESS,
})
