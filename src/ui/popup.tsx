/** The toolbar popup: what this page claims and what the registers say, and a field for a number from elsewhere. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import type { PopupWords } from '../say/words/views/index.ts'
import { ByHand } from './by-hand.tsx'
import { CertificateLink } from './certificate-link.tsx'
import type { Acts } from './details.ts'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { Marks } from './marks.tsx'
import { PrivacyLink } from './privacy-link.tsx'
import type { Codes, Errand, HandOffState, PageState, PopupProps, TabView, Whence } from './props.ts'
import { ReportLink } from './report-link.tsx'
import { ReportNews } from './report-news.tsx'
import { useOffline } from './use-offline.ts'
import { VerdictList } from './verdict-list.tsx'
import { VIEWS_CSS } from './views-css.ts'
import { WatchNews } from './watch-news.tsx'

type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly view: TabView }

/** What is said where there is no list: the fact, then what it means. */
const STATE_WORDS: Readonly<Record<PageState, (words: PopupWords, count: number) => readonly [string, string?]>> = {
  checked: (words, count) => [words.found(count)],
  'nothing-found': (words) => [words.nothingFound, words.nothingFoundHint],
  'not-scanned': (words) => [words.notScanned, words.notScannedHint],
  'no-permission': (words) => [words.noPermission, words.noPermissionHint],
  unsupported: (words) => [words.unsupported, words.unsupportedHint],
}

const messageOf = (page: Page, words: PopupWords): readonly [string, string?] => {
  if (page.kind === 'loading') return [words.loading]
  if (page.kind === 'failed') return [words.error, words.errorHint]
  const { state, shown } = page.view
  // A badge is no certification of its own; where there is nothing else it is what was found.
  const marks = shown.filter(({ kind }) => !kind.startsWith('badge-'))
  return STATE_WORDS[state](words, marks.length || shown.length)
}

/** What a press in a list of verdicts sets going. */
const useActs = ({ ask, handOff, report, watch }: PopupProps, whence: Whence): Acts =>
  useMemo(
    () => ({
      ask: (shown, offer) => ask(shown.id, offer, whence),
      handOff: (shown) => handOff(shown.id, whence),
      report: (shown) => report(shown.id, whence),
      watch: (shown) => watch(shown.id, whence),
    }),
    [ask, handOff, report, watch, whence],
  )

const replaced = (all: readonly Shown[], next: Shown): readonly Shown[] =>
  all.map((one) => (one.id === next.id ? next : one))

/** Whether what the person pointed at still wants a word: what was found stands in the list. */
const errandWords = (errand: Errand | undefined, text: PopupWords): string => {
  if (!errand || errand.state === 'found') return ''
  if (errand.state === 'busy') return errand.what === 'picture' ? text.errandPicture : text.errandBusy
  return errand.what === 'page' ? '' : text.errandNone[errand.what]
}

/** How many of several could not be checked; one alone says so itself. */
const partialWords = (shown: readonly Shown[], text: PopupWords): string => {
  const unchecked = shown.filter(({ kind }) => kind === 'unchecked').length
  return unchecked > 0 && shown.length > 1 ? text.partial(unchecked, shown.length) : ''
}

interface ThisPageProps extends PopupProps {
  /** A picture was pointed at, and what the page's words say of it is known. */
  readonly onPicture: (errand: Errand) => void
}

