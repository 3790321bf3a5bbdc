/** Something more to a report that has gone: words, pictures, or both. */
import { useId, useState } from 'preact/hooks'
import type { DraftPicture } from '../core/report-draft.ts'
import { fill } from '../say/words/fill.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { AddPictures } from './report-add-pictures.tsx'
import { PictureEditor } from './report-picture.tsx'
import type { AddedPicture, Addition, OwnProps } from './report-props.ts'

interface Chosen extends AddedPicture {
  readonly id: string
}

const MAX_TEXT = 4_000
/** Pictures of one addition; a report takes more additions than anybody needs. */
const MAX_PICTURES = 8

interface PictureProps {
  readonly words: ViewWords
  readonly name: string
  readonly chosen: Chosen
  readonly change: (picture: DraftPicture) => void
  readonly remove: () => void
}

const Picture = ({ words, name, chosen, change, remove }: PictureProps) => {
  const text = words.report
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div class="row">
        <span class="name">{name}</span>
        <button
          type="button"
          class="button small"
          aria-expanded={isOpen}
          aria-label={fill(text.editNamed, { item: name })}
          onClick={() => setOpen(!isOpen)}
        >
          {text.edit}
        </button>
        <button
          type="button"
          class="button small bare"
          aria-label={fill(text.removeNamed, { item: name })}
          onClick={remove}
        >
          {text.removeBox}
        </button>
      </div>
      {isOpen && (
        <PictureEditor
          words={words}
          name={name}
          picture={chosen.picture}
          original={async () => chosen.file}
          onChange={change}
          onDone={() => setOpen(false)}
        />
      )}
    </li>
  )
}

export interface AddMoreProps extends Pick<OwnProps, 'words' | 'isPicture'> {
  readonly onAdd: (more: Addition) => void
  readonly onNo: () => void
}

/** The editor has a form of its own, so this one stands beside the pictures and not around them. */
export const AddMore = ({ words, isPicture, onAdd, onNo }: AddMoreProps) => {
  const text = words.report
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const [pictures, setPictures] = useState<readonly Chosen[]>([])
  const id = useId()
  const take = async (file: File): Promise<'brought' | 'refused'> => {
    if (!(await isPicture(file))) return 'refused'
    const chosen: Chosen = { id: crypto.randomUUID(), file, picture: { key: file.name, blackOuts: [] } }
    setPictures((all) => [...all, chosen])
    return 'brought'
  }
  const change = (changed: Chosen): void =>
    setPictures((all) => all.map((one) => (one.id === changed.id ? changed : one)))
  const add = (): void => {
    const said = typed.trim()
    if (said || pictures.length > 0) onAdd({ ...(said ? { text: said } : {}), pictures })
    else setProblem(text.addEmpty)
  }
  return (
    <div class="sure">
      <div class="field">
        <label for={id}>{text.addLabel}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={MAX_TEXT}
          value={typed}
          aria-invalid={problem !== ''}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {problem && (
          <p class="problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </div>
      <AddPictures words={words} most={MAX_PICTURES - pictures.length} take={take} />
      {pictures.length > 0 && (
        <ul class="list items">
          {pictures.map((chosen, i) => (
            <Picture
              key={chosen.id}
              words={words}
              name={fill(text.itemNumbered, { item: text.items['own-picture'], number: `${i + 1}` })}
              chosen={chosen}
              change={(picture) => change({ ...chosen, picture })}
              remove={() => setPictures((all) => all.filter((one) => one.id !== chosen.id))}
            />
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="button small" onClick={add}>
          {text.addSend}
        </button>
        <button type="button" class="button small bare" onClick={onNo}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}
