import { describe, expect, test } from 'vitest'
import { AS_THE_SYSTEM } from '../../src/core/appearance.ts'
import { FINDER_FILE, makeGrants } from '../../src/shell/grants.ts'
import { covers, LOOPBACK_PATTERNS, patternOfSite } from '../../src/shell/hosts.ts'
import { STOP_MESSAGE } from '../../src/shell/messages.ts'

interface Script {
  readonly id: string
  readonly js?: readonly string[]
  readonly matches?: readonly string[]
}
interface Tab {
  readonly id: number
  readonly realUrl: string
  readonly discarded?: boolean
}

/** A browser's permissions, registrations and tabs; what it is told is written down. */
const makeBrowser = (tabs: readonly Tab[] = []) => {
  const granted = new Set<string>()
  const scripts = new Map<string, Script>()
  const log: string[] = []
  const urlOf = ({ realUrl }: Tab) => ([...granted].some((pattern) => covers(pattern, realUrl)) ? realUrl : undefined)
  const note =
    (name: string, run: (given: never) => void) =>
    async (given: unknown): Promise<void> => {
      log.push(name)
      run(given as never)
    }
  const put = (list: readonly Script[]): void => {
    for (const script of list) scripts.set(script.id, script)
  }
  const api = {
    permissions: { getAll: async () => ({ origins: [...granted], permissions: [] }) },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: note('register', (list: readonly Script[]) => {
        if (list.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID')
        put(list)
      }),
      updateContentScripts: note('update', put),
      unregisterContentScripts: note('unregister', ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id)
      }),
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        log.push(`inject ${files.join()} into ${target.tabId}`)
      },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        tabs
          .map((tab) => ({ id: tab.id, url: urlOf(tab), discarded: tab.discarded ?? false }))
          .filter((tab) => !url || url.some((pattern) => tab.url && covers(pattern, tab.url))),
      sendMessage: async (id: number, message: unknown) => {
        log.push(`${JSON.stringify(message)} to ${id}`)
        throw new Error('Receiving end does not exist')
      },
    },
  }
  const settings = { sites: [] as string[] }
  const grants = makeGrants({
    ...(api as unknown as Pick<Parameters<typeof makeGrants>[0], 'permissions' | 'scripting' | 'tabs'>),
    settings: async () => ({
      language: 'auto',
      registers: [],
      sites: settings.sites,
      official: [],
      trust: [],
      appearance: AS_THE_SYSTEM,
    }),
    always: [],
    withdraw: async (id) => void log.push(`nothing more is told of ${id}`),
  })
  const take = (): readonly string[] => log.splice(0)
  return { granted, scripts, settings, grants, take, api }
}

const A = patternOfSite('a.example')
const B = patternOfSite('b.example')

