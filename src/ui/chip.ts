/**
 * The chip: a glyph and a few words beside a claim, or beside several that stand in one place. One button in its own
 * shadow root; it brings its own background, so its contrast holds on any page. Its host takes no room in the page, and
 * it lets neither the page's events nor its styles in.
 */
import { type Appearance, AS_THE_SYSTEM } from '../core/appearance.ts'
import type { Shown } from '../core/shown.ts'
import { insertBefore, ownerDocumentOf } from '../page/dom.ts'
import { el, makeHost } from './dom.ts'
import { glyph, TONE_PATHS } from './glyphs.ts'
import { FONT, tokensCss } from './tokens.ts'

/** Verdicts of one place, the worst first; one as a rule. */
export type Verdicts = readonly [Shown, ...Shown[]]

/** What a chip shows: verdicts, or words for the wait such as "Checking…". */
export type ChipContent = { readonly shown: Verdicts } | { readonly pending: string }

/** In CSS pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/** Where its button stands, seen from the host; `step`: as which of its sizes. */
export interface Seat {
  readonly spot: { readonly left: number; readonly top: number }
  readonly step: number
}

export interface ChipOptions {
  readonly document: Document
  readonly parent: Node
  /** The chip stands before this child of `parent`; at its end when `null`. */
  readonly before: Node | null
  readonly content: ChipContent
  /** Pressed while it shows verdicts. `host` is what a card anchors to and gives the focus back to. */
  readonly onOpen: (shown: Verdicts, host: HTMLElement) => void
  readonly signal: AbortSignal
  /** True in builds for tests only. */
  readonly openRoot: boolean
  /** As the person chose it; without a theme it is as the ground on which it stands. */
  readonly look?: Appearance | undefined
}

export interface Chip {
  /** Another element, which stands nowhere, once the frame of the chip has gone. */
  readonly host: HTMLElement
  readonly update: (shown: Verdicts) => void
  /** How it is laid out: out of the text, or within a pane that scrolls by itself; and on what ground. */
  readonly stand: (ground: { readonly isInFlow: boolean; readonly isDark: boolean }) => void
  /** Its sizes, the fullest first: with words, and its glyph alone. */
  readonly sizes: () => readonly Size[]
  /** Shows it there; without a seat it is neither seen nor reached. */
  readonly seat: (seat: Seat | undefined) => void
  /** Where it is seen in its window. */
  readonly rect: () => DOMRect
  /** Tells assistive technology whether the card of this chip is open. */
  readonly setExpanded: (isExpanded: boolean) => void
  readonly remove: () => void
}

/** `!important` inside `:host` outranks the page's own rules for our element. The button is 24 px to touch,
 * 20 px to see; 156 px are 12 em of a 13 px text. Before it is seated nothing of it sticks out. */
const CSS = `:host{all:initial!important;display:inline-block!important;vertical-align:top!important;width:0!important;height:0!important;line-height:0!important;direction:ltr!important;pointer-events:auto!important}
@media print{:host{display:none!important}}
${tokensCss('button')}
button{all:unset;box-sizing:border-box;display:block;width:max-content;height:24px;padding:2px 0;cursor:pointer;-webkit-tap-highlight-color:transparent}
button[aria-disabled]{cursor:default}
span{box-sizing:border-box;display:flex;align-items:center;gap:3px;max-width:156px;height:20px;padding-block:0;padding-inline:4px 6px;border:1px solid color-mix(in srgb,var(--pm-tone) 40%,var(--pm-tint));border-radius:6px;background:var(--pm-tint);color:var(--pm-tone);font:500 12px/18px ${FONT}}
svg{flex:none}
b{overflow:hidden;font-weight:inherit;text-overflow:ellipsis;white-space:nowrap}
[data-small] :is(b,i){display:none}
[data-small] span{height:16px;margin:2px 0;padding:0 1px;gap:0;border-radius:4px}
button:hover:not([aria-disabled]) span{border-color:var(--pm-tone)}
button:focus-visible span{outline:2px solid var(--pm-tone);outline-offset:2px}
@media (forced-colors:active){span{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}button:focus-visible span{outline-color:Highlight}}`

/** What is seen of the button, which is 24 px high to be touched. */
const WITH_WORDS_PX = { height: 20, above: 2 }
const SMALL_PX = { width: 18, height: 16, above: 4 }

/** With words or its glyph alone, and how many of the page's pixels one of its own is. */
interface Form {
  readonly isSmall: boolean
  readonly size: number
}

/** The fullest first. Where large text finds no room, usual text may. */
const formsOf = ({ textPercent }: Appearance): readonly [Form, ...Form[]] => {
  const large = textPercent / 100
  if (large === 1) return [{ isSmall: false, size: 1 }, SMALLEST]
  return [{ isSmall: false, size: large }, { isSmall: false, size: 1 }, { isSmall: true, size: large }, SMALLEST]
}
const SMALLEST: Form = { isSmall: true, size: 1 }

