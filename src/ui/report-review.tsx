/** Step 4: all that will leave, to whom, and the press that sends it. Beside it the way by hand. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Queued } from '../core/own-report.ts'
import { fill } from '../say/words/fill.ts'
import { sayNumber } from '../say/words/time.ts'
import type { ReportWords } from '../say/words/views/index.ts'
import { nameOfItem, Preview } from './report-evidence.tsx'
import { ReportPapers } from './report-papers.tsx'
import type { PackedDraft, SealedFile } from './report-props.ts'
import { StepButtons, type StepProps } from './report-step.tsx'

/** What fields of a report are called on this page; the rest bear the names under which they leave. */
const NAMES: Readonly<Partial<Record<string, (text: ReportWords) => string>>> = {
  kind: ({ kindLabel }) => kindLabel,
  scheme: ({ fields }) => fields.mark,
  number: ({ fields }) => fields.number,
  listing: ({ fields }) => fields.page,
  product: ({ fields }) => fields.product,
  shop: ({ fields }) => fields.shop,
  text: ({ fields }) => fields.text,
  verdictKind: ({ fields }) => fields.verdict,
  shownAt: ({ fields }) => fields.shownAt,
  language: ({ fields }) => fields.language,
  contact: ({ contactLabel }) => contactLabel,
}

/** A value in the person's words, where it is one of ours. */
const wordsOf = (name: string, value: string, { words, draft }: StepProps): string => {
  if (name === 'kind' && draft.kind) return words.report.kinds[draft.kind]
  const verdicts: Readonly<Record<string, { readonly short: string }>> = words.verdicts
  return name === 'verdictKind' && Object.hasOwn(verdicts, value) ? (verdicts[value]?.short ?? value) : value
}

type Packing = { readonly kind: 'busy' } | PackedDraft

/** Packed anew whenever the draft or its register changes; what was packed last counts. */
const usePacked = ({ pack, draft }: StepProps): Packing => {
  const [packed, setPacked] = useState<Packing>({ kind: 'busy' })
  const turn = useRef(0)
  useEffect(() => {
    const mine = ++turn.current
    setPacked({ kind: 'busy' })
    pack(draft)
      .catch((): PackedDraft => ({ kind: 'failed' }))
      .then((next) => mine === turn.current && setPacked(next))
  }, [draft.items, draft.strikes, draft.register])
  return packed
}

const Leaving = (props: StepProps & { readonly packed: Packing }) => {
  const { words, draft, packed, leaves, stampHost } = props
  const text = words.report
  const [open, setOpen] = useState('')
  const size = (bytes: number): string => fill(text.bytes, { size: sayNumber(words.locale, bytes) })
  const rows = leaves(draft)
  const [problem, setProblem] = useState('')
  const save = async (seal: Extract<Packing, { kind: 'packed' }>['seal']): Promise<void> => {
    const sealed = await seal('keep').catch(() => undefined)
    if (sealed) props.download('proofmark-evidence.zip', sealed.file)
    setProblem(sealed ? withoutStamp(sealed, props) : text.packFailed)
  }
  const itemOf = (path: string) => draft.items.find(({ id }) => id === path.replace(/\.[a-z]+$/u, ''))
  return (
    <div class="leaving">
      <h3>{text.leaves}</h3>
      <h4>{text.report}</h4>
      <dl class="rows">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{NAMES[name]?.(text) ?? name}</dt>
            <dd dir="auto">{wordsOf(name, value, props)}</dd>
          </div>
        ))}
      </dl>
      <h4>{text.evidenceFile}</h4>
      {packed.kind === 'busy' && <p role="status">…</p>}
      {packed.kind === 'none' && <p>{text.notIncluded}</p>}
      {packed.kind === 'too-large' && (
        <p class="problem" role="alert">
          {fill(text.tooLarge, { most: sayNumber(words.locale, packed.mostBytes) })}
        </p>
      )}
      {packed.kind === 'failed' && (
        <p class="problem" role="alert">
          {text.packFailed}
        </p>
      )}
      {packed.kind === 'packed' && (
        <>
          <ul class="list items">
            {packed.items.map(({ path, bytes }) => {
              const item = itemOf(path)
              const name = item ? nameOfItem(item, words) : path
              return (
                <li key={path}>
                  <div class="row">
                    <span>
                      {name} <span class="quiet">{size(bytes)}</span>
                    </span>
                    {item && (
                      <button
                        type="button"
                        class="button small"
                        aria-expanded={open === path}
                        aria-label={fill(open === path ? text.hideNamed : text.showNamed, { item: name })}
                        onClick={() => setOpen(open === path ? '' : path)}
                      >
                        {open === path ? text.hide : text.show}
                      </button>
                    )}
                  </div>
                  {item && open === path && <Preview {...props} item={item} />}
                </li>
              )
            })}
          </ul>
          <p class="quiet">{fill(text.total, { size: sayNumber(words.locale, totalOf(packed.items)) })}</p>
          {stampHost && <p class="quiet">{fill(text.stampAsks, { host: stampHost })}</p>}
          <div class="row">
            <button type="button" class="button small" onClick={() => void save(packed.seal)}>
              {text.downloadEvidence}
            </button>
          </div>
          <p class="problem" role="alert">
            {problem}
          </p>
        </>
      )}
    </div>
  )
}

