/** A page for certificates that a person holds: dropped, chosen or pasted, judged on the device. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Held } from '../core/held.ts'
import { CERTIFICATE_CSS } from './certificate-css.ts'
import type { CertificateProps } from './certificate-props.ts'
import { CertificateResult, type Result } from './certificate-result.tsx'
import { FILE_PICK_CSS, FilePick, filesIn, useDrop } from './file-pick.tsx'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { VIEWS_CSS } from './views-css.ts'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'known'; readonly result: Result; readonly turn: number }

/** Text that is longer is read as a file, or not at all. */
const MAX_PASTED = 2_000_000
const SEVERAL: Held = { kind: 'not-understood', form: 'other', why: 'several', rows: [] }

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

export const Certificate = (props: CertificateProps) => {
  const { words, judgeFile, judgeText, judgeRecord } = props
  const text = words.certificate
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [typed, setTyped] = useState('')
  const turn = useRef(0)
  const textId = useId()
  const hintId = useId()
  const fileHintId = useId()

  /** What was given last counts, however long what came before it takes. */
  const settle = async (judging: Promise<Held>, file: string): Promise<void> => {
    const mine = ++turn.current
    setState({ kind: 'busy' })
    const result = await judging
      .then(async (held): Promise<Result> => {
        const verdict = held.record && held.by ? await judgeRecord(held.record, held.by.name) : undefined
        return { held, file, ...(verdict ? { verdict } : {}) }
      })
      .catch(() => undefined)
    if (mine !== turn.current) return
    setState(result ? { kind: 'known', result, turn: mine } : { kind: 'said', text: text.failed })
  }
  const take = (files: readonly File[]): void => {
    const [file, ...more] = files
    if (file)
      void settle(more.length > 0 ? Promise.resolve(SEVERAL) : judgeFile(file), more.length > 0 ? '' : file.name)
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (typed.trim()) void settle(judgeText(typed), '')
    else setState({ kind: 'said', text: text.nothing })
  }

  const isOver = useDrop((data) => {
    const files = filesIn(data?.files)
    const dropped = data?.getData('text/plain').slice(0, MAX_PASTED) ?? ''
    if (files.length > 0) take(files)
    else if (dropped.trim()) void settle(judgeText(dropped), '')
  })
  // The listener lives as long as the page; what it calls may change with every drawing.
  const latest = useRef({ take, settle, judgeText })
  latest.current = { take, settle, judgeText }
  useEffect(() => {
    const life = new AbortController()
    const onPaste = (event: ClipboardEvent): void => {
      const files = filesIn(event.clipboardData?.files)
      if (files.length > 0) {
        event.preventDefault()
        latest.current.take(files)
        return
      }
      if (isField(event.target)) return
      const pasted = event.clipboardData?.getData('text/plain').slice(0, MAX_PASTED) ?? ''
      if (!pasted.trim()) return
      setTyped(pasted)
      void latest.current.settle(latest.current.judgeText(pasted), '')
    }
    document.addEventListener('paste', onPaste, { signal: life.signal })
    return () => life.abort()
  }, [])

  return (
    <div class="view" lang={words.locale}>
      <style>{VIEWS_CSS + FILE_PICK_CSS + CERTIFICATE_CSS}</style>
      <main class="options certificate" aria-busy={state.kind === 'busy'}>
        {isOver && <div class="over" />}
        <header>
          <Glyph path={MARK_PATH} sizePx={28} />
          <h1>{text.title}</h1>
        </header>
        <section>
          <p>{text.intro}</p>
          <p class="quiet">{text.onDevice}</p>
        </section>
        <section aria-labelledby="pm-file">
          <h2 id="pm-file">{text.fileTitle}</h2>
          <p class="quiet" id={fileHintId}>
            {text.fileHint}
          </p>
          <div class="row">
            <FilePick label={text.choose} hintId={fileHintId} take={take} />
          </div>
        </section>
        <section aria-labelledby="pm-text">
          <h2 id="pm-text">{text.textTitle}</h2>
          <form class="field" onSubmit={submit} noValidate>
            <p class="quiet" id={hintId}>
              {text.textHint}
            </p>
            <textarea
              id={textId}
              rows={4}
              maxLength={MAX_PASTED}
              spellcheck={false}
              autocomplete="off"
              aria-labelledby="pm-text"
              aria-describedby={hintId}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <div class="row">
              <button type="submit" class="button" aria-disabled={state.kind === 'busy'}>
                {state.kind === 'busy' ? text.checking : text.check}
              </button>
            </div>
          </form>
          <p class="said" role="status">
            {state.kind === 'said' ? state.text : state.kind === 'busy' ? text.checking : ''}
          </p>
        </section>
        {state.kind === 'known' && <CertificateResult key={state.turn} {...props} result={state.result} />}
      </main>
    </div>
  )
}
