/** What a certificate turned out to be: the kind, what stands behind it, what it says, and the way to the register. */
import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { HELD_TONES, type Held, type HeldPdfSignature, type HeldRow } from '../core/held.ts'
import type { Shown } from '../core/shown.ts'
import type { ScopeKind, Status, Tone } from '../core/words.ts'
import { sayDay, sayNumber } from '../say/words/time.ts'
import type { CertificateWords, PdfKind } from '../say/words/views/certificate-words.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { CertificateProps, HeldVerdict } from './certificate-props.ts'
import type { Acts } from './details.ts'
import { Glyph } from './glyph.tsx'
import { TONE_PATHS } from './glyphs.ts'
import { VerdictList } from './verdict-list.tsx'

export interface Result {
  readonly held: Held
  /** On the record, where a register of the person's signed one. */
  readonly verdict?: HeldVerdict
  /** Name of the file; empty for a text. */
  readonly file: string
}

/** Verdicts speak of a page; here a certificate stands in its place. */
export const asHeld = (shown: Shown, { certificateSays, verdicts }: CertificateWords): Shown => ({
  ...shown,
  ...verdicts[shown.kind],
  heads: { ...shown.heads, page: certificateSays },
})

const DAYS: ReadonlySet<string> = new Set(['validFrom', 'validUntil', 'signedOn'])

const sayRow = ({ field, text }: HeldRow, words: ViewWords): string => {
  if (DAYS.has(field)) return sayDay(words.locale, text)
  if (field === 'status') return words.statuses[text as Status] ?? text
  if (field === 'scopeKind') return words.certificate.scopes[text as ScopeKind] ?? text
  return text
}

const Pair = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd dir="auto">{children}</dd>
  </div>
)

const Rows = ({ rows, words }: { readonly rows: readonly HeldRow[]; readonly words: ViewWords }) => (
  <dl class="rows">
    {rows.map((row) => (
      <Pair key={row.field} term={words.certificate.fields[row.field]}>
        {sayRow(row, words)}
      </Pair>
    ))}
  </dl>
)

const isOfPdf = (held: Held, pdf: CertificateWords['pdf']): held is Held & { readonly kind: PdfKind } =>
  held.form === 'pdf' && held.kind in pdf

const sentenceOf = (held: Held, text: CertificateWords): string =>
  isOfPdf(held, text.pdf) ? text.pdf[held.kind] : text.sentences[held.kind](held.by?.name ?? '')

const Outcome = ({ held, words, file }: { readonly held: Held; readonly words: ViewWords; readonly file: string }) => {
  const text = words.certificate
  const tone = HELD_TONES[held.kind]
  return (
    <div class="outcome" data-tone={tone}>
      <p class="head">
        <Glyph path={TONE_PATHS[tone]} sizePx={18} />
        <b>{text.kinds[held.kind]}</b>
      </p>
      <p>{sentenceOf(held, text)}</p>
      {held.why && <p>{text.whys[held.why](held.detail ?? '')}</p>}
      <div class="quiet">
        {file && <p dir="auto">{text.named(file)}</p>}
        {held.kind !== 'not-understood' && <p>{text.forms[held.form]}</p>}
        {held.by?.root && <p>{text.root(held.by.root)}</p>}
      </div>
    </div>
  )
}

const OUTCOME_TONES: Readonly<Record<HeldPdfSignature['outcome'], Tone>> = {
  holds: 'plain',
  broken: 'alarm',
  'not-checked': 'waiting',
}

interface SignatureProps {
  readonly signature: HeldPdfSignature
  readonly place: number
  readonly count: number
  readonly words: ViewWords
}

const Signature = ({ signature, place, count, words }: SignatureProps) => {
  const {
    outcome,
    why,
    detail,
    covered,
    addedAfter = 0,
    signer,
    certificateFrom,
    certificateUntil,
    signedAt,
  } = signature
  const text = words.certificate
  const say = (figure: number): string => sayNumber(words.locale, figure)
  const spanOf = (from: number, length: number): string => `${say(from)}–${say(from + length)}`
  const tone = OUTCOME_TONES[outcome]
  const day = (instant: string): string => sayDay(words.locale, instant)
  return (
    <li class="signature" data-tone={tone}>
      <div class="head">
        <h3>{text.signature(place, count)}</h3>
        <span class="mark">
          <Glyph path={TONE_PATHS[tone]} sizePx={14} />
          {text.outcomes[outcome]}
        </span>
      </div>
      {why && <p>{text.pdfWhys[why](detail ?? '')}</p>}
      <dl class="rows">
        {signer && (
          <Pair term={text.signer}>
            {signer.name || text.noName}
            {signer.organisation && signer.organisation !== signer.name ? ` · ${signer.organisation}` : ''}
          </Pair>
        )}
        {signer?.issuer && <Pair term={text.certifiedBy}>{signer.issuer}</Pair>}
        {certificateFrom && certificateUntil && (
          <Pair term={text.certificateDates}>
            {day(certificateFrom)} – {day(certificateUntil)}
          </Pair>
        )}
        {signedAt && (
          <Pair term={text.signedAt}>
            {day(signedAt)} <span class="quiet">({text.asSigner})</span>
          </Pair>
        )}
        {covered && (
          <Pair term={text.covers}>
            {text.coversBytes(spanOf(covered[0], covered[1]), spanOf(covered[2], covered[3]))}
            {' · '}
            {addedAfter > 0 ? text.addedAfter(say(addedAfter)) : text.coversAll}
          </Pair>
        )}
      </dl>
    </li>
  )
}

