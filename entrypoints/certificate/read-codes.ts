/**
 * Reads the QR, Data Matrix and Aztec codes in a picture, on this device: the browser decodes the picture, ZXing (as
 * WebAssembly from the extension itself) the codes. Both are loaded only when a picture comes.
 */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** A picture is drawn at most so large: a code that needs more is not one that a person scanned. */
const MAX_SIDE = 3000
/** What the browser itself would have to unpack; a small file may claim any size. */
const MAX_PIXELS = 60_000_000
const MAX_CODES = 4

export interface ReadCodesDependencies {
  /** Address of a file of the extension. */
  readonly addressOf: (file: string) => string
}

const drawn = (bitmap: ImageBitmap): ImageData | undefined => {
  const { width, height } = bitmap
  if (width * height > MAX_PIXELS) return undefined
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height))
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number]
  const context = new OffscreenCanvas(w, h).getContext('2d')
  if (!context) return undefined
  // What is transparent would be black on black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, w, h)
  context.drawImage(bitmap, 0, 0, w, h)
  return context.getImageData(0, 0, w, h)
}

/** Texts of the codes; rejects where the picture cannot be read. */
export const readCodes = async (
  picture: Uint8Array<ArrayBuffer>,
  { addressOf }: ReadCodesDependencies,
): Promise<readonly string[]> => {
  prepareZXingModule({ overrides: { locateFile: (file: string) => addressOf(file) } })
  const bitmap = await createImageBitmap(new Blob([picture]))
  const image = drawn(bitmap)
  bitmap.close()
  if (!image) return []
  const formats = ['QRCode', 'DataMatrix', 'Aztec'] as const
  const found = await readBarcodes(image, { formats: [...formats], maxNumberOfSymbols: MAX_CODES, tryHarder: true })
  return found.filter(({ isValid }) => isValid).map(({ text }) => text)
}
