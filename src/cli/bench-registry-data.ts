/**
 * What the register is measured with: certificates as like the demonstration ones as can be, under numbers of a shape that
 * exists nowhere else. No example block has three million numbers, and a real-looking number never gets an invented status.
 */
import type { Catalogue } from '../core/catalogue.ts'
import type { Scheme } from '../core/scheme.ts'
import type { Coverage, Day } from '../core/words.ts'
import type { HeldRecord } from '../open-registry/cast.ts'
import { inventors } from '../open-registry/invented.ts'
import { makeRandom } from '../open-registry/random.ts'
import { catalogue } from '../schemes/about/index.ts'

export const BENCH_SCHEME = 'bench'
const SEED = 17
const DIGITS = 16

/** The number of the `i`-th certificate, such as `BN2025000000000042`. */
export const benchNumber = (i: number): string => `BN2025${String(i).padStart(DIGITS - 4, '0')}`

/** As much work to read as a CCC number, behind letters that none begins with. */
const benchScheme = (model: Scheme): Scheme => ({
  ...model,
  id: BENCH_SCHEME,
  pattern: /(?<![\dA-Za-z]|\d[-.])BN(\d{4})([ -]?)(\d{2})\2(\d{4})\2(\d{6})(?![\dA-Za-z]|[-.]\d)/u,
  parse: ([, year = '', , body = '', category = '', serial = '']) => ({
    compact: `BN${year}${body}${category}${serial}`,
    parts: { year, body, category, serial },
  }),
  nearMisses: [],
  isExample: () => false,
})

/** All schemes there are, and the one for measuring. */
export const benchCatalogue = (): Catalogue => {
  const model = catalogue.get('cn-ccc')
  if (!model) throw new Error('the catalogue has no cn-ccc')
  const entry = { scheme: benchScheme(model.scheme), about: { ...model.about, id: BENCH_SCHEME } }
  return new Map([...catalogue, [BENCH_SCHEME, entry]])
}

export const benchCoverage = (asOf: string): readonly Coverage[] => [{ scheme: BENCH_SCHEME, kind: 'complete', asOf }]

/** `size` certificates in parts of `partSize`. The same every time. */
export function* benchRecords(size: number, today: Day, partSize: number): Generator<readonly HeldRecord[]> {
  const random = makeRandom(SEED)
  let part: HeldRecord[] = []
  for (let i = 0; i < size; i++) {
    part.push({ ...inventors['cn-ccc'](i, today, random), scheme: BENCH_SCHEME, number: benchNumber(i) })
    if (part.length < partSize && i + 1 < size) continue
    yield part
    part = []
  }
}
