/** Whether this computer says that it has no network. That it says nothing proves nothing: registers may still be out of reach. */
import { useEffect, useState } from 'preact/hooks'

export const useOffline = (): boolean => {
  const [isOffline, setOffline] = useState(navigator.onLine === false)
  useEffect(() => {
    const life = new AbortController()
    for (const type of ['online', 'offline'])
      globalThis.addEventListener(type, () => setOffline(type === 'offline'), { signal: life.signal })
    return () => life.abort()
  }, [])
  return isOffline
}
