/** The script of the triage page: the door, the queue, one case. The key is in memory, or in this tab where that is wished. */
import { hash } from 'node:crypto'
import type { CaseAnswer, CaseSummary, CasesAnswer } from '../contract/case-schemas.ts'
import { makeCaseView } from './triage-case.ts'
import { makeDoor, makeParts } from './triage-parts.ts'
import type { TriageWords } from './triage-words.ts'

interface Pieces {
  readonly makeParts: typeof makeParts
  readonly makeDoor: typeof makeDoor
  readonly makeCaseView: typeof makeCaseView
}

const start = ({ makeParts, makeDoor, makeCaseView }: Pieces): void => {
  const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
  const words = JSON.parse(byId('words').textContent ?? '') as TriageWords
  const [gate, work, filter, view] = [
    ...[byId<HTMLFormElement>('gate'), byId('work'), byId<HTMLFormElement>('filter'), byId('view')],
  ] as const
  const KEPT = 'proofmark-triage-key'
  let key = sessionStorage.getItem(KEPT) ?? ''
  /** What is drawn last wins, however the answers come. */
  let turn = 0

  const parts = makeParts(document.documentElement.lang)
  const { el, button, list, time } = parts
  const door = makeDoor(() => key, words)
  const say = (text: string): void => {
    byId('note').textContent = text
  }
  const save = (blob: Blob, name: string): void => {
    const address = URL.createObjectURL(blob)
    el('a', { href: address, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }

  const shut = (): void => {
    key = ''
    sessionStorage.removeItem(KEPT)
    view.replaceChildren()
    work.hidden = true
    gate.hidden = false
    gate.reset()
    gate.querySelector('input')?.focus()
  }
  const troubled = (says: string, isKey: boolean): void => {
    if (isKey) shut()
    say(says)
  }
  /** Puts a page under its heading, which takes the focus: whoever cannot see hears where they are. */
  const show = (title: string, ...children: readonly Node[]): void => {
    const heading = el('h2', { tabindex: '-1' }, title)
    view.replaceChildren(heading, ...children)
    heading.focus()
  }

  const titleOf = ({ scheme, number, listing, host }: CaseSummary): string =>
    number === undefined ? (listing ?? host ?? scheme ?? words.nameless) : `${scheme ?? ''} ${number}`.trim()

  const row = (one: CaseSummary): HTMLElement => {
    const { priority } = one
    return el(
      'li',
      { class: 'case' },
      el('a', { href: `#${one.id}` }, titleOf(one)),
      el(
        'p',
        {},
        el('span', { class: `level ${priority.level}` }, `${words.levels[priority.level]} ${priority.points}`),
        ` ${words.states[one.state]} · ${one.kinds.map((kind) => words.kinds[kind]).join(', ')}`,
      ),
      el('p', { class: 'small' }, priority.why.map(({ why }) => words.why[why]).join(', ')),
      list([
        [words.listing, one.host],
        [words.reporters, `${one.reporters} (${words.reports}: ${one.reports}, ${words.evidence}: ${one.evidence})`],
        [words.last, time(one.lastAt)],
      ]),
    )
  }

  const chosen = (): URLSearchParams =>
    new URLSearchParams(
      [...new FormData(filter)].map(([name, value]) => [name, String(value)]).filter(([, one]) => one),
    )
  const drawQueue = async (): Promise<void> => {
    const mine = ++turn
    say(words.loading)
    const asked = await door.json<CasesAnswer>(`/v1/admin/cases?${chosen()}`)
    if (mine !== turn) return
    if (asked.kind === 'trouble') return troubled(asked.says, asked.isKey)
    const rows = el('ul', { class: 'plain-list' }, ...asked.answer.cases.map(row))
    const more = moreOf(asked.answer, rows)
    say(words.total.replace('{n}', String(asked.answer.total)))
    filter.hidden = false
    show(words.queue, rows, ...(more ? [more] : []))
  }
  const moreOf = ({ next }: CasesAnswer, rows: HTMLElement): HTMLElement | undefined => {
    if (next === undefined) return undefined
    const press = button(words.more, async () => {
      const query = chosen()
      query.set('after', next)
      const asked = await door.json<CasesAnswer>(`/v1/admin/cases?${query}`)
      if (asked.kind === 'trouble') return troubled(asked.says, asked.isKey)
      const fresh = asked.answer.cases.map(row)
      rows.append(...fresh)
      fresh[0]?.querySelector('a')?.focus()
      const further = moreOf(asked.answer, rows)
      if (further) press.replaceWith(further)
      else press.remove()
    })
    return press
  }

  const drawCase = async (id: string): Promise<void> => {
    const mine = ++turn
    say(words.loading)
    const asked = await door.json<CaseAnswer>(`/v1/admin/cases/${id}`)
    if (mine !== turn) return
    if (asked.kind === 'trouble') return troubled(asked.says, asked.isKey)
    say('')
    filter.hidden = true
    const after = (): void => {
      // What was said of the decision stays.
      const said = byId('note').textContent ?? ''
      void drawCase(id).then(() => say(said))
    }
    const { draw } = makeCaseView(parts, door, words, { say, save, reload: after })
    const back = el('p', {}, el('a', { href: '#' }, words.back))
    show(titleOf(asked.answer), back, ...draw(asked.answer))
  }

  const draw = (): void => {
    if (key === '') {
      shut()
      return
    }
    gate.hidden = true
    work.hidden = false
    const id = /^#([a-z0-9]{8,40})$/u.exec(location.hash)?.[1]
    void (id === undefined ? drawQueue() : drawCase(id))
  }

  gate.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = new FormData(gate)
    key = String(given.get('key') ?? '').trim()
    if (given.get('keep') !== null) sessionStorage.setItem(KEPT, key)
    gate.reset()
    draw()
  })
  filter.addEventListener('submit', (event) => {
    event.preventDefault()
    void drawQueue()
  })
  byId('csv').addEventListener('click', async () => {
    const query = chosen()
    query.delete('sort')
    const asked = await door.blob(`/v1/admin/cases.csv?${query}`)
    if (asked.kind === 'trouble') troubled(asked.says, asked.isKey)
    else save(asked.answer, 'cases.csv')
  })
  byId('leave').addEventListener('click', () => {
    shut()
    say('')
  })
  addEventListener('hashchange', draw)
  draw()
}

export const TRIAGE_SCRIPT = `(${start.toString()})({
makeParts: ${makeParts.toString()},
makeDoor: ${makeDoor.toString()},
makeCaseView: ${makeCaseView.toString()},
})
`
export const TRIAGE_SCRIPT_TAG = `"${hash('sha256', TRIAGE_SCRIPT, 'hex').slice(0, 32)}"`
