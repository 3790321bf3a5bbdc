/**
 * `<proof-mark scheme number statement>`: shows what a register said of one certificate, as long as that is proved. No
 * attribute sets the state. What stands inside the element is the fallback for pages on which this script does not run.
 */
import type { BadgeState, Staple } from './api.ts'
import { draw } from './draw.ts'
import { type Attribute, judge, type Shown } from './proof.ts'
import { style } from './style.ts'
import type { BadgeWords } from './words.ts'

/** What stands in a file of its own beside the script: the words of a language, or how to ask a register. */
export interface Extra {
  readonly words: BadgeWords
  readonly ask: (attribute: Attribute) => Promise<Staple>
}

/** A clock may have stood still with the machine: so it is looked at, at the latest after this. */
const LOOK_MS = 6e4
/** What could not be checked is tried again, as long as the page is open. */
const AGAIN_MS = 36e5
const TIME_LIMIT_MS = 8000

const ATTRIBUTES = 'scheme number statement live registry gtin model variant lang'

/** Makes the class. `load` rejects where there is no such file. */
export const createProofMark = (
  ownWords: BadgeWords,
  load: (name: string) => Promise<Extra>,
): CustomElementConstructor => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  /** Badges of one certificate on a page share one request, which never leaves the page's own origin. */
  const asked: Record<string, Promise<Staple>> = {}
  const ask = (url: string): Promise<Staple> => {
    asked[url] ??= fetch(url, { mode: 'same-origin', credentials: 'omit', signal: AbortSignal.timeout(TIME_LIMIT_MS) })
      .then((reply) => reply.json())
      .finally(() => delete asked[url])
    return asked[url]
  }

  return class extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES.split(' ')

    // Closed, so that page scripts do not write into it by accident. It is no protection against the page itself.
    readonly #root = this.attachShadow({ mode: 'closed' })
    #stop: AbortController | undefined
    #state: BadgeState | undefined

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheet]
      this.#check()
    }
    attributeChangedCallback(): void {
      if (this.#stop) this.#check()
    }
    disconnectedCallback(): void {
      this.#stop?.abort()
      this.#stop = undefined
    }

    /** Starts anew. Several attributes set in one go make one request: each start ends the one before it. */
    async #check(): Promise<void> {
      this.#stop?.abort()
      this.#stop = new AbortController()
      const { signal } = this.#stop
      const attribute = (name: string): string => this.getAttribute(name) ?? ''
      const lang = this.lang.slice(0, 2)
      const kept = attribute('statement')
      let words = ownWords
      let shown: Shown = ['checking']

      const show = (): void => {
        const [state, statement] = shown
        const badge = draw(shown, attribute, words)
        // Only what changed is drawn anew: whoever is reading keeps focus and selection.
        if (!this.#root.firstChild?.isEqualNode(badge)) this.#root.replaceChildren(badge)
        if (state === this.#state) return
        this.#state = state
        this.dispatchEvent(
          new CustomEvent('proof-mark-state', { detail: { state, statement }, bubbles: true, composed: true }),
        )
      }
      show()
      await shown
      if (signal.aborted) return
      shown = ['unchecked']
      try {
        const staple = attribute('live')
          ? (await load('live')).ask(attribute)
          : kept[0] === '{'
            ? JSON.parse(kept)
            : ask(kept)
        if (lang && lang !== ownWords.lang) words = (await load(`words-${lang}`)).words
        const proof = await staple
        // A hundred proofs at once would hold up the page: each has a turn of its own, where the browser gives turns.
        await globalThis.scheduler?.yield?.()
        shown = await judge(proof, attribute)
      } catch {}

      const lastsMs = (shown[1]?.exp ?? 0) * 1000 - Date.now()
      const until = Date.now() + (lastsMs > 0 ? lastsMs : AGAIN_MS)
      let timer: ReturnType<typeof setTimeout>
      const look = (): void => {
        clearTimeout(timer)
        if (signal.aborted) return
        const leftMs = until - Date.now()
        if (leftMs > 0) {
          show()
          timer = setTimeout(look, Math.min(leftMs, LOOK_MS))
        } else this.#check()
      }
      signal.onabort = look
      addEventListener('visibilitychange', look, { signal })
      addEventListener('pageshow', look, { signal })
      look()
    }
  }
}
