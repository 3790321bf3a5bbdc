/** The side panel (in Firefox the sidebar): the page in front, the history, the watched certificates. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { PANEL_CSS } from './panel-css.ts'
import { PanelHistory } from './panel-history.tsx'
import { PanelPage } from './panel-page.tsx'
import { PANEL_TABS, type PanelProps, type PanelTab } from './panel-props.ts'
import { PanelWatched } from './panel-watched.tsx'
import { VIEWS_CSS } from './views-css.ts'

const VIEWS = { page: PanelPage, history: PanelHistory, watched: PanelWatched } as const

/** Where an arrow leads from a tab; `undefined`: the key is none of theirs. */
const tabAfter = (tab: PanelTab, key: string, isLeftward: boolean): PanelTab | undefined => {
  const [back, on] = isLeftward ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  const step = key === on ? 1 : key === back ? -1 : 0
  if (key === 'Home') return PANEL_TABS[0]
  if (key === 'End') return PANEL_TABS.at(-1)
  return step === 0 ? undefined : PANEL_TABS.at((PANEL_TABS.indexOf(tab) + step) % PANEL_TABS.length)
}

const useNews = ({ watched, followWatched }: PanelProps): number => {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const read = (): void =>
      void watched().then(
        (entries) => setCount(entries.filter(({ hasNews }) => hasNews).length),
        () => undefined,
      )
    read()
    return followWatched(read)
  }, [])
  return count
}

export const Panel = (props: PanelProps) => {
  const { words, start, openOptions } = props
  const text = words.panel
  const [tab, setTab] = useState(start)
  const news = useNews(props)
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent): void => {
    const next = tabAfter(tab, event.key, document.documentElement.dir === 'rtl')
    if (!next) return
    event.preventDefault()
    setTab(next)
    list.current?.querySelector<HTMLElement>(`#pm-tab-${next}`)?.focus()
  }
  const View = VIEWS[tab]
  return (
    <div class="view popup panel" lang={words.locale}>
      <style>{VIEWS_CSS + PANEL_CSS}</style>
      <header>
        <Glyph path={MARK_PATH} sizePx={20} />
        <h1>{text.title}</h1>
        <button type="button" class="button small bare" onClick={openOptions}>
          {words.popup.options}
        </button>
      </header>
      <main>
        <div role="tablist" aria-label={text.title} ref={list} onKeyDown={onKey}>
          {PANEL_TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`pm-tab-${one}`}
              aria-selected={one === tab}
              aria-controls="pm-panel"
              tabIndex={one === tab ? 0 : -1}
              onClick={() => setTab(one)}
            >
              {text.tabs[one]}
              {one === 'watched' && news > 0 && (
                <>
                  <span class="dot" aria-hidden="true" />
                  <span class="heard">, {text.newsCount(news)}</span>
                </>
              )}
            </button>
          ))}
        </div>
        <div role="tabpanel" id="pm-panel" aria-labelledby={`pm-tab-${tab}`}>
          <View {...props} />
        </div>
      </main>
    </div>
  )
}
