/**
 * Where browsers and Chinese fonts are found on Linux, macOS and Windows. Pure over a `Machine`, so that every
 * platform can be tested on any other.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

/** What the search may lean on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly exists: (file: string) => boolean
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
})

/** The variable by which a person names a browser of their own; it goes before everything else. */
const CHOICE: Readonly<Record<BrowserKind, string>> = { chromium: 'CHROME', firefox: 'FIREFOX' }

const LINUX_NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
}
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin']

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
}

const WINDOWS_FILES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

const onLinux = (kind: BrowserKind, { env }: Machine): readonly string[] => {
  const folders = new Set([...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...LINUX_FOLDERS])
  return LINUX_NAMES[kind].flatMap((name) => [...folders].map((folder) => path.posix.join(folder, name)))
}
const onMac = (kind: BrowserKind, { home }: Machine): readonly string[] =>
  MAC_APPS[kind].flatMap((app) => [`/Applications/${app}`, path.posix.join(home, 'Applications', app)])
const onWindows = (kind: BrowserKind, { env }: Machine): readonly string[] =>
  WINDOWS_ROOTS.flatMap((root) => {
    const folder = env[root]
    return folder ? WINDOWS_FILES[kind].map((file) => path.win32.join(folder, file)) : []
  })

/** Places to look, best first; `playwright` is where Playwright's installer puts its own copy. */
export const candidates = (kind: BrowserKind, machine: Machine, playwright?: string): readonly string[] => {
  const byPlatform = machine.platform === 'darwin' ? onMac : machine.platform === 'win32' ? onWindows : onLinux
  const chosen = machine.env[CHOICE[kind]]
  return [...(chosen ? [chosen] : []), ...byPlatform(kind, machine), ...(playwright ? [playwright] : [])]
}

/** Where Playwright's installer would have put this browser; `undefined` when Playwright is not installed. */
const playwrightPath = async (kind: BrowserKind): Promise<string | undefined> => {
  try {
    const playwright = await import('@playwright/test')
    return playwright[kind].executablePath() || undefined
  } catch {
    return undefined
  }
}

/** The browser to use, or `undefined`. Playwright is loaded only when nothing else is found: it is slow to load. */
export const findBrowser = async (
  kind: BrowserKind,
  machine: Machine = thisMachine(),
  installed: (kind: BrowserKind) => Promise<string | undefined> = playwrightPath,
): Promise<string | undefined> => {
  const here = candidates(kind, machine).find(machine.exists)
  if (here) return here
  const own = await installed(kind)
  return own && machine.exists(own) ? own : undefined
}

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts']
const CJK_FONT = /cjk|wqy|wenquan|uming|ukai|droidsansfallback|sourcehansans/iu

const fontFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true }).map(String)
  } catch {
    return []
  }
}

/** True when Chinese text can be drawn. macOS and Windows bring such fonts; on Linux fontconfig knows, or the files tell. */
export const hasChineseFonts = (platform: NodeJS.Platform = process.platform): boolean => {
  if (platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' })
  if (listed.status === 0 && listed.stdout.trim() !== '') return true
  return FONT_FOLDERS.some((folder) => fontFiles(folder).some((file) => CJK_FONT.test(file)))
}
