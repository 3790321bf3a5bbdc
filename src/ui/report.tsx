/** The report page: four steps, one after the other, each with its heading in focus. It decides nothing and sends nothing by itself. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type ReportDraft, STEPS, type Step } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import { ReportContact } from './report-contact.tsx'
import { ReportEvidence } from './report-evidence.tsx'
import type { Kept, WizardProps } from './report-props.ts'
import { ReportReview } from './report-review.tsx'
import type { StepProps } from './report-step.tsx'
import { ReportWhat } from './report-what.tsx'
import { useDraft } from './use-draft.ts'

const STEP_VIEWS: Readonly<Record<Step, (props: StepProps) => preact.JSX.Element>> = {
  what: ReportWhat,
  evidence: ReportEvidence,
  contact: ReportContact,
  review: ReportReview,
}

const jsonOf = (draft: ReportDraft): Blob => new Blob([JSON.stringify(draft, null, 2)], { type: 'application/json' })

const KeptLine = ({ words, draft, kept, download }: StepProps & { readonly kept: Kept }) => {
  const text = words.report
  const said = { kept: text.kept, 'no-room': text.noRoom, 'not-kept': text.notKept }[kept]
  return (
    <div class="row kept">
      <p class={kept === 'kept' ? 'quiet' : 'problem'} role={kept === 'kept' ? undefined : 'alert'}>
        {said}
      </p>
      {kept !== 'kept' && (
        <button type="button" class="button small" onClick={() => download('proofmark-draft.json', jsonOf(draft))}>
          {text.downloadDraft}
        </button>
      )}
    </div>
  )
}

export const ReportWizard = ({ first, ...props }: WizardProps & { readonly first: ReportDraft }) => {
  const { words, discard } = props
  const text = words.report
  const { draft, change, kept, stop } = useDraft(first, props)
  const [isGone, setGone] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const shownStep = useRef(draft.step)
  const { step } = draft

  // A new step is announced by its heading; on opening the focus stays where the browser puts it.
  useEffect(() => {
    if (shownStep.current === step) return
    shownStep.current = step
    heading.current?.focus()
    globalThis.scrollTo?.(0, 0)
  }, [step])

  if (isGone) return <p role="status">{text.discarded}</p>
  const all: StepProps = { ...props, draft, change, stop, go: (next) => change({ step: next }) }
  const StepView = STEP_VIEWS[step]
  return (
    <>
      <p>{text.intro}</p>
      <ol class="steps">
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {text.steps[one]}
          </li>
        ))}
      </ol>
      <section aria-labelledby="pm-step">
        <p class="quiet">{fill(text.stepOf, { step: `${STEPS.indexOf(step) + 1}`, steps: `${STEPS.length}` })}</p>
        <h2 id="pm-step" tabIndex={-1} ref={heading}>
          {text.steps[step]}
        </h2>
        <StepView {...all} />
      </section>
      <KeptLine {...all} kept={kept} />
      <div class="row">
        <button
          type="button"
          class="button small bare"
          onClick={() => {
            stop()
            void discard(draft.id).finally(() => setGone(true))
          }}
        >
          {text.discard}
        </button>
      </div>
    </>
  )
}
