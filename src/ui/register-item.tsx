/** One open register in the settings: whether it is asked, what it gets to see, and what is known of it. */
import { useId } from 'preact/hooks'
import type { OptionsWords, ViewWords } from '../say/words/views/index.ts'
import type { RegisterSetting, RegisterState } from './props.ts'
import { RegisterFacts } from './register-facts.tsx'

export interface RegisterItemProps {
  readonly words: ViewWords
  readonly register: RegisterSetting
  /** `undefined` while it is being read. */
  readonly state: RegisterState | undefined
  readonly now: string
  /** The organisation decides who is asked, or what each gets to see. */
  readonly isFixed: boolean
  readonly isPrivacyFixed: boolean
  readonly onChange: (next: RegisterSetting) => void
  readonly onRemove: () => void
  /** Called directly under the press. */
  readonly onAllow: (origins: readonly string[]) => void
}

type Privacy = RegisterSetting['privacy']
const PRIVACY: readonly Privacy[] = ['range', 'number']
const privacyWords = (text: OptionsWords): Readonly<Record<Privacy, readonly [label: string, hint: string]>> => ({
  range: [text.privacyRange, text.privacyRangeHint],
  number: [text.privacyNumber, text.privacyNumberHint],
})

const PrivacyChoice = ({ words, register, isFixed, isPrivacyFixed, onChange }: RegisterItemProps) => {
  const text = words.options
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
              disabled={isFixed || isPrivacyFixed}
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
  const { words, register, state, now, isFixed, onChange, onRemove, onAllow } = props
  const text = words.options
  const { name, url, enabled } = register
  const id = useId()
  return (
    <li>
      <div class="row">
        <div>
          <p class="name">{name}</p>
          <p class="quiet">{url}</p>
        </div>
        {!isFixed && (
          <button type="button" class="button small" aria-label={text.removeNamed(name)} onClick={onRemove}>
            {text.remove}
          </button>
        )}
      </div>
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={enabled}
          disabled={isFixed}
          onChange={(event) => onChange({ ...register, enabled: event.currentTarget.checked })}
        />
        <label for={id}>{text.enabled}</label>
      </div>
      <PrivacyChoice {...props} />
      {state && (
        <RegisterFacts words={words} state={state} now={now} isOn={enabled} onAllow={() => onAllow(state.origins)} />
      )}
    </li>
  )
}
