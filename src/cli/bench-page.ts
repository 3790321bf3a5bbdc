/**
 * The page on which the scan is measured: 20 000 nodes below the body, 8 000 of them text, 280 000 characters, and 25
 * numbers of the example block in tables, lists, attributes and split over elements. The same on every run. Pure.
 */
import type { Day } from '../core/words.ts'
import { type Plant, plantsFor } from './corpus-plants.ts'

export const NODES = 20_000
export const TEXTS = 8_000
export const CHARACTERS = 280_000

export interface BenchPage {
  readonly html: string
  readonly planted: readonly Plant[]
}

/** Words as shop pages have them: some Chinese, some English, figures, here and there a word that is half a label. */
const WORDS =
  '这款产品采用全新工艺 颜色随机发货 支持七天无理由退货 送货上门 ¥1299.00 容量20000mAh 适用于多种机型 the colour may differ slightly from the picture free returns within 30 days Rated 4.6 out of 5 stars 产品参数 规格 型号 EX-2048 品牌 示例 包装清单 充电线 说明书 保修卡 证书齐全 正品保证 2.4 GHz 100–240 V IP54 2024-05-17 order by 18:00 order no. 2024051700123456 customers also viewed 查看全部评价 '
/** Of every eleven texts: a row of a table, a list item, a link, a review. */
const WORDS_FOR_LENGTHS: readonly number[] = [6, 14, 22, 18, 9, 110, 31, 8, 64, 70, 33]

interface Counted {
  readonly html: string
  readonly elements: number
  readonly texts: number
}

/** Gives the next text of the page, always another stretch of the words. */
type NextText = () => string

const makeNextText = (): NextText => {
  let count = 0
  return () => {
    const length = WORDS_FOR_LENGTHS[count % WORDS_FOR_LENGTHS.length] ?? 1
    const from = (count * 37) % WORDS.length
    count += 1
    return textOf(from, length)
  }
}

/** No white space at the ends: the page's characters are counted as they stand. */
const textOf = (from: number, length: number): string => {
  const words = WORDS.repeat(Math.ceil((from + length) / WORDS.length)).slice(from, from + length)
  return words.replace(/^ | $/gu, '·')
}

type Part = (next: NextText, i: number) => Counted
const PARTS: readonly Part[] = [
  (next) => {
    const row = (): string => `<tr class="spec-row"><th class="spec-key">${next()}</th><td>${next()}</td></tr>`
    return { html: `<table class="spec"><tbody>${row()}${row()}${row()}</tbody></table>`, elements: 11, texts: 6 }
  },
  (next) => ({
    html: `<ul class="list"><li class="item">${next()}<li class="item"><b>${next()}</b>${next()}</ul>`,
    elements: 4,
    texts: 3,
  }),
  (next, i) => ({
    html: `<a class="link" href="https://shop.example/item/${i}?from=list&amp;pos=${i}" data-id="${i}">${next()}</a>`,
    elements: 1,
    texts: 1,
  }),
  (next) => ({
    html: `<div class="review"><p class="words">${next()}<b>${next()}</b>${next()}</p><span class="by">${next()}</span></div>`,
    elements: 4,
    texts: 4,
  }),
]

type Form = Plant['form']
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')
const FORMS: Readonly<Record<Form, (plant: Plant) => Counted>> = {
  cell: ({ label, printed }) => ({
    html: `<table><tbody><tr><th>${label}</th><td>${printed}</td></tr></tbody></table>`,
    elements: 5,
    texts: 2,
  }),
  item: ({ label, printed }) => ({ html: `<ul><li>${label}：${printed}</li></ul>`, elements: 2, texts: 1 }),
  title: ({ label, printed }) => ({
    html: `<p><span title="${escaped(`${label}：${printed}`)}">示例</span></p>`,
    elements: 2,
    texts: 1,
  }),
  alt: ({ label, printed }) => ({
    html: `<p><img alt="${escaped(`${label}：${printed}`)}"></p>`,
    elements: 2,
    texts: 0,
  }),
  split: ({ label, printed }) => ({
    html: `<p>${label}：<span>${printed.slice(0, 5)}</span>${printed.slice(5, 9)}<b>${printed.slice(9)}</b></p>`,
    elements: 3,
    texts: 4,
  }),
}

const sum = (parts: readonly Counted[], key: 'elements' | 'texts'): number =>
  parts.reduce((total, part) => total + part[key], 0)

/** Text of some markup, as the browser counts it. */
const charactersIn = (parts: readonly Counted[]): number =>
  parts.reduce((total, { html }) => total + html.replace(/<[^>]{1,200}>/gu, '').length, 0)

/** Parts until nearly all texts are used, blocks nested as deep as shop pages nest them. */
const bulk = (): readonly Counted[] => {
  const next = makeNextText()
  const parts: Counted[] = []
  for (let i = 0, texts = 0; texts < TEXTS - 400; i++) {
    const part = PARTS[i % PARTS.length]?.(next, i)
    if (!part) break
    const isWrapped = i % 5 === 0
    parts.push(
      isWrapped ? { ...part, html: `<div class="c${i % 9}">${part.html}</div>`, elements: part.elements + 1 } : part,
    )
    texts += part.texts
  }
  return parts
}

/** The page, its body so many times over. `today` decides nothing but the records that the plants would have. */
export const makeBenchPage = (today: Day, times = 1): BenchPage => {
  const planted = plantsFor(0, undefined, today)
  const parts = bulk()
  const plants = planted.map((plant) => FORMS[plant.form](plant))
  const every = Math.floor(parts.length / plants.length)
  const mixed = parts.flatMap((part, i) =>
    i % every === 0 ? [part, ...plants.slice(i / every, i / every + 1)] : [part],
  )
  const restTexts = TEXTS - sum(mixed, 'texts')
  const restElements = NODES - TEXTS - sum(mixed, 'elements')
  const restCharacters = CHARACTERS - charactersIn(mixed)
  if (restTexts < 1 || restElements < restTexts || restCharacters < restTexts)
    throw new Error(
      `the page does not come out: ${restTexts} texts, ${restElements} elements, ${restCharacters} characters`,
    )
  const rest = Array.from({ length: restTexts }, (_, i) => {
    const from = Math.floor((restCharacters * i) / restTexts)
    return `<p>${textOf(i, Math.floor((restCharacters * (i + 1)) / restTexts) - from)}</p>`
  })
  const empty = '<i></i>'.repeat(restElements - restTexts)
  const body = mixed.map(({ html }) => html).join('') + rest.join('') + empty
  return {
    html: `<!doctype html><html lang="zh-CN"><head><title>示例商品</title></head><body>${body.repeat(times)}</body></html>`,
    planted,
  }
}

/** 200 nodes such as a page appends while one scrolls: 80 texts in 120 elements. */
export const APPENDED = 200
export const makeAppended = (): string => {
  const next = makeNextText()
  return Array.from({ length: 40 }, () => `<div><span>${next()}</span><p>${next()}</p></div>`).join('')
}
