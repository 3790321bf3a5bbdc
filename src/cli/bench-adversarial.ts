/**
 * `npm run bench -- scan --adversarial`: text made to be slow, at three sizes, through folding and detection. What counts
 * is not the time but that it grows no faster than the text: a page may be hostile, and a scan that takes the square of
 * its length would stop the tab.
 */
import { detect } from '../core/detect.ts'
import { contextOf } from '../core/parse.ts'
import { fold } from '../core/text.ts'
import type { Day } from '../core/words.ts'
import { schemes } from '../schemes/index.ts'
import { spreadOf } from './bench-figures.ts'

/** In characters. */
const SIZES = [250_000, 500_000, 1_000_000] as const
const ROUNDS = 11
/** Rounds before the figures count: code is compiled as it grows hot. */
const WARM_UP = 3
/** Time per megabyte at the largest size over that at the smallest stays below this. */
export const MOST_GROWTH = 1.3

export interface Grown {
  readonly text: string
  readonly stage: 'fold' | 'detect'
  /** One for each size. */
  readonly msPerMegabyte: readonly number[]
  /** The last over the first. */
  readonly growth: number
}

const all = (pick: (scheme: (typeof schemes)[number]) => readonly string[]): readonly string[] => [
  ...new Set(schemes.flatMap(pick)),
]
const cues = all(({ cues, sharedCues = [], componentCues = [] }) => [...cues, ...sharedCues, ...componentCues])
/** Each label with a number behind it that is one digit short or long, or is no number after all. */
const nearMatches = cues.flatMap((cue, i) => [
  `${cue}：20240009140001${'01'.slice(i % 2)}${i} `,
  `${cue} SC1073301990000${i % 10} `,
  `${cue}: 2DM0A-${'X'.repeat(i % 26)}-- `,
])
const TEXTS: Readonly<Record<string, string>> = {
  digits: '20240009140001012468',
  'digits in groups': '2024 00 0914 00 ',
  cues: cues.join(' '),
  'cues without a gap': cues.join(''),
  'near matches': nearMatches.join(''),
  'combining marks': `e${'\u0301'.repeat(30)}`,
  'zero width': [...'3C证书编号：2024000914000101'].join('\u200b\u200d\ufeff'),
  'full width': 'ＳＣ１０７３３０１９９００００５　',
}

const filled = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)

/** Processor time in ms: what others do on this machine meanwhile is not counted. */
const timed = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Medians at each size; the sizes take turns, so that a slow moment falls on all of them. */
const grow = (text: string, pattern: string, stage: Grown['stage'], run: (text: string) => unknown): Grown => {
  const texts = SIZES.map((size) => filled(pattern, size))
  const times: readonly number[][] = SIZES.map(() => [])
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [i, each] of texts.entries()) {
      const ms = timed(() => run(each))
      if (round >= 0) times[i]?.push(ms)
    }
  const msPerMegabyte = times.map((values, i) => (spreadOf(values).median / (SIZES[i] ?? 1)) * 1_000_000)
  return { text, stage, msPerMegabyte, growth: (msPerMegabyte.at(-1) ?? 0) / (msPerMegabyte[0] ?? 1) }
}

/** Every text through both stages. */
export const benchAdversarial = (today: Day, say: (line: string) => void): readonly Grown[] => {
  const context = contextOf(today)
  return Object.entries(TEXTS).flatMap(([text, pattern]) => {
    say(text)
    return [
      grow(text, pattern, 'fold', fold),
      grow(text, pattern, 'detect', (each) => detect([{ kind: 'body', text: each, at: 0 }], schemes, context)),
    ]
  })
}
