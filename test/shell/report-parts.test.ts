import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReportInput } from '../../src/contract/report-schemas.ts'
import { SUSPICIONS } from '../../src/core/report.ts'
import { type DraftItem, emptyDraft, type ReportDraft } from '../../src/core/report-draft.ts'
import { partsOf, previewText, reportOf } from '../../src/shell/report-parts.ts'
import { anyText } from '../any-text.ts'
import { shownWith } from '../ui/shown.ts'

const draftWith = (more: Partial<ReportDraft>): ReportDraft => ({
  ...emptyDraft('d', '2026-11-22T08:00:00.000Z'),
  kind: 'not-in-register',
  ...more,
})
const item = (id: string, more: Partial<DraftItem> = {}): DraftItem => ({
  id,
  what: 'passages',
  mediaType: 'application/json',
  isTicked: true,
  text: '["secret word"]',
  ...more,
})
const deps = {
  picture: async (key: string) => (key === 'gone' ? undefined : new Blob([key])),
  edit: async () => ({ kind: 'edited', png: new Uint8Array([1]) }) as const,
}

describe('the parts', () => {
  it('are those that are ticked and there, and what is previewed', async () => {
    const items = [
      item('a'),
      item('b', { isTicked: false }),
      item('picture-1', { what: 'picture', picture: { key: 'x', blackOuts: [] } }),
      item('picture-2', { what: 'picture', picture: { address: 'https://img.example/', blackOuts: [] } }),
      item('screenshot', {
        what: 'screenshot',
        picture: { key: 'x', blackOuts: [], crop: { x: 0, y: 0, width: 9, height: 9 } },
      }),
    ]
    const made = await partsOf(draftWith({ items, strikes: ['secret'] }), deps)
    if (made.kind !== 'made') throw new Error(made.kind)
    expect(made.parts.map(({ path, what }) => `${path} ${what}`)).toEqual([
      'a.json passages',
      'picture-1.png picture',
      'screenshot.png region',
    ])
    const text = new TextDecoder().decode(made.parts[0]?.content)
    expect(text).toBe('["█████ word"]')
    expect(previewText(item('a'), ['secret'])).toBe(text)
  })
  it('never leave a ticked picture out in silence', async () => {
    const items = [item('screenshot', { picture: { key: 'gone', blackOuts: [] } })]
    expect(await partsOf(draftWith({ items }), deps)).toEqual({ kind: 'refused', item: 'screenshot' })
  })
  it('keep as text what is no JSON', async () => {
    const made = await partsOf(draftWith({ items: [item('json-ld-1', { text: '{oops' })] }), deps)
    expect(made.kind === 'made' && made.parts[0]).toMatchObject({ path: 'json-ld-1.txt', mediaType: 'text/plain' })
  })
})

describe('the report', () => {
  const text = anyText(600)
  it('always fits the contract, and holds nothing that was struck', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SUSPICIONS), text, text, text, (kind, own, product, page) => {
        const draft = draftWith({
          kind,
          text: `${own} 13812345678`,
          product: `${product}13812345678`,
          page: `https://shop.example/${page}`,
          number: own,
          shop: product,
          strikes: ['13812345678'],
          shown: shownWith(),
          shownAt: '2026-11-22T08:00:00.000Z',
          scheme: 'cn-ccc',
        })
        const report = reportOf(draft, 'zh-CN')
        expect(JSON.stringify(report)).not.toContain('13812345678')
        const read = ReportInput.safeParse({ ...report, clientId: 'a'.repeat(22) })
        expect(read.error?.issues).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
  it('leaves out what is empty, and the contact unless it is given', () => {
    expect(reportOf(draftWith({}), 'en')).toEqual({ kind: 'not-in-register', language: 'en' })
    expect(reportOf(draftWith({ contact: ' me ' }), 'en').contact).toBe('me')
  })
  it('names a mark that was typed in the words', () => {
    expect(reportOf(draftWith({ mark: 'Mark', text: 'Words' }), 'en').text).toBe('[Mark] Words')
  })
})
