/** A picture for a view, as an address that lasts no longer than the view. */
import { useEffect, useState } from 'preact/hooks'

/** A picture by its bytes; what it was drawn from is let go with it. */
export const usePicture = (read: () => Promise<Blob | undefined>, deps: readonly unknown[]): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let isOver = false
    read().then(
      (blob) => {
        if (isOver || !blob) return
        made = URL.createObjectURL(blob)
        setAddress(made)
      },
      () => undefined,
    )
    return () => {
      isOver = true
      if (made) URL.revokeObjectURL(made)
      setAddress(undefined)
    }
  }, deps)
  return address
}
