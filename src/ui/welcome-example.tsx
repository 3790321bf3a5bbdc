/**
 * A live example: chip and card as they stand in shops, on a product card that is made up and says so. The number is of
 * no scheme, and no register is asked.
 */
import { useEffect, useRef } from 'preact/hooks'
import type { Shown } from '../core/shown.ts'
import { fill } from '../say/words/fill.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import { mountCard } from './card.ts'
import { mountChip } from './chip.ts'

const NUMBER = 'EX-0000-0000'
const ON_PAGE = 'EX-65W'
const ON_CERTIFICATE = 'EX-20W'
const NOBODY = { ask: async () => undefined, handOff: async () => false }

/** The verdict of the example, in the words that a real one has. */
const exampleOf = ({ locale, verdicts, fields, matches, card, spoken, welcome }: ViewWords): Shown => {
  const { short, sentence } = verdicts['other-product']
  const unknown = { scheme: welcome.mark, since: undefined, until: undefined, about: undefined, why: undefined }
  return {
    id: 'example:',
    scheme: 'example',
    kind: 'other-product',
    tone: 'alarm',
    lang: locale,
    short,
    schemeName: welcome.mark,
    numberText: NUMBER,
    numberCopy: NUMBER,
    sentence: fill(sentence, unknown),
    quote: `${welcome.claim} ${NUMBER}`,
    heads: { page: card.pageSays, register: card.registerSays },
    rows: [
      { label: fields.model, page: ON_PAGE, register: ON_CERTIFICATE, result: 'differs', resultWord: matches.differs },
    ],
    proves: welcome.proves,
    doesNotProve: welcome.doesNotProve,
    answerable: [],
    source: [],
    notes: [],
    demo: welcome.demo,
    labels: {
      copy: card.copy,
      copied: card.copied,
      close: card.close,
      official: '',
      proves: card.proves,
      doesNotProve: card.doesNotProve,
      answerable: card.answerable,
      imitation: card.imitation,
      several: '',
      spoken: fill(spoken, { short, scheme: welcome.mark }),
    },
  }
}

/** By what is chosen in the settings, else by the system. */
const isDarkPage = ({ documentElement }: Document): boolean =>
  documentElement.dataset.theme === 'dark' ||
  (documentElement.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)

export interface WelcomeExampleProps {
  readonly words: ViewWords
  /** True in builds for tests only. */
  readonly openRoots: boolean
  readonly copy: (text: string) => Promise<boolean>
}

export const WelcomeExample = ({ words, openRoots: openRoot, copy }: WelcomeExampleProps) => {
  const text = words.welcome
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const parent = place.current
    if (!parent) return undefined
    const { ownerDocument: document } = parent
    const life = new AbortController()
    const { signal } = life
    const chip = mountChip({
      document,
      parent,
      before: null,
      content: { shown: [exampleOf(words)] },
      signal,
      openRoot,
      onOpen: (shown, anchor) => {
        chip.setExpanded(true)
        const onClose = (): void => chip.setExpanded(false)
        mountCard({ document, anchor, rect: chip.rect, shown, signal, openRoot, onClose, copy, acts: NOBODY })
      },
    })
    // It has a line to itself: no seat is to be looked for.
    chip.stand({ isInFlow: true, isDark: isDarkPage(document) })
    chip.seat({ spot: { left: 0, top: 0 }, step: 0 })
    return () => life.abort()
  }, [words])
  return (
    <div class="product">
      <p class="quiet">{text.demo}</p>
      <div class="picture" aria-hidden="true">
        {ON_PAGE}
      </div>
      <h3>{text.product}</h3>
      <p class="claim">
        {text.mark} · {text.claim} <bdi>{NUMBER}</bdi>
      </p>
      <p class="chip" ref={place} />
    </div>
  )
}
