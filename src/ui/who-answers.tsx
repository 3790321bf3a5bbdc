/** Which marks are answered by a register, which a person looks up, and of which only the form is checked. */
import type { ComponentChildren } from 'preact'
import { proseTag } from '../say/words/locales.ts'
import { sayList } from '../say/words/time.ts'
import type { ViewWords } from '../say/words/views/index.ts'
import type { Registers } from './props.ts'

export interface WhoAnswersProps {
  readonly words: ViewWords
  readonly registers: Registers
  /** Ids of the official registers that are turned on. */
  readonly on: readonly string[]
}

const Group = ({ summary, hint, children }: { summary: string; hint?: string; children: ComponentChildren }) => (
  <details>
    <summary>{summary}</summary>
    {hint && <p class="quiet">{hint}</p>}
    {children}
  </details>
)

/** Pages that serve most marks first. */
const byPage = (byHand: Registers['byHand']): readonly (readonly [page: string, names: readonly string[]])[] => {
  const pages = new Map<string, string[]>()
  for (const { page, also, name } of byHand)
    for (const one of [page, also]) if (one) pages.set(one, [...(pages.get(one) ?? []), name])
  return [...pages].sort(([, one], [, other]) => other.length - one.length)
}

export const WhoAnswers = ({ words, registers, on }: WhoAnswersProps) => {
  const text = words.options
  const { official, byHand, throughOpen, byForm } = registers
  const join = (names: readonly string[]): string => sayList(words.locale, names)
  const lang = proseTag(words.locale)
  const schemesOf = (some: Registers['official']): number => new Set(some.flatMap(({ answersFor }) => answersFor)).size
  const schemesOn = schemesOf(official.filter(({ id }) => on.includes(id)))
  return (
    <>
      <h3>{text.coverage}</h3>
      <p class="quiet">{text.coverageHint}</p>
      <Group summary={text.byRegister(schemesOf(official), schemesOn)}>
        <p class="quiet" lang={lang}>
          {join(official.flatMap(({ answersFor }) => answersFor))}
        </p>
      </Group>
      <Group summary={text.byHand(byHand.length)} hint={text.byHandHint}>
        <dl class="facts pages">
          {byPage(byHand).map(([page, names]) => (
            <div key={page}>
              <dt>{page}</dt>
              <dd lang={lang}>{join(names)}</dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group summary={text.throughOpen(throughOpen.length)} hint={text.throughOpenHint}>
        <p class="quiet" lang={lang}>
          {join(throughOpen)}
        </p>
      </Group>
      <Group summary={text.byForm(byForm.length)} hint={text.byFormHint}>
        <p class="quiet" lang={lang}>
          {join(byForm)}
        </p>
      </Group>
    </>
  )
}
