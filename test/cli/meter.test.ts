import { describe, expect, it } from 'vitest'
import { makeMeter, timeText } from '../../src/cli/meter.ts'

const shown = (isTerminal: boolean, elsewhere: 'nothing' | 'lines', skipped = 0) => {
  const written: string[] = []
  let at = 0
  let done = 0
  const meter = makeMeter({
    share: () => done,
    skipped,
    elsewhere,
    isTerminal,
    write: (text) => written.push(text),
    now: () => at,
  })
  const show = (ms: number, share: number, rows: number, isLast = false): void => {
    at = ms
    done = share
    meter(rows, rows > 5000 ? ['2 rejected'] : [], isLast)
  }
  return { written, show }
}

describe('the meter', () => {
  it('on a terminal is one line with a bar, the rate and the time that is left', () => {
    const { written, show } = shown(true, 'nothing')
    show(1000, 0.25, 5000)
    show(1100, 0.3, 5500)
    show(2000, 0.5, 10_000)
    show(4000, 1, 20_000, true)
    expect(written).toEqual([
      '\r\u001b[K[######..................]  5,000 rows  5,000/s  25 %, about 3 s left',
      '\r\u001b[K[############............]  10,000 rows  5,000/s  2 rejected  50 %, about 2 s left',
      '\r\u001b[K20,000 rows  5,000/s  2 rejected  4 s\n',
    ])
  })
  it('counts only what this run has done', () => {
    const { written, show } = shown(true, 'nothing', 4000)
    show(0, 0.5, 4000)
    show(2000, 0.75, 6000)
    expect(written.at(-1)).toContain('6,000 rows  1,000/s  2 rejected  75 %, about 2 s left')
  })
  it('elsewhere is a line every ten seconds, or nothing', () => {
    const lines = shown(false, 'lines')
    for (const [ms, share] of [
      [1000, 0.1],
      [9999, 0.4],
      [10_000, 0.5],
      [15_000, 0.7],
    ] as const)
      lines.show(ms, share, 5000)
    lines.show(20_000, 1, 5000, true)
    expect(lines.written).toEqual(['5,000 rows  500/s  50 %, about 10 s left\n'])
    const nothing = shown(false, 'nothing')
    nothing.show(60_000, 0.5, 5000)
    expect(nothing.written).toEqual([])
  })
  it.each([
    [0.4, '0 s'],
    [89, '89 s'],
    [90, '2 min'],
    [5399, '90 min'],
    [5400, '1.5 h'],
  ])('%s seconds are %s', (seconds, text) => expect(timeText(seconds)).toBe(text))
})
