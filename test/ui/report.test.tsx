// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OwnReport } from '../../src/core/own-report.ts'
import { emptyDraft, type ReportDraft } from '../../src/core/report-draft.ts'
import { readViewWords } from '../../src/say/words/views/index.ts'
import { ReportPage, type ReportPageProps } from '../../src/ui/report-page.tsx'
import { boxBetween, boxOfRegion } from '../../src/ui/report-picture.tsx'
import { personalIn } from '../../src/ui/report-strike.tsx'
import { faultsIn } from '../../src/ui/report-what.tsx'
import { EVIL, shownWith } from './shown.ts'

const words = await readViewWords('en')
const text = words.report

const turn = setImmediate
options.debounceRendering = queueMicrotask
options.requestAnimationFrame = queueMicrotask
const act = async (work: () => unknown): Promise<void> => {
  await work()
  await new Promise((done) => turn(done))
}
let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.replaceChildren(root)
})
afterEach(() => render(null, root))

const draftWith = (more: Partial<ReportDraft> = {}): ReportDraft => ({
  ...emptyDraft('d', '2026-11-22T08:00:00.000Z'),
  register: 'https://register.example',
  ...more,
})
const OWN: OwnReport = {
  id: 'r',
  register: 'https://register.example',
  queuedAt: '2026-11-22T08:00:00.000Z',
  state: 'sent',
  kind: 'not-in-register',
  number: '1',
  parts: [
    {
      id: 'p',
      kind: 'report',
      queuedAt: '2026-11-22T08:00:00.000Z',
      evidenceBytes: 9,
      state: { kind: 'sent', at: '' },
    },
  ],
  receipt: { id: 'abc', receivedAt: '2026-11-22T08:00:00.000Z' },
  statuses: [{ at: '2026-11-22T09:00:00Z', status: 'forwarded', forwardedTo: EVIL, reason: EVIL }],
  hasNews: true,
  isGone: false,
}
const propsOf = (more: Partial<ReportPageProps>): ReportPageProps => ({
  words,
  place: { kind: 'draft', draft: draftWith() },
  registers: [{ url: 'https://register.example', name: 'Register' }],
  restMs: 0,
  save: async () => 'kept',
  discard: async () => {},
  previewText: ({ text: own = '' }) => own,
  previewPicture: async () => undefined,
  original: async () => undefined,
  fetchPicture: async () => ({ kind: 'failed' }),
  bringPicture: async (draft, id) => ({ kind: 'brought', key: `${draft}:${id}` }),
  pack: async () => ({ kind: 'none' }),
  leaves: () => [['number', EVIL]],
  send: async () => ({ kind: 'queued', id: 'r' }),
  paper: () => ({ short: EVIL, text: EVIL, html: '' }),
  copy: async () => true,
  download: () => {},
  drafts: async () => [],
  list: async () => [OWN],
  watch: () => {},
  signedWord: async () => undefined,
  isPicture: async () => true,
  addTo: async () => ({ kind: 'queued', id: 'a' }),
  withdraw: async () => ({ kind: 'queued', id: 'w' }),
  retry: async () => {},
  remove: async () => {},
  check: async () => {},
  seen: async () => {},
  evidence: async () => undefined,
  allow: async () => true,
  notify: async () => true,
  now: () => '2026-11-22T10:00:00Z',
  ...more,
})
const show = (more: Partial<ReportPageProps> = {}): Promise<void> =>
  act(() => render(<ReportPage {...propsOf(more)} />, root))
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const press = (name: string): Promise<void> => act(() => button(name).click())
const fileOf = (name: string): File => new File(['x'], name, { type: 'image/png' })
const choose = (...files: readonly File[]): Promise<void> =>
  act(async () => {
    const field = root.querySelector('input[type=file]')
    Object.defineProperty(field, 'files', { value: files, configurable: true })
    field?.dispatchEvent(new Event('change', { bubbles: true }))
    for (const _file of files) await new Promise((done) => turn(done))
  })
const heading = (): string => root.querySelector('h2')?.textContent ?? ''

