import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { freePort } from '../../src/cli/ports.ts'

it('passes over a port in use and one that is spoken for', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const used = typeof address === 'object' && address ? address.port : 0
  const next = await freePort(used)
  expect(next).toBeGreaterThan(used)
  expect(await freePort(used, [next])).toBeGreaterThan(next)
  server.close()
})
