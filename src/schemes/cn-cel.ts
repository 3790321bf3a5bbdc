/**
 * Filing number of the China Energy Label (能效标识备案号), in two shapes. Seen from 2016 to 2021
 * `YYYYMM-TT-PRODUCER-SERIAL`: month of filing, kind of product, producer, serial. Seen in 2024
 * `YYYYMMDD-PRODUCER-SERIAL`, without a kind. Both are taken for any year. There is no check digit.
 * The lengths are those of real numbers; what is longer or shorter is left alone, never called impossible. Water labels
 * (水效标识) are filed on the same platform: a number behind their label is not ours.
 * The label's QR code names the filing in another way: product, kind and generation in the query of the platform's address.
 * Its normal form is ours (`QR-GENERATION-KIND-PRODUCT`), and no register but the platform knows it.
 * Source: the older shape on six real listings, the newer on one; the meaning of the parts is read off those; the query from
 * one public program that scans the code.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const isWithin = (part: string, last: number): boolean => Number(part) >= 1 && Number(part) <= last

export default defineScheme({
  id: 'cn-cel',
  kind: 'filing',
  cues: ['能效', '能效备案', '能效标识', '能效标识备案', 'energy label'],
  named: /能效(?:标识|备案)(?!管理)|China Energy Label/iu,
  // "202403-10-000000-10000000000001", "20241017-000000-10000000000000001"; pages glue "3C证书编号" behind the serial.
  // "productId=0123&productTypeCode=07&tenantId=1&isOld=0", "QR-0-07-0123"; not "productId=0123".
  pattern:
    /(?<![\d-]|水效\D{0,9})(20\d\d)(\d\d)([\s-]{0,3})(\d\d)[\s-]{1,3}(\d{4,8})[\s-]{1,3}(\d{8,18}?)(?=3C|[^\d-]|$)|(?<![\w&-])(?:productId=(\d{1,20})&productTypeCode=(\d{1,4})&(?:tenantId=\d{1,6}&)?isOld=([01])|QR-([01])-(\d{1,4})-(\d{1,20}))(?![\w-])/iu,
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
      compact: `${year}${month}${gap && '-'}${next}-${producer}-${serial}`,
      parts: { year, month, [gap ? 'type' : 'day']: next, producer, serial },
    }
  },
  check: ({ year = '', month = '', day = '01', product }, context) => {
    if (product) return ok
    if (Number(year) > context.year) return problem('component', 'year', `≤ ${context.year}`)
    if (!isWithin(month, 12)) return problem('component', 'month', '01–12')
    return isWithin(day, 31) ? ok : problem('component', 'day', '01–31')
  },
  // A producer is given its number when it files, and none of the real ones is zero; no product's number begins with one.
  isExample: ({ producer = '', product }) => (product ? product.startsWith('0') : Number(producer) === 0),
  // Other registers know a filing by its number: that they have no such code says nothing.
  isUnproven: ({ product }) => product !== undefined,
})
