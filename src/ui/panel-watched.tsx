/** The watched certificates: how each stands, what changed, when it was asked for. */
import { useEffect, useState } from 'preact/hooks'
import { csvOf } from '../core/csv.ts'
import type { Watched, WatchedChange, WatchedState } from '../core/watched.ts'
import { TONES, type Tone } from '../core/words.ts'
import { fill } from '../say/words/fill.ts'
import { sayAgo } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { Glyph } from './glyph.tsx'
import { TONE_PATHS } from './glyphs.ts'
import type { PanelProps } from './panel-props.ts'

type Props = Pick<PanelProps, 'words' | 'watched' | 'changeWatched' | 'checkWatched' | 'followWatched' | 'save' | 'now'>

const sayState = (state: WatchedState, { statuses, verdicts }: ViewWords): string =>
  state === 'absent' ? verdicts.absent.short : statuses[state]
/** In force says nothing of any product. */
const toneOf = (state: WatchedState): Tone => (state === 'valid' ? 'plain' : TONES[state])

const COLUMNS = [
  'number',
  'scheme',
  'schemeName',
  'state',
  'before',
  'changedAt',
  'checkedAt',
  'since',
  'holder',
  'product',
] as const
export const watchedCsv = (entries: readonly Watched[]): string =>
  csvOf([COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column] ?? ''))])

interface ItemProps {
  readonly entry: Watched
  readonly words: ViewWords
  readonly now: string
  readonly isAsking: boolean
  readonly change: (change: WatchedChange) => void
  readonly ask: () => void
}

const Item = ({ entry, words, now, isAsking, change, ask }: ItemProps) => {
  const text = words.panel
  const { state, before, changedAt, hasNews, isPaused, checkedAt, failedAt, number, schemeName, lang } = entry
  const ago = (at: string): string => sayAgo(words.locale, at, now)
  const act = (label: string, press: () => void, isDisabled = false) => (
    <button
      type="button"
      class="button small"
      aria-label={fill(text.named, { act: label, name: number })}
      aria-disabled={isDisabled}
      onClick={() => (isDisabled ? undefined : press())}
    >
      {label}
    </button>
  )
  return (
    <li data-tone={toneOf(state)} class="entry">
      <div class="head">
        <Glyph path={TONE_PATHS[toneOf(state)]} sizePx={18} />
        <b>{sayState(state, words)}</b>
      </div>
      <p>
        <span lang={lang}>{schemeName}</span> <bdi>{number}</bdi>
      </p>
      {[entry.product, entry.holder].map(
        (line) =>
          line && (
            <p key={line} class="quiet" dir="auto">
              {line}
            </p>
          ),
      )}
      {before && changedAt && (
        <p class={hasNews ? 'changed' : 'quiet'}>
          {fill(text.changed, { before: sayState(before, words), now: sayState(state, words), ago: ago(changedAt) })}
        </p>
      )}
      <p class="quiet">
        {[
          fill(text.asked, { ago: ago(checkedAt) }),
          failedAt && fill(text.unanswered, { ago: ago(failedAt) }),
          isPaused && text.paused,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entry.demo && <p class="quiet">{words.card.demo}</p>}
      <div class="row">
        {hasNews && act(text.seen, () => change('seen'))}
        {act(isAsking ? text.asking : text.askNow, ask, isAsking)}
        {isPaused ? act(text.resume, () => change('resume')) : act(text.pause, () => change('pause'))}
        {act(text.remove, () => change('remove'))}
      </div>
    </li>
  )
}

export const PanelWatched = ({ words, watched, changeWatched, checkWatched, followWatched, save, now }: Props) => {
  const text = words.panel
  const [entries, setEntries] = useState<readonly Watched[]>()
  const [asking, setAsking] = useState<string>()
  const [said, setSaid] = useState('')
  const settle = (work: Promise<readonly Watched[]>): Promise<void> => work.then(setEntries, () => setSaid(text.failed))
  useEffect(() => {
    void settle(watched())
    return followWatched(() => void settle(watched()))
  }, [])

  const change = (id: string, wanted: WatchedChange): void => {
    setSaid(wanted === 'remove' ? text.removedCount(1) : '')
    void settle(changeWatched(id, wanted))
  }
  const ask = async (id: string): Promise<void> => {
    if (asking !== undefined) return
    setAsking(id)
    await settle(checkWatched(id))
    setAsking(undefined)
  }
  const saveAs = (form: 'json' | 'csv'): void => {
    const all = entries ?? []
    const name = `proofmark-watched-${now().slice(0, 10)}.${form}`
    save(name, form === 'csv' ? watchedCsv(all) : `${JSON.stringify({ version: 1, entries: all }, null, 2)}\n`)
  }

  const count = entries?.length ?? 0
  return (
    <section aria-labelledby="pm-watched" aria-busy={entries === undefined}>
      <h2 id="pm-watched">{text.tabs.watched}</h2>
      <div class="state" role="status">
        {entries === undefined ? (
          <p>{words.options.loading}</p>
        ) : count === 0 ? (
          <>
            <strong>{text.watchedNone}</strong>
            <p class="quiet">{text.watchedNoneHint}</p>
          </>
        ) : (
          <p class="count">{text.watchedCount(count)}</p>
        )}
      </div>
      {entries && count > 0 && (
        <>
          <ul class="verdicts">
            {entries.map((entry) => (
              <Item
                key={entry.id}
                entry={entry}
                words={words}
                now={now()}
                isAsking={asking === entry.id}
                change={(wanted) => change(entry.id, wanted)}
                ask={() => void ask(entry.id)}
              />
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button small" onClick={() => saveAs('json')}>
              {text.saveJson}
            </button>
            <button type="button" class="button small" onClick={() => saveAs('csv')}>
              {text.saveCsv}
            </button>
          </div>
        </>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}
