/** Writes a PNG of at most 256 colours (PNG, third edition: colour type 3). Text beside the picture goes into iTXt chunks. */
import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue, opacity; each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number]
export interface Picture {
  readonly width: number
  readonly height: number
  readonly palette: readonly Colour[]
  /** Row by row, the place of each pixel's colour in the palette. */
  readonly pixels: Uint8Array
  /** By keyword, such as "Title". */
  readonly texts?: Readonly<Record<string, string>>
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const chunk = (type: string, data: Uint8Array | readonly number[]): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Uint8Array.from(data)])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(body.length - 4)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Not compressed, in no named language. */
const textChunk = (keyword: string, text: string): Buffer =>
  chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`))

export const writePng = ({ width, height, palette, pixels, texts = {} }: Picture): Uint8Array<ArrayBuffer> => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  // Each row begins with the kind of its filter: none, which is best where colours have numbers.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return new Uint8Array(
    Buffer.concat([
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', header),
      chunk(
        'PLTE',
        palette.flatMap((colour) => colour.slice(0, 3)),
      ),
      chunk(
        'tRNS',
        palette.map(([, , , opacity]) => opacity),
      ),
      ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
      // A higher level takes ten times as long for a twentieth less.
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', []),
    ]),
  )
}
