/**
 * Filing number of the China Water Efficiency Label (水效标识备案号). Labels of water and of energy are filed on the same
 * platform through the same interface, and nothing published gives the water label's form: the two shapes of the
 * energy label are taken, only directly behind the water label's name, and nothing is ever called wrong. There is no
 * check digit.
 * The code on the label is read as the energy label's: product, kind and generation of the platform.
 * Source: three public clients of the platform; the shapes by analogy with real energy-label numbers.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-wel',
  kind: 'filing',
  cues: ['水效备案', '水效标识', '水效标识备案', '水效登记备案', 'water efficiency label'],
  bond: 'adjacent',
  named: /水效(?:标识|备案)(?!管理|号)|China Water Efficiency Label/iu,
  // "202603-01-000000-10000000000001", "20260317-000000-10000000000000001"; not behind a label of both ("能效/水效备案号").
  // "productId=0123&productTypeCode=03&tenantId=1&isOld=0", "QR-0-03-0123"; not "productId=0123".
  pattern:
    /(?<![\d-]|能效.{0,2}水效\D{0,9})(20\d\d)(\d\d)(-?)(\d\d)-(\d{4,8})-(\d{8,18}?)(?=3C|[^\d-]|$)|(?<![\w&-])(?:productId=(\d{1,20})&productTypeCode=(\d{1,4})&(?:tenantId=\d{1,6}&)?isOld=([01])|QR-([01])-(\d{1,4})-(\d{1,20}))(?![\w-])/iu,
  parse: ([
    ,
    year = '',
    month = '',
    gap = '',
    next = '',
    producer = '',
    serial = '',
    id = '',
    idKind,
    isOld,
    ...form
  ]) => {
    const [generation = '', kind = '', product = ''] = id ? [isOld, idKind, id] : form
    if (product) return { compact: `QR-${generation}-${kind}-${product}`, parts: { generation, kind, product } }
    return {
      compact: `${year}${month}${gap}${next}-${producer}-${serial}`,
      parts: { year, month, [gap ? 'type' : 'day']: next, producer, serial },
    }
  },
  // A producer is given its number when it files, and none is zero; no product's number begins with one.
  isExample: ({ producer = '', product }) => (product ? product.startsWith('0') : Number(producer) === 0),
  isUnproven: () => true,
})
