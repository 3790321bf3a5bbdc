/** What an evidence file turned out to be: all of it in a sentence, then item by item, signature and time-stamp. */
import { useEffect, useRef } from 'preact/hooks'
import {
  type EvidenceReading,
  type EvidenceSignature,
  type ItemState,
  isWhole,
  type ReadItem,
  type TimeStampReading,
} from '../core/evidence.ts'
import type { Tone } from '../core/words.ts'
import { fill } from '../say/words/fill.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { Glyph } from './glyph.tsx'
import { TONE_PATHS } from './glyphs.ts'

export interface EvidenceResultProps {
  readonly words: ViewWords
  readonly reading: EvidenceReading
  /** The key is one of this device's. */
  readonly isOwn: boolean
  readonly file: string
}
type Read = Extract<EvidenceReading, { readonly kind: 'read' }>

/** That nothing was changed is no good news about a page: plain. */
const ITEM_TONES: Readonly<Record<ItemState, Tone>> = {
  holds: 'plain',
  altered: 'alarm',
  'not-what-it-says': 'caution',
  missing: 'caution',
  extra: 'caution',
}
const SIGNATURE_TONES: Readonly<Record<EvidenceSignature['kind'], Tone>> = {
  holds: 'plain',
  'does-not-fit': 'alarm',
  'key-unknown': 'caution',
  unsupported: 'waiting',
  missing: 'caution',
}
const STAMP_TONES: Readonly<Record<TimeStampReading['kind'], Tone>> = {
  holds: 'plain',
  'does-not-fit': 'alarm',
  absent: 'plain',
}

const Outcome = ({ words, reading, file }: EvidenceResultProps) => {
  const text = words.evidence
  const tone: Tone = reading.kind === 'refused' ? 'waiting' : isWhole(reading) ? 'plain' : 'alarm'
  const [head, means] =
    reading.kind === 'refused'
      ? [text.refused, text.refusals[reading.why]]
      : isWhole(reading)
        ? [text.whole, text.wholeMeans]
        : [text.changed, text.changedMeans]
  return (
    <div class="outcome" data-tone={tone}>
      <p class="head">
        <Glyph path={TONE_PATHS[tone]} sizePx={18} />
        <b>{head}</b>
      </p>
      <p>{means}</p>
      <div class="quiet">
        <p dir="auto">{fill(text.named, { file })}</p>
      </div>
    </div>
  )
}

const Item = ({ item, words }: { readonly item: ReadItem; readonly words: ViewWords }) => {
  const text = words.evidence
  const tone = ITEM_TONES[item.state]
  return (
    <li data-tone={tone}>
      <Glyph path={TONE_PATHS[tone]} sizePx={14} />
      <div>
        <p>
          {item.what ? text.kinds[item.what] : text.unnamed}: <b>{text.states[item.state]}</b>
        </p>
        <p class="quiet">
          <code dir="ltr">{item.path}</code> · {fill(text.bytes, { bytes: item.bytes.toLocaleString(words.locale) })}
        </p>
      </div>
    </li>
  )
}

const Signature = ({ reading: { signature }, isOwn, words }: EvidenceResultProps & { readonly reading: Read }) => {
  const text = words.evidence
  const tone = SIGNATURE_TONES[signature.kind]
  return (
    <ul class="items">
      <li data-tone={tone}>
        <Glyph path={TONE_PATHS[tone]} sizePx={14} />
        <div>
          <p>{text.signatures[signature.kind]}</p>
          {isOwn && <p>{text.own}</p>}
          {signature.kind !== 'missing' && (
            <p class="quiet">{fill(text.thumbprint, { thumbprint: signature.thumbprint })}</p>
          )}
        </div>
      </li>
    </ul>
  )
}

const TimeStamp = ({ stamp, words }: { readonly stamp: TimeStampReading; readonly words: ViewWords }) => {
  const text = words.evidence
  const tone = STAMP_TONES[stamp.kind]
  return (
    <ul class="items">
      <li data-tone={tone}>
        <Glyph path={TONE_PATHS[tone]} sizePx={14} />
        <div>
          <p>{text.timeStamps[stamp.kind]}</p>
          {stamp.kind === 'does-not-fit' && <p>{text.timeStampProblems[stamp.why]}</p>}
          {stamp.kind === 'holds' && (
            <>
              <p>{stamp.at}</p>
              <p dir="auto">{fill(text.authority, stamp.authority)}</p>
              <p>{text.trust}</p>
              <p class="quiet">{fill(text.fingerprint, { fingerprint: stamp.authority.fingerprint })}</p>
            </>
          )}
        </div>
      </li>
    </ul>
  )
}

const About = ({
  reading: { manifest, manifestSha256 },
  words,
}: {
  readonly reading: Read
  readonly words: ViewWords
}) => {
  const text = words.evidence
  const rows: readonly (readonly [string, string])[] = [
    [text.register, manifest.register],
    [text.report, manifest.report ?? text.none],
    [text.madeAt, `${manifest.madeAt} (${text.byDevice})`],
    [text.manifest, manifestSha256],
    [text.previous, manifest.previous ?? text.none],
  ]
  return (
    <dl class="rows">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export const EvidenceResult = (props: EvidenceResultProps) => {
  const { words, reading } = props
  const text = words.evidence
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="pm-result">
      <h2 id="pm-result" ref={heading} tabIndex={-1}>
        {text.result}
      </h2>
      <Outcome {...props} />
      {reading.kind === 'read' && (
        <>
          <h3>{text.items}</h3>
          <ul class="items">
            {reading.items.map((item) => (
              <Item key={item.path} item={item} words={words} />
            ))}
          </ul>
          <h3>{text.signature}</h3>
          <Signature {...props} reading={reading} />
          <h3>{text.timeStamp}</h3>
          <TimeStamp stamp={reading.timeStamp} words={words} />
          <h3>{text.about}</h3>
          <About reading={reading} words={words} />
          <p class="quiet">{text.limits}</p>
        </>
      )}
    </section>
  )
}
