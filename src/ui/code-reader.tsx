/**
 * QR and like codes: on the page in the tab, in a picture file, in the clipboard, or pasted. What a code says is a
 * stranger's word: it is shown as text, its number can be checked by a press, and it is never opened.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Candidate } from '../core/typed.ts'
import type { Codes, PopupProps } from './props.ts'

interface Code {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'known'; readonly codes: readonly Code[] }

export interface CodeReaderProps
  extends Pick<PopupProps, 'words' | 'guess' | 'codesInPage' | 'codesInPicture' | 'codesInClipboard'> {
  /** Codes in a picture that the person wanted checked: a single number among them is. */
  readonly pointedAt: Codes | undefined
  readonly use: (text: string) => void
}

export const CodeReader = (props: CodeReaderProps) => {
  const { words, guess, codesInPage, codesInPicture, codesInClipboard, pointedAt, use } = props
  const text = words.popup
  const [state, setState] = useState<State>({ kind: 'idle' })
  const turn = useRef(0)
  const file = useRef<HTMLInputElement>(null)

  /** Answers with the codes, unless something else was wanted meanwhile. */
  const read = async (reading: Promise<Codes>, noPicture: string): Promise<readonly Code[]> => {
    const mine = ++turn.current
    setState({ kind: 'busy' })
    const found = await reading.catch((): Codes => ({ kind: 'no-picture' }))
    const texts = found.kind === 'read' ? found.texts : []
    const codes = await Promise.all(
      texts.map(async (one) => ({ text: one, ...(await guess(one).catch(() => ({ candidates: [] }))) })),
    )
    if (mine !== turn.current) return []
    if (found.kind === 'no-picture') setState({ kind: 'problem', problem: noPicture })
    else setState(codes.length > 0 ? { kind: 'known', codes } : { kind: 'problem', problem: text.codeNone })
    return codes
  }

  useEffect(() => {
    if (!pointedAt) return
    void read(Promise.resolve(pointedAt), text.codeNoPage).then((codes) => {
      const numbers = codes.filter(({ candidates }) => candidates.length > 0)
      const [only, ...others] = numbers
      if (only && others.length === 0) use(only.text)
    })
  }, [pointedAt])

  // The listener lives as long as the popup; what it calls may change with every drawing.
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    const life = new AbortController()
    const onPaste = (event: ClipboardEvent): void => {
      const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (!picture) return
      event.preventDefault()
      void latest.current(codesInPicture(picture), text.codeNoPicture)
    }
    document.addEventListener('paste', onPaste, { signal: life.signal })
    return () => life.abort()
  }, [codesInPicture])

  const said = { idle: '', busy: text.codeBusy, problem: '', known: '' }[state.kind]
  return (
    <div class="codes">
      <h3 id="pm-codes">{text.codeTitle}</h3>
      <p class="quiet">{text.codeHint}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons are no set of fields. */}
      <div class="row" role="group" aria-labelledby="pm-codes">
        <button type="button" class="button small" onClick={() => void read(codesInPage(), text.codeNoPage)}>
          {text.codePage}
        </button>
        <button type="button" class="button small" onClick={() => file.current?.click()}>
          {text.codeFile}
        </button>
        <button type="button" class="button small" onClick={() => void read(codesInClipboard(), text.codeNoClipboard)}>
          {text.codeClipboard}
        </button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const [picture] = event.currentTarget.files ?? []
            if (picture) void read(codesInPicture(picture), text.codeNoPicture)
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p class="said" role="status">
        {state.kind === 'problem' ? state.problem : state.kind === 'known' ? text.codeFound(state.codes.length) : said}
      </p>
      {state.kind === 'known' && (
        <ul>
          {state.codes.map((code) => (
            <li key={code.text}>
              <code dir="auto">{code.text}</code>
              {code.candidates.length > 0 ? (
                <>
                  <span class="quiet">
                    {text.looksLike}: {code.candidates.map(({ name }) => name).join('; ')}
                  </span>
                  <button type="button" class="button small" onClick={() => use(code.text)}>
                    {text.codeUse}
                  </button>
                </>
              ) : (
                <span class="quiet">{text.codeOther}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
