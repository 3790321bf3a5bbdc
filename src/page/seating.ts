/**
 * Notes take their seats as they come into view: a few at a time, once a frame, and anew when the window changes. What
 * is out of sight costs nothing.
 */
import { findSeat, type Ground, groundOf, type Size, type Spot } from './seat.ts'

/** A note that can be seated. */
export interface Guest {
  readonly host: Element
  readonly stand: (ground: Ground) => void
  /** Its sizes, the fullest first, as measured now. */
  readonly sizes: () => readonly Size[]
  /** `undefined`: there is no room, and it is not seen. `step`: which of the sizes. */
  readonly seat: (at: { readonly spot: Spot; readonly step: number } | undefined) => void
}

export interface Seating {
  /** Seats a guest when it comes into view; it stays one until the signal aborts. */
  readonly welcome: (guest: Guest, signal: AbortSignal) => void
  /** What it shows has changed, or the page around it. */
  readonly renew: (guest: Guest) => void
}

/** Seats found in one frame of the screen. */
const AT_ONCE = 12

/** Ends with the signal. */
export const makeSeating = (window: Window & typeof globalThis, life: AbortSignal): Seating => {
  const guests = new Map<Element, Guest>()
  const inView = new Set<Guest>()
  const waiting = new Set<Guest>()
  const seated = new Set<Guest>()
  let isCalled = false

  const call = (): void => {
    if (isCalled || waiting.size === 0 || life.aborted) return
    isCalled = true
    window.requestAnimationFrame(work)
  }
  const work = (): void => {
    isCalled = false
    const some = [...waiting].slice(0, AT_ONCE).filter((guest) => waiting.delete(guest) && guest.host.isConnected)
    // Everything is laid out once for all of them; each seat is seen by the next.
    for (const guest of some) guest.stand(groundOf(guest.host))
    for (const guest of some) {
      const sizes = guest.sizes()
      const found = findSeat(guest.host, sizes)
      guest.seat(found && { spot: found.spot, step: sizes.indexOf(found.size) })
      seated[found ? 'add' : 'delete'](guest)
    }
    call()
  }
  const renew = (guest: Guest): void => {
    if (!inView.has(guest)) return
    waiting.add(guest)
    call()
  }
  const renewAll = (): void => {
    for (const guest of inView) renew(guest)
  }
  const renewOthers = (): void => {
    for (const guest of inView) if (!seated.has(guest)) renew(guest)
  }

  const observer = new window.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const guest = guests.get(target)
      if (!guest) continue
      if (!isIntersecting) inView.delete(guest)
      else {
        inView.add(guest)
        renew(guest)
      }
    }
  })
  window.addEventListener('resize', renewAll, { signal: life })
  // Under a bar that stays there is no room; further on there may be.
  window.document.addEventListener('scrollend', renewOthers, { capture: true, signal: life })
  life.addEventListener('abort', () => observer.disconnect())

  return {
    renew,
    welcome: (guest, signal) => {
      const { host } = guest
      guests.set(host, guest)
      observer.observe(host)
      signal.addEventListener('abort', () => {
        observer.unobserve(host)
        guests.delete(host)
        inView.delete(guest)
        waiting.delete(guest)
        seated.delete(guest)
      })
    },
  }
}
