/**
 * What keeps a Chromium build out of Edge's store or from working there. Edge takes the same package; its guides ("Manifest
 * file format for extensions", "Port a Chrome extension", "Publish an extension" on learn.microsoft.com) name what differs.
 */
import { isObject } from './cdp.ts'

/** Keys of Manifest V3 that Edge's guide lists, and `side_panel` of its guide on the sidebar. */
const KEYS: ReadonlySet<string> = new Set([
  ...['manifest_version', 'name', 'short_name', 'version', 'version_name', 'description', 'author', 'homepage_url'],
  ...['icons', 'action', 'default_locale', 'background', 'content_scripts', 'content_security_policy', 'commands'],
  ...['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions', 'incognito', 'storage'],
  ...['options_page', 'options_ui', 'side_panel', 'omnibox', 'devtools_page', 'sandbox', 'web_accessible_resources'],
  ...['externally_connectable', 'minimum_chrome_version', 'declarative_net_request', 'cross_origin_embedder_policy'],
  ...['cross_origin_opener_policy', 'chrome_settings_overrides', 'chrome_url_overrides', 'requirements'],
])
/** Would make Edge ask Chrome's store for updates, or belongs to a store. */
const FORBIDDEN = ['update_url', 'key', 'differential_fingerprint', 'browser_specific_settings', 'applications']
/** What Edge gives to extensions; of those it does not (`gcm`, `identity` of Google accounts …) none may be asked for. */
const PERMISSIONS: ReadonlySet<string> = new Set([
  ...['storage', 'alarms', 'contextMenus', 'activeTab', 'scripting', 'sidePanel', 'notifications', 'tabs'],
  ...['unlimitedStorage', 'clipboardRead', 'clipboardWrite', 'downloads', 'offscreen', 'webNavigation', 'cookies'],
])
const MAX_NAME = 45
const MAX_DESCRIPTION = 132
/** The store wants a picture of this size in the package. */
const STORE_ICON = '128'

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
/** In one language, as the browser would show it. */
const said = (value: unknown, messages: Readonly<Record<string, unknown>>): string => {
  const key = /^__MSG_(\w{1,64})__$/u.exec(String(value ?? ''))?.[1]
  const message = key === undefined ? undefined : messages[key]
  return key === undefined ? String(value ?? '') : isObject(message) ? String(message.message ?? '') : ''
}

/**
 * What is wrong with a built manifest, in words; nothing where all is well.
 * @param locales messages by the folder's name in `_locales`
 */
export const edgeFaults = (
  manifest: Readonly<Record<string, unknown>>,
  locales: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly string[] => {
  const faults: string[] = []
  if (manifest.manifest_version !== 3) faults.push('is no Manifest V3')
  for (const key of Object.keys(manifest)) {
    if (FORBIDDEN.includes(key)) faults.push(`must not hold ${key}`)
    else if (!KEYS.has(key)) faults.push(`unknown key ${key}`)
  }
  for (const permission of [...textsIn(manifest.permissions), ...textsIn(manifest.optional_permissions)])
    if (!PERMISSIONS.has(permission)) faults.push(`unknown permission ${permission}`)
  const { background, icons } = manifest
  if (!isObject(background) || typeof background.service_worker !== 'string') faults.push('has no service worker')
  if (!isObject(icons) || icons[STORE_ICON] === undefined) faults.push(`has no icon of ${STORE_ICON} px`)
  if (!/^\d{1,5}(?:\.\d{1,5}){0,3}$/u.test(String(manifest.version))) faults.push(`version ${manifest.version}`)
  for (const [locale, messages] of Object.entries(locales)) {
    const [name, description] = [said(manifest.name, messages), said(manifest.description, messages)]
    if (name === '' || Array.from(name).length > MAX_NAME) faults.push(`name in ${locale}: ${name.length} characters`)
    if (description === '' || Array.from(description).length > MAX_DESCRIPTION)
      faults.push(`description in ${locale}: ${description.length} characters`)
  }
  return faults
}
