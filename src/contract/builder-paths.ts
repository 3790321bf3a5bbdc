/** Where the page stands on which a badge is put together. */

/** With `{name}` where a path parameter stands. */
export const BUILDER_PATHS = {
  builder: '/builder',
  builderCheck: '/builder/check',
  builderFile: '/builder/files/{file}',
  builderProof: '/builder/proof/{scheme}/{number}',
  checkBadge: '/v1/badge-checks',
} as const
export type BuilderRouteId = keyof typeof BUILDER_PATHS
