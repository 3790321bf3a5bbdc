/** A box that shows what was saved and not what was pressed: the browser may refuse what a press asks for. */
import { useId } from 'preact/hooks'

export interface CheckBoxProps {
  readonly label: string
  readonly isOn: boolean
  /** Somebody else decides. */
  readonly isFixed?: boolean
  /** Called directly under the press. */
  readonly onTurn: (isOn: boolean) => void
}

export const CheckBox = ({ label, isOn, isFixed = false, onTurn }: CheckBoxProps) => {
  const id = useId()
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        disabled={isFixed}
        onClick={(event) => {
          event.preventDefault()
          onTurn(!isOn)
        }}
      />
      <label for={id} class="name">
        {label}
      </label>
    </div>
  )
}
