/** Boxes on a picture: what is blacked out, and what is kept. By pointer, or by figures for those who use none. */
import { useId, useRef, useState } from 'preact/hooks'
import type { GatheredRegion } from '../core/gathered.ts'
import type { Box, DraftPicture } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { usePicture } from './use-picture.ts'

export interface PictureEditorProps {
  readonly words: ViewWords
  readonly name: string
  readonly picture: DraftPicture
  readonly region?: GatheredRegion
  readonly original: (key: string) => Promise<Blob | undefined>
  readonly onChange: (picture: DraftPicture) => void
  readonly onDone: () => void
}

interface Size {
  readonly width: number
  readonly height: number
}
type Tool = 'black' | 'crop'

/** A press without a drag is no box. */
const MIN_SIDE = 4
const MAX_BOXES = 60
/** What is left around a claim when a screenshot is cut to it, in CSS pixels. */
const MARGIN = 120

/** The box between two points, within the picture, in whole pixels. */
export const boxBetween = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { width, height }: Size,
): Box | undefined => {
  const within = (value: number, max: number): number => Math.min(Math.max(Math.round(value), 0), max)
  const [x, right] = [within(Math.min(from.x, to.x), width), within(Math.max(from.x, to.x), width)]
  const [y, bottom] = [within(Math.min(from.y, to.y), height), within(Math.max(from.y, to.y), height)]
  return right - x >= MIN_SIDE && bottom - y >= MIN_SIDE ? { x, y, width: right - x, height: bottom - y } : undefined
}

/** Around the claim in a screenshot, whatever its scale. */
export const boxOfRegion = (region: GatheredRegion, size: Size): Box | undefined => {
  const scale = size.width / region.viewWidth
  return boxBetween(
    { x: (region.left - MARGIN) * scale, y: (region.top - MARGIN) * scale },
    { x: (region.left + region.width + MARGIN) * scale, y: (region.top + region.height + MARGIN) * scale },
    size,
  )
}

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

/** Where a box stands over the picture as it is shown: parts of the whole, so that it follows any zoom. */
const placeOf = ({ x, y, width, height }: Box, size: Size): Record<string, string> => ({
  left: `${(100 * x) / size.width}%`,
  top: `${(100 * y) / size.height}%`,
  width: `${(100 * width) / size.width}%`,
  height: `${(100 * height) / size.height}%`,
})

const SIDES = ['left', 'top', 'width', 'height'] as const
type Figures = Readonly<Record<(typeof SIDES)[number], string>>
const NO_FIGURES: Figures = { left: '0', top: '0', width: '10', height: '10' }

/** A box in hundredths of the picture, typed. */
const ByFigures = ({
  words,
  size,
  add,
}: {
  readonly words: ViewWords
  readonly size: Size
  readonly add: (box: Box) => void
}) => {
  const [figures, setFigures] = useState(NO_FIGURES)
  const id = useId()
  const submit = (event: Event): void => {
    event.preventDefault()
    const [left = 0, top = 0, width = 0, height = 0] = SIDES.map((side) => Number(figures[side]) || 0)
    const at = (x: number, y: number) => ({ x: (x * size.width) / 100, y: (y * size.height) / 100 })
    const box = boxBetween(at(left, top), at(left + width, top + height), size)
    if (box) add(box)
  }
  return (
    <form class="figures" onSubmit={submit} noValidate>
      {SIDES.map((side) => (
        <div key={side} class="field">
          <label for={`${id}-${side}`}>{words.report[side]} %</label>
          <input
            id={`${id}-${side}`}
            type="number"
            min={0}
            max={100}
            value={figures[side]}
            onInput={(event) => setFigures({ ...figures, [side]: event.currentTarget.value })}
          />
        </div>
      ))}
      <button type="submit" class="button small">
        {words.report.addBox}
      </button>
    </form>
  )
}

