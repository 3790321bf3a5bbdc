/** "What does this mark mean?": every mark we know, by region, and a field to search them. Read when first opened. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { byRegion, type MarkRegion, type Meaning } from '../core/meaning.ts'
import type { Locale } from '../core/shown.ts'
import { sayRegion } from '../say/words/region.ts'
import type { MarksWords, ViewWords } from '../say/words/views/index.ts'
import { findMarks, indexMarks } from './find-marks.ts'
import { Glyph } from './glyph.tsx'
import { FOLD_PATH } from './glyphs.ts'
import { MarkItem } from './mark-item.tsx'
import type { LoadMeanings } from './props.ts'

export interface MarksProps {
  readonly words: ViewWords
  readonly meanings: LoadMeanings
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly meanings: readonly Meaning[] }

interface ListProps {
  readonly words: ViewWords
  readonly meanings: readonly Meaning[]
}

const MarkList = ({ words, meanings, level }: ListProps & { readonly level: 'h3' | 'h4' }) => (
  <ul class="marks">
    {meanings.map((meaning) => (
      <MarkItem key={meaning.id} words={words} meaning={meaning} level={level} />
    ))}
  </ul>
)

const RegionItem = ({ words, region, meanings }: MarkRegion & Pick<ListProps, 'words'>) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <h3>
        <button
          type="button"
          class="summary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <b>{sayRegion(words.locale, region)}</b> <span class="count">{meanings.length}</span>
          <Glyph path={FOLD_PATH} sizePx={14} class="fold" />
        </button>
      </h3>
      <div id={id} class="inner" hidden={!isOpen}>
        {isOpen && <MarkList words={words} meanings={meanings} level="h4" />}
      </div>
    </li>
  )
}

/** Chinese, English and the person's own language may be typed, whichever is shown. */
const regionNames =
  (locale: Locale) =>
  (region: string): readonly string[] => [
    ...new Set([sayRegion('zh-CN', region), sayRegion('en', region), sayRegion(locale, region)]),
  ]

const NONE: readonly Meaning[] = []

/** What is there to see: all of them by region while nothing is typed, else what was found. */
interface Sight {
  readonly isAll: boolean
  readonly found: readonly Meaning[]
  readonly regions: readonly MarkRegion[]
}

const useSight = (meanings: readonly Meaning[], typed: string, locale: Locale): Sight => {
  const index = useMemo(() => indexMarks(meanings, regionNames(locale)), [meanings, locale])
  const found = useMemo(() => findMarks(index, typed), [index, typed])
  const regions = useMemo(() => byRegion(meanings), [meanings])
  return { isAll: typed.trim() === '', found, regions }
}

const statusOf = (state: State, { isAll, found, regions }: Sight, text: MarksWords): string => {
  if (state.kind === 'failed') return ''
  if (state.kind === 'loading') return text.loading
  if (isAll) return text.all(state.meanings.length, regions.length)
  return found.length > 0 ? text.found(found.length) : text.none
}

const Seen = ({ words, isAll, found, regions }: Sight & Pick<ListProps, 'words'>) => {
  if (isAll)
    return (
      <ul class="marks">
        {regions.map((one) => (
          <RegionItem key={one.region} words={words} {...one} />
        ))}
      </ul>
    )
  if (found.length === 0) return <p class="quiet">{words.marks.noneHint}</p>
  return <MarkList words={words} meanings={found} level="h3" />
}

const MarkSearch = ({ words, meanings: load }: MarksProps) => {
  const text = words.marks
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const read = (): Promise<void> => {
    setState({ kind: 'loading' })
    return load().then(
      (meanings) => setState({ kind: 'known', meanings }),
      () => setState({ kind: 'failed' }),
    )
  }
  // Once, when the list is opened; who opened it wants to type.
  useEffect(() => {
    field.current?.focus()
    void read()
  }, [])
  const sight = useSight(state.kind === 'known' ? state.meanings : NONE, typed, words.locale)
  return (
    <search class="field" aria-labelledby="pm-marks">
      <label for={id}>{text.label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        maxLength={80}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        aria-describedby={`${id}h`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="quiet" id={`${id}h`}>
        {text.example}
      </p>
      <p class="count" role="status">
        {statusOf(state, sight, text)}
      </p>
      {state.kind === 'failed' && (
        <div class="row">
          <p class="problem" role="alert">
            {text.failed}
          </p>
          <button type="button" class="button small" onClick={() => void read()}>
            {text.retry}
          </button>
        </div>
      )}
      {state.kind === 'known' && <Seen words={words} {...sight} />}
    </search>
  )
}

/** A section that asks for nothing until its button is pressed. */
export const Marks = (props: MarksProps) => {
  const text = props.words.marks
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <section aria-labelledby="pm-marks">
      <h2 id="pm-marks">{text.title}</h2>
      {!isOpen && <p class="quiet">{text.hint}</p>}
      <div class="row">
        <button type="button" class="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.close : text.open}
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <MarkSearch {...props} />}
      </div>
    </section>
  )
}
