import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/core/words.ts'
import { anchorFor, placeAt } from '../../src/page/anchor.ts'
import { type Place, readPage } from '../../src/page/read.ts'
import { byId, pageOf } from './page-of.ts'

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

  it('stands behind notes that are there already', () => {
    const note = '<i data-proofmark-host=""></i>'
    expect(marked(find(`<p><span>2018</span>${note} x</p>`))).toBe(`<p><span>2018</span>${note}▲ x</p>`)
    expect(marked(find(`<p><span>2018${note}</span> x</p>`))).toBe(`<p><span>2018${note}</span>▲ x</p>`)
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
