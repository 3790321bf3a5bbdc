/**
 * The body of a verdict, from its sentence to who answers for it: the same elements in the card on the page and in the
 * popup, so the two cannot drift apart. Plain DOM; every text is a text node.
 */
import type { Shown, ShownOffer, ShownProgress, ShownRow } from '../core/shown.ts'
import { el } from './dom.ts'
import { glyph, MATCH_PATHS } from './glyphs.ts'

/** What a press may set going, beyond copying. */
export interface Acts {
  /** Asks one register about this number; the verdict as it is then, or nothing when that did not work. */
  readonly ask: (shown: Shown, offer: ShownOffer) => Promise<Shown | undefined>
  /** Opens the official page; resolves to whether it did. */
  readonly handOff: (shown: Shown) => Promise<boolean>
  /** Opens the report page on this verdict; resolves to whether it did. Without it nothing of the kind is offered. */
  readonly report?: (shown: Shown) => Promise<boolean>
  /** Puts the certificate on the list of watched ones; resolves to whether it stands there. */
  readonly watch?: (shown: Shown) => Promise<boolean>
  /** No more notes on pages of this site; resolves to whether that is kept. */
  readonly mute?: (shown: Shown, what: 'mark' | 'site') => Promise<boolean>
  /** Keeps that this is no certificate number; resolves to whether it is kept. */
  readonly notNumber?: (shown: Shown) => Promise<boolean>
}

export interface DetailsOptions {
  readonly document: Document
  readonly shown: Shown
  /** Puts the number on the clipboard; resolves to whether it got there. */
  readonly copy: (text: string) => Promise<boolean>
  readonly signal: AbortSignal
  readonly acts: Acts
  /** In a shop's page the browser asks for no permission: only registers that are ready are offered there. */
  readonly isInPage: boolean
  /** A register has answered: this is the verdict now. */
  readonly onShown: (shown: Shown) => void
}

export const DETAILS_CSS = `.pm-d{display:grid;gap:12px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.pm-d :is(p,ul,dl,dd,table){margin:0;padding:0}
.pm-d .term,.pm-d dt{font-size:12px;font-weight:600;color:var(--pm-quiet)}
.pm-d .demo{padding:6px 8px;border:1px dashed var(--pm-edge);border-radius:6px;font-size:12px;color:var(--pm-quiet)}
.pm-d .quote{padding-inline-start:10px;border-inline-start:2px solid var(--pm-line);font-size:13px;line-height:18px}
.pm-d .quote span{display:block;font-size:12px;font-weight:600;color:var(--pm-quiet)}
.pm-d .value{display:inline-block}
.pm-d table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:13px;line-height:18px}
.pm-d caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pm-d :is(th,td){padding-block:6px;padding-inline:0 8px;border-top:1px solid var(--pm-line);text-align:start;vertical-align:top;font-weight:400}
.pm-d thead :is(th,td){padding:0 8px 4px 0;border-top:0;font-size:12px;font-weight:600;color:var(--pm-quiet)}
.pm-d tr>:first-child{width:96px}
.pm-d tr>:last-child{padding-inline-end:0}
.pm-d .mark{display:flex;align-items:center;gap:4px;font-size:12px;color:var(--pm-mark)}
.pm-d [data-match]{--pm-mark:var(--pm-quiet)}
.pm-d [data-match=match]{--pm-mark:var(--pm-good)}
.pm-d [data-match=differs]{--pm-mark:var(--pm-alarm)}
.pm-d [data-match=differs] td{font-weight:600}
.pm-d .why{display:block;font-size:12px;line-height:17px;font-weight:400;color:var(--pm-quiet)}
.pm-d ul{list-style:none;display:grid;gap:4px}
.pm-d .notes li{padding-inline-start:10px;border-inline-start:2px solid var(--pm-line);font-size:13px;line-height:18px}
.pm-d dl{display:grid;gap:8px}
.pm-d dd{font-size:13px;line-height:18px}
.pm-d .quiet{font-size:12px;line-height:17px;color:var(--pm-quiet)}
.pm-d .who{display:grid;gap:4px}
.pm-d .acts{display:flex;flex-wrap:wrap;gap:8px}
.pm-d .acts>*{box-sizing:border-box;display:inline-flex;align-items:center;min-height:32px;padding:4px 12px;border:1px solid var(--pm-edge);border-radius:6px;background:none;color:var(--pm-ink);font:inherit;font-size:13px;font-weight:500;text-decoration:none;cursor:pointer}
.pm-d .acts>:first-child:is(a,.ask){border-color:var(--pm-accent);background:var(--pm-accent);color:var(--pm-on-accent)}
.pm-d .acts>[aria-disabled=true]{border-color:var(--pm-line)!important;background:none!important;color:var(--pm-quiet)!important;cursor:default}
.pm-d .went{font-size:13px;line-height:18px;color:var(--pm-quiet)}
.pm-d .went:empty{display:none}
.pm-d .acts>:hover{text-decoration:underline}
.pm-d .acts>:focus-visible{outline:2px solid var(--pm-accent);outline-offset:2px}
@media (forced-colors:active){.pm-d .acts>*{border-color:ButtonText}.pm-d .acts>:first-child:is(a,.ask){background:none;color:LinkText;border-color:LinkText}}`

