/** Forms as they come over the wire, right ones and wrong ones, for fast-check (RFC 7578; RFC 2046 §5.1.1 for the frame). */
import * as fc from 'fast-check'

export interface Form {
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}
export interface FieldNames {
  readonly json: string
  readonly file: string
}

const mostly = <T>(right: fc.Arbitrary<T>, ...wrong: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: right, weight: 12 }, fc.constantFrom(...wrong))

const BOUNDARY = mostly(
  fc.string({ unit: fc.constantFrom(...`09AZaz'()+_,./:=?-`), minLength: 1, maxLength: 70 }),
  ...['', ' ', 'a b', 'a"b', 'a;b', 'x'.repeat(71), '\u00e9', '--'],
)
/** How the head says which boundary it is. */
const TYPES: readonly ((boundary: string) => string)[] = [
  (boundary) => `multipart/form-data; boundary=${boundary}`,
  (boundary) => `multipart/form-data; boundary="${boundary}"`,
  (boundary) => `Multipart/Form-Data ; charset=utf-8; boundary=${boundary}`,
]
const WRONG_TYPES: typeof TYPES = [
  () => 'multipart/form-data',
  () => 'multipart/form-data; boundary=another',
  (boundary) => `multipart/form-data; boundary=${boundary}; boundary=another`,
  (boundary) => `multipart/mixed; boundary=${boundary}`,
  (boundary) => `multipart/form-data-like; boundary=${boundary}`,
]

const headOf = (name: string, more: string): string => `Content-Disposition: form-data; name="${name}"${more}`
const MORE = [
  ...['', '\r\nContent-Type: application/json', '; filename="a.json"\r\nContent-Type: application/json'],
  ...['; filename="..\\..\\x"; filename*=UTF-8\'\'%2e%2e%2fx', '\r\nContent-Transfer-Encoding: base64'],
]
const FILE_MORE = ['; filename="evidence.zip"\r\nContent-Type: application/zip', '; filename=""', ...MORE]
const WRONG_HEADS = [
  ...['', 'Content-Disposition: form-data', 'Content-Disposition: attachment; name="report"', 'no head at all'],
  ...[headOf('__proto__', ''), headOf('a"b', ''), headOf('x', `\r\nX: ${'y'.repeat(9000)}`), '\u0000: \u0000'],
]

interface Part {
  readonly head: string
  readonly content: Buffer
}
const FILES = mostly(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  Buffer.from('PK\u0003\u0004', 'latin1'),
  Buffer.from('PK\u0005\u0006'.padEnd(22, '\u0000'), 'latin1'),
)

const partsOf = ({ json, file }: FieldNames, body: fc.Arbitrary<string>): fc.Arbitrary<readonly Part[]> => {
  const said = fc.record({
    head: mostly(
      fc.constantFrom(...MORE).map((more) => headOf(json, more)),
      ...WRONG_HEADS,
    ),
    content: body.map((text) => Buffer.from(text)),
  })
  const filed = fc.record({
    head: mostly(
      fc.constantFrom(...FILE_MORE).map((more) => headOf(file, more)),
      ...WRONG_HEADS,
    ),
    content: FILES,
  })
  const alone = said.map((part) => [part])
  const usual = fc.oneof({ arbitrary: alone, weight: 2 }, fc.tuple(said, filed), fc.tuple(filed, said))
  return fc.oneof({ arbitrary: usual, weight: 9 }, fc.array(fc.oneof(said, filed), { maxLength: 5 }))
}

/** What becomes of the bytes on the way; `at` is anywhere in them. */
const WAYS: Readonly<Record<string, (whole: Buffer, at: number) => Buffer>> = {
  whole: (whole) => whole,
  cut: (whole, at) => whole.subarray(0, at),
  headless: (whole, at) => whole.subarray(at),
  twice: (whole) => Buffer.concat([whole, whole]),
  framed: (whole) => Buffer.concat([Buffer.from('before\r\n'), whole, Buffer.from('after')]),
  unixed: (whole) => Buffer.from(whole.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  holed: (whole, at) => Buffer.concat([whole.subarray(0, at), Buffer.of(0, 255), whole.subarray(at)]),
}

export const formsOf = (names: FieldNames, body: fc.Arbitrary<string>): fc.Arbitrary<Form> =>
  fc
    .record({
      boundary: BOUNDARY,
      typeOf: mostly(fc.constantFrom(...TYPES), ...WRONG_TYPES),
      parts: partsOf(names, body),
      way: mostly(fc.constant('whole'), ...Object.keys(WAYS)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ boundary, typeOf, parts, way, at }) => {
      const framed = parts.flatMap(({ head, content }) => [
        Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`, 'latin1'),
        content,
        Buffer.from('\r\n'),
      ])
      const whole = Buffer.concat([...framed, Buffer.from(`--${boundary}--\r\n`, 'latin1')])
      const bytes = WAYS[way]?.(whole, Math.floor(at * whole.length)) ?? whole
      return { contentType: typeOf(boundary), bytes: new Uint8Array(bytes) }
    })
