/** XML as a stream of its elements and texts, with ends to everything: it comes from whoever made the file. */
import { SaxesParser } from 'saxes'
import { ZipError } from './zip.ts'

export interface XmlHandlers {
  /** Names without their prefix: some programs write `x:row` for `row`. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Workbooks nest some ten deep. */
const MAX_DEPTH = 64
/** A cell holds at most 32,767 characters; nothing may go on for longer than this without an end. */
const MAX_SILENT_BYTES = 4 * 1024 * 1024

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Feeds the parts to the handlers; yields after each, so that what they gathered can be taken. A document type is refused:
 * workbooks have none, and entities are only there to grow.
 */
export async function* parseXml(parts: AsyncIterable<Uint8Array>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  const decoder = new TextDecoder()
  let depth = 0
  let silentBytes = 0
  parser.on('doctype', () => {
    throw new ZipError('declares entities of its own. It was not read.')
  })
  parser.on('error', (error) => {
    throw new ZipError(`is damaged: ${error.message.slice(0, 200)}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > MAX_DEPTH) throw new ZipError('is nested too deeply.')
    silentBytes = 0
    handlers.open(localName(name), (attribute) => attributes[attribute] as string | undefined)
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    silentBytes = 0
    handlers.close(localName(name))
  })
  for await (const part of parts) {
    silentBytes += part.byteLength
    parser.write(decoder.decode(part, { stream: true }))
    if (silentBytes > MAX_SILENT_BYTES) throw new ZipError('holds a text that never ends.')
    yield
  }
  parser.write(decoder.decode())
  parser.close()
  yield
}
