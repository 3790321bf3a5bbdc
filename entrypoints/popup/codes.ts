/**
 * Codes for the popup: in what the tab shows (the press on the toolbar has lent it to us), in a picture file, in the
 * clipboard. All pictures stay here; what a code says is text and nothing else.
 */
import type { Api } from '../../src/shell/api.ts'
import type { Area, Codes } from '../../src/ui/props.ts'

const MAX_BYTES = 30_000_000
const MAX_TEXT = 2000
/** Around a picture that was pointed at, in pixels of the page: codes want a quiet zone. */
const MARGIN = 8
const NO_PICTURE: Codes = { kind: 'no-picture' }

export interface CodesDependencies {
  readonly api: Pick<Api, 'tabs' | 'runtime'>
  readonly tabId: () => Promise<number>
}

const codesInPicture = async (picture: Blob, addressOf: (file: string) => string): Promise<Codes> => {
  if (picture.size > MAX_BYTES) return NO_PICTURE
  const bytes = new Uint8Array(await picture.arrayBuffer())
  // A hundred kilobytes of script and a megabyte of WebAssembly: only for those who bring a picture.
  const { readCodes } = await import('../certificate/read-codes.ts')
  return readCodes(bytes, { addressOf }).then(
    (texts): Codes => ({ kind: 'read', texts: texts.map((text) => text.slice(0, MAX_TEXT)) }),
    () => NO_PICTURE,
  )
}

/** The part of a screenshot in which a picture stands. */
const cut = async (shot: Blob, { x, y, width, height, viewWidth }: Area): Promise<Blob> => {
  const whole = await createImageBitmap(shot)
  const scale = whole.width / viewWidth
  const left = Math.max(0, Math.round((x - MARGIN) * scale))
  const top = Math.max(0, Math.round((y - MARGIN) * scale))
  const right = Math.min(whole.width, Math.round((x + width + MARGIN) * scale))
  const bottom = Math.min(whole.height, Math.round((y + height + MARGIN) * scale))
  if (right <= left || bottom <= top) return shot
  const canvas = new OffscreenCanvas(right - left, bottom - top)
  canvas.getContext('2d')?.drawImage(whole, -left, -top)
  whole.close()
  return canvas.convertToBlob()
}

export const makeCodes = ({ api, tabId }: CodesDependencies) => {
  const addressOf = (file: string): string => api.runtime.getURL(`/${file}`)
  return {
    codesInPage: async (area?: Area): Promise<Codes> => {
      try {
        const { windowId } = await api.tabs.get(await tabId())
        const shot = await (await fetch(await api.tabs.captureVisibleTab(windowId, { format: 'png' }))).blob()
        const part = area ? await codesInPicture(await cut(shot, area), addressOf) : NO_PICTURE
        return part.kind === 'read' && part.texts.length > 0 ? part : await codesInPicture(shot, addressOf)
      } catch {
        // The page is one that the browser keeps for itself, or nothing was pressed on it.
        return NO_PICTURE
      }
    },
    codesInPicture: (picture: Blob): Promise<Codes> => codesInPicture(picture, addressOf),
    codesInClipboard: async (): Promise<Codes> => {
      try {
        const items = await navigator.clipboard.read()
        for (const item of items) {
          const type = item.types.find((one) => one.startsWith('image/'))
          if (type) return codesInPicture(await item.getType(type), addressOf)
        }
        const text = (await navigator.clipboard.readText()).trim().slice(0, MAX_TEXT)
        return text ? { kind: 'read', texts: [text] } : NO_PICTURE
      } catch {
        return NO_PICTURE
      }
    },
  }
}
