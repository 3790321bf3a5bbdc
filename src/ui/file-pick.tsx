/** Files from a person: chosen by a button, or dropped anywhere on the page. */
import { useEffect, useRef, useState } from 'preact/hooks'

/** What a page that takes files has beside the stylesheet of all views. */
export const FILE_PICK_CSS = `
.over{position:fixed;inset:8px;z-index:3;border:2px dashed var(--pm-accent);border-radius:6px;pointer-events:none}
.pick{position:relative;display:inline-flex}
.pick input{position:absolute;inset:0;opacity:0;width:100%;cursor:pointer}
.pick:focus-within .button{outline:2px solid var(--pm-accent);outline-offset:1px}
.pick:hover .button{text-decoration:underline}`

export const filesIn = (list: FileList | null | undefined): readonly File[] => (list ? [...list] : [])

/** Whether something is held over the page; `take` gets what is let go there. */
export const useDrop = (take: (dropped: DataTransfer | null) => void): boolean => {
  const [isOver, setOver] = useState(false)
  // The listeners live as long as the page; what they call may change with every drawing.
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const life = new AbortController()
    const { signal } = life
    const onDrag = (event: DragEvent): void => {
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const onDrop = (event: DragEvent): void => {
      onDrag(event)
      latest.current(event.dataTransfer)
    }
    for (const type of ['dragover', 'dragleave'] as const) document.addEventListener(type, onDrag, { signal })
    document.addEventListener('drop', onDrop, { signal })
    return () => life.abort()
  }, [])
  return isOver
}

export interface FilePickProps {
  readonly label: string
  /** Element that says what is taken. */
  readonly hintId: string
  readonly accept?: string
  readonly isPrimary?: boolean
  readonly multiple?: boolean
  readonly take: (files: readonly File[]) => void
}

/** The browser's own field under a button of ours: it speaks, opens by keyboard and takes a drop. */
export const FilePick = ({ label, hintId, accept, isPrimary = true, multiple = false, take }: FilePickProps) => (
  <label class="pick">
    <input
      type="file"
      accept={accept}
      multiple={multiple}
      aria-label={label}
      aria-describedby={hintId}
      onChange={(event) => {
        take(filesIn(event.currentTarget.files))
        // The same file may be chosen again after it was changed.
        event.currentTarget.value = ''
      }}
    />
    <span class={isPrimary ? 'button primary' : 'button'} aria-hidden="true">
      {label}
    </span>
  </label>
)