/** The page says nothing at all (a number typed by hand): its column is left out. */
const hasPageSide = ({ rows }: Shown): boolean => rows.some(({ page }) => page !== '')

/** Values of a list stay whole on a line where they can: a model broken at its hyphen is hard to compare. */
const unbroken = (document: Document, text: string): readonly (Node | string)[] => {
  const values = text.split(' / ')
  if (values.length < 2) return [text]
  return values.flatMap((value, index) => [
    el(document, 'span', { class: 'value' }, [index < values.length - 1 ? `${value} /` : value]),
    ' ',
  ])
}

/** The page's own words, where no table quotes them. A number typed by hand is its own quote. */
const pageQuote = (document: Document, shown: Shown): HTMLElement | undefined => {
  const { quote, numberText, numberCopy, heads } = shown
  const bare = quote.replace(/\s/gu, '')
  if (hasPageSide(shown) || !bare || bare === numberCopy || quote === numberText) return undefined
  return el(document, 'p', { class: 'quote' }, [
    el(document, 'span', {}, [heads.page]),
    el(document, 'q', { dir: 'auto' }, [quote]),
  ])
}

const compareTable = (document: Document, shown: Shown): HTMLTableElement => {
  const { heads, rows } = shown
  const withPage = hasPageSide(shown)
  const head = (text: string): HTMLElement => el(document, 'th', { scope: 'col' }, [text])
  // Foreign text may run the other way: each cell finds its own direction.
  const cell = (text: string): HTMLElement => el(document, 'td', { dir: 'auto' }, unbroken(document, text))
  // The register's text may run the other way; the reason is in the reader's language.
  const registerCell = ({ register, why }: ShownRow): HTMLElement => {
    const made = cell(register)
    if (why) made.append(el(document, 'span', { class: 'why' }, [why]))
    return made
  }
  const mark = ({ result, resultWord }: ShownRow): HTMLElement =>
    el(document, 'span', { class: 'mark' }, [glyph(document, MATCH_PATHS[result], 12, 2), resultWord])
  return el(document, 'table', {}, [
    el(document, 'caption', {}, [withPage ? `${heads.page} / ${heads.register}` : heads.register]),
    el(document, 'thead', {}, [
      el(document, 'tr', {}, [el(document, 'td'), withPage && head(heads.page), head(heads.register)]),
    ]),
    el(
      document,
      'tbody',
      {},
      rows.map((row) =>
        el(document, 'tr', { 'data-match': row.result }, [
          el(document, 'th', { scope: 'row' }, [row.label, withPage && mark(row)]),
          withPage && cell(row.page),
          registerCell(row),
        ]),
      ),
    ),
  ])
}

const list = (document: Document, className: string, lines: readonly string[]): HTMLElement | undefined =>
  lines.length > 0
    ? el(
        document,
        'ul',
        { class: className },
        lines.map((line) => el(document, 'li', {}, [line])),
      )
    : undefined

const meaning = (document: Document, { proves, doesNotProve, labels, proseLang }: Shown): HTMLElement | undefined => {
  const inTongue = proseLang ? { lang: proseLang, dir: 'auto' } : {}
  const pair = (term: string, text: string): HTMLElement | undefined =>
    text ? el(document, 'div', {}, [el(document, 'dt', {}, [term]), el(document, 'dd', inTongue, [text])]) : undefined
  const pairs = [pair(labels.proves, proves), pair(labels.doesNotProve, doesNotProve)]
  return pairs.some(Boolean) ? el(document, 'dl', {}, pairs) : undefined
}

const whoAnswers = (document: Document, { answerable, source, labels }: Shown): HTMLElement | undefined =>
  answerable.length + source.length > 0
    ? el(document, 'div', { class: 'who' }, [
        el(document, 'p', { class: 'term' }, [labels.answerable]),
        list(document, 'quiet', [...answerable, ...source]),
      ])
    : undefined

/** Says what became of a press; heard as well as seen. */
type Tell = (text: string) => void

/**
 * Only web addresses become links, and the official page learns nothing of where you come from. Where the number can be
 * handed over, a plain press copies it and opens the page from here, so that its answer can come back.
 */
