/**
 * Number of the notified body beside the CE marking: `CE` and four digits, leading noughts kept. It stands there only where EU law
 * has a body watch production (protective equipment, gas, pressure, most medical devices), names that body, and is shared by all
 * its clients. There is no check digit. Years and round thousands behind `CE` are dates and models; they are read only behind
 * a label that speaks of the body. Numbers of directives ("CE 2014/35") go on with a slash.
 * Source: Decision No 768/2008/EC, Annex I, Art. R12; the Commission's list of notified bodies.
 */
import { defineScheme } from '../core/scheme.ts'

/** No body's number known is higher than some 3100. */
const LAST_NUMBER = 3200

export default defineScheme({
  id: 'eu-nb',
  kind: 'operator',
  cues: [
    'notified body',
    'benannte stelle',
    'benannten stelle',
    'organisme notifié',
    'organismo notificado',
    'organismo notificato',
    'jednostka notyfikowana',
    'aangemelde instantie',
    '公告机构',
  ],
  selfEvident: true,
  heads: [' ce #', ' ce#', ' ce-#'],
  // "CE 0000", "CE0000", behind a label "0000" and "NB 0000"; not "CE 00000", not "CE 2014/35/EU", not "ce 1500 g".
  pattern:
    /(?<![A-Za-z\d.,/]|[A-Za-z\d]-|Windows )(?:(CE)[ -]?|NB[ -]?)?(\d{4})(?![A-Za-z\d]|[-.,:]\d|\/| ?(?:k?g|m[gml]?|[cm]m|l|mAh|W|V|PA|PIN|€|%|\d)(?![A-Za-z]))/u,
  parse: ([, mark = '', number = '']) => ({ compact: number, parts: { number, ...(mark ? { mark } : {}) } }),
  isPlausible: ({ mark, number = '' }) => {
    const value = Number(number)
    return (
      mark !== undefined &&
      value < LAST_NUMBER &&
      !/^(?:19[5-9]|20[0-4])/u.test(number) &&
      (value < 1000 || value % 100 > 0)
    )
  },
  // Bodies are counted from 0001.
  isExample: ({ number }) => number === '0000',
})
