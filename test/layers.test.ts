/** Who may import whom. Anything not listed is forbidden; dynamic imports count; there are no cycles. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, type Module, modules, root } from './source-tree.ts'

type Rule = { readonly ours: readonly RegExp[]; readonly packages: readonly RegExp[] }

const all = (...patterns: readonly RegExp[]): readonly RegExp[] => patterns
const CORE = /^src\/core\//u
const CONTRACT = /^src\/contract\//u
const SCHEMES = /^src\/schemes\/(?!about\/)/u
const ABOUT = /^src\/schemes\/about\//u
const REGISTRIES = /^src\/registries\//u
const EVIDENCE = /^src\/evidence\//u
const SITES = /^src\/sites\//u
const SAY = /^src\/say\//u
const WORDS = /^src\/say\/words\//u
const SHELL = /^src\/shell\//u
const PAGE = /^src\/page\//u
const UI = /^src\/ui\//u
const NODE = /^node:/u
const PREACT = /^preact(?:\/|$)/u
const WXT = /^wxt(?:\/|$)/u
const FINDER_DOORS = [/^src\/shell\/(?:messages|bus)\.ts$/u]

/** The first room whose pattern holds decides. */
const ROOMS: readonly (readonly [name: string, room: RegExp, rule: Rule])[] = [
  ['core', CORE, { ours: [CORE], packages: [] }],
  ['contract', CONTRACT, { ours: [CONTRACT], packages: all(/^zod\/mini$/u) }],
  ['about', ABOUT, { ours: [CORE, ABOUT, SCHEMES], packages: [] }],
  ['schemes', SCHEMES, { ours: [CORE, SCHEMES], packages: [] }],
  // The evidence file is written by the shell and read by everybody: server, command line, extension page.
  ['evidence', EVIDENCE, { ours: [CORE, CONTRACT, EVIDENCE], packages: all(/^zod\/mini$/u, /^fflate$/u) }],
  ['sites', SITES, { ours: [CORE, SITES], packages: [] }],
  ['registries', REGISTRIES, { ours: [CORE, CONTRACT, REGISTRIES], packages: all(/^htmlparser2$/u) }],
  ['page', PAGE, { ours: [CORE, PAGE, /^src\/sites\/generic\.ts$/u], packages: [] }],
  ['say/words', WORDS, { ours: [CORE, WORDS], packages: [] }],
  ['say', SAY, { ours: [CORE, SAY, ABOUT], packages: [] }],
  [
    'chip and card',
    /^src\/ui\/(?:chip|card|copy|details|dom|glyphs|tokens)\.ts$/u,
    // A chip may stand in a form, which is asked past its fields.
    { ours: [CORE, UI, /^src\/page\/dom\.ts$/u], packages: [] },
  ],
  ['ui', UI, { ours: [CORE, UI, WORDS], packages: all(PREACT) }],
  [
    'shell',
    SHELL,
    {
      ours: [CORE, CONTRACT, EVIDENCE, SCHEMES, REGISTRIES, SITES, SAY, SHELL],
      packages: all(/^idb$/u, /^zod\/mini$/u, WXT),
    },
  ],
  [
    'open-registry',
    /^src\/open-registry\//u,
    {
      ours: [CORE, CONTRACT, EVIDENCE, SCHEMES, ABOUT, REGISTRIES, SAY, /^src\/open-registry\//u],
      packages: all(
        NODE,
        /^hono(?:\/|$)/u,
        /^@hono\//u,
        /^kysely(?:\/|$)/u,
        /^pg$/u,
        /^zod\/mini$/u,
        /^saxes$/u,
        /^htmlparser2$/u,
        /^fflate$/u,
      ),
    },
  ],
  [
    'demo',
    /^src\/demo\//u,
    {
      ours: [CORE, CONTRACT, SCHEMES, ABOUT, /^src\/open-registry\//u, /^src\/demo\//u],
      packages: all(NODE, /^hono(?:\/|$)/u, /^@hono\//u),
    },
  ],
  [
    'cli',
    /^src\/cli\//u,
    {
      ours: [/^src\/(?!shell\/|ui\/)/u, /^src\/shell\/(?:lookup|get|outbox(?:-[a-z]{1,20})?)\.ts$/u],
      packages: all(
        NODE,
        WXT,
        /^zod\/mini$/u,
        /^fflate$/u,
        /^happy-dom$/u,
        /^vite$/u,
        /^playwright/u,
        /^@playwright\//u,
        /^puppeteer-core$/u,
      ),
    },
  ],
  [
    'widget',
    /^widget\//u,
    {
      ours: [/^widget\//u, /^src\/core\/(?:statement|words)\.ts$/u, /^src\/say\/words\/[a-zA-Z-]+\.ts$/u],
      packages: all(/^vite$/u, NODE),
    },
  ],
  [
    'finder',
    /^entrypoints\/finder/u,
    {
      ours: [/^entrypoints\/finder/u, PAGE, CORE, /^src\/ui\/chip\.ts$/u, ...FINDER_DOORS],
      packages: all(WXT),
    },
  ],
  [
    'chips',
    /^entrypoints\/chips/u,
    {
      ours: [/^entrypoints\/(?:chips\/|finder\/doors)/u, PAGE, CORE, /^src\/ui\/chip\.ts$/u],
      packages: all(WXT),
    },
  ],
  [
    'card',
    /^entrypoints\/card/u,
    {
      ours: [/^entrypoints\/(?:card\/|finder\/doors)/u, CORE, /^src\/ui\/(?:card|copy)\.ts$/u, ...FINDER_DOORS],
      packages: all(WXT),
    },
  ],
  [
    'reader',
    /^entrypoints\/reader/u,
    {
      ours: [/^entrypoints\/(?:reader\/|finder\/doors)/u, CORE, PAGE, SCHEMES, /^src\/sites\/generic\.ts$/u],
      packages: all(WXT),
    },
  ],
  [
    'results',
    /^entrypoints\/results/u,
    { ours: [/^entrypoints\/(?:results\/|finder\/doors)/u, CORE, PAGE], packages: all(WXT) },
  ],
  [
    'badges',
    /^entrypoints\/badges/u,
    { ours: [/^entrypoints\/(?:badges\/|finder\/doors)/u, CORE, PAGE], packages: all(WXT) },
  ],
  [
    'official',
    /^entrypoints\/official/u,
    { ours: [/^entrypoints\/official/u, PAGE, CORE, ...FINDER_DOORS], packages: all(WXT) },
  ],
  [
    'certificate',
    /^entrypoints\/certificate\//u,
    {
      ours: [/^entrypoints\/certificate\//u, SHELL, UI, CORE, WORDS],
      packages: all(WXT, PREACT, /^zxing-wasm\/reader$/u),
    },
  ],
  ['gatherer', /^entrypoints\/gatherer/u, { ours: [/^entrypoints\/gatherer/u, PAGE, CORE], packages: all(WXT) }],
  [
    'entrypoints',
    /^entrypoints\//u,
    { ours: [/^entrypoints\//u, SHELL, EVIDENCE, PAGE, UI, CORE, WORDS], packages: all(WXT, PREACT) },
  ],
]

const ruleFor = (path: string): (typeof ROOMS)[number] | undefined => ROOMS.find(([, room]) => room.test(path))
const isStyle = (path: string): boolean => /\.css$/u.test(path)

const isAllowed = ({ specifier, path, isTypeOnly }: Import, rule: Rule): boolean => {
  if (path !== undefined) return isStyle(path) || rule.ours.some((pattern) => pattern.test(path))
  // Types leave no trace in a bundle, but core stays free of packages even in types.
  return rule.packages.some((pattern) => pattern.test(specifier)) || (isTypeOnly && rule.packages.length > 0)
}

const breaches = modules.flatMap((module) => {
  const found = ruleFor(module.path)
  if (!found) return [`${module.path} stands in no room`]
  return module.imports
    .filter((entry) => !isAllowed(entry, found[2]))
    .map(({ specifier }) => `${found[0]}: ${module.path} imports ${specifier}`)
})

const cyclesFrom = (graph: ReadonlyMap<string, Module>): readonly string[] => {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const { path: next, isTypeOnly } of graph.get(path)?.imports ?? [])
      if (next !== undefined && !isTypeOnly && graph.has(next)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

describe('layers', () => {
  it('sees the tree', () => {
    expect(modules.length).toBeGreaterThan(60)
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  })
  it('nobody imports what its room may not', () => expect(breaches).toEqual([]))
  it('every relative import leads to a file', () => {
    const lost = modules.flatMap(({ path, imports }) =>
      imports
        .filter((entry) => entry.path !== undefined && !existsSync(join(root, entry.path)))
        .map(({ specifier }) => `${path}: ${specifier}`),
    )
    expect(lost).toEqual([])
  })
  it('has no cycles', () => expect(cyclesFrom(new Map(modules.map((module) => [module.path, module])))).toEqual([]))
  const graph = new Map(modules.map((module) => [module.path, module]))
  /** Everything that the doors of this pattern carry, by any way. */
  const reachedFrom = (doors: RegExp): readonly string[] => {
    const reached = new Set<string>()
    const walk = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { path: next, isTypeOnly } of graph.get(path)?.imports ?? [])
        if (next !== undefined && !isTypeOnly) walk(next)
    }
    for (const { path } of modules) if (doors.test(path)) walk(path)
    return [...reached]
  }
  it('what decides and what says it never reaches page or badge', () => {
    const reached = reachedFrom(/^entrypoints\/(?:finder|card|chips|reader|badges|official|gatherer)|^widget\//u)
    expect(reached.filter((path) => /explain|^src\/registries/u.test(path))).toEqual([])
    expect(reached.length).toBeGreaterThan(10)
  })
  it('the prose about schemes is in no bundle: background and views read it from a file', () => {
    const reached = reachedFrom(/^entrypoints\/|^widget\//u)
    expect(reached.filter((path) => ABOUT.test(path))).toEqual([])
    expect(reached).toContain('src/schemes/index.ts')
  })
  it('views carry no scheme, the background no words of views and no call that it never makes', () => {
    const views = reachedFrom(/^entrypoints\/(?:popup|options|sidepanel)\//u)
    expect(views.filter((path) => SCHEMES.test(path))).toEqual([])
    expect(views).toContain('src/say/words/views/index.ts')
    const background = reachedFrom(/^entrypoints\/background/u)
    expect(background.filter((path) => /^src\/say\/words\/views\/|^src\/contract\/routes/u.test(path))).toEqual([])
    expect(background).toContain('src/contract/paths.ts')
  })
})
