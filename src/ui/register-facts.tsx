/** What is known of a register, line by line: whom it answers, on what terms, when it last did, and whether it may be asked. */
import type { Locale } from '../core/shown.ts'
import { LANGUAGE, proseTag } from '../say/words/locales.ts'
import { sayAgo, sayList } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { RegisterState } from './props.ts'

export interface RegisterFactsProps {
  readonly words: ViewWords
  readonly state: RegisterState
  readonly now: string
  readonly isOn: boolean
  /** Called directly under the press. */
  readonly onAllow: () => void
}

/** `https://a.example/*` → `a.example`. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]{1,8}:\/\/|\/\*$/gu, '')

const lastWord = ({ words, state: { health }, now }: RegisterFactsProps): string => {
  const text = words.options
  const { answeredAt, failedAt, why } = health
  const said = [
    answeredAt && text.answered(sayAgo(words.locale, answeredAt, now)),
    failedAt && `${text.failed(sayAgo(words.locale, failedAt, now))}${why ? ` (${words.unclear[why]})` : ''}`,
  ].filter(Boolean)
  return said.length > 0 ? said.join(' · ') : text.neverAsked
}

type Line = readonly [term: string, text: string, lang?: Locale | undefined]

/** An open register was asked for when it was added; what is on and not allowed has a line and a button of its own. */
const permissionOf = ({ words: { options: text }, state, isOn }: RegisterFactsProps): string => {
  if (isOn) return state.isGranted ? text.granted : ''
  return state.byClick === undefined ? '' : text.askedWhenOn
}

const linesOf = (props: RegisterFactsProps): readonly Line[] => {
  const { words, state } = props
  const text = words.options
  const { byClick, keepForDays, licence } = state
  const lang = proseTag(words.locale)
  const asks = byClick === undefined ? '' : byClick ? text.byClick : text.byItself
  return [
    [text.answersFor, sayList(words.locale, state.answersFor), lang],
    [text.asks, [asks, keepForDays && text.keeps(keepForDays)].filter(Boolean).join(' · ')],
    [text.hosts, byClick === undefined ? '' : state.origins.map(hostOf).join(', ')],
    [text.licence, licence?.[LANGUAGE[words.locale]] ?? '', lang],
    [text.key, byClick === undefined ? (state.thumbprint ?? text.keyUnknown) : ''],
    [text.permission, permissionOf(props)],
    [text.lastWord, lastWord(props)],
  ]
}

export const RegisterFacts = (props: RegisterFactsProps) => {
  const { words, state, isOn, onAllow } = props
  const text = words.options
  return (
    <>
      {isOn && !state.isGranted && (
        <div class="row">
          <p class="problem">{text.notAllowed}</p>
          <button
            type="button"
            class="button small"
            aria-label={text.allowNamed(state.name[LANGUAGE[words.locale]])}
            onClick={onAllow}
          >
            {text.allow}
          </button>
        </div>
      )}
      <dl class="facts">
        {linesOf(props).map(
          ([term, line, lang]) =>
            line && (
              <div key={term}>
                <dt>{term}</dt>
                <dd lang={lang}>{line}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}
