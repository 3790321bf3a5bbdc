import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/core/words.ts'
import { anchorFor, placeAt } from '../../src/page/anchor.ts'
import { type Place, readPage } from '../../src/page/read.ts'
import { byId, fillFrame, fillShadow, pageOf } from './page-of.ts'

interface Found {
  readonly document: Document
  readonly passage: Passage<Place>
  readonly start: number
  readonly end: number
}

/** The first passage that holds `needle`, of this kind if one is given. */
const find = (html: string, needle = '2018', kind?: string): Found => {
  const document = pageOf(html)
  const passage = readPage(document).find((each) => each.text.includes(needle) && (!kind || each.kind === kind))
  if (!passage) throw new Error('the test page has no such passage')
  const start = passage.text.indexOf(needle)
  return { document, passage, start, end: start + needle.length }
}

/** The page with `▲` where the note goes. */
const marked = ({ document, passage, start, end }: Found): string | null => {
  const anchor = anchorFor(passage, { start, end })
  anchor?.parent.insertBefore(document.createTextNode('▲'), anchor.before)
  return anchor && document.body.innerHTML
}

describe('placeAt', () => {
  it('finds the nodes of a number that is split over elements', () => {
    const { passage, start, end } = find('<p>No.   <b>20</b>\n <i>18 a</i></p>', '20 18')
    const place = placeAt(passage, start, end)
    if (!place || !('endNode' in place)) throw new Error('no text')
    expect([place.node.data, place.offset, place.endNode.data, place.endOffset]).toEqual(['20', 0, '18 a', 2])
  })

  it('finds them in a later window of a long passage', () => {
    const { passage, start, end } = find(`<p>${'word '.repeat(1_500)}<b>2018</b></p>`)
    const place = placeAt(passage, start, end)
    expect(passage.at).toMatchObject({ from: 4_800 })
    if (!place || !('endNode' in place)) throw new Error('no text')
    expect([place.node.data, place.offset, place.endNode.data, place.endOffset]).toEqual(['2018', 0, '2018', 4])
  })

  it('gives the element of an attribute, and nothing for what has no place', () => {
    const { document, passage } = find('<img id="a" alt="2018">')
    expect(placeAt(passage, 0, 4)).toBe(byId(document, 'a'))
    expect(placeAt({ kind: 'json-ld', text: '2018', at: { kind: 'none' } }, 0, 4)).toBeNull()
    expect(placeAt(find('<p>2018</p>').passage, 0, 9)).toBeNull()
  })
})

