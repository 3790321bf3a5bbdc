/** What of a shop's page has to do with a badge, read out of its markup as it was sent. Everything in it is capped. */
import { Parser } from 'htmlparser2'

export interface PageScript {
  readonly src: string
  readonly integrity?: string
  readonly nonce?: string
}
export interface PageMarkup {
  /** Attributes of each `<proof-mark>`. */
  readonly marks: readonly Readonly<Record<string, string>>[]
  /** Only those that come by an address. */
  readonly scripts: readonly PageScript[]
  /** A script in the page itself speaks of the badge. */
  readonly hasInlineScript: boolean
  readonly policies: readonly string[]
  readonly base?: string
  /** Links and pictures, by address. */
  readonly addresses: readonly string[]
  /** `<proof-mark` stands there as text. */
  readonly isEscaped: boolean
}

const MAX_MARKS = 50
const MAX_SCRIPTS = 300
const MAX_ADDRESSES = 3000
const MAX_VALUE = 8000

const capped = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes)
      .slice(0, 40)
      .map(([name, value]) => [name, value.slice(0, MAX_VALUE)]),
  )

/** What stands in these is no part of the page; a declarative shadow root is. */
const isInert = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'noscript' || (name === 'template' && attributes.shadowrootmode === undefined)

export const readMarkup = (text: string): PageMarkup => {
  const marks: Readonly<Record<string, string>>[] = []
  const scripts: PageScript[] = []
  const policies: string[] = []
  const addresses: string[] = []
  const inert: string[] = []
  let base: string | undefined
  let [hasInlineScript, inScript, isEscaped] = [false, false, false]
  /** Text comes in pieces, an entity is one of its own: the end of what came before belongs to it. */
  let before = ''

  const parser = new Parser({
    onopentag: (name, attributes) => {
      before = ''
      if (name === 'script') inScript = true
      if (isInert(name, attributes)) inert.push(name)
      if (inert.length > 0) return
      const { src, href, integrity, nonce } = attributes
      if (name === 'proof-mark' && marks.length < MAX_MARKS) marks.push(capped(attributes))
      if (name === 'script' && src !== undefined && scripts.length < MAX_SCRIPTS)
        scripts.push({
          src: src.slice(0, MAX_VALUE),
          ...(integrity === undefined ? {} : { integrity: integrity.slice(0, 1000) }),
          ...(nonce === undefined ? {} : { nonce: nonce.slice(0, 200) }),
        })
      if (name === 'base' && base === undefined) base = href?.slice(0, MAX_VALUE)
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        policies.push(attributes.content ?? '')
      const address = name === 'a' ? href : name === 'img' ? src : undefined
      if (address !== undefined && addresses.length < MAX_ADDRESSES) addresses.push(address.slice(0, 500))
    },
    ontext: (piece) => {
      const joined = before + piece
      if (inScript) hasInlineScript ||= /proof-?mark/iu.test(joined)
      else isEscaped ||= /<proof-mark/iu.test(joined)
      before = joined.slice(-20)
    },
    onclosetag: (name) => {
      if (name === 'script') inScript = false
      if (inert.at(-1) === name) inert.pop()
    },
  })
  parser.end(text)
  return { marks, scripts, hasInlineScript, policies, ...(base === undefined ? {} : { base }), addresses, isEscaped }
}
