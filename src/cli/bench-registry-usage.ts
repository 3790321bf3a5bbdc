/** How `bench -- registry` is called. Apart from the bench itself, so that other benches load none of it. */

export const REGISTRY_FLAGS = {
  size: { type: 'string' },
  sizes: { type: 'string' },
  postgres: { type: 'boolean' },
  rounds: { type: 'string' },
} as const

export const REGISTRY_USAGE = `  registry             the open register over a constant answer: look-ups, batches, ranges; import; bytes; memory
    --size <n>         how many certificates the goals are held to; default 3200000
    --sizes <n,n>      measure at these as well, on the way; default 100000,1000000
    --postgres         PostgreSQL as well, at --size (it must be installed; a server is made for the measure)
    --rounds <n>       default 7`
