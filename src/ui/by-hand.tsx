/** A number from elsewhere: typed, pasted, or read from a code. What it may be is told before anybody is asked. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import type { Guess, NoNumberWhy } from '../core/typed.ts'
import { CodeReader } from './code-reader.tsx'
import type { Acts } from './details.ts'
import type { Codes, PopupProps } from './props.ts'
import { VerdictList } from './verdict-list.tsx'

type Manual =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'known'; readonly shown: readonly Shown[] }

export interface ByHandProps extends PopupProps {
  readonly acts: Acts
  /** Codes that the person asked for elsewhere. */
  readonly pointedAt: Codes | undefined
}

const NO_GUESS: Guess = { candidates: [] }
/** Long enough that a person who types is not talked to at every key. */
const PAUSE_MS = 200
/** Said only when the person is done: half a number is too short, and a name may go on with digits. */
const ON_SUBMIT: ReadonlySet<NoNumberWhy> = new Set(['too-short', 'no-digits'])
/** Below this, what was typed is likely a beginning. */
const TELLING_LENGTH = 8

/** What the text may be, once the person pauses; never of an older text. */
const useGuess = (text: string, guess: PopupProps['guess']): Guess => {
  const [known, setKnown] = useState<{ readonly text: string; readonly guess: Guess }>({ text: '', guess: NO_GUESS })
  useEffect(() => {
    if (text === '') return
    let isLatest = true
    const pause = setTimeout(() => {
      guess(text).then(
        (next) => isLatest && setKnown({ text, guess: next }),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      isLatest = false
      clearTimeout(pause)
    }
  }, [text, guess])
  return known.text === text ? known.guess : NO_GUESS
}

export const ByHand = (props: ByHandProps) => {
  const { words, manual, guess: ask, copy, acts, pointedAt } = props
  const text = words.popup
  const [typed, setTyped] = useState('')
  const [scheme, setScheme] = useState('')
  const [state, setState] = useState<Manual>({ kind: 'idle' })
  const turn = useRef(0)
  const hintId = useId()
  const problemId = useId()
  const guessId = useId()
  const kindName = useId()
  const guessed = useGuess(typed.trim(), ask)
  const { candidates, why } = guessed
  const chosen = candidates.some((one) => one.scheme === scheme) ? scheme : ''

  const whyNone = async (wanted: string): Promise<string> => {
    const known = await ask(wanted).catch(() => NO_GUESS)
    return known.why ? text.noNumber[known.why] : text.manualNone
  }
  /** What was asked for last counts, however long what came before takes. */
  const check = async (wanted: string, of?: string): Promise<void> => {
    const mine = ++turn.current
    setState({ kind: 'busy' })
    const next = await manual(wanted, of).then(
      async ({ shown }): Promise<Manual> =>
        shown.length > 0 ? { kind: 'known', shown } : { kind: 'problem', problem: await whyNone(wanted) },
      (): Manual => ({ kind: 'problem', problem: text.manualFailed }),
    )
    if (mine === turn.current) setState(next)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (state.kind === 'busy') return
    if (!typed.trim()) setState({ kind: 'problem', problem: text.manualEmpty })
    else void check(typed.trim(), chosen || undefined)
  }
  const type = (next: string): void => {
    setTyped(next)
    // What was wrong with the text before need not be wrong with this one.
    if (state.kind === 'problem') setState({ kind: 'idle' })
  }
  const use = (found: string): void => {
    setTyped(found)
    void check(found)
  }
  const problem = state.kind === 'problem' ? state.problem : ''
  const tellsWhy = why !== undefined && !ON_SUBMIT.has(why) && typed.trim().length >= TELLING_LENGTH
  const [only, ...others] = candidates
  return (
    <section aria-labelledby="pm-manual">
      <h2 id="pm-manual">{text.manualTitle}</h2>
      <form class="field" onSubmit={submit} noValidate>
        <label for="pm-number">{text.manualLabel}</label>
        <div class="row">
          <input
            id="pm-number"
            type="text"
            maxLength={400}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={typed}
            aria-describedby={problem ? `${problemId} ${hintId}` : `${guessId} ${hintId}`}
            aria-invalid={problem !== ''}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="button" aria-disabled={state.kind === 'busy'}>
            {state.kind === 'busy' ? text.checking : text.manualButton}
          </button>
        </div>
        <p class="problem" id={problemId} role="status">
          {problem}
        </p>
        <div class="guess" id={guessId} role="status">
          {only && others.length === 0 && (
            <p>
              {text.looksLike}: <bdi>{only.name}</bdi>
              {only.problem ? <span class="why">{only.problem}</span> : <bdi class="number">{only.numberText}</bdi>}
            </p>
          )}
          {others.length > 0 && (
            <span class="heard">{`${text.looksLike}: ${candidates.map(({ name }) => name).join('; ')}`}</span>
          )}
          {!problem && tellsWhy && <p class="quiet">{text.noNumber[why]}</p>}
        </div>
        {others.length > 0 && (
          <fieldset class="kinds">
            <legend>{text.looksLike}</legend>
            {[{ scheme: '', name: text.anyKind }, ...candidates].map((one) => (
              <label key={one.scheme}>
                <input
                  type="radio"
                  name={kindName}
                  checked={chosen === one.scheme}
                  onChange={() => setScheme(one.scheme)}
                />
                <bdi>{one.name}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        <p class="quiet" id={hintId}>
          {text.manualHint}
        </p>
      </form>
      <p class="said" role="status">
        {state.kind === 'known' ? text.manualResult(state.shown.length) : ''}
      </p>
      {state.kind === 'known' && (
        <VerdictList
          shown={state.shown}
          copy={copy}
          acts={acts}
          onShown={(next) =>
            setState({ kind: 'known', shown: state.shown.map((one) => (one.id === next.id ? next : one)) })
          }
        />
      )}
      <CodeReader {...props} pointedAt={pointedAt} use={use} />
    </section>
  )
}
