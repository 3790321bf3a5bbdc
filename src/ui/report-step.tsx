/** What every step of the report page is given, and the buttons at its end. */
import { type ReportDraft, STEPS, type Step } from '../core/report-draft.ts'
import type { WizardProps } from './report-props.ts'
import type { Change } from './use-draft.ts'

export interface StepProps extends WizardProps {
  readonly draft: ReportDraft
  readonly change: Change
  readonly go: (step: Step) => void
  /** The draft is done with: nothing more of it is kept. */
  readonly stop: () => void
}

/** Back and on, at the end of a step. */
export const StepButtons = ({ words, draft, go, onNext }: StepProps & { readonly onNext?: () => void }) => {
  const at = STEPS.indexOf(draft.step)
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]]
  return (
    <div class="row step-buttons">
      {before && (
        <button type="button" class="button" onClick={() => go(before)}>
          {words.report.back}
        </button>
      )}
      {after && (
        <button type="button" class="button primary" onClick={onNext ?? (() => go(after))}>
          {words.report.next}
        </button>
      )}
    </div>
  )
}
