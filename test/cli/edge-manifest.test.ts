/** The package that Edge gets is the one for Chromium. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { edgeFaults } from '../../src/cli/edge-manifest.ts'
import { iconPaths } from '../../src/shell/toolbar.ts'
import config from '../../wxt.config.ts'

const locales = Object.fromEntries(
  readdirSync('public/_locales').map((locale) => [
    locale,
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')),
  ]),
)
const written = config.manifest
const ours: Readonly<Record<string, unknown>> = {
  ...(typeof written === 'function'
    ? written({ browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 })
    : written),
  // What the build adds.
  ...{ manifest_version: 3, version: '0.1.0', background: { service_worker: 'background.js' } },
}

describe('the manifest for Edge', () => {
  it('has nothing that Edge does not take, in any language', () => {
    expect(Object.keys(locales)).toHaveLength(8)
    expect(edgeFaults(ours, locales)).toEqual([])
    expect(Object.keys(iconPaths(false))).toContain('128')
  })

  const { background: _, ...withoutWorker } = ours
  it.each([
    [{ ...ours, update_url: 'https://clients2.google.com/service/update2/crx' }, 'must not hold update_url'],
    [{ ...ours, sidebar_action: {} }, 'unknown key sidebar_action'],
    [{ ...ours, permissions: ['gcm'] }, 'unknown permission gcm'],
    [{ ...ours, optional_permissions: ['identity.email'] }, 'unknown permission identity.email'],
    [withoutWorker, 'has no service worker'],
    [{ ...ours, icons: { 48: '/icon/48.png' } }, 'has no icon of 128 px'],
    [{ ...ours, version: '0.1.0-beta' }, 'version 0.1.0-beta'],
    [{ ...ours, manifest_version: 2 }, 'is no Manifest V3'],
  ])('finds what is wrong, %#', (manifest, fault) => expect(edgeFaults(manifest, {})).toEqual([fault]))

  it.each([
    ['name', 45],
    ['description', 132],
  ] as const)('holds the %s to %i characters', (key, most) => {
    const plain = { ...ours, name: 'x', description: 'x' }
    expect(edgeFaults({ ...plain, [key]: 'x'.repeat(most) }, { en: {} })).toEqual([])
    expect(edgeFaults({ ...plain, [key]: 'x'.repeat(most + 1) }, { en: {} })).toHaveLength(1)
    expect(edgeFaults({ ...plain, [key]: '__MSG_missing__' }, { en: {} })).toHaveLength(1)
  })
})