const ThisPage = (props: ThisPageProps) => {
  const {
    words,
    load,
    scan,
    scanResults,
    grantSite,
    maySetSite = () => true,
    copy,
    notNumber,
    follow,
    onPicture,
  } = props
  const text = words.popup
  const [page, setPage] = useState<Page>({ kind: 'loading' })
  const onPage = useActs(props, 'page')
  // What is no number goes from the list; that it did is said below the list.
  const acts = useMemo<Acts>(
    () => ({
      ...onPage,
      notNumber: async (shown) => {
        const isKept = await notNumber(shown.id)
        if (isKept) setSaid(shown.notNumber?.done ?? '')
        if (isKept) await settle(load())
        return isKept
      },
    }),
    [onPage, notNumber, load],
  )
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  const settle = (work: Promise<TabView>): Promise<void> =>
    work.then(
      (view) => setPage({ kind: 'known', view }),
      () => setPage({ kind: 'failed' }),
    )
  const rescan = async (read = scan): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    await settle(read())
    setBusy(false)
  }
  const lookIntoResults = async (): Promise<void> => {
    await rescan(scanResults)
    setSaid(text.resultsOn)
  }
  // The permission is asked for in the same breath as the press, or the browser refuses to ask.
  const always = (host: string): Promise<void> =>
    grantSite(host).then(
      (isGranted) => {
        setSaid(isGranted ? text.granted(host) : text.notGranted)
        return isGranted ? rescan() : undefined
      },
      () => setSaid(text.notGranted),
    )
  // Once, when the popup opens, and whenever more is known; what stands there stays until then.
  useEffect(() => {
    const life = new AbortController()
    const again = (): void =>
      void load().then(
        (next) => setPage({ kind: 'known', view: next }),
        () => undefined,
      )
    follow(again, life.signal)
    void settle(load())
    return () => life.abort()
  }, [])
  const isOffline = useOffline()
  const errand = page.kind === 'known' ? page.view.errand : undefined
  const isPicture = errand?.what === 'picture' && errand.state !== 'busy'
  useEffect(() => {
    if (errand && isPicture) onPicture(errand)
  }, [isPicture])

  const [headline, hint] = messageOf(page, text)
  const view = page.kind === 'known' ? page.view : undefined
  const state = view?.state
  // A page that was opened from here to look a number up is no shop: it is read for that number, if at all.
  const isOfficial = view?.handOff !== undefined && view.shown.length === 0
  const isUnread = state === 'no-permission' || state === 'not-scanned'
  const asksForSite = !isOfficial && view && view.host !== '' && isUnread && maySetSite(view.host)
  return (
    <section aria-labelledby="pm-page" aria-busy={isBusy || page.kind === 'loading'}>
      <h2 id="pm-page">{text.onThisPage}</h2>
      {view?.title && (
        <p class="title" dir="auto">
          {view.title}
        </p>
      )}
      {!isOfficial && (
        <div class="state" role="status">
          <strong>{headline}</strong>
          {hint && <p class="quiet">{hint}</p>}
        </div>
      )}
      <p class="said" role="status">
        {errandWords(errand, text)}
      </p>
      {errand?.what === 'text' && errand.state === 'none' && (
        <p class="quiet chosen" dir="auto">
          {errand.text}
        </p>
      )}
      {view && <p class="quiet">{partialWords(view.shown, text)}</p>}
      {isOffline && (
        <p class="quiet" role="status">
          {text.offline}
        </p>
      )}
      {view?.handOff && <ReadHere {...props} handOff={view.handOff} />}
      {view && view.shown.length > 0 && (
        <VerdictList
          shown={view.shown}
          copy={copy}
          acts={acts}
          onShown={(next) => setPage({ kind: 'known', view: { ...view, shown: replaced(view.shown, next) } })}
        />
      )}
      {page.kind !== 'loading' && state !== 'unsupported' && !isOfficial && (
        <div class="row">
          <button
            type="button"
            class={view && view.shown.length > 0 ? 'button small' : 'button primary'}
            aria-disabled={isBusy}
            onClick={() => void rescan()}
          >
            {isBusy ? text.checking : checkLabel(page, text)}
          </button>
          {view && mayBeList(view) && (
            <button type="button" class="button small" aria-disabled={isBusy} onClick={() => void lookIntoResults()}>
              {text.checkResults}
            </button>
          )}
          {asksForSite && (
            <button type="button" class="button" onClick={() => void always(view.host)}>
              {text.always(view.host)}
            </button>
          )}
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}

/** It was read, and is no page of one product, nor a cart. */
const mayBeList = ({ state, page }: TabView): boolean =>
  (state === 'checked' || state === 'nothing-found') && (page === undefined || page === 'list')

const checkLabel = (page: Page, text: PopupWords): string => {
  if (page.kind === 'failed') return text.retry
  const isRead = page.kind === 'known' && (page.view.state === 'checked' || page.view.state === 'nothing-found')
  return isRead ? text.checkAgain : text.checkPage
}

/** The tab is an official page that was opened from here: its answer can be taken over, by a press. */
const ReadHere = ({
  words,
  readOfficial,
  handOff,
}: Pick<PopupProps, 'words' | 'readOfficial'> & { readonly handOff: NonNullable<TabView['handOff']> }) => {
  const text = words.popup
  const [state, setState] = useState<HandOffState>(handOff.state)
  const [isBusy, setBusy] = useState(false)
  const read = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setState(await readOfficial().catch(() => 'unread' as const))
    setBusy(false)
  }
  const said = { open: '', taken: text.handOffTaken, unread: text.handOffUnread }[state]
  return (
    <div class="hand-off">
      <h3>{text.handOffTitle}</h3>
      <p>{text.handOffText(handOff.numberText)}</p>
      {state !== 'taken' && (
        <div class="row">
          <button type="button" class="button primary" aria-disabled={isBusy} onClick={() => void read()}>
            {text.handOffButton}
          </button>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}

/** Nobody is asked yet: what that means, and the way to choose. */
const First = ({ words, openOptions }: PopupProps) => (
  <section aria-labelledby="pm-first">
    <h2 id="pm-first">{words.popup.firstTitle}</h2>
    <p>{words.popup.firstText}</p>
    <div class="row">
      <button type="button" class="button" onClick={openOptions}>
        {words.popup.firstButton}
      </button>
    </div>
  </section>
)

const Body = (props: PopupProps) => {
  const [pointedAt, setPointedAt] = useState<Codes | undefined>()
  const acts = useActs(props, 'hand')
  const onPicture = ({ area }: Errand): void =>
    void props.codesInPage(area).then(setPointedAt, () => setPointedAt({ kind: 'no-picture' }))
  return (
    <main>
      <WatchNews {...props} />
      <ReportNews {...props} />
      <ThisPage {...props} onPicture={onPicture} />
      {props.asksNobody && <First {...props} />}
      <ByHand {...props} acts={acts} pointedAt={pointedAt} />
      <ReportLink {...props} />
      <CertificateLink words={props.words} />
      <PrivacyLink words={props.words} />
      <Marks {...props} />
    </main>
  )
}

export const Popup = (props: PopupProps) => (
  <div class="view popup" lang={props.words.locale}>
    <style>{VIEWS_CSS}</style>
    <header>
      <Glyph path={MARK_PATH} sizePx={20} />
      <h1>{props.words.popup.title}</h1>
      {props.openPanel && (
        <button type="button" class="button small bare" onClick={props.openPanel}>
          {props.words.panel.open}
        </button>
      )}
      <button type="button" class="button small bare" onClick={props.openOptions}>
        {props.words.popup.options}
      </button>
    </header>
    <Body {...props} />
  </div>
)
