/** The press that asks the register, to which the report is to go, for its signed word on the number of the verdict. */
import { useId, useState } from 'preact/hooks'
import type { DraftItem } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import type { StepProps } from './report-step.tsx'

export const AskSigned = ({
  words,
  draft,
  signedWord,
  onItem,
}: StepProps & { readonly onItem: (item: DraftItem) => void }) => {
  const text = words.report
  const [said, setSaid] = useState('')
  const id = useId()
  const isThere = draft.items.some(({ what }) => what === 'signed-answer')
  if (!draft.register || !draft.scheme || !draft.shown?.numberCopy || isThere) return null
  const ask = async (): Promise<void> => {
    const item = await signedWord(draft).catch(() => undefined)
    if (item) onItem(item)
    else setSaid(text.signedNone)
  }
  return (
    <div class="add-pictures">
      <div class="row">
        <button type="button" class="button" aria-describedby={id} onClick={() => void ask()}>
          {text.askSigned}
        </button>
      </div>
      <p class="quiet" id={id}>
        {fill(text.askSignedHint, { host: URL.parse(draft.register)?.host ?? draft.register })}
      </p>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}
