/** The history: searched, saved to a file, forgotten one by one, by shop or as a whole, and for how long it is kept. */
import { Fragment } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { csvOf } from '../core/csv.ts'
import { type Forget, HISTORY_DAYS, type History, type HistoryDays, type HistoryEntry } from '../core/history.ts'
import type { VerdictKind } from '../core/words.ts'
import { fill } from '../say/words/fill.ts'
import { sayDay } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { Glyph } from './glyph.tsx'
import { FOLD_PATH, TONE_PATHS } from './glyphs.ts'
import type { PanelProps } from './panel-props.ts'

type Props = Pick<PanelProps, 'words' | 'history' | 'forgetHistory' | 'keepHistory' | 'save' | 'now'>

const PAGE = 50
/** More than are ever kept. */
const ALL = 100_000

const COLUMNS = ['at', 'host', 'title', 'scheme', 'schemeName', 'number', 'kind', 'short', 'holder', 'product'] as const
export const historyCsv = (entries: readonly HistoryEntry[]): string =>
  csvOf([COLUMNS, ...entries.map((entry) => COLUMNS.map((column) => entry[column] ?? ''))])

/** What it said, in the language of today where that kind has words of its own. */
const shortOf = ({ kind, short }: HistoryEntry, { verdicts }: ViewWords): string =>
  Object.hasOwn(verdicts, kind) ? verdicts[kind as VerdictKind].short : short

interface EntryProps {
  readonly entry: HistoryEntry
  readonly words: ViewWords
  readonly forget: (what: Forget) => void
}

const Entry = ({ entry, words, forget }: EntryProps) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { tone, lang, schemeName, number, host, title, holder, product, demo } = entry
  const text = words.panel
  return (
    <li data-tone={tone}>
      <h4>
        <button
          type="button"
          class="summary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Glyph path={TONE_PATHS[tone]} sizePx={18} />
          <b>{shortOf(entry, words)}</b>
          <small>
            <span lang={lang}>{schemeName}</span>
            {number && <bdi>{number}</bdi>}
            <bdi>{host}</bdi>
          </small>
          <Glyph path={FOLD_PATH} sizePx={14} class="fold" />
        </button>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div class="entry">
            {[title, product, holder].map(
              (line) =>
                line && (
                  <p key={line} dir="auto">
                    {line}
                  </p>
                ),
            )}
            {demo && <p class="quiet">{words.card.demo}</p>}
            <div class="row">
              <button
                type="button"
                class="button small"
                aria-label={fill(text.named, { act: text.remove, name: number || schemeName })}
                onClick={() => forget({ kind: 'one', id: entry.id })}
              >
                {text.remove}
              </button>
              <button type="button" class="button small" onClick={() => forget({ kind: 'host', host })}>
                {fill(text.removeHost, { host })}
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  )
}

/** Those of a day stand together, the newest first as they come. */
const byDay = (entries: readonly HistoryEntry[]): readonly (readonly [string, readonly HistoryEntry[]])[] => {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = entry.at.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}

const Keep = ({
  words,
  days,
  keep,
}: Pick<Props, 'words'> & { days: HistoryDays; keep: (days: HistoryDays) => void }) => (
  <fieldset>
    <legend>{words.panel.keep}</legend>
    {HISTORY_DAYS.map((one) => (
      <div class="choice" key={one}>
        <input
          type="radio"
          name="pm-keep"
          id={`pm-keep-${one}`}
          checked={one === days}
          aria-describedby="pm-keep-hint"
          onChange={() => keep(one)}
        />
        <label for={`pm-keep-${one}`}>{words.panel.keepDays[one]}</label>
      </div>
    ))}
    <p class="quiet" id="pm-keep-hint">
      {words.panel.keepHint}
    </p>
  </fieldset>
)

