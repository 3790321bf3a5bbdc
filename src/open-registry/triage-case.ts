/** One case on the triage page, as it is drawn in the browser. Sent as text like `triage-parts.ts`. */
import type { CaseAnswer, CaseDecision, CaseReport, EvidenceFile, EvidenceItem } from '../contract/case-schemas.ts'
import type { Door, Parts } from './triage-parts.ts'
import type { TriageWords } from './triage-words.ts'

export interface CaseView {
  readonly draw: (held: CaseAnswer) => readonly Node[]
}
interface Around {
  /** Says something to eyes and screen readers. */
  readonly say: (text: string) => void
  readonly save: (blob: Blob, name: string) => void
  readonly reload: () => void
}

export const makeCaseView = (parts: Parts, door: Door, words: TriageWords, around: Around): CaseView => {
  const { el, button, list, time, link } = parts
  /** More of a text is saved, not shown. */
  const MOST_SHOWN = 20_000

  const fetchItem = async ({ sha256 }: EvidenceItem): Promise<Blob | undefined> => {
    const asked = await door.blob(`/v1/admin/evidence/${sha256}`)
    if (asked.kind === 'answer') return asked.answer
    around.say(asked.says)
    return undefined
  }
  const isPicture = ({ mediaType }: EvidenceItem): boolean => /^image\/(?:png|jpeg|webp)$/u.test(mediaType)
  const isText = ({ mediaType }: EvidenceItem): boolean =>
    mediaType === 'application/json' || mediaType === 'text/plain'

  const showItem = async (item: EvidenceItem, place: HTMLElement): Promise<void> => {
    const blob = await fetchItem(item)
    if (!blob) return
    if (isText(item)) {
      const text = (await blob.text()).slice(0, MOST_SHOWN)
      return place.replaceChildren(el('pre', { tabindex: '0', 'aria-label': item.path }, text))
    }
    const address = URL.createObjectURL(blob)
    const picture = el('img', { src: address, alt: item.path })
    for (const event of ['load', 'error']) picture.addEventListener(event, () => URL.revokeObjectURL(address))
    place.replaceChildren(picture)
  }

  const itemRow = (item: EvidenceItem): HTMLElement => {
    const place = el('div', { class: 'look' })
    const isOpen = () => place.childNodes.length > 0
    const look = button(words.preview, async () => {
      if (isOpen()) place.replaceChildren()
      else await showItem(item, place)
      look.textContent = isOpen() ? words.hide : words.preview
      look.setAttribute('aria-expanded', String(isOpen()))
    })
    const save = button(words.save, async () => {
      const blob = await fetchItem(item)
      if (blob) around.save(blob, `${item.sha256.slice(0, 16)}`)
    })
    const isThere = item.result !== 'missing' && item.result !== 'extra'
    const result = words.results[item.result] ?? item.result
    return el(
      'li',
      { class: item.result === 'holds' ? '' : 'caution' },
      el('strong', {}, item.path),
      ` ${item.mediaType}, ${item.bytes.toLocaleString()} B: ${result} `,
      isThere && (isPicture(item) || isText(item)) ? look : undefined,
      isThere ? save : undefined,
      place,
    )
  }

  const fileView = ({ items, findings, at }: EvidenceFile): HTMLElement =>
    el(
      'div',
      { class: 'file' },
      el('p', {}, time(at)),
      el(
        'ul',
        {},
        ...findings.map(({ what, detail }) =>
          el('li', {}, `${words.findings[what] ?? what}${detail === undefined ? '' : `: ${detail}`}`),
        ),
      ),
      el('ul', { class: 'items' }, ...items.map(itemRow)),
    )

  const contactView = ({ id, hasContact }: CaseReport): Node => {
    if (!hasContact) return el('span', {}, words.noContact)
    const place = el('span')
    const show = button(words.showContact, async () => {
      const asked = await door.json<{ readonly contact?: string }>(`/v1/admin/reports/${id}/identity`)
      if (asked.kind === 'trouble') around.say(asked.says)
      else place.replaceChildren(el('strong', {}, asked.answer.contact ?? words.noContact))
    })
    place.append(show, el('span', { class: 'small' }, ` ${words.contactNote}`))
    return place
  }

  const reportView = (report: CaseReport): HTMLElement => {
    const { product, shop, additions, evidence } = report
    const names = [product?.brand, product?.title, ...(product?.models ?? [])].filter((name) => name !== undefined)
    return el(
      'article',
      {},
      el('h3', {}, words.kinds[report.kind], ' · ', words.states[report.state]),
      report.counted ? undefined : el('p', { class: 'caution' }, words.notCounted),
      list([
        [words.opened, time(report.receivedAt)],
        [words.verdict, report.verdictKind && (words.verdicts?.[report.verdictKind] ?? report.verdictKind)],
        [words.listing, link(report.listing)],
        [words.product, names.join(' · ')],
        [words.shop, [shop?.name, shop?.host].filter((name) => name !== undefined).join(' · ')],
        [words.said, report.text === undefined ? undefined : el('p', { class: 'said' }, report.text)],
        [words.added, additions.map(({ at, text }) => el('p', { class: 'said' }, time(at), ` ${text ?? ''}`))],
        [words.evidence, evidence.map(fileView)],
        [words.contact, contactView(report)],
      ]),
    )
  }

  const field = (label: string, name: string, hint?: string): HTMLElement => {
    const input = el('textarea', { name, rows: '2', maxlength: name === 'forwardedTo' ? '200' : '500' })
    return el('label', {}, label, input, hint === undefined ? undefined : el('span', { class: 'small' }, hint))
  }
  const decisionForm = (held: CaseAnswer): HTMLElement => {
    const states = Object.entries(words.states).filter(([name]) => name !== 'received' && name !== 'withdrawn')
    const select = el('select', { name: 'state' }, ...states.map(([value, name]) => el('option', { value }, name)))
    const form = el(
      'form',
      {},
      el('h2', {}, words.decide),
      el('label', {}, words.state, select),
      field(words.reason, 'reason', words.reasonHint),
      field(words.basis, 'basis'),
      field(words.forwardedTo, 'forwardedTo'),
      el('button', {}, words.send),
    ) as HTMLFormElement
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      const said = [...new FormData(form)].flatMap(([name, value]) => {
        const text = String(value).trim()
        return text === '' ? [] : [[name, text] as const]
      })
      const decision = Object.fromEntries(said) as unknown as CaseDecision
      const asked = await door.json(`/v1/admin/cases/${held.id}/decisions`, decision)
      around.say(asked.kind === 'trouble' ? asked.says : words.decided)
      if (asked.kind === 'answer') around.reload()
    })
    return form
  }

  const historyView = ({ history }: CaseAnswer): HTMLElement =>
    history.length === 0
      ? el('p', {}, words.noHistory)
      : el(
          'ol',
          {},
          ...history.map(({ at, actor, state, reason, basis, forwardedTo }) =>
            el(
              'li',
              {},
              time(at),
              ` ${words.states[state]} (${actor})`,
              ...[reason, basis, forwardedTo].map((text) =>
                text === undefined ? undefined : el('p', { class: 'said' }, text),
              ),
            ),
          ),
        )

  const draw = (held: CaseAnswer): readonly Node[] => [
    list([
      [words.state, words.states[held.state]],
      [
        words.priority,
        `${words.levels[held.priority.level]} (${held.priority.points}): ${held.priority.why.map(({ why, points }) => `${words.why[why]} ${points}`).join(', ')}`,
      ],
      [words.listing, link(held.listing)],
      [words.reports, String(held.reports)],
      [words.reporters, String(held.reporters)],
    ]),
    decisionForm(held),
    el('section', {}, el('h2', {}, words.history), historyView(held)),
    el('section', {}, el('h2', {}, words.reports), ...held.reportsShown.map(reportView)),
  ]
  return { draw }
}
