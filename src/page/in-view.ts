/** Tells which elements have come into view so far: once is enough, and no more than so many are told of. */
import { getBoundingClientRect } from './dom.ts'

export interface InView {
  /** Whether it has been in view by now; if not, it is waited for. */
  readonly hasSeen: (element: Element) => boolean
}

/** At most so many are told of; what comes into view later stays as it is. */
export const MAX_SEEN = 60

/** `tell` is called when some that were waited for have come, once a frame at most, until the signal aborts. */
export const makeInView = (
  window: Pick<Window, 'innerHeight' | 'innerWidth'> & Pick<typeof globalThis, 'IntersectionObserver'>,
  signal: AbortSignal,
  tell: () => void,
): InView => {
  const seen = new Set<Element>()
  const waiting = new Set<Element>()
  const note = (element: Element): boolean => {
    waiting.delete(element)
    if (seen.size >= MAX_SEEN) return false
    seen.add(element)
    return true
  }
  const observer = new window.IntersectionObserver((entries) => {
    const come = entries.filter(({ isIntersecting, target }) => isIntersecting && waiting.has(target))
    for (const { target } of come) observer.unobserve(target)
    const noted = come.filter(({ target }) => note(target))
    if (seen.size >= MAX_SEEN) observer.disconnect()
    if (noted.length > 0 && !signal.aborted) tell()
  })
  const end = (): void => {
    observer.disconnect()
    seen.clear()
    waiting.clear()
  }
  signal.addEventListener('abort', end, { once: true })

  const isInView = (element: Element): boolean => {
    const { top, bottom, left, right, width, height } = getBoundingClientRect(element)
    return width > 0 && height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  }

  return {
    hasSeen: (element) => {
      if (seen.has(element)) return true
      if (waiting.has(element) || seen.size >= MAX_SEEN || signal.aborted) return false
      // What is in view at the first look need not be waited for.
      if (isInView(element)) return note(element)
      waiting.add(element)
      observer.observe(element)
      return false
    },
  }
}