describe('the four steps', () => {
  it('go on only with what is needed, and say so', async () => {
    await show()
    await press(text.next)
    expect(heading()).toBe(text.steps.what)
    expect(root.textContent).toContain(text.errors.subject)
    expect(root.querySelectorAll('[aria-invalid=true]')).toHaveLength(1)
  })
  it('lead to the outbox, once, with what was chosen', async () => {
    const send = vi.fn(propsOf({}).send)
    await show({ send, place: { kind: 'draft', draft: draftWith({ kind: 'other', number: '1' }) } })
    for (const step of ['evidence', 'contact', 'review'] as const) {
      await press(text.next)
      expect(heading()).toBe(text.steps[step])
      expect(document.activeElement?.textContent).toBe(text.steps[step])
    }
    await press(text.send)
    expect(send.mock.calls.map(([draft, register]) => `${draft.number} ${register}`)).toEqual([
      '1 https://register.example',
    ])
    expect(heading()).toBe(text.ownTitle)
    expect(root.textContent).toContain(text.sent)
  })
  it('keep the draft where it could not be queued', async () => {
    const draft = draftWith({ kind: 'other', number: '1', step: 'review' })
    await show({ send: async () => ({ kind: 'no-room' }), place: { kind: 'draft', draft } })
    await press(text.send)
    expect(heading()).toBe(text.steps.review)
    expect(root.textContent).toContain(text.sendNoRoom)
  })
  it.each([
    [true, ' stamp.example gave no time-stamp that holds. The evidence is without one.'],
    [false, ''],
  ])('send it with or without a time-stamp (lacks one: %s), and say so', async (lacksStamp, note) => {
    const draft = draftWith({ kind: 'other', number: '1', step: 'review' })
    const file = new Blob(['zip'])
    const seal = async () => ({ file, lacksStamp })
    const pack = async () => ({ kind: 'packed', items: [{ path: 'a.txt', bytes: 1 }], seal }) as const
    const send = vi.fn(propsOf({}).send)
    await show({ send, pack, stampHost: 'stamp.example', place: { kind: 'draft', draft } })
    expect(root.textContent).toContain('A time-stamp will be asked of stamp.example')
    await press(text.send)
    expect(send).toHaveBeenCalledWith(expect.anything(), 'https://register.example', { file, lacksStamp })
    expect(root.querySelector('.said')?.textContent).toBe(text.sent + note)
  })
  it('call all that leaves by its name, and never a name that is none of ours by another', async () => {
    const draft = draftWith({ kind: 'other', number: '1', step: 'review' })
    const leaves = () =>
      [
        ['kind', 'other'],
        ['scheme', 'cn-ccc'],
        ['verdictKind', 'absent'],
        ['verdictKind', 'toString'],
        ['shownAt', 'then'],
        ['language', 'en'],
      ] as const
    await show({ leaves, place: { kind: 'draft', draft } })
    const rows = [...root.querySelectorAll('.leaving dl.rows div')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    )
    expect(rows).toEqual([
      [text.kindLabel, text.kinds.other],
      [text.fields.mark, 'cn-ccc'],
      [text.fields.verdict, 'Not in the register'],
      [text.fields.verdict, 'toString'],
      [text.fields.shownAt, 'then'],
      [text.fields.language, 'en'],
    ])
  })
  it('send nothing while the evidence cannot be packed', async () => {
    const send = vi.fn(propsOf({}).send)
    const draft = draftWith({ kind: 'other', number: '1', step: 'review' })
    await show({ send, pack: async () => ({ kind: 'failed' }), place: { kind: 'draft', draft } })
    await press(text.send)
    expect(send).not.toHaveBeenCalled()
  })
  it('keep what a burst of changes has come to, although the next one follows', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const save = vi.fn(async () => 'kept' as const)
    await show({ save, restMs: 100 })
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].slice(0, 4)
    for (const radio of radios) {
      await act(() => radio.click())
      vi.advanceTimersByTime(60)
    }
    vi.useRealTimers()
    expect(radios).toHaveLength(4)
    expect(save).toHaveBeenCalledTimes(2)
  })
  it('keep every change, and say when there is no room', async () => {
    const save = vi.fn(async () => 'no-room' as const)
    await show({ save })
    await act(() => root.querySelector<HTMLInputElement>('input[type=radio]')?.click())
    await act(() => new Promise((done) => setTimeout(done)))
    expect(save).toHaveBeenCalledTimes(1)
    expect(root.textContent).toContain(text.noRoom)
    expect(button(text.downloadDraft)).toBeTruthy()
  })
  it('show foreign text as text, and leave out what was unticked', async () => {
    const items = [{ id: 'passages', what: 'passages', mediaType: 'text/plain', isTicked: false, text: EVIL } as const]
    const shown = shownWith({ short: EVIL })
    await show({ place: { kind: 'draft', draft: draftWith({ shown, items, kind: 'other', step: 'evidence' }) } })
    await press(`Show: ${text.items.passages}`)
    expect(root.querySelector('pre')?.textContent).toBe(EVIL)
    expect(root.textContent).toContain(text.leftOut)
    expect(root.querySelector('img')).toBeNull()
  })
  it('offer the signed word of the register once, where there is a number that it could speak of', async () => {
    const item = { id: 'signed-answer', what: 'signed-answer', mediaType: 'application/json', isTicked: true } as const
    const signedWord = vi.fn(propsOf({}).signedWord)
    const from = { step: 'evidence', scheme: 'cn-ccc', shown: shownWith() } as const
    await show({ signedWord, place: { kind: 'draft', draft: draftWith(from) } })
    expect(root.textContent).toContain('This tells register.example the number')
    await press(text.askSigned)
    expect(root.textContent).toContain(text.signedNone)
    signedWord.mockResolvedValue({ ...item, text: '{}' })
    await press(text.askSigned)
    expect(root.textContent).toContain(text.items['signed-answer'])
    expect(() => button(text.askSigned)).toThrow()
  })
  it.each([{ register: '' }, { scheme: '' }] as const)('offer no signed word with %j', async (lack) => {
    const draft = draftWith({ step: 'evidence', scheme: 'cn-ccc', shown: shownWith(), ...lack })
    await show({ place: { kind: 'draft', draft } })
    expect(() => button(text.askSigned)).toThrow()
  })
  it('take pictures of the person, each under a name of its own', async () => {
    const bringPicture = vi.fn(propsOf({}).bringPicture)
    await show({ bringPicture, place: { kind: 'draft', draft: draftWith({ step: 'evidence' }) } })
    expect(root.textContent).toContain(text.noEvidence)
    await choose(fileOf('a.png'), fileOf('b.png'))
    expect(bringPicture.mock.calls.map(([draft, id]) => [draft, id])).toEqual([
      ['d', 'own-picture-1'],
      ['d', 'own-picture-2'],
    ])
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.items input[type=checkbox]')]
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true])
    expect(root.textContent).toContain(`${text.items['own-picture']} 2`)
  })
})

