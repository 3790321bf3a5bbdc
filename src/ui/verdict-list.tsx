/** Verdicts worst first, each with its details behind a button. The first that needs a look is open. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import { buildDetails } from './details.ts'
import { Glyph } from './glyph.tsx'
import { FOLD_PATH, TONE_PATHS } from './glyphs.ts'

interface Copying {
  readonly copy: (text: string) => Promise<boolean>
}

/** The same elements as in the card, put under Preact's care as a whole. */
const Details = ({ shown, copy }: Copying & { readonly shown: Shown }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const life = new AbortController()
    place.current?.replaceChildren(buildDetails({ document, shown, copy, signal: life.signal }))
    return () => life.abort()
  }, [shown, copy])
  return <div class="body" ref={place} />
}

const VerdictItem = ({
  shown,
  copy,
  isOpenAtFirst,
}: Copying & { readonly shown: Shown; readonly isOpenAtFirst: boolean }) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <li data-tone={shown.tone} lang={shown.lang}>
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
            <span>{shown.schemeName}</span>
            {shown.numberText && <bdi>{shown.numberText}</bdi>}
          </small>
          <Glyph path={FOLD_PATH} sizePx={14} class="fold" />
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details shown={shown} copy={copy} />}
      </div>
    </li>
  )
}

const needsALook = ({ tone }: Shown): boolean => tone === 'alarm' || tone === 'caution'

export const VerdictList = ({ shown, copy }: Copying & { readonly shown: readonly Shown[] }) => (
  <ul class="verdicts">
    {shown.map((one, index) => (
      <VerdictItem
        key={one.id}
        shown={one}
        copy={copy}
        isOpenAtFirst={index === 0 && (shown.length === 1 || needsALook(one))}
      />
    ))}
  </ul>
)
