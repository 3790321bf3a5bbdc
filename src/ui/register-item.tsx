/** One register in the settings: whether and in which order it is asked, and what it gets to see. */
import { useId } from 'preact/hooks'
import type { OptionsWords } from '../say/words/views/index.ts'
import type { RegisterSetting } from './props.ts'

export interface RegisterItemProps {
  readonly text: OptionsWords
  readonly register: RegisterSetting
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (next: RegisterSetting) => void
  /** −1 up, 1 down. */
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

type Privacy = RegisterSetting['privacy']
const PRIVACY: readonly Privacy[] = ['range', 'number']
const privacyWords = (text: OptionsWords): Readonly<Record<Privacy, readonly [label: string, hint: string]>> => ({
  range: [text.privacyRange, text.privacyRangeHint],
  number: [text.privacyNumber, text.privacyNumberHint],
})

const PrivacyChoice = ({ text, register, onChange }: RegisterItemProps) => {
  const id = useId()
  return (
    <fieldset>
      <legend>{text.privacy}</legend>
      {PRIVACY.map((privacy) => {
        const [label, hint] = privacyWords(text)[privacy]
        return (
          <div class="choice" key={privacy}>
            <input
              id={`${id}${privacy}`}
              type="radio"
              name={id}
              checked={register.privacy === privacy}
              aria-describedby={`${id}${privacy}h`}
              onChange={() => onChange({ ...register, privacy })}
            />
            <label for={`${id}${privacy}`}>{label}</label>
            <p class="quiet" id={`${id}${privacy}h`}>
              {hint}
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}

export const RegisterItem = (props: RegisterItemProps) => {
  const { text, register, isFirst, isLast, onChange, onMove, onRemove } = props
  const { name, url, enabled } = register
  const id = useId()
  return (
    <li>
      <div class="row">
        <div>
          <p class="name">{name}</p>
          <p class="quiet">{url}</p>
        </div>
        <div class="row">
          <button
            type="button"
            class="button small"
            aria-label={text.moveUpNamed(name)}
            aria-disabled={isFirst}
            onClick={() => isFirst || onMove(-1)}
          >
            {text.moveUp}
          </button>
          <button
            type="button"
            class="button small"
            aria-label={text.moveDownNamed(name)}
            aria-disabled={isLast}
            onClick={() => isLast || onMove(1)}
          >
            {text.moveDown}
          </button>
          <button type="button" class="button small" aria-label={text.removeNamed(name)} onClick={onRemove}>
            {text.remove}
          </button>
        </div>
      </div>
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={enabled}
          onChange={(event) => onChange({ ...register, enabled: event.currentTarget.checked })}
        />
        <label for={id}>{text.enabled}</label>
      </div>
      <PrivacyChoice {...props} />
    </li>
  )
}