export const PanelHistory = ({ words, history, forgetHistory, keepHistory, save, now }: Props) => {
  const text = words.panel
  const [query, setQuery] = useState('')
  const [atMost, setAtMost] = useState(PAGE)
  const [found, setFound] = useState<History>()
  const [trouble, setTrouble] = useState<History['trouble']>()
  const [said, setSaid] = useState('')
  const [isSure, setSure] = useState(false)
  const asked = useRef(0)

  const look = async (): Promise<void> => {
    asked.current += 1
    const mine = asked.current
    try {
      const next = await history(query, atMost)
      if (mine !== asked.current) return
      setFound(next)
      if (next.trouble) setTrouble(next.trouble)
    } catch {
      if (mine === asked.current) setSaid(text.failed)
    }
  }
  useEffect(() => void look(), [query, atMost])

  /** Does it, says what came of it, and reads the list anew. */
  const act = async (work: Promise<string>): Promise<void> => {
    setSaid(await work.catch(() => text.failed))
    await look()
  }
  const forget = (what: Forget): void => {
    setSure(false)
    void act(forgetHistory(what).then(text.removedCount))
  }
  const keep = (days: HistoryDays): void => {
    // What was pressed stands at once; should it not have been kept, the list that is read next says so.
    setFound((before) => before && { ...before, days })
    void act(keepHistory(days).then((isKept) => (isKept ? text.saved : text.notSaved)))
  }
  const saveAs = async (form: 'json' | 'csv'): Promise<void> => {
    try {
      const { entries } = await history('', ALL)
      const name = `proofmark-history-${now().slice(0, 10)}.${form}`
      save(name, form === 'csv' ? historyCsv(entries) : `${JSON.stringify({ version: 1, entries }, null, 2)}\n`)
    } catch {
      setSaid(text.failed)
    }
  }

  if (!found)
    return (
      <section aria-busy="true">
        <p role="status">{said || words.options.loading}</p>
      </section>
    )
  const { entries, total, days } = found
  const isEmpty = total === 0 && query.trim() === ''
  return (
    <section aria-labelledby="pm-history">
      <h2 id="pm-history">{text.tabs.history}</h2>
      {trouble && (
        <p class="notice" role="status">
          {text.trouble[trouble]}
        </p>
      )}
      {!isEmpty && (
        <div class="field">
          <label for="pm-search">{text.searchLabel}</label>
          <input
            id="pm-search"
            type="search"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={query}
            aria-describedby="pm-search-hint"
            onInput={(event) => {
              setAtMost(PAGE)
              setQuery(event.currentTarget.value)
            }}
          />
          <p class="quiet" id="pm-search-hint">
            {text.searchExample}
          </p>
        </div>
      )}
      <div class="state" role="status">
        {isEmpty ? (
          <>
            <strong>{days === 0 ? text.historyOff : text.historyNone}</strong>
            {days !== 0 && <p class="quiet">{text.historyNoneHint}</p>}
          </>
        ) : total === 0 ? (
          <p>{text.noMatch}</p>
        ) : (
          <p class="count">{text.foundCount(total)}</p>
        )}
      </div>
      {byDay(entries).map(([day, ofDay]) => (
        <Fragment key={day}>
          <h3 class="day">{sayDay(words.locale, day)}</h3>
          <ul class="verdicts">
            {ofDay.map((entry) => (
              <Entry key={entry.id} entry={entry} words={words} forget={forget} />
            ))}
          </ul>
        </Fragment>
      ))}
      {total > entries.length && (
        <div class="row">
          <button type="button" class="button" onClick={() => setAtMost(atMost + PAGE)}>
            {text.more}
          </button>
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
      <Keep words={words} days={days} keep={keep} />
      {!isEmpty && (
        <div class="row">
          <button type="button" class="button small" onClick={() => void saveAs('json')}>
            {text.saveJson}
          </button>
          <button type="button" class="button small" onClick={() => void saveAs('csv')}>
            {text.saveCsv}
          </button>
          {!isSure && (
            <button type="button" class="button small" onClick={() => setSure(true)}>
              {text.clear}
            </button>
          )}
        </div>
      )}
      {isSure && (
        <fieldset class="notice">
          <legend>{text.clearSure}</legend>
          <div class="row">
            <button type="button" class="button small" onClick={() => forget({ kind: 'all' })}>
              {text.clear}
            </button>
            <button type="button" class="button small" onClick={() => setSure(false)}>
              {text.cancel}
            </button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
