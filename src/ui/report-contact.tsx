/** Step 3: how to reach the person, if the person likes. Empty at first, and nothing is missing when it stays so. */
import { DRAFT_LIMITS } from '../core/report-draft.ts'
import { Field } from './report-field.tsx'
import { StepButtons, type StepProps } from './report-step.tsx'

export const ReportContact = (props: StepProps) => {
  const { words, draft, change } = props
  return (
    <div class="step">
      <Field
        label={words.report.contactLabel}
        value={draft.contact}
        maxLength={DRAFT_LIMITS.contact}
        hint={words.report.contactHint}
        onChange={(contact) => change({ contact })}
      />
      <StepButtons {...props} />
    </div>
  )
}
