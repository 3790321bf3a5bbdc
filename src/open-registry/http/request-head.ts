/** The head of a request, read where Node's parser left it: through the web's `Headers` each look at it costs a copy. */
import type { HttpBindings } from '@hono/node-server'

/** A request as hono's context gives it, or as it comes from Node. */
export interface Asking {
  readonly req: { readonly url: string; readonly header: (name: string) => string | undefined }
  readonly env: unknown
}

/** A field by its name in lower case. Several of one name are joined, as RFC 9110 §5.3 has it. */
export const headerOf = ({ req, env }: Asking, name: Lowercase<string>): string | undefined => {
  const incoming = (env as Partial<HttpBindings> | undefined)?.incoming
  if (!incoming) return req.header(name)
  const value = incoming.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

export const hasQuery = ({ req }: Asking): boolean => req.url.includes('?')
