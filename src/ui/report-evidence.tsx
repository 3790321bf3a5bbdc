/** Step 2: every item that may leave, to be opened, left out, cut and struck. */
import { useId, useRef, useState } from 'preact/hooks'
import { DRAFT_LIMITS, type DraftItem, type DraftPicture } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import { sayNumber } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { AddPictures } from './report-add-pictures.tsx'
import { PictureEditor } from './report-picture.tsx'
import type { Brought } from './report-props.ts'
import { AskSigned } from './report-signed.tsx'
import { StepButtons, type StepProps } from './report-step.tsx'
import { ReportStrike } from './report-strike.tsx'
import { TextPreview } from './text-preview.tsx'
import { usePicture } from './use-picture.ts'

const ALONE: ReadonlySet<string> = new Set([
  'screenshot',
  'page',
  'passages',
  'fragment',
  'listing',
  'times',
  'signed-answer',
  'versions',
])

/** What an item is called; those of which there may be several bear their number. */
export const nameOfItem = ({ id, what }: DraftItem, words: ViewWords): string => {
  const { items, itemNumbered } = words.report
  const number = /-(\d{1,3})$/u.exec(id)?.[1]
  return number && !ALONE.has(what) ? fill(itemNumbered, { item: items[what], number }) : items[what]
}

export const Preview = ({
  draft,
  item,
  words,
  previewText,
  previewPicture,
}: StepProps & { readonly item: DraftItem }) => {
  const picture = usePicture(() => (item.picture ? previewPicture(item) : Promise.resolve(undefined)), [item])
  if (item.picture)
    return picture ? <img class="preview" src={picture} alt={nameOfItem(item, words)} /> : <p class="quiet">…</p>
  return <TextPreview name={nameOfItem(item, words)} text={previewText(item, draft.strikes)} />
}

type ItemProps = StepProps & { readonly item: DraftItem; readonly replace: (item: DraftItem) => void }

const Fetching = (props: ItemProps) => {
  const { words, draft, item, replace, fetchPicture } = props
  const text = words.report
  const [said, setSaid] = useState('')
  const address = item.picture?.address ?? ''
  const name = nameOfItem(item, words)
  // The permission is asked for in the same breath as the press, or the browser refuses to ask.
  const fetchIt = (): Promise<void> =>
    fetchPicture(draft.id, item).then(
      (fetched) => {
        if (fetched.kind === 'fetched') {
          const picture: DraftPicture = { ...(item.picture ?? { blackOuts: [] }), key: fetched.key }
          return replace({ ...item, isTicked: true, picture })
        }
        setSaid(fetched.kind === 'failed' ? text.fetchFailed : text.fetchNotAllowed)
      },
      () => setSaid(text.fetchFailed),
    )
  return (
    <div class="fetching">
      <p class="quiet address">{address}</p>
      <p class="quiet">{fill(text.fetchHint, { host: URL.parse(address)?.host ?? address })}</p>
      <button
        type="button"
        class="button small"
        aria-label={fill(text.fetchNamed, { item: name })}
        onClick={() => void fetchIt()}
      >
        {text.fetchPicture}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}

const Item = (props: ItemProps) => {
  const { words, item, replace, draft, previewText } = props
  const text = words.report
  const [open, setOpen] = useState<'preview' | 'edit'>()
  const id = useId()
  const name = nameOfItem(item, words)
  const isThere = !item.picture || item.picture.key !== undefined
  const size = item.picture ? undefined : new TextEncoder().encode(previewText(item, draft.strikes)).length
  const turn = (wanted: 'preview' | 'edit'): void => setOpen(open === wanted ? undefined : wanted)
  return (
    <li>
      <div class="choice">
        <input
          id={id}
          type="checkbox"
          checked={item.isTicked && isThere}
          disabled={!isThere}
          onChange={(event) => replace({ ...item, isTicked: event.currentTarget.checked })}
        />
        <label for={id} class="name">
          {name}
        </label>
        <p class="quiet">
          {item.picture?.alt && <bdi>{item.picture.alt} </bdi>}
          {!(item.isTicked && isThere)
            ? text.leftOut
            : size !== undefined && fill(text.bytes, { size: sayNumber(words.locale, size) })}
        </p>
      </div>
      {isThere ? (
        <div class="row">
          <button
            type="button"
            class="button small"
            aria-expanded={open === 'preview'}
            aria-label={fill(open === 'preview' ? text.hideNamed : text.showNamed, { item: name })}
            onClick={() => turn('preview')}
          >
            {open === 'preview' ? text.hide : text.show}
          </button>
          {item.picture && (
            <button
              type="button"
              class="button small"
              aria-expanded={open === 'edit'}
              aria-label={fill(text.editNamed, { item: name })}
              onClick={() => turn('edit')}
            >
              {text.edit}
            </button>
          )}
        </div>
      ) : (
        <Fetching {...props} />
      )}
      {open === 'preview' && <Preview {...props} />}
      {open === 'edit' && item.picture && (
        <PictureEditor
          words={words}
          name={name}
          picture={item.picture}
          {...(item.region ? { region: item.region } : {})}
          original={props.original}
          onChange={(picture) => replace({ ...item, picture })}
          onDone={() => setOpen('preview')}
        />
      )}
    </li>
  )
}

const SCREENSHOT = {
  taken: 'screenshotTaken',
  'no-permission': 'screenshotRefused',
  'no-room': 'screenshotNoRoom',
  'not-asked': 'screenshotHow',
} as const

export const ReportEvidence = (props: StepProps) => {
  const { words, draft, change, bringPicture } = props
  const text = words.report
  const replace = (next: DraftItem): void =>
    change({ items: draft.items.map((item) => (item.id === next.id ? next : item)) })
  // They come one after the other, faster than the page is drawn.
  const latest = useRef(draft.items)
  latest.current = draft.items
  const take = async (file: File): Promise<Brought['kind']> => {
    const taken = new Set(latest.current.map(({ id }) => id))
    const id = Array.from({ length: DRAFT_LIMITS.items }, (_, i) => `own-picture-${i + 1}`).find(
      (one) => !taken.has(one),
    )
    if (!id) return 'no-room'
    const brought = await bringPicture(draft.id, id, file)
    if (brought.kind === 'brought') {
      const picture = { key: brought.key, blackOuts: [] }
      latest.current = [...latest.current, { id, what: 'own-picture', mediaType: 'image/png', isTicked: true, picture }]
      change({ items: latest.current })
    }
    return brought.kind
  }
  return (
    <div class="step">
      <p class="quiet">{text[SCREENSHOT[draft.screenshot]]}</p>
      {draft.items.length === 0 && <p>{text.noEvidence}</p>}
      <AddPictures words={words} most={DRAFT_LIMITS.items - draft.items.length} take={take} />
      <AskSigned {...props} onItem={(item) => change({ items: [...draft.items, item] })} />
      {draft.items.length > 0 && (
        <>
          <p class="quiet">{text.evidenceHint}</p>
          <ul class="list items">
            {draft.items.map((item) => (
              <Item key={item.id} {...props} item={item} replace={replace} />
            ))}
          </ul>
          <ReportStrike {...props} />
        </>
      )}
      <StepButtons {...props} />
    </div>
  )
}