const Boxes = ({ words, picture, onChange }: Pick<PictureEditorProps, 'words' | 'picture' | 'onChange'>) => {
  const text = words.report
  return (
    <>
      <ul class="strikes">
        {picture.blackOuts.map((box, i) => (
          <li key={`${box.x} ${box.y} ${box.width} ${box.height}`}>
            {fill(text.boxNamed, { number: `${i + 1}` })}
            <button
              type="button"
              class="button small"
              aria-label={fill(text.removeBoxNamed, { number: `${i + 1}` })}
              onClick={() => onChange({ ...picture, blackOuts: picture.blackOuts.filter((_, other) => other !== i) })}
            >
              {text.removeBox}
            </button>
          </li>
        ))}
      </ul>
      {picture.blackOuts.length > 0 && <p class="quiet">{text.pictureWords}</p>}
    </>
  )
}

export const PictureEditor = (props: PictureEditorProps) => {
  const { words, name, picture, region, original, onChange, onDone } = props
  const text = words.report
  const [tool, setTool] = useState<Tool>('black')
  const [size, setSize] = useState<Size>()
  const [drawing, setDrawing] = useState<Box>()
  const from = useRef<{ x: number; y: number }>(undefined)
  const stage = useRef<HTMLDivElement>(null)
  const id = useId()
  const address = usePicture(
    () => (picture.key === undefined ? Promise.resolve(undefined) : original(picture.key)),
    [picture.key],
  )

  const add = (box: Box): void => {
    const others = picture.blackOuts.filter((one) => !isSame(one, box))
    if (tool === 'crop') onChange({ ...picture, crop: box })
    else onChange({ ...picture, blackOuts: [...others, box].slice(0, MAX_BOXES) })
  }
  const uncropped = (): DraftPicture => {
    const { crop: _crop, ...whole } = picture
    return whole
  }
  const pointAt = (event: PointerEvent): { x: number; y: number } | undefined => {
    const around = stage.current?.getBoundingClientRect()
    if (!around || !size || around.width === 0) return undefined
    const scale = size.width / around.width
    return { x: (event.clientX - around.left) * scale, y: (event.clientY - around.top) * scale }
  }
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    event.preventDefault()
    stage.current?.setPointerCapture?.(event.pointerId)
    from.current = pointAt(event)
  }
  const onMove = (event: PointerEvent): void => {
    const to = pointAt(event)
    if (from.current && to && size) setDrawing(boxBetween(from.current, to, size))
  }
  const onUp = (event: PointerEvent): void => {
    const to = pointAt(event)
    const box = from.current && to && size ? boxBetween(from.current, to, size) : undefined
    from.current = undefined
    setDrawing(undefined)
    if (box) add(box)
  }

  const claim = region && size ? boxOfRegion(region, size) : undefined
  return (
    <section class="editor" aria-labelledby={id}>
      <h3 id={id}>{fill(text.editNamed, { item: name })}</h3>
      <p class="quiet">{text.pictureHint}</p>
      <div class="row" role="radiogroup" aria-labelledby={id}>
        {(['black', 'crop'] as const).map((one) => (
          <label key={one} class="tool">
            <input type="radio" name={`${id}-tool`} checked={tool === one} onChange={() => setTool(one)} />{' '}
            {one === 'black' ? text.toolBlack : text.toolCrop}
          </label>
        ))}
        {claim && (
          <button type="button" class="button small" onClick={() => onChange({ ...picture, crop: claim })}>
            {text.cropToClaim}
          </button>
        )}
        {picture.crop && (
          <button type="button" class="button small" onClick={() => onChange(uncropped())}>
            {text.uncrop}
          </button>
        )}
      </div>
      {address && (
        <div class="stage" ref={stage} onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp}>
          <img
            src={address}
            alt={name}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
          />
          {size && picture.crop && <div class="crop" style={placeOf(picture.crop, size)} />}
          {size &&
            picture.blackOuts.map((box) => <div key={JSON.stringify(box)} class="black" style={placeOf(box, size)} />)}
          {size && drawing && <div class={`drawing ${tool}`} style={placeOf(drawing, size)} />}
        </div>
      )}
      {size && <ByFigures words={words} size={size} add={add} />}
      <Boxes words={words} picture={picture} onChange={onChange} />
      <div class="row">
        <button type="button" class="button small" onClick={onDone}>
          {text.done}
        </button>
      </div>
    </section>
  )
}