describe('anchorFor', () => {
  it.each([
    ['cut short', 'white-space:nowrap;overflow-x:hidden', '▲<span>No. 2018</span>'],
    ['wrapped', 'white-space:normal;overflow-x:hidden', '<span>No. 2018</span>▲'],
    ['on one line and all seen', 'white-space:nowrap;overflow-x:visible', '<span>No. 2018</span>▲'],
  ])('stands where it is seen: a line %s', (_, style, inside) =>
    expect(marked(find(`<ul><li style="${style}"><span>No. 2018</span></li></ul>`))).toContain(`>${inside}</li>`),
  )
  it.each([
    ['text', '<p>No. 2018 valid</p>', '<p>No. 2018 valid▲</p>'],
    ['text before more', '<p>No. 2018<br>valid</p>', '<p>No. 2018▲<br>valid</p>'],
    ['the last piece', '<p><b>20</b><b>18</b> valid</p>', '<p><b>20</b><b>18</b>▲ valid</p>'],
    ['nested inline', '<td-x><span><b>2018</b> </span></td-x>', '<td-x><span><b>2018</b> </span>▲</td-x>'],
    ['inline that goes on', '<p><span><b>2018</b> valid</span></p>', '<p><span><b>2018</b>▲ valid</span></p>'],
    ['a link', '<p><a href="/x"><b>2018</b></a>, valid</p>', '<p><a href="/x"><b>2018</b></a>▲, valid</p>'],
    [
      'a link in the midst',
      '<p><a href="/x">No. <b>2018</b> yes</a></p>',
      '<p><a href="/x">No. <b>2018</b> yes</a>▲</p>',
    ],
    ['a button', '<div><button>2018</button></div>', '<div><button>2018</button>▲</div>'],
    [
      'an option',
      '<div><select><option>2018</option></select></div>',
      '<div><select><option>2018</option></select>▲</div>',
    ],
    ['a role', '<div><div role="button"><p>2018</p></div></div>', '<div><div role="button"><p>2018</p></div>▲</div>'],
    ['a bullet in a link', '<ul><a href="/x"><li>2018</li></a></ul>', '<ul><a href="/x"><li>2018▲</li></a></ul>'],
    [
      'a cell',
      '<table><tbody><tr><td>No.</td><td>2018</td></tr></tbody></table>',
      '<table><tbody><tr><td>No.</td><td>2018▲</td></tr></tbody></table>',
    ],
  ])('after %s', (_, html, expected) => {
    const needle = html.includes('<b>20</b>') ? '18' : '2018'
    expect(marked(find(html, needle))).toBe(expected)
  })

  it.each([
    ['a picture', '<p><img alt="2018"> x</p>', '<p><img alt="2018">▲ x</p>'],
    [
      'a picture with sources',
      '<p><picture><img alt="2018"></picture></p>',
      '<p><picture><img alt="2018"></picture>▲</p>',
    ],
    ['a bullet', '<ul><li title="2018">No. 20...</li></ul>', '<ul><li title="2018">No. 20...▲</li></ul>'],
    ['a picture in a link', '<p><a href="/x"><img alt="2018"></a></p>', '<p><a href="/x"><img alt="2018"></a>▲</p>'],
    ['a row', '<table><tbody><tr title="2018"><td>x</td></tr></tbody></table>', null],
  ])('for an attribute of %s', (_, html, expected) => {
    expect(marked(find(html))).toBe(expected)
  })

  it('is nowhere for structured data, meta, and what has left the page', () => {
    const head = '<html><head><meta name="description" content="2018"></head><body></body></html>'
    expect(marked(find(head))).toBeNull()
    expect(marked(find('<script type="application/ld+json">{"hasCertification":"FSC 2018"}</script>'))).toBeNull()
    const found = find('<p id="a">2018</p>')
    byId(found.document, 'a').remove()
    expect(anchorFor(found.passage, found)).toBeNull()
  })

  it.each<[string, string, (element: Element) => void]>([
    ['text', '<p id="a">No. 2018</p>', ({ firstChild }) => (firstChild as Text).replaceData(6, 2, '21')],
    ['a text that moved on', '<p id="a">No. 2018</p>', ({ firstChild }) => (firstChild as Text).insertData(0, 'Old ')],
    [
      'one of its pieces',
      '<p>No. 20<b id="a">18</b></p>',
      ({ firstChild }) => (firstChild as Text).replaceData(0, 2, ''),
    ],
    ['an attribute', '<img id="a" alt="No. 2018">', (element) => element.setAttribute('alt', 'No. 2021')],
  ])('is nowhere once other words stand there: %s', (_, html, change) => {
    const found = find(html, 'No. 2018')
    change(byId(found.document, 'a'))
    expect(anchorFor(found.passage, found)).toBeNull()
  })

  it('stands by words that are the same in their way', () => {
    expect(marked(find('<p>No.\n\t<b>2018</b></p>', 'No. 2018'))).toBe('<p>No.\n\t<b>2018</b>▲</p>')
    const link = '<a href="https://register.example.com/%E5%8F%B7=2018">x</a>'
    expect(marked(find(`<p>${link}</p>`, '2018', 'link'))).toBe(`<p>${link}▲</p>`)
    const after = find('<p id="a">No. 2018 valid</p>')
    const text = byId(after.document, 'a').firstChild as Text
    text.replaceData(9, 5, 'in force')
    expect(anchorFor(after.passage, after)).not.toBeNull()
  })

  it('stands behind notes that are there already', () => {
    const note = '<i data-proofmark-host=""></i>'
    expect(marked(find(`<p><span>2018</span>${note} x</p>`))).toBe(`<p><span>2018</span>${note}▲ x</p>`)
    expect(marked(find(`<p><span>2018${note}</span> x</p>`))).toBe(`<p><span>2018${note}</span>▲ x</p>`)
  })

  /** The root with `▲` where the note of the passage that holds 2018 goes. */
  const markedIn = (document: Document): void => {
    const passage = readPage(document).find(({ text }) => text.includes('2018'))
    const start = passage?.text.indexOf('2018') ?? 0
    const anchor = passage && anchorFor(passage, { start, end: start + 4 })
    anchor?.parent.insertBefore(anchor.parent.ownerDocument.createTextNode('▲'), anchor.before)
  }

  it('stands in the frame of its claim, and nowhere once the frame is gone', () => {
    const document = pageOf('<iframe id="f"></iframe>')
    const inner = fillFrame(document, 'f', '<p>No. 2018</p>')
    markedIn(document)
    expect(inner.body.innerHTML).toBe('<p>No. 2018▲</p>')
    expect(document.body.innerHTML).toBe('<iframe id="f"></iframe>')
    const [passage] = readPage(document)
    Object.defineProperty(inner, 'defaultView', { value: null })
    expect(passage && anchorFor(passage, { start: 4, end: 8 })).toBeNull()
  })

  it('is nowhere once its frame is gone and nobody may touch what stood there', () => {
    const touched = (): never => {
      throw new TypeError("can't access dead object")
    }
    const dead = new Proxy({}, { get: touched, has: touched }) as Text & Element
    const text: Place = { kind: 'text', pieces: [{ node: dead, at: 0, from: 0, length: 4 }], from: 0 }
    const attribute: Place = { kind: 'attribute', element: dead, attribute: 'title' }
    for (const at of [text, attribute])
      expect(anchorFor({ kind: 'body', text: '2018', at }, { start: 0, end: 4 })).toBeNull()
  })

  it.each([
    ['a block', '<p>No. <b>2018</b></p>', '<p>No. <b>2018</b>▲</p>', ''],
    ['an inline element at its top', '<i>No.</i><b>2018</b>', '<i>No.</i><b>2018▲</b>', ''],
    ['its top', '<i>No.</i>2018', '<i>No.</i>2018', '▲'],
    ['a control at its top', '<button>2018</button>', '<button>2018</button>', '▲'],
  ])('in a shadow root stands in %s', (_, html, shadow, light) => {
    const document = pageOf('<p><x-a id="h"></x-a></p>')
    const root = fillShadow(document, 'h', html)
    markedIn(document)
    expect([root.innerHTML, document.body.innerHTML]).toEqual([shadow, `<p><x-a id="h"></x-a>${light}</p>`])
  })

  it('stands outside a link around its shadow root', () => {
    const document = pageOf('<p><a href="/x"><x-a id="h"></x-a></a></p>')
    fillShadow(document, 'h', '<p>2018</p>')
    markedIn(document)
    expect(document.body.innerHTML).toBe('<p><a href="/x"><x-a id="h"></x-a></a>▲</p>')
  })

  it('stands outside a button that shows it through a slot', () => {
    const document = pageOf('<x-a id="h"><b id="b">2018</b></x-a>')
    const root = fillShadow(document, 'h', '<p><button><slot></slot></button></p>')
    // This tree knows a slot's nodes, but not the slot of a node that bears no name of one.
    Object.defineProperty(byId(document, 'b'), 'assignedSlot', { value: root.querySelector('slot') })
    markedIn(document)
    expect(root.innerHTML).toBe('<p><button><slot></slot></button>▲</p>')
  })

  it('stays in an element that is slotted by name', () => {
    const document = pageOf('<x-a id="h"><b slot="value">2018</b></x-a>')
    fillShadow(document, 'h', '<slot name="value"></slot>')
    markedIn(document)
    expect(document.body.innerHTML).toBe('<x-a id="h"><b slot="value">2018▲</b></x-a>')
  })

  it('changes no node of the page', () => {
    const found = find('<p>No. <b>2018</b> valid</p>')
    const before = found.document.body.innerHTML
    const first = found.document.querySelector('p')?.firstChild
    anchorFor(found.passage, found)
    expect(found.document.body.innerHTML).toBe(before)
    expect(found.document.querySelector('p')?.firstChild).toBe(first)
  })
})
