/** The register under trial, in a process of its own that can be ended at any moment: started by a message, answers with its address. */
import type { DatabaseChoice } from '../open-registry/database.ts'
import { startRegistry } from '../open-registry/serve.ts'

/** The trial writes as fast as it is answered. */
const NO_LIMIT = { burst: 1e12, perSecond: 1e12 }

if (import.meta.main) {
  process.on('disconnect', () => process.exit())
  process.on('message', (choice: DatabaseChoice) => {
    startRegistry({ ...choice, port: 0, rateLimit: NO_LIMIT, reportLimit: NO_LIMIT, log: () => {} }).then(
      ({ url }) => process.send?.({ kind: 'listening', url }),
      (error: unknown) => process.send?.({ kind: 'failed', message: String(error) }),
    )
  })
}
