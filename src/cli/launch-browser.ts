/** Starts a Chromium of its own with a fresh profile and the extension in it, and puts everything away afterwards. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Cdp, connectPipe } from './cdp.ts'

export interface LaunchOptions {
  readonly binary: string
  readonly headless: boolean
  /** Folder of the unpacked extension. */
  readonly extensionDir: string
  /** A profile that stays afterwards; else a fresh one is made and removed. */
  readonly profile?: string
}

export interface LaunchedBrowser {
  readonly cdp: Cdp
  readonly extensionId: string
  /** Resolves when the browser has gone, by us or by the person closing it. */
  readonly gone: Promise<void>
  /** Closes the browser and removes its profile. Safe to call twice. */
  readonly close: () => Promise<void>
  /** Ends the browser and all its processes without warning. */
  readonly kill: () => Promise<void>
}

/** How long a browser may take to close by itself. */
const CLOSE_WITHIN_MS = 4000

/** A fresh profile. Only in developer mode does the browser note the errors of extensions. */
export const makeProfile = (): string => {
  const profile = mkdtempSync(path.join(tmpdir(), 'proofmark-'))
  mkdirSync(path.join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

const argumentsFor = (profile: string, headless: boolean): readonly string[] => [
  `--user-data-dir=${profile}`,
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(headless ? ['--headless=new', '--disable-gpu'] : []),
]

/** Starts it. Rejects when the browser does not start or refuses the extension; nothing is left behind then. */
export const launchBrowser = async (options: LaunchOptions): Promise<LaunchedBrowser> => {
  const { binary, headless, extensionDir, profile = makeProfile() } = options
  // A group of its own, so that a Ctrl-C in the terminal reaches us first and we can close it in order.
  const child = spawn(binary, [...argumentsFor(profile, headless)], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const cdp = connectPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)

  const kill = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    try {
      if (process.platform === 'win32') child.kill()
      else process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It went by itself in between.
    }
  }
  const close = async (): Promise<void> => {
    cdp.send('Browser.close').catch(() => undefined)
    const timer = setTimeout(kill, CLOSE_WITHIN_MS)
    await gone
    clearTimeout(timer)
    if (options.profile === undefined) removeProfile(profile)
  }

  try {
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extensionDir })
    const end = (): Promise<void> => {
      kill()
      return gone
    }
    return { cdp, extensionId: String(id), gone, close, kill: end }
  } catch (error) {
    await close()
    throw error
  }
}