describe('own reports', () => {
  it("say the register's last word and what can be done", async () => {
    const seen = vi.fn(async () => {})
    await show({ place: { kind: 'own' }, seen })
    expect(root.textContent).toContain(text.progress.forwarded)
    expect(root.querySelector('.statuses')?.textContent).toContain(EVIL)
    expect(root.querySelector('.statuses img')).toBeNull()
    expect(seen).toHaveBeenCalledWith('r')
    await press(`${text.withdraw}: ${text.kinds['not-in-register']} · 1`)
    await press(text.withdraw)
    expect(root.textContent).toContain(text.withdrawn)
  })
  const openAdding = async (more: Partial<ReportPageProps>): Promise<void> => {
    await show({ place: { kind: 'own' }, ...more })
    await press(`${text.add}: ${text.kinds['not-in-register']} · 1`)
  }
  it('add nothing that is empty', async () => {
    const addTo = vi.fn(propsOf({}).addTo)
    await openAdding({ addTo })
    await press(text.addSend)
    expect(addTo).not.toHaveBeenCalled()
    expect(root.textContent).toContain(text.addEmpty)
  })
  it('add pictures, but none that was taken out again', async () => {
    const addTo = vi.fn(propsOf({}).addTo)
    await openAdding({ addTo })
    const [one, other] = [fileOf('one.png'), fileOf('other.png')]
    await choose(one, other)
    await press(`Remove: ${text.items['own-picture']} 1`)
    await press(text.addSend)
    expect(addTo.mock.calls).toEqual([[OWN, { pictures: [expect.objectContaining({ file: other })] }]])
    expect(root.textContent).toContain(text.added)
  })
  it('say which picture cannot go along, and take eight at most', async () => {
    await openAdding({ isPicture: async (file) => file.size > 0 })
    await choose(new File([], EVIL), ...Array.from({ length: 8 }, (_, i) => fileOf(`${i}.png`)))
    expect([...root.querySelectorAll('[role=alert] p')].map(({ textContent }) => textContent)).toEqual([
      `${EVIL.slice(0, 80)} cannot be attached: it is no picture that this browser reads, or too large.`,
      'There is no room left for 7.png.',
    ])
    expect(root.querySelectorAll('.sure .items li')).toHaveLength(7)
  })
})

describe('what is counted', () => {
  const size = { width: 100, height: 50 }
  it.each([
    [
      { x: 0, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 0, width: 4, height: 4 },
    ],
    [{ x: 0, y: 0 }, { x: 3, y: 4 }, undefined],
    [
      { x: 90, y: 40 },
      { x: 200, y: 90 },
      { x: 90, y: 40, width: 10, height: 10 },
    ],
    [
      { x: 50, y: 30 },
      { x: -9, y: -9 },
      { x: 0, y: 0, width: 50, height: 30 },
    ],
  ])('a box from %j to %j', (from, to, box) => expect(boxBetween(from, to, size)).toEqual(box))
  it('a region is found in a picture of twice the scale', () => {
    const region = { left: 200, top: 300, width: 100, height: 20, viewWidth: 1000, viewHeight: 800 }
    expect(boxOfRegion(region, { width: 2000, height: 1600 })).toEqual({ x: 160, y: 360, width: 680, height: 520 })
  })
  it('personal data is offered once, where it would leave, and not what is struck', () => {
    const item = { id: 'a', what: 'passages', mediaType: 'application/json', isTicked: true } as const
    const row = JSON.stringify([{ label: '电话', text: '13812345678' }, { text: '13812345678' }])
    expect(personalIn(draftWith({ items: [{ ...item, text: row }] })).map((one) => one.text)).toEqual(['13812345678'])
    expect(personalIn(draftWith({ items: [{ ...item, text: row, isTicked: false }] }))).toEqual([])
    expect(personalIn(draftWith({ items: [{ ...item, text: row }], strikes: ['13812345678'] }))).toEqual([])
  })
  it.each([
    [{}, ['kind', 'subject']],
    [{ kind: 'other', number: '1' }, []],
    [{ kind: 'other', page: 'shop.example' }, ['page']],
    [{ kind: 'other', page: 'https://s' }, []],
  ] as const)('%j lacks %j', (more, faults) => expect(faultsIn(draftWith(more))).toEqual(faults))
})
