/**
 * What can be seen of the extension in a page from outside, over the debugging protocol: which of its scripts are there,
 * what they keep the thread busy with, the heap, and what is left of them when they have been told to stop.
 */
import type { CDPSession, Page } from '@playwright/test'
import { longestScripted, type TraceEvent, threadOf, totalOf } from './task-times.ts'

export interface LoadFigures {
  /** From the first byte of the page to the end of its load event, on the clock. */
  readonly loadMs: number
  /** Processor time of the page's thread until the page had been at rest for long. */
  readonly threadMs: number
  /** Processor time of script in the task in which it took longest; 0 where none ran. */
  readonly longestTaskMs: number
}

/** What still listens or observes. */
export interface Listening {
  /** Of ours, on the window and on every node of the page. */
  readonly listeners: number
  /** Mutation observers of ours that noticed a change. */
  readonly observers: number
  /** Whether our script still hears the background. */
  readonly hearsMessages: boolean
  /** Elements of ours. */
  readonly hosts: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata']
export const HOSTS = '[data-proofmark-host]'

/** Opens `url` in the page and traces it until `rest` is over. */
export const traceLoad = async (page: Page, url: string, rest: () => Promise<unknown>): Promise<LoadFigures> => {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  await page.goto(url)
  await rest()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const loadMs = await page.evaluate(() => {
    const { loadEventEnd, responseStart } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
    return loadEventEnd - responseStart
  })
  const thread = threadOf(events, url)
  if (!thread) throw new Error(`the trace does not tell which thread loaded ${url}`)
  return { loadMs, threadMs: totalOf(events, thread), longestTaskMs: longestScripted(events, thread) }
}

/** Bytes in use on the heap of the page, our scripts among them, after the garbage has gone. */
export const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** Files of the extension that run in the page, sorted. */
export const scriptsIn = async (page: Page, extensionId: string): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  const base = `chrome-extension://${extensionId}/`
  const files = new Set<string>()
  session.on('Debugger.scriptParsed', ({ url }) => url.startsWith(base) && files.add(url.slice(base.length)))
  // Tells of every script that is there already.
  await session.send('Debugger.enable')
  await session.detach()
  return [...files].sort()
}

/** The context in which our scripts run in the page; `undefined` where none do. */
const worldOf = async (session: CDPSession, extensionId: string): Promise<number | undefined> => {
  const ids: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) ids.push(context.id)
  })
  await session.send('Runtime.enable')
  return ids[0]
}

const NOTICED = `function () {
  const probe = document.createElement('i')
  document.body.append(probe)
  const noticed = this.filter((observer) => observer.takeRecords().length > 0).length
  probe.remove()
  for (const observer of this) observer.takeRecords()
  return noticed
}`

/** Rejects when no script of the extension was ever in the page. */
export const listeningIn = async (page: Page, extensionId: string): Promise<Listening> => {
  const session = await page.context().newCDPSession(page)
  const contextId = await worldOf(session, extensionId)
  if (contextId === undefined) throw new Error('no script of the extension is in the page')
  const objectOf = async (expression: string): Promise<string> => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId })
    if (!result.objectId) throw new Error(`${expression}: no object`)
    return result.objectId
  }
  const plainOf = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value
  const listenersOn = async (expression: string): Promise<number> => {
    const objectId = await objectOf(expression)
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId, depth: -1, pierce: true })
    return listeners.length
  }
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: await objectOf('MutationObserver.prototype'),
  })
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: NOTICED,
    returnByValue: true,
    ...(objects.objectId ? { objectId: objects.objectId } : {}),
  })
  const listening = {
    listeners: (await listenersOn('window')) + (await listenersOn('document')),
    observers: Number(result.value),
    hearsMessages: (await plainOf('chrome.runtime.onMessage.hasListeners()')) === true,
    hosts: Number(await plainOf(`document.querySelectorAll(${JSON.stringify(HOSTS)}).length`)),
  }
  await session.detach()
  return listening
}
