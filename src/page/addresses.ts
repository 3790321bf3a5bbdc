/** Addresses as words: what a person would read in them. Hostile ones are capped, and none throws. */
import { labelOfName } from './labels.ts'

const MAX_ADDRESS = 2_000
const MAX_NAME = 100
const MAX_PARAMETERS = 4
/** `?certNo=1`, `&certNo=1`, `#/detail?certNo=1`. */
const PARAMETER = /[?&;#]([\w.-]{2,40})=([^?&;#=]{1,200})/gu
/** "mark.png", and what image servers append: "mark.jpg_400x400.jpg", "mark.png!large". */
const IMAGE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?![a-z\d]).{0,40}$/iu
/** A token of figures and letters of both cases, or a long one: "416Jz8VG", "1f3ca89be2d0"; figures alone. */
const HASH =
  /(?=[A-Za-z]*\d)(?=[A-Z\d]*[a-z])(?=[a-z\d]*[A-Z])[A-Za-z\d]{6,}|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{10,}|^[\d ]*$/u

export const isWeb = (address: string): boolean => /^(?:https?:)?\/\//iu.test(address)

export const decode = (address: string): string => {
  try {
    return address.includes('%') ? decodeURIComponent(address) : address
  } catch {
    return address
  }
}

/** The parameters of an address whose names are those of certificate numbers, and whose values have a digit. */
export const parametersOf = (address: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  if (!address.includes('=')) return found
  for (const [, name = '', value = ''] of address.slice(0, MAX_ADDRESS).matchAll(PARAMETER))
    if (found.size < MAX_PARAMETERS && /\d/u.test(value) && labelOfName(name))
      found.set(name, decode(value.replaceAll('+', ' ')).trim())
  return found
}

/** The host of an address, without `www.`: "eprel.ec.europa.eu"; empty for one within the site. */
export const hostIn = (address: string): string =>
  /^(?:https?:)?\/\/(?:www\.)?([^/?#:]{1,60})/iu.exec(address)?.[1] ?? ''

/** The name of an image's file in words, "img/FSC-logo_2.png" as "FSC logo 2"; empty when a machine made it. */
export const fileWords = (address: string): string => {
  if (/^(?:data|blob):/iu.test(address)) return ''
  const [path = ''] = address.slice(0, MAX_ADDRESS).split(/[?#]/u)
  const file = decode(path.slice(path.lastIndexOf('/') + 1))
  const words = file
    .replace(IMAGE, '')
    .replace(/[-_+.\s]+/gu, ' ')
    .trim()
  return HASH.test(words) ? '' : words.slice(0, MAX_NAME)
}
