/** The page in front: its verdicts, worst first, and it follows when another page comes to the front. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewWords } from '../say/words/views/index.ts'
import type { Acts } from './details.ts'
import type { PanelProps } from './panel-props.ts'
import { PanelTrace } from './panel-trace.tsx'
import type { PageState, TabView } from './props.ts'
import { VerdictList } from './verdict-list.tsx'

type Page =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly view: TabView }

/** The fact, then what it means. */
const STATE_WORDS: Readonly<Record<PageState, (words: ViewWords, count: number) => readonly [string, string?]>> = {
  checked: ({ popup }, count) => [popup.found(count)],
  'nothing-found': ({ popup }) => [popup.nothingFound, popup.nothingFoundHint],
  'not-scanned': ({ popup }) => [popup.notScanned, popup.notScannedHint],
  'no-permission': ({ popup, panel }) => [popup.noPermission, panel.useButton],
  unsupported: ({ popup, panel }) => [popup.unsupported, panel.closedPage],
}

const messageOf = (page: Page, words: ViewWords): readonly [string, string?] => {
  if (page.kind === 'loading') return [words.popup.loading]
  if (page.kind === 'failed') return [words.popup.error, words.popup.errorHint]
  const { state, shown } = page.view
  const marks = shown.filter(({ kind }) => !kind.startsWith('badge-'))
  return STATE_WORDS[state](words, marks.length || shown.length)
}

const useOnline = (): boolean => {
  const [isOnline, setOnline] = useState(globalThis.navigator?.onLine !== false)
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    globalThis.addEventListener('online', () => setOnline(true), { signal })
    globalThis.addEventListener('offline', () => setOnline(false), { signal })
    return () => life.abort()
  }, [])
  return isOnline
}

export const PanelPage = (props: PanelProps) => {
  const {
    words,
    load,
    scan,
    grantSite,
    maySetSite = () => true,
    copy,
    followPage,
    ask,
    handOff,
    report,
    watch,
    notNumber,
  } = props
  const text = words.popup
  const [page, setPage] = useState<Page>({ kind: 'loading' })
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const isOnline = useOnline()
  // Only the answer to the last question counts: pages come to the front faster than they are read.
  const asked = useRef(0)

  const settle = (work: Promise<TabView>): Promise<void> => {
    asked.current += 1
    const mine = asked.current
    const show = (next: Page): void => {
      if (mine === asked.current) setPage(next)
    }
    return work.then(
      (view) => show({ kind: 'known', view }),
      () => show({ kind: 'failed' }),
    )
  }
  useEffect(() => {
    void settle(load())
    return followPage(() => {
      setSaid('')
      void settle(load())
    })
  }, [])

  const rescan = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    await settle(scan())
    setBusy(false)
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
  const acts = useMemo<Acts>(
    () => ({
      ask: (shown, offer) => ask(shown.id, offer, 'page'),
      handOff: (shown) => handOff(shown.id, 'page'),
      report: (shown) => report(shown.id, 'page'),
      watch: (shown) => watch(shown.id, 'page'),
      notNumber: async (shown) => {
        const isKept = await notNumber(shown.id)
        if (isKept) setSaid(shown.notNumber?.done ?? '')
        if (isKept) await settle(load())
        return isKept
      },
    }),
    [ask, handOff, report, watch, notNumber, load],
  )

  const [headline, hint] = messageOf(page, words)
  const view = page.kind === 'known' ? page.view : undefined
  const unchecked = view?.shown.filter(({ kind }) => kind === 'unchecked').length ?? 0
  const asksForSite = view && view.host !== '' && view.state === 'not-scanned' && maySetSite(view.host)
  const isRead = view?.state === 'checked' || view?.state === 'nothing-found'
  return (
    <section aria-labelledby="pm-page" aria-busy={isBusy || page.kind === 'loading'}>
      <h2 id="pm-page">{view?.host ? <bdi>{view.host}</bdi> : text.onThisPage}</h2>
      {view?.title && (
        <p class="title" dir="auto">
          {view.title}
        </p>
      )}
      {!isOnline && <p class="notice">{words.panel.offline}</p>}
      <div class="state" role="status">
        <strong>{headline}</strong>
        {hint && <p class="quiet">{hint}</p>}
        {unchecked > 0 && <p class="quiet">{words.panel.uncheckedCount(unchecked)}</p>}
      </div>
      {view && view.shown.length > 0 && (
        <VerdictList
          shown={view.shown}
          copy={copy}
          acts={acts}
          extra={(shown) => <PanelTrace {...props} shown={shown} />}
          onShown={(next) =>
            setPage({
              kind: 'known',
              view: { ...view, shown: view.shown.map((one) => (one.id === next.id ? next : one)) },
            })
          }
        />
      )}
      {page.kind !== 'loading' && view?.state !== 'unsupported' && (
        <div class="row">
          <button
            type="button"
            class={isRead ? 'button small' : 'button primary'}
            aria-disabled={isBusy}
            onClick={() => void rescan()}
          >
            {isBusy ? text.checking : page.kind === 'failed' ? text.retry : isRead ? text.checkAgain : text.checkPage}
          </button>
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