const totalOf = (items: readonly { readonly bytes: number }[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0)

/** What is said of evidence that goes without the time-stamp that was wanted; empty where there is nothing to say. */
const withoutStamp = ({ lacksStamp }: SealedFile, { words, stampHost = '' }: StepProps): string =>
  lacksStamp ? fill(words.report.stampFailed, { host: stampHost }) : ''

/** What is said of a press that did not put it into the outbox. */
const saidOf = (queued: Queued, { words }: StepProps): string => {
  const text = words.report
  if (queued.kind === 'too-large') return fill(text.tooLarge, { most: sayNumber(words.locale, queued.mostBytes) })
  return queued.kind === 'no-room' ? text.sendNoRoom : text.sendFailed
}

const Sending = (props: StepProps & { readonly packed: Packing }) => {
  const { words, draft, change, registers, packed, send, stop, onSent } = props
  const text = words.report
  const [state, setState] = useState<'idle' | 'busy'>('idle')
  const [problem, setProblem] = useState('')
  const id = useId()
  const chosen = registers.find(({ url }) => url === draft.register)
  const isReady = state === 'idle' && (packed.kind === 'packed' || packed.kind === 'none')
  const press = async (): Promise<void> => {
    if (!isReady || !chosen) return
    setState('busy')
    setProblem('')
    const sealed = packed.kind === 'packed' ? await packed.seal('send').catch(() => undefined) : undefined
    if (packed.kind === 'packed' && !sealed) {
      setState('idle')
      return setProblem(text.packFailed)
    }
    const queued = await send(draft, chosen.url, sealed).catch((): Queued => ({ kind: 'not-kept' }))
    if (queued.kind === 'queued') {
      stop()
      return onSent(sealed && withoutStamp(sealed, props))
    }
    setState('idle')
    setProblem(saidOf(queued, props))
  }
  return (
    <div class="sending">
      {registers.length === 0 ? (
        <p>{text.noRegister}</p>
      ) : (
        <div class="field">
          <label for={id}>{text.toLabel}</label>
          <select
            id={id}
            value={chosen?.url ?? ''}
            onChange={({ currentTarget: { value } }) => change({ register: value } as object)}
          >
            {registers.map(({ url, name }) => (
              <option key={url} value={url}>
                {name} ({URL.parse(url)?.host ?? url})
              </option>
            ))}
            <option value="">{text.toNobody}</option>
          </select>
        </div>
      )}
      {chosen && (
        <div class="row">
          <button type="button" class="button primary" aria-disabled={!isReady} onClick={() => void press()}>
            {state === 'busy' ? text.sending : text.send}
          </button>
        </div>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  )
}

export const ReportReview = (props: StepProps) => {
  const { words, draft } = props
  const packed = usePacked(props)
  return (
    <div class="step">
      <p class="quiet">{words.report.reviewHint}</p>
      {draft.shown?.demo && <p class="demo">{words.report.demo}</p>}
      <Leaving {...props} packed={packed} />
      <Sending {...props} packed={packed} />
      <ReportPapers {...props} />
      <StepButtons {...props} />
    </div>
  )
}
