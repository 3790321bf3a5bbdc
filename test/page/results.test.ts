/** Which part of a list page is one result, and what it calls its product. */
import { describe, expect, it } from 'vitest'
import { resultAround, titleOfResult } from '../../src/page/results.ts'
import { byId, pageOf } from './page-of.ts'

const card = (inner: string, id = ''): string => `<li class="card" ${id ? `id="${id}"` : ''}>${inner}</li>`
const goods = (title: string): string => `<img src="/a.png"><h3><a href="/p">${title}</a></h3>`
const around = (html: string): string | undefined => resultAround(byId(pageOf(html), 'number'))?.id

describe('the result around a number', () => {
  it.each([
    [
      'is the one of several',
      `<ul>${card(`${goods('Example kettle')}<b id="number">1</b>`, 'it')}${card(goods('Example lamp'))}</ul>`,
      'it',
    ],
    [
      'may be what carries the number',
      `<ul>${card(goods('Example lamp'))}<li class="card" id="number"><a href="/p"><img src="/a.png">Example kettle</a></li></ul>`,
      'number',
    ],
    [
      'may itself be the link',
      `<div><a class="c" id="it" href="/1"><img src="/a.png">Example kettle <i id="number">1</i></a><a class="c" href="/2"><img src="/b.png">Example lamp</a></div>`,
      'it',
    ],
    [
      'is found behind an advertisement',
      `<ul>${card(`${goods('Example kettle')}<b id="number">1</b>`, 'it')}<li class="ad">x</li>${card(goods('Example lamp'))}</ul>`,
      'it',
    ],
    [
      'is no swatch in it',
      `<ul>${card(`${goods('Example kettle')}<i><a href="/r"><img src="/r.png">red</a></i><i id="number"><a href="/b"><img src="/b.png">blue</a></i>`, 'it')}${card(goods('Example lamp'))}</ul>`,
      'it',
    ],
    [
      'is none where nothing is alike',
      `<ul>${card(`${goods('Example kettle')}<b id="number">1</b>`, 'it')}<li class="other">${goods('Example lamp')}</li></ul>`,
      undefined,
    ],
    [
      'is none where the others show no product',
      `<ul>${card(`${goods('Example kettle')}<b id="number">1</b>`, 'it')}${card('<a href="/more">All our shops</a>')}</ul>`,
      undefined,
    ],
    [
      'is none on the page of one product',
      `<h1>Example kettle</h1><img src="/a.png"><a href="/x">Back to the list</a><p id="number">1</p>`,
      undefined,
    ],
  ])('%s', (_case, html, id) => expect(around(html)).toBe(id))
})

describe('the title of a result', () => {
  const titleOf = (html: string): string | undefined => titleOfResult(byId(pageOf(`<div id="it">${html}</div>`), 'it'))
  it.each([
    [
      'is its heading',
      `${goods('Example  kettle\n 1.7 l')}<a href="/shop">Example Store Ltd</a>`,
      'Example kettle 1.7 l',
    ],
    ['or its one link', '<a href="/p"><img src="/a.png"></a><a href="/p">Example kettle</a>', 'Example kettle'],
    ['said twice is said once', '<a href="/p">Example kettle</a><a href="/p">Example kettle</a>', 'Example kettle'],
    ['is nothing where two headings differ', '<h3>Example kettle</h3><h3>Example lamp</h3>', undefined],
    [
      'is nothing where two links differ',
      '<a href="/p">Example kettle</a><a href="/s">Example Store Ltd</a>',
      undefined,
    ],
    ['is no short word', '<a href="/p">Buy now</a>', undefined],
  ])('%s', (_case, html, title) => expect(titleOf(html)).toBe(title))
})
