/** One field and its button. What was typed stays until it was added. */
import { useId, useState } from 'preact/hooks'

export interface AddFormProps {
  readonly label: string
  readonly hint: string
  readonly button: string
  /** Resolves to what is wrong, or to nothing when it was added. */
  readonly add: (typed: string) => Promise<string | undefined>
}

export const AddForm = ({ label, hint, button, add }: AddFormProps) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const wrong = await add(typed)
    setProblem(wrong ?? '')
    if (!wrong) setTyped('')
  }
  return (
    <form class="field" onSubmit={(event) => void submit(event)} noValidate>
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}p ${id}h`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      <p class="problem" id={`${id}p`} role="status">
        {problem}
      </p>
      <p class="quiet" id={`${id}h`}>
        {hint}
      </p>
    </form>
  )
}
