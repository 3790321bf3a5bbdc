/**
 * Cuts a picture and blackens parts of it so that nothing of them is left: drawn anew onto an opaque surface, written as a
 * fresh PNG that holds the picture and nothing else (no thumbnail, place, comment or colour profile). Needs a page or
 * worker with `OffscreenCanvas`, and no document.
 */

/** In pixels of the picture as it is shown, upright. */
export interface PictureArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface PictureEdit {
  /** What is kept; left out, all of it. */
  readonly crop?: PictureArea
  readonly black: readonly PictureArea[]
}
export type EditedPicture =
  | { readonly kind: 'edited'; readonly png: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number }
  /** No picture that this browser reads; larger than is drawn; nothing left of it. */
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'too-large' | 'empty' }

export interface PictureLimits {
  /** Of the picture that is read. */
  readonly pixels: number
  /** Of the PNG that comes out: it is drawn smaller until it fits. */
  readonly bytes: number
}
const LIMITS: PictureLimits = { pixels: 60_000_000, bytes: 8_000_000 }
const SCALES = [1, 0.7, 0.5, 0.35, 0.25] as const

const refused = (why: Extract<EditedPicture, { kind: 'refused' }>['why']): EditedPicture => ({ kind: 'refused', why })

/** The whole pixels that an area touches, within the picture: half a pixel left over would still show. */
const wholePixels = ({ x, y, width, height }: PictureArea, within: PictureArea): PictureArea => {
  const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
  const [right, bottom] = [within.x + within.width, within.y + within.height]
  const left = clamp(Math.floor(Math.min(x, x + width)), within.x, right)
  const top = clamp(Math.floor(Math.min(y, y + height)), within.y, bottom)
  return {
    x: left,
    y: top,
    width: clamp(Math.ceil(Math.max(x, x + width)), left, right) - left,
    height: clamp(Math.ceil(Math.max(y, y + height)), top, bottom) - top,
  }
}

const surfaceOf = (width: number, height: number): OffscreenCanvasRenderingContext2D | null =>
  new OffscreenCanvas(width, height).getContext('2d', { alpha: false })

/** The picture on an opaque surface, blackened before anything else can happen to it. */
const drawn = (bitmap: ImageBitmap, crop: PictureArea, black: readonly PictureArea[]): OffscreenCanvas | undefined => {
  const context = surfaceOf(crop.width, crop.height)
  if (!context) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, crop.width, crop.height)
  context.drawImage(bitmap, -crop.x, -crop.y)
  context.fillStyle = '#000'
  for (const area of black) {
    const { x, y, width, height } = wholePixels(area, crop)
    context.fillRect(x - crop.x, y - crop.y, width, height)
  }
  return context.canvas
}

/** Made from what is already black: of what was under it nothing can run into the pixels beside. */
const scaled = (canvas: OffscreenCanvas, scale: number): OffscreenCanvas | undefined => {
  if (scale === 1) return canvas
  const [width, height] = [canvas.width, canvas.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ]
  const context = surfaceOf(width, height)
  context?.drawImage(canvas, 0, 0, width, height)
  return context?.canvas
}

const SIGNATURE_BYTES = 8
/** Header, palette, pixels, end. A browser may add what it likes; only these are needed to see the picture. */
const CRITICAL: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND'])

/** Of a PNG only the chunks that are its picture (PNG, 5: length, type, data, checksum). */
const bare = (png: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const kept = new Uint8Array(png.length)
  kept.set(png.subarray(0, SIGNATURE_BYTES))
  let length = SIGNATURE_BYTES
  for (let at = SIGNATURE_BYTES; at + 12 <= png.length; ) {
    const end = Math.min(at + 12 + view.getUint32(at), png.length)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (CRITICAL.has(type)) {
      kept.set(png.subarray(at, end), length)
      length += end - at
    }
    at = end
  }
  return kept.slice(0, length)
}

const pngOf = async (canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> =>
  bare(new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer()))

/** The edited picture as a PNG. Also for no edit at all: what was hidden in the file goes. Never rejects. */
export const editPicture = async (
  picture: Blob,
  { crop, black }: PictureEdit,
  limits: PictureLimits = LIMITS,
): Promise<EditedPicture> => {
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  if (!bitmap) return refused('unreadable')
  try {
    if (bitmap.width * bitmap.height > limits.pixels) return refused('too-large')
    const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
    const kept = crop ? wholePixels(crop, whole) : whole
    if (kept.width === 0 || kept.height === 0) return refused('empty')
    const canvas = drawn(bitmap, kept, black)
    for (const scale of canvas ? SCALES : []) {
      const smaller = canvas && scaled(canvas, scale)
      const png = smaller && (await pngOf(smaller))
      if (png && png.length <= limits.bytes)
        return { kind: 'edited', png, width: smaller.width, height: smaller.height }
    }
    return refused('too-large')
  } catch {
    return refused('unreadable')
  } finally {
    bitmap.close()
  }
}
