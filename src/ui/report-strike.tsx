/** Words that are struck from every text: those that look like personal data are offered, others are typed. */
import { useId, useMemo, useState } from 'preact/hooks'
import { findPersonal, type PersonalKind } from '../core/personal-data.ts'
import { DRAFT_LIMITS, type ReportDraft } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import { Field } from './report-field.tsx'
import type { StepProps } from './report-step.tsx'

interface Found {
  readonly kind: PersonalKind
  readonly text: string
}

/** Offered at most; a page full of phone numbers is a directory. */
const MAX_FOUND = 40
/** A single letter would black out whole texts. */
const MIN_STRIKE = 2

/** Texts of JSON are read apart: a name and the key behind it are no one text. */
const textsIn = (text: string): readonly string[] => {
  const texts: string[] = []
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null && depth < 12) {
      const { label, name, text: own, value: said } = value as Readonly<Record<string, unknown>>
      const [head, body] = [label ?? name, own ?? said]
      // A row's label tells what its value is.
      if (typeof head === 'string' && typeof body === 'string') texts.push(`${head}: ${body}`)
      for (const inner of Object.values(value)) walk(inner, depth + 1)
    }
  }
  try {
    walk(JSON.parse(text), 0)
  } catch {
    return [text]
  }
  return texts
}

/** What may be personal in what is ticked and not struck yet, each once. */
export const personalIn = ({ items, text, strikes }: ReportDraft): readonly Found[] => {
  const texts = [text, ...items.filter(({ isTicked }) => isTicked).flatMap((item) => textsIn(item.text ?? ''))]
  const found = new Map<string, Found>()
  for (const each of texts)
    for (const { kind, start, end } of findPersonal(each)) {
      const words = each.slice(start, end).trim().slice(0, DRAFT_LIMITS.strike)
      if (words.length >= MIN_STRIKE && !strikes.includes(words) && !found.has(words))
        found.set(words, { kind, text: words })
    }
  return [...found.values()].slice(0, MAX_FOUND)
}

const FoundList = ({ words, draft, strike }: StepProps & { readonly strike: (texts: readonly string[]) => void }) => {
  const text = words.report
  const found = useMemo(() => personalIn(draft), [draft.items, draft.text, draft.strikes])
  return (
    <div class="found">
      <h4>{text.found}</h4>
      {found.length === 0 ? (
        <p>{text.foundNone}</p>
      ) : (
        <>
          <ul class="strikes">
            {found.map(({ kind, text: each }) => (
              <li key={each}>
                <span>
                  <span class="quiet">{text.personal[kind]}</span> <bdi>{each}</bdi>
                </span>
                <button
                  type="button"
                  class="button small"
                  aria-label={fill(text.strikeNamed, { text: each })}
                  onClick={() => strike([each])}
                >
                  {text.strike}
                </button>
              </li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button small" onClick={() => strike(found.map((one) => one.text))}>
              {text.strikeAll}
            </button>
          </div>
        </>
      )}
      <p class="quiet">{text.foundNotAll}</p>
    </div>
  )
}

export const ReportStrike = (props: StepProps) => {
  const { words, draft, change } = props
  const text = words.report
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const strike = (texts: readonly string[]): void =>
    change({ strikes: [...new Set([...draft.strikes, ...texts])].slice(0, DRAFT_LIMITS.strikes) })
  const submit = (event: Event): void => {
    event.preventDefault()
    const wanted = typed.trim()
    const isLong = Array.from(wanted).length >= MIN_STRIKE
    setProblem(isLong ? '' : text.strikeTooShort)
    if (!isLong) return
    strike([wanted])
    setTyped('')
  }
  return (
    <section aria-labelledby={id} class="strike">
      <h3 id={id}>{text.strikeTitle}</h3>
      <p class="quiet">{text.strikeHint}</p>
      <FoundList {...props} strike={strike} />
      <form onSubmit={submit} noValidate>
        <Field
          label={text.strikeLabel}
          value={typed}
          maxLength={DRAFT_LIMITS.strike}
          error={problem || undefined}
          onChange={setTyped}
        />
        <div class="row">
          <button type="submit" class="button small">
            {text.strike}
          </button>
        </div>
      </form>
      {draft.strikes.length > 0 && (
        <div>
          <h4>{text.struck}</h4>
          <ul class="strikes">
            {draft.strikes.map((each) => (
              <li key={each}>
                <bdi>{each}</bdi>
                <button
                  type="button"
                  class="button small"
                  aria-label={fill(text.unstrikeNamed, { text: each })}
                  onClick={() => change({ strikes: draft.strikes.filter((one) => one !== each) })}
                >
                  {text.unstrike}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
