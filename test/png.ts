/** Reads a PNG of 8 bits with alpha, as our icons are. */
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha of each pixel, from 0 to 255. */
  readonly pixels: readonly (readonly [number, number, number, number])[]
}

/** The guess of the Paeth filter: whichever neighbour is nearest to left + above - corner. */
const paeth = (left: number, above: number, corner: number): number => {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [number, number, number]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
/** By the number of the filter. */
const GUESSES: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => Math.floor((left + above) / 2),
  paeth,
]

/** Throws where it is another kind of file. */
export const readPng = (file: Buffer): Picture => {
  if (file.toString('latin1', 12, 16) !== 'IHDR' || file.readUInt16BE(24) !== 0x0806)
    throw new Error('not RGBA of 8 bits')
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * 4
  const bytes = new Uint8Array(height * stride)
  for (let y = 0; y < height; y += 1) {
    const guess = GUESSES[raw[y * (stride + 1)] ?? 0] ?? (() => 0)
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < 4 ? 0 : (bytes[at - 4] ?? 0)
      const above = y === 0 ? 0 : (bytes[at - stride] ?? 0)
      const corner = x < 4 || y === 0 ? 0 : (bytes[at - stride - 4] ?? 0)
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess(left, above, corner)
    }
  }
  const pixels = Array.from({ length: width * height }, (_, i): readonly [number, number, number, number] => {
    const [r = 0, g = 0, b = 0, a = 0] = bytes.subarray(4 * i, 4 * i + 4)
    return [r, g, b, a]
  })
  return { width, height, pixels }
}
