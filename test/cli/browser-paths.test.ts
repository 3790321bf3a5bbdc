import { describe, expect, it } from 'vitest'
import { candidates, findBrowser, type Machine } from '../../src/cli/browser-paths.ts'

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: platform === 'darwin' ? '/Users/example' : '/home/example',
  exists: (file) => files.includes(file),
})
const none = async (): Promise<undefined> => undefined

describe('findBrowser', () => {
  it('finds the browsers of a Debian system, Chromium before Chrome', async () => {
    const debian = machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/firefox-esr'])
    expect(await findBrowser('chromium', debian, none)).toBe('/usr/bin/chromium')
    expect(await findBrowser('firefox', debian, none)).toBe('/usr/bin/firefox-esr')
  })

  it('looks along PATH before the usual folders', async () => {
    const files = ['/opt/own/chromium', '/usr/bin/chromium']
    expect(await findBrowser('chromium', machine('linux', files, { PATH: '/opt/own:/bin' }), none)).toBe(files[0])
  })

  it('puts the person’s own choice first, and passes over one that is not there', async () => {
    const files = ['/usr/bin/chromium', '/opt/mine']
    expect(await findBrowser('chromium', machine('linux', files, { CHROME: '/opt/mine' }), none)).toBe('/opt/mine')
    expect(await findBrowser('chromium', machine('linux', files, { CHROME: '/gone' }), none)).toBe('/usr/bin/chromium')
  })

  it('finds applications on macOS, for all and for one person', async () => {
    const edge = '/Users/example/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(await findBrowser('chromium', machine('darwin', [edge]), none)).toBe(edge)
  })

  it('finds programs on Windows', async () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    const windows = machine('win32', [chrome], { PROGRAMFILES: 'C:\\Program Files' })
    expect(await findBrowser('chromium', windows, none)).toBe(chrome)
  })

  it('takes the copy that Playwright installed only when nothing else is there', async () => {
    const copy = '/home/example/.cache/ms-playwright/chromium-1/chrome'
    const installed = async (): Promise<string> => copy
    expect(await findBrowser('chromium', machine('linux', [copy]), installed)).toBe(copy)
    expect(await findBrowser('chromium', machine('linux', [copy, '/usr/bin/chromium']), installed)).toBe(
      '/usr/bin/chromium',
    )
    expect(await findBrowser('chromium', machine('linux', []), installed)).toBeUndefined()
  })
})

it('lists no place twice', () => {
  const places = candidates('chromium', machine('linux', [], { PATH: '/usr/bin:/bin:/usr/bin' }))
  expect(places.length).toBeGreaterThan(6)
  expect(new Set(places).size).toBe(places.length)
})
