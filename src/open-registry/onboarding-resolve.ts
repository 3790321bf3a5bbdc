/** The addresses of a name as the system has them, as any connection would. */
import { lookup } from 'node:dns/promises'
import type { Resolve } from './webhooks-address.ts'

const TIMEOUT_MS = 3000

/** The system's resolver takes as long as it likes; nobody waits for it here. */
export const resolveBySystem: Resolve = async (host) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<readonly string[]>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), TIMEOUT_MS)
  })
  try {
    const found = lookup(host, { all: true, verbatim: true })
    return await Promise.race([found.then((all) => all.map(({ address }) => address)), late])
  } finally {
    clearTimeout(timer)
  }
}
