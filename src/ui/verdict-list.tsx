/** Verdicts worst first, each with its details behind a button. The first that needs a look is open. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import { type Acts, buildDetails } from './details.ts'
import { Glyph } from './glyph.tsx'
import { FOLD_PATH, TONE_PATHS } from './glyphs.ts'

interface Acting {
  readonly copy: (text: string) => Promise<boolean>
  readonly acts: Acts
  /** What stands below the body of an open verdict. */
  readonly extra?: (shown: Shown) => ComponentChildren
  /** Takes the place of the verdict with its id. */
  readonly onShown: (shown: Shown) => void
}

/** The same elements as in the card, put under Preact's care as a whole. */
const Details = ({ shown, copy, acts, onShown }: Acting & { readonly shown: Shown }) => {
  const place = useRef<HTMLDivElement>(null)
  // What a press does must not depend on how often the list around was drawn meanwhile.
  const renewed = useRef(onShown)
  renewed.current = onShown
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    place.current?.replaceChildren(
      buildDetails({ document, shown, copy, signal, acts, isInPage: false, onShown: (next) => renewed.current(next) }),
    )
    return () => life.abort()
  }, [shown, copy, acts])
  return <div class="body" ref={place} />
}

const VerdictItem = ({
  shown,
  isOpenAtFirst,
  extra,
  ...acting
}: Acting & { readonly shown: Shown; readonly isOpenAtFirst: boolean }) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <li data-tone={shown.tone} lang={shown.lang} dir={shown.dir ?? 'ltr'}>
      <h3>
        <button
          type="button"
          class="summary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Glyph path={TONE_PATHS[shown.tone]} sizePx={18} />
          <b>{shown.short}</b>
          <small>
            <span lang={shown.proseLang}>{shown.schemeName}</span>
            {shown.numberText && <bdi>{shown.numberText}</bdi>}
          </small>
          <Glyph path={FOLD_PATH} sizePx={14} class="fold" />
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details shown={shown} {...acting} />}
        {isOpen && extra?.(shown)}
      </div>
    </li>
  )
}

const needsALook = ({ tone }: Shown): boolean => tone === 'alarm' || tone === 'caution'

export const VerdictList = ({ shown, ...acting }: Acting & { readonly shown: readonly Shown[] }) => (
  <ul class="verdicts">
    {shown.map((one, index) => (
      <VerdictItem
        key={one.id}
        shown={one}
        {...acting}
        isOpenAtFirst={index === 0 && (shown.length === 1 || needsALook(one))}
      />
    ))}
  </ul>
)
