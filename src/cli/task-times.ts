/**
 * How long tasks of a page kept its thread busy, by the browser's own trace: processor time, so that what else the
 * machine does meanwhile does not count.
 */
import type { Browser } from '@playwright/test'

/** An event of a trace, as far as it is read; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly beginData?: { readonly url?: string } }
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

export type Thread = Pick<TraceEvent, 'pid' | 'tid'>

/** The thread that parsed the page of this address. */
export const threadOf = (events: readonly TraceEvent[], url: string): Thread | undefined =>
  events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url)

const tasksOn = (events: readonly TraceEvent[], { pid, tid }: Thread): readonly TraceEvent[] =>
  events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)

/** Processor time of all tasks of a thread, in ms. */
export const totalOf = (events: readonly TraceEvent[], thread: Thread): number =>
  tasksOn(events, thread).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)

/** What the browser notes where script runs, be it by a timer, a message or a promise. */
const SCRIPTED: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])

/** Processor time in ms that script takes in one task: of the outermost of these events, whatever they set off. */
const scriptedIn = ({ ts, dur = 0 }: TraceEvent, scripted: readonly TraceEvent[]): number => {
  let coveredTo = ts
  let sum = 0
  for (const event of scripted) {
    if (event.ts < coveredTo || event.ts > ts + dur) continue
    coveredTo = event.ts + (event.dur ?? 0)
    sum += (event.tdur ?? 0) / 1000
  }
  return sum
}

/** Processor time, in ms, of script in that task of a thread in which it took longest; 0 where none ran. */
export const longestScripted = (events: readonly TraceEvent[], thread: Thread): number => {
  const scripted = events
    .filter(({ name, pid, tid }) => SCRIPTED.has(name) && pid === thread.pid && tid === thread.tid)
    .sort((one, other) => one.ts - other.ts)
  return Math.max(0, ...tasksOn(events, thread).map((task) => scriptedIn(task, scripted)))
}