const officialLink = ({ document, shown, acts, copy, signal }: DetailsOptions, tell: Tell): HTMLElement | undefined => {
  const { official, numberCopy } = shown
  if (!official || !/^https?:\/\//u.test(official.url)) return undefined
  const { handOff, url, label } = official
  const link = el(document, 'a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, [label])
  if (!handOff || !numberCopy) return link
  const onClick = async (event: Event): Promise<void> => {
    event.preventDefault()
    tell(handOff.busy)
    await copy(numberCopy)
    tell((await acts.handOff(shown).catch(() => false)) ? handOff.done : handOff.failed)
  }
  link.addEventListener('click', (event) => void onClick(event), { signal })
  return link
}

const isOffered = (shown: Shown | undefined, { register }: ShownOffer): boolean =>
  shown?.ask?.offers.some((offer) => offer.register === register) ?? false

/** One press, one request. Who still could be asked afterwards gave no answer. */
const askButton = (options: DetailsOptions, offer: ShownOffer, tell: Tell): HTMLElement => {
  const { document, shown, acts, signal, onShown } = options
  const button = el(document, 'button', { type: 'button', class: 'ask' }, [offer.label])
  const onClick = async (): Promise<void> => {
    if (button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    tell(shown.ask?.busy ?? '')
    const answered = await acts.ask(shown, offer).catch(() => undefined)
    if (signal.aborted) return
    if (answered && !isOffered(answered, offer)) return onShown(answered)
    button.ariaDisabled = 'false'
    tell(shown.ask?.failed ?? '')
  }
  button.addEventListener('click', () => void onClick(), { signal })
  return button
}

const askButtons = (options: DetailsOptions, tell: Tell): readonly HTMLElement[] =>
  (options.shown.ask?.offers ?? [])
    .filter(({ isReady }) => isReady || !options.isInPage)
    .map((offer) => askButton(options, offer, tell))

const copyButton = ({ document, shown, copy, signal }: DetailsOptions): HTMLElement | undefined => {
  const { numberCopy, labels } = shown
  if (!numberCopy) return undefined
  const label = el(document, 'span', { role: 'status' }, [labels.copy])
  const button = el(document, 'button', { type: 'button' }, [label])
  const onClick = async (): Promise<void> => {
    if (await copy(numberCopy)) label.textContent = labels.copied
  }
  button.addEventListener('click', () => void onClick(), { signal })
  return button
}

/** A press that is answered in words, and may be tried again when it failed. */
const saidButton = (
  { document, shown, signal }: DetailsOptions,
  said: ({ readonly label: string } & ShownProgress) | undefined,
  act: ((shown: Shown) => Promise<boolean>) | undefined,
  tell: Tell,
): HTMLElement | undefined => {
  if (!said || !act) return undefined
  const button = el(document, 'button', { type: 'button' }, [said.label])
  const onClick = async (): Promise<void> => {
    if (button.ariaDisabled === 'true') return
    button.ariaDisabled = 'true'
    tell(said.busy)
    const isDone = await act(shown).catch(() => false)
    button.ariaDisabled = 'false'
    tell(isDone ? said.done : said.failed)
  }
  button.addEventListener('click', () => void onClick(), { signal })
  return button
}

const muteButton = (options: DetailsOptions, what: 'mark' | 'site', tell: Tell): HTMLElement | undefined => {
  const { mute: said } = options.shown
  const { mute } = options.acts
  return saidButton(options, said && { ...said, label: said[what] }, mute && ((shown) => mute(shown, what)), tell)
}

/** Builds the body of a verdict. Nothing in it is computed: the words come ready. */
export const buildDetails = (options: DetailsOptions): HTMLElement => {
  const { document, shown } = options
  const went = el(document, 'p', { class: 'went', role: 'status' })
  const tell: Tell = (text) => {
    went.textContent = text
    // In a card that scrolls it may stand below the edge.
    went.scrollIntoView?.({ block: 'nearest' })
  }
  const { report, watch, notNumber } = options.acts
  const acts = [
    ...askButtons(options, tell),
    officialLink(options, tell),
    copyButton(options),
    saidButton(options, shown.watch, watch, tell),
    saidButton(options, shown.report, report, tell),
    saidButton(options, shown.notNumber, notNumber, tell),
    muteButton(options, 'mark', tell),
    muteButton(options, 'site', tell),
  ]
  const hint = options.isInPage && shown.ask?.hint
  return el(document, 'div', { class: 'pm-d', lang: shown.lang, dir: shown.dir ?? 'ltr' }, [
    el(document, 'p', {}, [shown.sentence]),
    shown.demo ? el(document, 'p', { class: 'demo' }, [shown.demo]) : undefined,
    pageQuote(document, shown),
    shown.rows.length > 0 && compareTable(document, shown),
    list(document, 'notes', shown.notes),
    meaning(document, shown),
    whoAnswers(document, shown),
    acts.some(Boolean) && el(document, 'div', { class: 'acts' }, acts),
    went,
    hint && el(document, 'p', { class: 'quiet' }, [hint]),
  ])
}
