/** The head of a request, read where Node's parser left it: through the web's `Headers` each look at it costs a copy. */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** A field by its name in lower case. Several of one name are joined, as RFC 9110 §5.3 has it. */
export const headerOf = ({ req, env }: Context, name: Lowercase<string>): string | undefined => {
  const incoming = (env as Partial<HttpBindings> | undefined)?.incoming
  if (!incoming) return req.header(name)
  const value = incoming.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

export const hasQuery = ({ req }: Context): boolean => req.url.includes('?')
