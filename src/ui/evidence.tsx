/** A page on which an evidence file is chosen or dropped, and judged on the device. */
import { useId, useRef, useState } from 'preact/hooks'
import type { EvidenceReading } from '../core/evidence.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { CERTIFICATE_CSS } from './certificate-css.ts'
import { EVIDENCE_CSS } from './evidence-css.ts'
import { EvidenceResult } from './evidence-result.tsx'
import { FILE_PICK_CSS, FilePick, filesIn, useDrop } from './file-pick.tsx'
import { Glyph } from './glyph.tsx'
import { MARK_PATH } from './glyphs.ts'
import { VIEWS_CSS } from './views-css.ts'

/** A callback may reject; the view then says that it did not work. */
export interface EvidenceProps {
  readonly words: ViewWords
  readonly read: (file: Blob) => Promise<EvidenceReading>
  /** Whether a key, by its thumbprint, is of this device. */
  readonly isOwn: (thumbprint: string) => Promise<boolean>
}

interface Known {
  readonly reading: EvidenceReading
  readonly isOwn: boolean
  readonly file: string
}
type State =
  | { readonly kind: 'idle' | 'busy' | 'failed' }
  | { readonly kind: 'known'; readonly known: Known; readonly turn: number }

export const Evidence = ({ words, read, isOwn }: EvidenceProps) => {
  const text = words.evidence
  const [state, setState] = useState<State>({ kind: 'idle' })
  const turn = useRef(0)
  const hintId = useId()

  const judge = async (file: File): Promise<Known> => {
    const reading = await read(file)
    const thumbprint =
      reading.kind === 'read' && reading.signature.kind === 'holds' ? reading.signature.thumbprint : undefined
    return { reading, isOwn: thumbprint !== undefined && (await isOwn(thumbprint)), file: file.name }
  }
  /** What was given last counts. */
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const mine = ++turn.current
    setState({ kind: 'busy' })
    const known = await judge(file).catch(() => undefined)
    if (mine === turn.current) setState(known ? { kind: 'known', known, turn: mine } : { kind: 'failed' })
  }

  const isOver = useDrop((dropped) => void take(filesIn(dropped?.files)[0]))

  return (
    <div class="view" lang={words.locale}>
      <style>{VIEWS_CSS + FILE_PICK_CSS + CERTIFICATE_CSS + EVIDENCE_CSS}</style>
      <main class="options certificate evidence" aria-busy={state.kind === 'busy'}>
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
          <p class="quiet" id={hintId}>
            {text.fileHint}
          </p>
          <div class="row">
            <FilePick label={text.choose} hintId={hintId} accept=".zip" take={([file]) => void take(file)} />
          </div>
          <p class="said" role="status">
            {state.kind === 'busy' ? text.checking : state.kind === 'failed' ? text.failed : ''}
          </p>
        </section>
        {state.kind === 'known' && <EvidenceResult key={state.turn} words={words} {...state.known} />}
      </main>
    </div>
  )
}
