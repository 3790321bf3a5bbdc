/** The reader of pages: words in lines, nothing that a reader does not see, and never longer than the page. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/registries/page-text.ts'

describe('the lines of a page', () => {
  it.each<[string, readonly string[]]>([
    ['<h1>a</h1><p>b <b>c</b>,<br>d</p>', ['a', 'b c, d']],
    ['a &amp; b&nbsp;&#174; &#x41; &unknown; &', ['a & b ® A &unknown; &']],
    ['<p title="x > y">a</p><P>b', ['a', 'b']],
    ["<script>'<p>no</p>'</script><style>a{content:'no'}</style>İ<SVG><text>no</text></SVG>yes", ['İ', 'yes']],
    ['<!doctype html><!-- <p>no</p> -->a < b<?no ?> c</', ['a < b c']],
    ['<script>no', []],
    ['a<p "no', ['a']],
  ])('%j', (html, lines) => expect(linesOf(html)).toEqual(lines))

  it('goes once through whatever stands there', () => {
    const pieces = ['<a', '<a "', '<', '</', '<!--', '<script>', '</p>', '&#1', '&', 'x', '>', "'"]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        expect(linesOf(parts.join('')).join('').length).toBeLessThanOrEqual(parts.join('').length)
      }),
    )
    const begun = performance.now()
    for (const piece of pieces) linesOf(piece.repeat(200_000))
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})
