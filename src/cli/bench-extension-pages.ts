/**
 * The pages on which the extension is measured. The same on every run, without scripts of their own: whatever runs in
 * them is ours. Pure.
 */
import type { Day } from '../core/words.ts'
import { makeAppended, makeBenchPage } from './bench-page.ts'

export type BenchPageName = 'plain' | 'goods' | 'claims' | 'one'

/** No word in it is a cue of any scheme, nor one of a shop. */
const SENTENCES: readonly string[] = [
  '风从山那边过来，吹得湖面起了细细的波纹。',
  '孩子们在桥上数鱼，数到一半就忘了。',
  '夜里下过雨，石阶还是湿的。',
  '他把灯放在窗前，坐下来写信。',
]
const BLOCKS = 4_000
/** Of 200 nodes each: together as many as the page with claims has. */
const APPENDED_TIMES = 100

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const story = (): string =>
  Array.from(
    { length: BLOCKS },
    (_, i) =>
      `<div><p>${SENTENCES[i % SENTENCES.length]}</p><p>${SENTENCES[(i + 1) % SENTENCES.length]}<i></i></p></div>`,
  ).join('')

/**
 * Whole pages by name: a story (nothing to look for), goods with words of shops but no claim, goods with 25 numbers of
 * the example block, and a short one with a single such number.
 */
export const makeExtensionPages = (today: Day): Readonly<Record<BenchPageName, string>> => {
  const { html: claims, planted } = makeBenchPage(today)
  const one = planted.find(({ record }) => record.scheme === 'cn-ccc') ?? planted[0]
  if (!one) throw new Error('nothing is planted in the page of the bench')
  return {
    plain: html('夜雨', story()),
    goods: html('示例商品', makeAppended().repeat(APPENDED_TIMES)),
    claims,
    one: html('示例商品', `<h1>示例商品</h1><p>3C认证证书编号：${one.record.number}</p>`),
  }
}
