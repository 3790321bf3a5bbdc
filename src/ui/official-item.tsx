/** One official register in the settings: what it would answer, and whether it is turned on. */
import { LANGUAGE } from '../say/words/locales.ts'
import { CheckBox } from './check-box.tsx'
import { RegisterFacts, type RegisterFactsProps } from './register-facts.tsx'

export interface OfficialItemProps extends RegisterFactsProps {
  /** Called directly under the press: the browser asks for its hosts then. */
  readonly onTurn: (isOn: boolean) => void
  readonly isFixed?: boolean
}

export const OfficialItem = ({ onTurn, isFixed = false, ...facts }: OfficialItemProps) => {
  const { words, state, isOn } = facts
  return (
    <li>
      <CheckBox label={state.name[LANGUAGE[words.locale]]} isOn={isOn} isFixed={isFixed} onTurn={onTurn} />
      <RegisterFacts {...facts} />
    </li>
  )
}
