/** What a build fixes for ever; see `wxt.config.ts`. */

/** True in builds for development: loopback hosts are granted, a demonstration register is set. */
declare const __DEV__: boolean
/** True in builds for tests that must look into shadow roots; never in a release. */
declare const __OPEN_ROOTS__: boolean
/** Source of the pattern by which the finder tells a page worth reading; see `core/hint.ts`. */
declare const __GLANCE__: string

interface ImportMeta {
  readonly env?: { readonly FIREFOX?: boolean }
}