describe('reconcile', () => {
  test('registers sites that are chosen and granted, and nothing else', async () => {
    const { granted, scripts, settings, grants } = makeBrowser()
    settings.sites = ['b.example', 'a.example', 'chosen-only.example']
    for (const pattern of [A, B, patternOfSite('granted-only.example')]) granted.add(pattern)
    expect(await grants.reconcile()).toEqual([A, B])
    expect([...scripts.values()]).toEqual([
      { id: 'finder', js: [FINDER_FILE], matches: [A, B], runAt: 'document_idle' },
    ])
  })

  test.each([
    ['*://*/*', A],
    ['<all_urls>', A],
    ['https://*.a.example/*', 'https://*.a.example/*'],
    ['https://m.a.example/*', 'https://m.a.example/*'],
  ])('a grant of %s for a chosen site comes to %s', async (grant, pattern) => {
    const { granted, settings, grants } = makeBrowser()
    settings.sites = ['a.example']
    granted.add(grant)
    expect(await grants.reconcile()).toEqual([pattern])
  })

  test('twice is once', async () => {
    const { granted, settings, grants, take } = makeBrowser()
    settings.sites = ['a.example']
    granted.add(A)
    await grants.reconcile()
    expect(take()).toEqual(['register'])
    await grants.reconcile()
    expect(take()).toEqual([])
  })

  test('two at once register once', async () => {
    const { granted, settings, grants, take } = makeBrowser()
    settings.sites = ['a.example']
    granted.add(A)
    const both = await Promise.all([grants.reconcile(), grants.reconcile()])
    expect(both).toEqual([[A], [A]])
    expect(take()).toEqual(['register'])
  })

  test('injects into tabs already open, but wakes none', async () => {
    const { granted, settings, grants, take } = makeBrowser([
      { id: 1, realUrl: 'https://a.example/p' },
      { id: 2, realUrl: 'https://m.a.example/p', discarded: true },
      { id: 3, realUrl: 'https://c.example/p' },
    ])
    settings.sites = ['a.example']
    granted.add(A)
    await grants.reconcile()
    expect(take()).toEqual(['register', `inject ${FINDER_FILE} into 1`])
  })

  test('a page that stands still holds up nothing', async () => {
    const { granted, settings, grants, take, api } = makeBrowser([
      { id: 1, realUrl: 'https://a.example/p' },
      { id: 2, realUrl: 'https://a.example/q' },
    ])
    settings.sites = ['a.example']
    granted.add(A)
    const inject = api.scripting.executeScript
    api.scripting.executeScript = async (given) => {
      await inject(given)
      if (given.target.tabId === 1) await new Promise(() => undefined)
    }
    expect(await grants.reconcile()).toEqual([A])
    expect(take()).toEqual(['register', `inject ${FINDER_FILE} into 1`, `inject ${FINDER_FILE} into 2`])
    expect(await grants.reconcile()).toEqual([A])
  })

  test('a second site updates the one registration', async () => {
    const { granted, scripts, settings, grants, take } = makeBrowser()
    settings.sites = ['a.example', 'b.example']
    granted.add(A)
    await grants.reconcile()
    granted.add(B)
    await grants.reconcile()
    expect(take()).toEqual(['register', 'update'])
    expect(scripts.get('finder')?.matches).toEqual([A, B])
  })

  test('a grant withdrawn: unregistered, and its tabs are told, though they hide their address', async () => {
    const { granted, scripts, settings, grants, take } = makeBrowser([
      { id: 1, realUrl: 'https://a.example/p' },
      { id: 2, realUrl: 'https://b.example/p' },
    ])
    settings.sites = ['a.example', 'b.example']
    granted.add(A)
    granted.add(B)
    await grants.reconcile()
    take()
    granted.delete(A)
    expect(await grants.reconcile()).toEqual([B])
    expect(scripts.get('finder')?.matches).toEqual([B])
    expect(take()).toEqual([
      'update',
      'nothing more is told of 1',
      `${JSON.stringify(STOP_MESSAGE)} to 1`,
      `inject ${FINDER_FILE} into 2`,
    ])
  })

  test('a site no longer chosen though granted: its tabs are told too', async () => {
    const { granted, scripts, settings, grants, take } = makeBrowser([{ id: 1, realUrl: 'https://a.example/p' }])
    settings.sites = ['a.example']
    granted.add(A)
    await grants.reconcile()
    take()
    settings.sites = []
    expect(await grants.reconcile()).toEqual([])
    expect(scripts.size).toBe(0)
    expect(take()).toEqual(['unregister', 'nothing more is told of 1', `${JSON.stringify(STOP_MESSAGE)} to 1`])
  })

  test('leftovers of an older version go', async () => {
    const { granted, scripts, settings, grants } = makeBrowser()
    scripts.set('old', { id: 'old', js: ['old.js'], matches: [A] })
    scripts.set('finder', { id: 'finder', js: ['content-scripts/finder.js'], matches: [A] })
    settings.sites = ['a.example']
    granted.add(A)
    await grants.reconcile()
    expect([...scripts.values()].map(({ id, js }) => [id, js])).toEqual([['finder', [FINDER_FILE]]])
  })

  test('loopback holds without a choice in development builds, once granted', async () => {
    const { granted, api } = makeBrowser()
    const grants = makeGrants({
      ...(api as never as Pick<Parameters<typeof makeGrants>[0], 'permissions' | 'scripting' | 'tabs'>),
      settings: async () => ({
        language: 'auto',
        registers: [],
        sites: [],
        official: [],
        trust: [],
        appearance: AS_THE_SYSTEM,
      }),
      always: LOOPBACK_PATTERNS,
      withdraw: async () => undefined,
    })
    expect(await grants.reconcile()).toEqual([])
    for (const pattern of LOOPBACK_PATTERNS) granted.add(pattern)
    expect(await grants.reconcile()).toEqual(LOOPBACK_PATTERNS)
  })

  test('one failure does not block the next call', async () => {
    const { granted, settings, grants, api } = makeBrowser()
    settings.sites = ['a.example']
    granted.add(A)
    const list = api.scripting.getRegisteredContentScripts
    api.scripting.getRegisteredContentScripts = () => Promise.reject(new Error('not now'))
    await expect(grants.reconcile()).rejects.toThrow('not now')
    api.scripting.getRegisteredContentScripts = list
    expect(await grants.reconcile()).toEqual([A])
  })
})
