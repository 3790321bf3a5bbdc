/** Step 1: what is wrong, and with what. */
import { useRef, useState } from 'preact/hooks'
import { type ReportKind, SUSPICIONS } from '../core/report.ts'
import { DRAFT_LIMITS, type ReportDraft } from '../core/report-draft.ts'
import { Glyph } from './glyph.tsx'
import { TONE_PATHS } from './glyphs.ts'
import { Field } from './report-field.tsx'
import { StepButtons, type StepProps } from './report-step.tsx'

type Name = 'mark' | 'number' | 'page' | 'product' | 'brand' | 'model' | 'maker' | 'shop' | 'platform' | 'text'
const NAMES: readonly Name[] = ['mark', 'number', 'page', 'product', 'brand', 'model', 'maker', 'shop', 'platform']

type Fault = 'kind' | 'subject' | 'page'
/** Which field says what is missing. */
const FIELD_OF: Readonly<Record<Fault, Name | undefined>> = { kind: undefined, subject: 'number', page: 'page' }

/** What keeps the draft from going on, in the order of the page. */
export const faultsIn = ({ kind, number, page, product }: ReportDraft): readonly Fault[] => [
  ...(kind === undefined ? (['kind'] as const) : []),
  ...([number, page, product].every((text) => text.trim() === '') ? (['subject'] as const) : []),
  ...(page.trim() !== '' && !/^https?:\/\/[^\s/]/iu.test(page.trim()) ? (['page'] as const) : []),
]

const Verdict = ({ words, draft: { shown } }: StepProps) =>
  shown ? (
    <div class="verdict" data-tone={shown.tone} lang={shown.lang}>
      <p class="quiet" lang={words.locale}>
        {words.report.fromVerdict}
      </p>
      <p class="head">
        <Glyph path={TONE_PATHS[shown.tone]} sizePx={18} />
        <b>{shown.short}</b>
      </p>
      <p>
        {shown.schemeName} {shown.numberText && <bdi>{shown.numberText}</bdi>}
      </p>
      {shown.demo && <p class="demo">{shown.demo}</p>}
    </div>
  ) : null

const Kinds = ({
  words,
  draft,
  change,
  error,
}: Pick<StepProps, 'words' | 'draft' | 'change'> & { readonly error: string | undefined }) => {
  const text = words.report
  const choice = (kind: ReportKind, hint?: string) => (
    <div class="choice" key={kind}>
      <input
        id={`pm-kind-${kind}`}
        type="radio"
        name="kind"
        checked={draft.kind === kind}
        aria-describedby={error ? 'pm-kind-error' : undefined}
        onChange={() => change({ kind })}
      />
      <label for={`pm-kind-${kind}`}>{text.kinds[kind]}</label>
      {hint && <p class="quiet">{hint}</p>}
    </div>
  )
  return (
    <fieldset>
      <legend>{text.kindLabel}</legend>
      {SUSPICIONS.map((kind) => choice(kind))}
      <hr />
      {choice('not-a-number', text.notNumberHint)}
      {error && (
        <p class="problem" id="pm-kind-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}

export const ReportWhat = (props: StepProps) => {
  const { words, draft, change, go } = props
  const text = words.report
  const [isTried, setTried] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const faults = isTried ? faultsIn(draft) : []
  const errorOf = (name: Name | undefined): string | undefined => {
    const fault = faults.find((one) => FIELD_OF[one] === name)
    return fault && text.errors[fault]
  }
  const next = (): void => {
    const [missing] = faultsIn(draft)
    if (!missing) {
      go('evidence')
      return
    }
    setTried(true)
    const wanted = missing === 'kind' ? 'input[name=kind]' : `[data-field=${FIELD_OF[missing]}] input`
    place.current?.querySelector<HTMLElement>(wanted)?.focus()
  }
  return (
    <div class="step" ref={place}>
      <Verdict {...props} />
      <Kinds words={words} draft={draft} change={change} error={errorOf(undefined)} />
      <h3>{text.about}</h3>
      <div class="fields">
        {NAMES.map((name) => (
          <div key={name} data-field={name}>
            <Field
              label={text.fields[name]}
              value={draft[name]}
              maxLength={DRAFT_LIMITS[name]}
              {...(name === 'page' ? { hint: text.pageHint, type: 'url' as const } : {})}
              error={errorOf(name)}
              // A number that was changed is no longer the one that the verdict is of.
              onChange={(value) =>
                change({ [name]: value, ...(name === 'mark' ? { scheme: undefined } : {}) } as object)
              }
            />
          </div>
        ))}
      </div>
      <Field
        label={text.fields.text}
        value={draft.text}
        maxLength={DRAFT_LIMITS.text}
        hint={text.textHint}
        rows={5}
        onChange={(value) => change({ text: value })}
      />
      <p class="problem" role="alert">
        {faults.length > 0 ? `${text.errors.summary} ${faults.map((one) => text.errors[one]).join(' ')}` : ''}
      </p>
      <StepButtons {...props} onNext={next} />
    </div>
  )
}
