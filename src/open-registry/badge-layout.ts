/** Where each row of the badge's picture stands, and its colours: the same for SVG and PNG. In pixels. */
import type { BadgeSize, BadgeTheme } from '../contract/statement-schemas.ts'
import type { BadgeText, BadgeTone } from './badge-text.ts'

export interface BadgeRow {
  readonly text: string
  readonly isHead: boolean
  /** Of its base line. */
  readonly y: number
}
export interface BadgeLayout {
  readonly width: number
  readonly height: number
  readonly font: number
  readonly pad: number
  /** Of the box in which the shape of the tone is drawn. */
  readonly glyphWidth: number
  /** Where the rows begin. */
  readonly left: number
  readonly radius: number
  readonly rows: readonly BadgeRow[]
}
/** The width of a text in ems. */
export type Measure = (text: string, isHead: boolean) => number

/** How wide the picture is, and how large its letters, in CSS pixels. */
export const SIZES: Readonly<Record<BadgeSize, { readonly width: number; readonly font: number }>> = {
  s: { width: 200, font: 11 },
  m: { width: 280, font: 13 },
  l: { width: 360, font: 16 },
}

export interface BadgeColours {
  readonly ground: string
  readonly ink: string
  readonly tones: Readonly<Record<BadgeTone, string>>
}
/** All at 4.5 : 1 or more on their ground. */
export const COLOURS: Readonly<Record<BadgeTheme, BadgeColours>> = {
  light: {
    ground: '#ffffff',
    ink: '#344054',
    tones: { good: '#1a6b3c', plain: '#475467', caution: '#8a4b00', alarm: '#b42318' },
  },
  dark: {
    ground: '#14181f',
    ink: '#d5dbe5',
    tones: { good: '#6fd49b', plain: '#b6c0cf', caution: '#f2b45c', alarm: '#ff9b8f' },
  },
}

/** As much of the text as fits; the whole of it stands in the picture's description. */
const fitted = (text: string, ems: number, measure: Measure): string => {
  if (measure(text, false) <= ems) return text
  const characters = [...text]
  while (characters.length > 1 && measure(characters.join(''), false) + 1 > ems) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The whole text in rows, broken at spaces and between Han characters, and within a word only where it must be. */
const inRows = (text: string, ems: number, measure: (text: string) => number): readonly string[] => {
  const words = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s?|\s+/gu) ?? []
  const pieces = words.flatMap((word) => (measure(word.trimEnd()) <= ems ? [word] : [...word]))
  const rows: string[] = []
  let row = ''
  for (const piece of pieces)
    if (measure((row + piece).trimEnd()) <= ems) row += piece
    else {
      if (row) rows.push(row.trimEnd())
      row = piece
    }
  return [...rows, row.trimEnd()].filter(Boolean)
}

export const layOut = ({ status, lines }: BadgeText, size: BadgeSize, measure: Measure): BadgeLayout => {
  const { width, font } = SIZES[size]
  const [step, pad] = [Math.round(font * 1.55), font]
  const glyphWidth = Math.round(font * 1.35)
  const left = pad + glyphWidth + Math.round(font * 0.6)
  const ems = (width - left - pad) / font
  const heads = inRows(status, ems, (text) => measure(text, true))
  const rows = lines.flatMap(({ text, whole }) =>
    whole ? inRows(text, ems, (part) => measure(part, false)) : [fitted(text, ems, measure)],
  )
  const height = pad * 2 + step * (heads.length + rows.length) - Math.round(font * 0.4)
  return {
    width,
    height,
    font,
    pad,
    glyphWidth,
    left,
    radius: Math.round(font / 2),
    rows: [...heads, ...rows].map((text, i) => ({ text, isHead: i < heads.length, y: pad + font + step * i })),
  }
}