const Signatures = ({ held, words }: { readonly held: Held; readonly words: ViewWords }) => {
  const signatures = held.signatures ?? []
  if (signatures.length === 0) return null
  return (
    <>
      <ol>
        {signatures.map((signature, index) => (
          <Fragment key={signature.covered?.join() ?? `${index}`}>
            <Signature signature={signature} place={index + 1} count={signatures.length} words={words} />
          </Fragment>
        ))}
      </ol>
      <p class="quiet">{words.certificate.pdfLimits}</p>
    </>
  )
}

/** What the register has signed: judged where it is known, else only shown. */
const Word = ({ result, ...props }: CertificateProps & { readonly result: Result; readonly acts: Acts }) => {
  const { words, copy, acts } = props
  const text = words.certificate
  const { held, verdict } = result
  if (verdict?.kind === 'withheld') return <p class="demo">{text.withheld}</p>
  const shown = held.kind === 'trusted' && verdict ? verdict.shown.map((one) => asHeld(one, text)) : []
  const signedOn = held.rows.find(({ field }) => field === 'signedOn')
  return (
    <>
      {shown.length > 0 && (
        <>
          <h3>{text.registerWord}</h3>
          <VerdictList shown={shown} copy={copy} acts={acts} onShown={() => undefined} />
        </>
      )}
      {held.kind === 'trusted' && held.record && shown.length === 0 && <p>{text.notJudged}</p>}
      {held.rows.length > 0 && shown.length > 0 && (
        <details>
          <summary>{text.all}</summary>
          <Rows rows={held.rows} words={words} />
        </details>
      )}
      {held.rows.length > 0 && shown.length === 0 && (
        <>
          <h3>{held.record && signedOn ? text.saysOf(sayDay(words.locale, signedOn.text)) : text.says}</h3>
          {held.record?.demo && <p class="demo">{words.card.demo}</p>}
          <Rows rows={held.rows} words={words} />
        </>
      )}
    </>
  )
}

type LookUp =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'known'; readonly shown: readonly Shown[] }

/** The register's word of today beside what the certificate says. The number may be typed where none was read. */
const Register = (props: CertificateProps & { readonly held: Held; readonly acts: Acts }) => {
  const { words, held, lookUp, copy, acts } = props
  const text = words.certificate
  const [number, setNumber] = useState(held.number ?? '')
  const [state, setState] = useState<LookUp>({ kind: 'idle' })
  const id = useId()
  const hintId = useId()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (state.kind === 'busy') return
    const typed = number.trim()
    if (!typed) return setState({ kind: 'said', text: words.popup.manualEmpty })
    setState({ kind: 'busy' })
    try {
      const shown = await lookUp(typed, typed === held.number ? held.about : undefined)
      const known = shown.map((one) => asHeld(one, text))
      setState(known.length > 0 ? { kind: 'known', shown: known } : { kind: 'said', text: text.lookUpNone })
    } catch {
      setState({ kind: 'said', text: text.lookUpFailed })
    }
  }
  const renew = (next: Shown): void =>
    setState((before) =>
      before.kind === 'known'
        ? { kind: 'known', shown: before.shown.map((one) => (one.id === next.id ? asHeld(next, text) : one)) }
        : before,
    )
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.nowTitle}</h2>
      <form class="field" onSubmit={(event) => void submit(event)} noValidate>
        <label for={id}>{words.popup.manualLabel}</label>
        <div class="row">
          <input
            id={id}
            type="text"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={number}
            aria-describedby={hintId}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
          <button type="submit" class="button" aria-disabled={state.kind === 'busy'}>
            {state.kind === 'busy' ? text.lookingUp : text.lookUp}
          </button>
        </div>
        <p class="quiet" id={hintId}>
          {text.lookUpHint}
        </p>
      </form>
      <p class="said" role="status">
        {state.kind === 'said'
          ? state.text
          : state.kind === 'known'
            ? words.popup.manualResult(state.shown.length)
            : ''}
      </p>
      {state.kind === 'known' && <VerdictList shown={state.shown} copy={copy} acts={acts} onShown={renew} />}
    </section>
  )
}

export const CertificateResult = (props: CertificateProps & { readonly result: Result }) => {
  const { words, result, ask, handOff, watch } = props
  const { held, file } = result
  const text = words.certificate
  const title = useRef<HTMLHeadingElement>(null)
  const acts = useMemo<Acts>(
    () => ({
      ask: (shown, offer) => ask(shown.id, offer),
      handOff: (shown) => handOff(shown.id),
      watch: (shown) => watch(shown.id),
    }),
    [ask, handOff, watch],
  )
  // Heard as well as seen, wherever the file came from.
  useEffect(() => title.current?.focus(), [])
  return (
    <>
      <section aria-labelledby="pm-result">
        <h2 id="pm-result" ref={title} tabIndex={-1}>
          {text.result}
        </h2>
        <Outcome held={held} words={words} file={file} />
        <Signatures held={held} words={words} />
        <Word {...props} acts={acts} />
        {held.kind !== 'not-understood' && <p class="quiet">{text.limits}</p>}
      </section>
      <Register {...props} held={held} acts={acts} />
    </>
  )
}
