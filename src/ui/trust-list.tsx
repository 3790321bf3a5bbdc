/** The registers that are asked, of both kinds, in the person's order of trust. */
import type { RegistryId } from '../core/words.ts'
import type { OptionsWords } from '../say/words/views/index.ts'

export interface Trusted {
  readonly id: RegistryId
  readonly name: string
}

export interface TrustListProps {
  readonly text: OptionsWords
  readonly trusted: readonly Trusted[]
  readonly onOrder: (ids: readonly RegistryId[]) => void
}

/** Those that are named in this order, then the others as they stand. */
export const inOrder = (all: readonly Trusted[], trust: readonly RegistryId[]): readonly Trusted[] => {
  const rank = ({ id }: Trusted): number => (trust.includes(id) ? trust.indexOf(id) : trust.length)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

export const TrustList = ({ text, trusted, onOrder }: TrustListProps) => {
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= trusted.length) return
    const ids = trusted.map(({ id }) => id)
    ids.splice(to, 0, ...ids.splice(from, 1))
    onOrder(ids)
  }
  return (
    <ol class="list trust">
      {trusted.map(({ id, name }, index) => (
        <li key={id}>
          <div class="row">
            <span class="name">{name}</span>
            <span class="row">
              <button
                type="button"
                class="button small"
                aria-label={text.moveUpNamed(name)}
                aria-disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                {text.moveUp}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={text.moveDownNamed(name)}
                aria-disabled={index === trusted.length - 1}
                onClick={() => move(index, index + 1)}
              >
                {text.moveDown}
              </button>
            </span>
          </div>
        </li>
      ))}
    </ol>
  )
}
