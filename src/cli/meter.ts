/** How far a long run has come: one line that is written over and over to a terminal, or now and then a line elsewhere. */

const SHOW_EVERY_MS = 250
const PLAIN_EVERY_MS = 10_000
const BAR = 24

export interface MeterOptions {
  /** Share of the work that is done, 0 to 1. */
  readonly share: () => number
  /** Rows that an earlier run had done. */
  readonly skipped: number
  /** Without a terminal: nothing, or a line every ten seconds. */
  readonly elsewhere: 'nothing' | 'lines'
  readonly isTerminal?: boolean
  readonly write?: (text: string) => void
  /** Milliseconds that only go forward. */
  readonly now?: () => number
}

export const timeText = (seconds: number): string => {
  const whole = Math.round(seconds)
  if (whole < 90) return `${whole} s`
  return whole < 5_400 ? `${Math.round(whole / 60)} min` : `${(whole / 3_600).toFixed(1)} h`
}

const barOf = (share: number): string => {
  const full = Math.round(share * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}

/** Shows `rows` and what else is to be said, with the rate and the time that is left. */
export const makeMeter = ({
  share,
  skipped,
  elsewhere,
  isTerminal = process.stderr.isTTY === true,
  write = (text) => process.stderr.write(text),
  now = () => performance.now(),
}: MeterOptions): ((rows: number, notes: readonly string[], isLast: boolean) => void) => {
  const startedAt = now()
  const everyMs = isTerminal ? SHOW_EVERY_MS : PLAIN_EVERY_MS
  let shareAtStart: number | undefined
  let shownAt = isTerminal ? Number.NEGATIVE_INFINITY : startedAt
  return (rows, notes, isLast) => {
    const at = now()
    if (!isTerminal && (elsewhere === 'nothing' || isLast)) return
    if (!isLast && at - shownAt < everyMs) return
    shownAt = at
    const done = Math.min(1, share())
    shareAtStart ??= skipped > 0 ? done : 0
    const seconds = Math.max(0.001, (at - startedAt) / 1000)
    const gone = done - shareAtStart
    const left = gone > 0 ? `, about ${timeText((seconds / gone) * (1 - done))} left` : ''
    const parts = [
      ...(isTerminal && !isLast ? [barOf(done)] : []),
      `${rows.toLocaleString('en')} rows`,
      `${Math.round(Math.max(0, rows - skipped) / seconds).toLocaleString('en')}/s`,
      ...notes,
      isLast ? timeText(seconds) : `${Math.floor(done * 100)} %${left}`,
    ]
    write(isTerminal ? `\r\u001b[K${parts.join('  ')}${isLast ? '\n' : ''}` : `${parts.join('  ')}\n`)
  }
}
