/**
 * Glued panes: labels and values run together without a separator, as when a list is copied as text
 * ("证书编号：2018…证书状态：有效3C规格型号：EX-1"). Only a known label tells where a value ends: in "…0601013C规格型号"
 * the last "3C" belongs to the label. Offsets are those of the raw text, whatever odd signs stand in it. Linear in its length.
 */
import { fold } from '../core/text.ts'
import type { Passage } from '../core/words.ts'
import type { Place } from './read.ts'

/** A label with its value at `start`–`end`, or without a label what stood before the first one or is prose. */
export interface Part {
  readonly label?: string
  readonly start: number
  readonly end: number
}

const MAX_PANE = 20_000
const MAX_PARTS = 200
/** A longer value is prose. */
const MAX_VALUE = 300

/** Of a part inside the product: its number and model are not the product's. */
const INSIDE = '(?:电源适配器|适配器|充电器|电源|电机|电池|电芯|芯片|处理器|显卡|压缩机|CPU)'
/** Papers of other kinds keep their name: without it their numbers would pass for certificates'. */
const PAPERS =
  '(?:CCC|3C|SC|QS|国家|强制性|产品|商品|认证|质量|能效|节能|环保|有机|绿色|电信设备|进网|入网|全国工业|食品|保健|化妆品|医疗器械|药品|农药|消毒|生产|经营|卫生|注册|备案|教师|职业|资格|学历|学位|毕业|获奖|荣誉|专利|商标|登记|检测|检验|检疫|鉴定|质检|培训|合格|收藏|报告){0,4}'
const NUMBERS = `(?:(?:CCC|3C)编?号|(?:证书?|許可證|许可证?|證書|認證|认证|注册证|备案|批准文|报告|登记证|合格证|专利)(?:/备案)?(?:编号|編號|代码|号码?|號碼?)|备案编号/注册证号|批准文号/备案编号)`
const LABELS =
  '申请人(?:名称)?|委托人(?:名称)?|制造商(?:名称)?|生产(?:者|企业|商|厂家?)(?:名称)?|厂家(?:名称|联系方式)?|厂[名址]|产地|原产国|品牌(?:名称)?|(?:产品|商品)(?:名称|类别|系列|标准号?|条[码形]码?|编[号码])|[品货款批]号|订单[编号]号?|(?:(?:CCC|3C|能效网|国补备案|认证)?(?:产品|规格|商品)?|能效网规格)(?:型号|型號)|是否3C(?:商品|认证)?|(?:CCC|3C)(?:强制性?)?认证|(?:CCC|3C)?(?:证书|認證|认证)(?:状态|有效期|类型|时间)|认证时间|到期时间|(?:能效|能耗|环保|安全)等级|(?:执行|产品)标准号?|配置类别|类目|颜色(?:分类)?|规格|材质|净?含量|保[质修]期|配料表?|储藏方法|食品添加剂|上市(?:时间|年份)|生产日期|卖家|店铺|[联客][系服](?:方式|电话)|电话|条[形]?码'
const KNOWN = `${INSIDE}?(?:${PAPERS}${NUMBERS}|${LABELS})`
/** Beside known ones others are labels too: Han behind a figure, a Latin letter, a bracket or a space. */
const OTHER = '(?<=[a-z\\d)\\s])\\p{Script=Han}{2,10}'
const STOP = new RegExp(`(${KNOWN}|FCC ?ID|CMIIT ?ID|EPREL)\\s?:|${OTHER}(?=\\s?:)\\s?:`, 'giu')
/** Two labels at least: what has no two colons is no pane. */
const HAS_TWO = /[:：].*?[:：]/su
const HAN = /\p{Script=Han}/u

/** The parts of a pane in order, or `null` when the text is none. */
export const splitPane = (raw: string): readonly Part[] | null => {
  if (raw.length > MAX_PANE || !HAS_TWO.test(raw) || !HAN.test(raw)) return null
  const { text, origin } = fold(raw)
  const stops = [...text.matchAll(STOP)].slice(0, MAX_PARTS)
  if (stops.filter(([, known]) => known !== undefined).length < 2) return null
  const parts: Part[] = []
  const add = (from: number, to: number, label?: string): void => {
    const value = text.slice(from, to)
    const start = from + value.length - value.trimStart().length
    const end = from + value.trimEnd().length
    if (start < end) parts.push({ ...(label ? { label } : {}), start: origin(start), end: origin(end - 1) + 1 })
  }
  add(0, stops[0]?.index ?? 0)
  stops.forEach((stop, i) => {
    const [label] = stop
    const to = stops[i + 1]?.index ?? text.length
    const from = stop.index + label.length
    if (to - from > MAX_VALUE) add(stop.index, to)
    else add(from, to, label.replace(/\s?:$/u, ''))
  })
  return parts
}

/** A pane as a passage for each of its parts, labelled; any other passage as it is. */
export const splitPassage = (passage: Passage<Place>): readonly Passage<Place>[] => {
  const { kind, text, at } = passage
  const parts = at.kind === 'text' && kind !== 'row' ? splitPane(text) : null
  if (!parts || at.kind !== 'text') return [passage]
  return parts.map(({ label, start, end }) => ({
    ...passage,
    ...(label ? { kind: 'row', label } : {}),
    text: text.slice(start, end),
    at: { ...at, from: at.from + start },
  }))
}
