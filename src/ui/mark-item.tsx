/** One mark behind a button: what it proves and what it does not, and where to look it up. */
import { useId, useState } from 'preact/hooks'
import { lookupPage, type Meaning } from '../core/meaning.ts'
import type { Worded } from '../core/scheme.ts'
import type { Locale } from '../core/shown.ts'
import { fill } from '../say/words/fill.ts'
import { LANGUAGE, otherTag, proseTag } from '../say/words/locales.ts'
import { sayRegion } from '../say/words/region.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { Glyph } from './glyph.tsx'
import { FOLD_PATH } from './glyphs.ts'

export interface MarkProps {
  readonly words: ViewWords
  readonly meaning: Meaning
}

interface Line {
  readonly term: string
  readonly text: string | undefined
  readonly lang?: Locale | undefined
}

const linesOf = ({ words: { locale, card, marks }, meaning }: MarkProps): readonly Line[] => {
  const { name, issuer, kind, form, proves, doesNotProve, validity, homonyms, evidence } = meaning
  const say = (worded: Worded | undefined): string | undefined => worded?.[LANGUAGE[locale]]
  const lang = proseTag(locale)
  const other = otherTag(locale)
  // The grade of the form is said where it is not that of the rest.
  const formText = form && [say(form), form.grade !== evidence && marks.grades[form.grade]].filter(Boolean).join(' · ')
  return [
    { term: card.proves, text: say(proves), lang },
    { term: card.doesNotProve, text: say(doesNotProve), lang },
    { term: marks.issuer, text: say(issuer), lang },
    { term: marks.kind, text: marks.kinds[kind] },
    { term: marks.form, text: formText ?? marks.noForm },
    { term: marks.validity, text: say(validity), lang },
    { term: marks.homonyms, text: say(homonyms), lang },
    { term: marks.otherName, text: name[LANGUAGE[other]], lang: other },
    { term: marks.evidence, text: marks.grades[evidence] },
  ]
}

const MarkDetails = (props: MarkProps) => {
  const { words, meaning } = props
  const { lookup } = meaning
  const page = lookupPage(meaning)
  return (
    <div class="pm-d">
      <dl>
        {linesOf(props).map(
          ({ term, text, lang }) =>
            text && (
              <div key={term}>
                <dt>{term}</dt>
                <dd lang={lang}>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {lookup && page && (
        <div class="acts">
          <a href={page} target="_blank" rel="noopener noreferrer">
            {fill(words.card.official, { name: lookup.name[LANGUAGE[words.locale]] })}
            <span class="heard">, {words.marks.newTab}</span>
          </a>
        </div>
      )}
    </div>
  )
}

/** `level` is that of its heading in the page: under a region's own heading the region goes without saying. */
export const MarkItem = ({ level: Heading, ...props }: MarkProps & { readonly level: 'h3' | 'h4' }) => {
  const { words, meaning } = props
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <Heading>
        <button
          type="button"
          class="summary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <b lang={proseTag(words.locale)}>{meaning.name[LANGUAGE[words.locale]]}</b>
          <small>
            {Heading === 'h3' && <span>{sayRegion(words.locale, meaning.region)}</span>}
            <span>{words.marks.kinds[meaning.kind]}</span>
          </small>
          <Glyph path={FOLD_PATH} sizePx={14} class="fold" />
        </button>
      </Heading>
      <div id={id} class="body" hidden={!isOpen}>
        {isOpen && <MarkDetails {...props} />}
      </div>
    </li>
  )
}
