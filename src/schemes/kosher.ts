/**
 * Kosher certification by any of many bodies. Four are known by their marks: OU, OK, Star-K, Kof-K. They print a symbol and
 * no number: none is read. Kosher salt is a kind of salt.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kosher',
  kind: 'product',
  heads: ['kosher', 'koscher', 'cacher', 'star-k', 'kof-k', '洁食认', '洁食認', '潔食认', '潔食認', 'כשרות'],
  // "Kosher certified", "OU kosher", "Star-K"; not "kosher salt", not "OK".
  named:
    /\bkosher[ -](?:approved|certifi(?:ed|cate|cation)|dairy|pare?ve)\b|\b(?:certified|OU|OK|Orthodox Union) kosher\b|\b(?:Kof|Star)-K\b|\bcertifié cacher\b|\bkoscher zertifiziert\b|(?:犹太)?[洁潔]食[认認][证證]|(?:תעודת|השגחת) כשרות/iu,
  ...NUMBERLESS,
})
