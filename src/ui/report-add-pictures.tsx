/** Pictures of the person's own: chosen, looked at by whoever keeps them, and said where one cannot go along. */
import { useId, useState } from 'preact/hooks'
import { fill } from '../say/words/fill.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { FilePick } from './file-pick.tsx'
import type { Brought } from './report-props.ts'

export interface AddPicturesProps {
  readonly words: ViewWords
  /** How many more there may be. */
  readonly most: number
  /** Takes one; they come one after the other. */
  readonly take: (file: File) => Promise<Brought['kind']>
}

const MAX_NAME = 80

export const AddPictures = ({ words, most, take }: AddPicturesProps) => {
  const text = words.report
  const [said, setSaid] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const takeAll = async (files: readonly File[]): Promise<void> => {
    setBusy(true)
    const problems: string[] = []
    for (const [i, file] of files.entries()) {
      const kind = i < most ? await take(file).catch(() => 'refused' as const) : 'no-room'
      const name = file.name.slice(0, MAX_NAME)
      if (kind !== 'brought')
        problems.push(fill(kind === 'no-room' ? text.pictureNoRoom : text.pictureRefused, { name }))
    }
    setSaid(problems)
    setBusy(false)
  }
  return (
    <div class="add-pictures" aria-busy={isBusy}>
      <div class="row">
        <FilePick
          label={text.addPictures}
          hintId={id}
          accept="image/*"
          isPrimary={false}
          multiple
          take={(files) => void takeAll(files)}
        />
      </div>
      <p class="quiet" id={id}>
        {text.addPicturesHint}
      </p>
      <div role="alert">
        {said.map((one) => (
          <p key={one} class="problem" dir="auto">
            {one}
          </p>
        ))}
      </div>
    </div>
  )
}
