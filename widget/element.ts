/**
 * `<proof-mark scheme number registry>`: shows what an open register says of one certificate, and nothing else.
 * No attribute sets the state; without a clear reply it says "not checked". What stands inside the element is the
 * fallback for pages on which this script does not run.
 */
import type { Tone } from '../src/core/words.ts'
import { type BadgeAnswer, unchecked } from './answer.ts'
import { type AskDependencies, ask } from './ask.ts'
import { glyph } from './glyph.ts'
import { address, type Question, readQuestion } from './question.ts'
import { style } from './style.ts'
import { type BadgeState, words } from './words.ts'

/** The same tone as the verdict of the same name. */
export const BADGE_TONES: Readonly<Record<BadgeState, Tone>> = {
  checking: 'waiting',
  'in-force': 'good',
  suspended: 'caution',
  revoked: 'alarm',
  cancelled: 'caution',
  expired: 'caution',
  'in-renewal': 'caution',
  absent: 'caution',
  unchecked: 'waiting',
}

type Language = keyof typeof words

const languageOf = (element: Element): Language =>
  /^zh\b/iu.test(element.closest('[lang]')?.getAttribute('lang') || navigator.language) ? 'zh' : 'en'

const groupedNumber = ({ scheme, number }: Question): string =>
  scheme === 'cn-ccc' ? number.replace(/^(\d{4})(\d{2})(\d{4})(\d{6})$/u, '$1 $2 $3 $4') : number

const dayText = (date: Date, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(date)

const textElement = (name: string, text: string): HTMLElement => {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

/** The lines under the state: which certificate, whose it is, how fresh the word is. */
const detailLines = (answer: BadgeAnswer, question: Question | undefined, language: Language, now: Date): string[] => {
  const { asked, registerAsOf } = words[language]
  const isAnswered = answer.state !== 'checking' && answer.state !== 'unchecked'
  const asOf = answer.asOf ? ` · ${registerAsOf} ${dayText(new Date(answer.asOf), language, 'UTC')}` : ''
  return [
    question ? groupedNumber(question) : '',
    [answer.product, answer.holder].filter(Boolean).join(' · '),
    isAnswered ? `${asked} ${dayText(now, language)}${asOf}` : '',
  ].filter(Boolean)
}

/** A link to the register's page; plain text when there is no register to go to. */
const chipElement = (question: Question | undefined, language: Language): HTMLElement => {
  if (!question) return document.createElement('div')
  const link = document.createElement('a')
  link.href = address(question, '/c')
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.title = words[language].open
  return link
}

const drawChip = (answer: BadgeAnswer, question: Question | undefined, language: Language, now: Date): HTMLElement => {
  const tone = BADGE_TONES[answer.state]
  const chip = chipElement(question, language)
  chip.className = `chip ${tone}`
  chip.lang = language
  chip.ariaBusy = String(answer.state === 'checking')
  const state = textElement('b', words[language].states[answer.state])
  if (answer.demo) state.append(textElement('i', words[language].demo))
  const lines = detailLines(answer, question, language, now).map((line) => textElement('span', line))
  chip.append(glyph(tone), state, ...lines)
  return chip
}

/** Makes the class; `fetch`, clock and time limit come from outside, so that every state can be tried. */
export const createProofMark = (dependencies: AskDependencies): CustomElementConstructor =>
  class ProofMark extends HTMLElement {
    static readonly observedAttributes: readonly string[] = ['scheme', 'number', 'registry', 'lang']

    // Closed, so that page scripts do not write into it by accident. It is no protection against the page itself.
    readonly #root = this.attachShadow({ mode: 'closed' })
    #stop = new AbortController()

    connectedCallback(): void {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      this.#root.adoptedStyleSheets = [sheet]
      this.#check()
    }

    attributeChangedCallback(): void {
      if (this.#root.firstChild) this.#check()
    }

    disconnectedCallback(): void {
      this.#stop.abort()
      this.#root.replaceChildren()
    }

    /** Starts anew. Several attributes set in one go make one request: each start aborts the one before it. */
    #check(): void {
      this.#stop.abort()
      this.#stop = new AbortController()
      const { signal } = this.#stop
      this.#show({ state: 'checking' })
      queueMicrotask(() => {
        if (!signal.aborted) void this.#run(signal)
      })
    }

    async #run(signal: AbortSignal): Promise<void> {
      const question = readQuestion(this)
      const answer = question ? await ask(question, dependencies, signal) : unchecked
      if (!signal.aborted) this.#show(answer)
    }

    #show(answer: BadgeAnswer): void {
      this.#root.replaceChildren(drawChip(answer, readQuestion(this), languageOf(this), dependencies.now()))
    }
  }
