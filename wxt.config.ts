/** The extension's build: Manifest V3 for Chromium and Firefox. Hosts are asked for one by one, never at once. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { glanceOf, SHOP_WORDS } from './src/core/glance.ts'
import { wordsOf } from './src/core/hint.ts'
import { MEANINGS_FILE, meaningsOf } from './src/core/meaning.ts'
import type { Locale } from './src/core/shown.ts'
import { SITES_FILE } from './src/core/site.ts'
import { WORDS } from './src/say/words/index.ts'
import { wordsFile } from './src/say/words/locales.ts'
import { abouts } from './src/schemes/about/index.ts'
import { schemes } from './src/schemes/index.ts'
import { LOOPBACK_PATTERNS } from './src/shell/hosts.ts'
import { iconPaths } from './src/shell/toolbar.ts'
import { sites } from './src/sites/index.ts'

/** No data is collected: what a register is asked is a hash prefix, or a number where the person chose so. */
const GECKO = {
  id: 'proofmark@proofmark.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
}

/** Firefox for Android: the same extension; what it has no place for (context menus, a sidebar) is looked for before use. */
const GECKO_ANDROID = { strict_min_version: '142.0' }

const ZXING_WASM = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))

/** The library knows an address on the web from which it would fetch its WebAssembly, were it not told ours: it goes. */
const withoutWebAddress = {
  name: 'without-web-address',
  transform: (code: string, id: string) =>
    id.includes('/zxing-wasm/') ? code.replaceAll(/https:\/\/[\w.]{1,60}\/npm\/zxing-wasm@/gu, '/none/') : undefined,
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: iconPaths(false),
    action: { default_title: '__MSG_actionTitle__', default_icon: iconPaths(true) },
    permissions: [
      'storage',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: mode === 'production' ? [] : [...LOOPBACK_PATTERNS],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      // Chromium keeps Alt+Shift+C (groups of tabs) and Alt+Shift+R for itself, and then gives none.
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_checkPage__' },
      'report-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_reportMark__' },
    },
    // Asked for where a person follows a report.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // WebAssembly from the extension itself reads the codes in a picture that a person brings.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    // Firefox knows no schema: there `policy.ts` alone reads what an organisation sets.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: GECKO, gecko_android: GECKO_ANDROID } }
      : { minimum_chrome_version: '128' }),
  }),
  vite: ({ mode }) => ({
    plugins: [withoutWebAddress],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      __GLANCE__: JSON.stringify(glanceOf([...schemes.flatMap(wordsOf), ...SHOP_WORDS])),
      __DEV__: JSON.stringify(mode !== 'production'),
      __OPEN_ROOTS__: JSON.stringify(process.env.PROOFMARK_OPEN_ROOTS === '1'),
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: MEANINGS_FILE, contents: JSON.stringify(meaningsOf(schemes, abouts)) })
      files.push({ relativeDest: SITES_FILE, contents: JSON.stringify(sites) })
      for (const [locale, words] of Object.entries(WORDS))
        files.push({ relativeDest: wordsFile(locale as Locale), contents: JSON.stringify(words) })
      files.push({ relativeDest: 'zxing_reader.wasm', absoluteSrc: ZXING_WASM })
    },
  },
  zip: {
    artifactTemplate: 'proofmark-{{packageVersion}}-{{browser}}.zip',
    sourcesTemplate: 'proofmark-{{packageVersion}}-sources.zip',
    excludeSources: ['.data/**', 'dist/**', 'test-results/**', 'playwright-report/**'],
  },
})
