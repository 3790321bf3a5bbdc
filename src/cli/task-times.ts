/**
 * How long tasks of a page kept its thread busy, by the browser's own trace: processor time, so that what else the
 * machine does meanwhile does not count.
 */
import type { Browser } from '@playwright/test'

/** An event of a trace, as far as it is read; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Runs something and gives the processor time of each task, in ms, in which a timer of a page went off meanwhile. */
export const timerTasks = async (browser: Browser, run: () => Promise<unknown>): Promise<readonly number[]> => {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await run()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return timesOf(events)
}

export const timesOf = (events: readonly TraceEvent[]): readonly number[] => {
  const fired = events.filter(({ name }) => name === 'TimerFire')
  return events
    .filter(({ name, pid, tid, ts, dur = 0 }) => {
      const isIn = (timer: TraceEvent): boolean =>
        timer.pid === pid && timer.tid === tid && timer.ts >= ts && timer.ts <= ts + dur
      return name === 'RunTask' && fired.some(isIn)
    })
    .map(({ tdur = 0 }) => tdur / 1000)
}
