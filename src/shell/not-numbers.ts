/**
 * What the person hid, by site: what is no certificate number, of which nothing more is said there, and marks that are to
 * be without notes on its pages, of which the toolbar still tells. Kept on this device and nowhere else; the settings
 * list it and take it back.
 */
import type { Instant } from '../core/words.ts'
import { makeSerial } from './serial.ts'

export interface NotNumber {
  readonly host: string
  /** Id of the verdict; of a mute as `muteId` has it. */
  readonly id: string
  /** The text that was taken for a number, and for one of what. */
  readonly text: string
  readonly mark: string
  readonly at: Instant
}

/** Of a mute of one mark; of all of them where none is named. No verdict has such an id. */
export const muteId = (scheme = ''): string => `mute/${scheme}`

/** Never rejects: where storage fails, nothing is hidden. */
export interface NotNumbers {
  /** Newest first. */
  readonly list: () => Promise<readonly NotNumber[]>
  /** Whether it is kept. */
  readonly add: (entry: NotNumber) => Promise<boolean>
  readonly remove: (host: string, id: string) => Promise<readonly NotNumber[]>
}

const KEY = 'not-numbers'
const AT_MOST = 300

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 400
const isEntry = (value: unknown): value is NotNumber => {
  const { host, id, text, mark, at } = (value ?? {}) as Readonly<Record<string, unknown>>
  return [host, id, text, mark, at].every(isText)
}

export const makeNotNumbers = (area: Pick<chrome.storage.StorageArea, 'get' | 'set'>): NotNumbers => {
  const inTurn = makeSerial()
  /** Rejects where storage cannot be read: to write then would wipe out what is there. */
  const read = async (): Promise<readonly NotNumber[]> => {
    const value: unknown = (await area.get(KEY))[KEY]
    return Array.isArray(value) ? value.filter(isEntry).slice(0, AT_MOST) : []
  }
  const write = (entries: readonly NotNumber[]): Promise<boolean> =>
    area.set({ [KEY]: entries.slice(0, AT_MOST) }).then(
      () => true,
      () => false,
    )
  const others = (all: readonly NotNumber[], host: string, id: string): readonly NotNumber[] =>
    all.filter((one) => one.host !== host || one.id !== id)

  return {
    list: () => read().catch(() => []),
    add: (entry) =>
      inTurn(async () => {
        const all = await read().catch(() => undefined)
        return all !== undefined && write([entry, ...others(all, entry.host, entry.id)])
      }),
    remove: (host, id) =>
      inTurn(async () => {
        const all = await read().catch(() => undefined)
        if (!all) return []
        const rest = others(all, host, id)
        return (await write(rest)) ? rest : all
      }),
  }
}
