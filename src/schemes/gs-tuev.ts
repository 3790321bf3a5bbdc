/**
 * Certificate of TÜV SÜD, on which many GS marks (Geprüfte Sicherheit) rest. New style: kind, client of six digits, certificate
 * of four, `Rev.` and how often it was revised; old style: kind, year and month, client, serial of three. The GS mark always
 * names a body; those of TÜV Rheinland, TÜV NORD and VDE number otherwise. Nothing is published that could be checked.
 * Source: common knowledge, hence only directly behind a label, and never called wrong.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'gs-tuev',
  kind: 'product',
  cues: [
    'gs-zertifikat',
    'gs zertifikat',
    'gs certificate',
    'gs-zeichen',
    'gs mark',
    'gs证书',
    'gs认证',
    'geprüfte sicherheit',
    'tüv süd',
    'tüv-süd',
    'tuv sud',
    'tüv-zertifikat',
    'tüv certificate',
    'tüv süd zertifikat',
    'tüv süd certificate',
    'tuv sud certificate',
  ],
  bond: 'adjacent',
  heads: [' gs ', 'prüfter sicherheit', 'pruefte sicherheit', 'pruefter sicherheit', 'tüv', 'tuv', 'tuev'],
  named:
    /(?:(?<![a-z\d])GS(?:[- ](?:Zeichen|Siegel|gepr|zertifi|mark(?![a-z])|certifi)|[认認]|标志)|gepr(?:ü|ue)fter? Sicherheit|(?<![a-z])T(?:Ü|UE?)V(?:[ -]S(?:Ü|UE?)D)?[- ](?:gepr|zertifi|certifi|tested|approved|GS(?![a-z]))|(?<![a-z])T[ÜU]V(?: ?南德|[认認]))/iu,
  // "Z1A 000000 0001 Rev. 00", "Z1 16 00 00000 001"; not "AZ1 000000 0001".
  pattern:
    /(?<![a-z\d])([A-Z]\d{0,2}[A-Z]?) (?:(\d{6}) (\d{4})(?: Rev\. ?(\d\d))?|(\d\d) (\d\d) (\d{5,6}) (\d{3}))(?![a-z\d]|[ -]\d)/iu,
  parse: ([
    ,
    kind = '',
    client = '',
    serial = '',
    revision = '',
    year = '',
    month = '',
    oldClient = '',
    oldSerial = '',
  ]) => {
    const type = kind.toUpperCase()
    return client
      ? { compact: `${type} ${client} ${serial}`, parts: { type, client, serial, ...(revision ? { revision } : {}) } }
      : {
          compact: `${type} ${year} ${month} ${oldClient} ${oldSerial}`,
          parts: { type, year, month, client: oldClient, serial: oldSerial },
        }
  },
  // Clients are counted from 1.
  isExample: ({ client }) => Number(client) === 0,
  isUnproven: () => true,
})