/** Rules of its seat, apart from the others: a style attribute of the host the page could write as well. */
const seatCss = (isInFlow: boolean, seat: Seat | undefined, isTried: boolean, { isSmall, size }: Form): string =>
  `:host{position:${isInFlow ? 'static' : 'absolute'}!important;overflow:${seat ? 'visible' : 'hidden'}!important;visibility:${seat || !isTried ? 'visible' : 'hidden'}!important}` +
  `button{zoom:${size};${seat ? `margin:${seat.spot.top / size - (isSmall ? SMALL_PX : WITH_WORDS_PX).above}px 0 0 ${seat.spot.left / size}px` : 'opacity:0'}}`

/** What a page may listen for around the chip: pressing it must not follow the link or open the gallery it stands in. */
const QUIET_EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
]

/** True once the frame that a node stood in has gone: Firefox then lets nobody touch it ("can't access dead object"). */
const isDead = (node: Node): boolean => {
  try {
    return !node.nodeType
  } catch {
    return true
  }
}

/** Puts a chip into the page. Gone again after `remove` or when `signal` aborts. */
export const mountChip = (options: ChipOptions): Chip => {
  const { parent, before, content, onOpen, signal, openRoot, look = AS_THE_SYSTEM } = options
  const forms = formsOf(look)
  // The claim may stand in a frame.
  const document = ownerDocumentOf(parent) ?? options.document
  const { host, root } = makeHost(document, 'proofmark-chip', openRoot)
  const style = el(document, 'style', {}, [CSS])
  const button = el(document, 'button', { type: 'button' })
  let seatStyle = el(document, 'style', {}, [seatCss(false, undefined, false, forms[0])])
  let current: Verdicts | undefined
  let isInFlow = false

  const draw = (tone: Shown['tone'], short: string, spoken: string, lang?: string, dir = 'ltr'): void => {
    button.dataset.tone = tone
    button.setAttribute('aria-label', spoken)
    if (lang) button.lang = lang
    button.dir = dir
    button.replaceChildren(
      el(document, 'span', {}, [glyph(document, TONE_PATHS[tone], 14), el(document, 'b', {}, [short])]),
    )
  }
  const update = (shown: Verdicts): void => {
    if (isDead(host)) return
    current = shown
    const [{ tone, short, labels, lang, dir }] = shown
    const several = shown.length > 1 && labels.several.replace('{count}', `${shown.length}`)
    draw(tone, several || short, several ? `${several}. ${labels.spoken}` : labels.spoken, lang, dir)
    button.removeAttribute('aria-disabled')
    button.setAttribute('aria-haspopup', 'dialog')
    if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false')
  }
  const setExpanded = (isExpanded: boolean): void => {
    if (current && !isDead(host)) button.setAttribute('aria-expanded', `${isExpanded}`)
  }
  const place = (seat: Seat | undefined, isTried: boolean): void => {
    if (isDead(host)) return
    const form = forms[seat?.step ?? 0] ?? SMALLEST
    button.toggleAttribute('data-small', form.isSmall)
    const style = el(document, 'style', {}, [seatCss(isInFlow, seat, isTried, form)])
    seatStyle.replaceWith(style)
    seatStyle = style
  }
  const stand: Chip['stand'] = (ground) => {
    if (isDead(host)) return
    if (look.theme === 'system') button.dataset.theme = ground.isDark ? 'dark' : 'light'
    isInFlow = ground.isInFlow
    place(undefined, false)
  }
  /** Measured with words, in the first of its forms. */
  const sizes = (): readonly Size[] => {
    if (isDead(host)) return []
    const width = button.getBoundingClientRect().width / forms[0].size
    return forms.map(({ isSmall, size }) =>
      isSmall
        ? { width: SMALL_PX.width * size, height: SMALL_PX.height * size }
        : { width: width * size, height: WITH_WORDS_PX.height * size },
    )
  }
  const remove = (): void => {
    if (!isDead(host)) host.remove()
  }

  button.dataset.contrast = look.contrast
  if (look.theme !== 'system') button.dataset.theme = look.theme
  if ('shown' in content) update(content.shown)
  else {
    draw('waiting', content.pending, content.pending)
    button.setAttribute('aria-disabled', 'true')
  }
  for (const name of QUIET_EVENTS) root.addEventListener(name, (event) => event.stopPropagation(), { signal })
  button.addEventListener(
    'click',
    (event) => {
      // The chip may stand inside a link: the press is ours alone. Presses made up by the page are not a person's.
      event.preventDefault()
      if (current && (event.isTrusted || openRoot)) onOpen(current, host)
    },
    { signal },
  )
  signal.addEventListener('abort', remove, { once: true })
  root.append(style, seatStyle, button)
  if (!signal.aborted) insertBefore(parent, host, before)
  return {
    get host() {
      return isDead(host) ? options.document.createElement('i') : host
    },
    update,
    stand,
    sizes,
    rect: () => (isDead(host) ? new DOMRect() : button.getBoundingClientRect()),
    seat: (seat) => place(seat, true),
    setExpanded,
    remove,
  }
}
