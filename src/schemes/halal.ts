/**
 * Halal certification by any of several hundred bodies; most print their logo and no number. Where the Indonesian or the
 * Malaysian authority is named their own entries speak, and this one is silent.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'halal',
  kind: 'product',
  sisters: ['id-halal', 'my-halal'],
  heads: ['halal', '清真认', '清真認', '清真食品', 'حلال', 'ハラル', 'ハラール', '할랄 인', '할랄인', 'helal'],
  // "Halal certified", "清真认证", "شهادة حلال"; not "halal food", not "JAKIM halal certified".
  named:
    /(?<!(?:JAKIM|BPJPH|MUI).{0,60})(?:\bhalal[ -](?:approved|certifi(?:ed|cate|cation|é))|\b(?:certified|zertifiziert|certifié) halal\b|清真(?:食品)?[认認][证證]|شهادة (?:ال)?حلال|ハラー?ル認[証定]|할랄 ?인증|helal sertifika)(?!.{0,60}(?:JAKIM|BPJPH|MUI))/iu,
  ...NUMBERLESS,
})
