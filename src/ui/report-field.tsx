/** A labelled field with its hint and its error tied to it. */
import { useId } from 'preact/hooks'

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly error?: string | undefined
  /** Rows of a larger field. */
  readonly rows?: number
  readonly type?: 'text' | 'url'
}

export const Field = ({ label, value, maxLength, onChange, hint, error, rows, type = 'text' }: FieldProps) => {
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    maxLength,
    autocomplete: 'off' as const,
    'aria-invalid': Boolean(error),
    ...(described ? { 'aria-describedby': described } : {}),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} dir="auto" />
      ) : (
        <input {...shared} type="text" inputMode={type} dir="auto" />
      )}
      {error && (
        <p class="problem" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
