/** A store whose failures are counted; it does nothing else. */
import type { Store } from './store.ts'

type Method = (...args: readonly unknown[]) => unknown

export const watchedStore = (store: Store, onFailure: () => void): Store =>
  Object.fromEntries(
    Object.entries(store as unknown as Readonly<Record<string, Method>>).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => {
        try {
          const result = method(...args)
          if (result instanceof Promise) result.then(undefined, onFailure)
          return result
        } catch (fault) {
          onFailure()
          throw fault
        }
      },
    ]),
  ) as unknown as Store
