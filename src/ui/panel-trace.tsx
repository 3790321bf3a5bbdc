/** What happened to a certificate, as a line of time. It is asked for by a press that says that the number is sent. */
import { useState } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import type { Trace, TraceEvent } from '../core/trace.ts'
import type { RegistryId } from '../core/words.ts'
import { fill } from '../say/words/fill.ts'
import { sayDay } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { PanelProps } from './panel-props.ts'

type State =
  | { readonly kind: 'idle' | 'busy' | 'failed' }
  | {
      readonly kind: 'known'
      readonly trace: Extract<Trace, { readonly kind: 'known' }>
      readonly register: RegistryId
    }

const Event = ({ event, words }: { readonly event: TraceEvent; readonly words: ViewWords }) => {
  const { day, kind, basis, actor, derived } = event
  return (
    <li>
      <time dateTime={day}>{sayDay(words.locale, day)}</time>
      <b>{words.panel.events[kind]}</b>
      {derived && <span class="quiet">{words.panel.derived}</span>}
      {[basis, actor].map(
        (text) =>
          text && (
            <span key={text} class="quiet" dir="auto">
              {text}
            </span>
          ),
      )}
    </li>
  )
}

type Props = Pick<PanelProps, 'words' | 'trace' | 'nameOf'> & { readonly shown: Shown }

export const PanelTrace = ({ words, trace, nameOf, shown }: Props) => {
  const text = words.panel
  const [state, setState] = useState<State>({ kind: 'idle' })
  const registers = (shown.certificate?.heldBy ?? []).flatMap((id) => {
    const name = nameOf(id)
    return name ? [{ id, name }] : []
  })
  if (registers.length === 0) return null
  const ask = async (register: RegistryId): Promise<void> => {
    if (state.kind === 'busy') return
    setState({ kind: 'busy' })
    const told = await trace(shown.id, register).catch(() => undefined)
    setState(told?.kind === 'known' ? { kind: 'known', trace: told, register } : { kind: 'failed' })
  }
  const known = state.kind === 'known' ? state : undefined
  return (
    <div class="trace" lang={words.locale}>
      <h4>{text.trace}</h4>
      {known ? (
        <>
          <p class="quiet">
            {fill(text.traceAsOf, {
              name: nameOf(known.register) ?? '',
              day: sayDay(words.locale, known.trace.asOf),
            })}
          </p>
          {known.trace.isCut && <p class="quiet">{text.traceCut}</p>}
          {known.trace.events.length === 0 ? (
            <p>{text.traceNone}</p>
          ) : (
            <ol>
              {known.trace.events.map((event, place) => (
                <Event key={place} event={event} words={words} />
              ))}
            </ol>
          )}
        </>
      ) : (
        <>
          <p class="quiet">{text.traceHint}</p>
          <div class="row">
            {registers.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="button small"
                aria-disabled={state.kind === 'busy'}
                onClick={() => void ask(id)}
              >
                {fill(text.traceAsk, { name })}
              </button>
            ))}
          </div>
        </>
      )}
      <p class="said" role="status">
        {state.kind === 'busy' ? text.traceBusy : state.kind === 'failed' ? text.traceFailed : ''}
      </p>
    </div>
  )
}
