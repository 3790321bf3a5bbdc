/** The page on which a badge is put together, what it needs, and the check of a badge in place: a part of `routes.ts`. */
import * as z from 'zod/mini'
import { BUILDER_PATHS, type BuilderRouteId } from './builder-paths.ts'
import {
  BadgeCheckAnswer,
  BadgeCheckInput,
  BuilderCheckQuery,
  BuilderFile,
  BuilderProof,
  BuilderProofQuery,
  BuilderQuery,
} from './builder-schemas.ts'
import type { Route } from './routes.ts'
import { SchemeId, text } from './schemas.ts'

const nothing = z.object({})

export const builderRoutes = {
  builder: {
    method: 'get',
    path: BUILDER_PATHS.builder,
    summary: 'A page for merchants: preview of a badge and what to copy; works without script',
    params: nothing,
    query: BuilderQuery,
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 60,
  },
  builderCheck: {
    method: 'get',
    path: BUILDER_PATHS.builderCheck,
    summary: 'The page of a check: is the badge installed right at this address?',
    params: nothing,
    query: BuilderCheckQuery,
    isSeldom: true,
    mediaType: 'text/html',
    problems: [],
    maxAgeSeconds: 0,
  },
  builderFile: {
    method: 'get',
    path: BUILDER_PATHS.builderFile,
    summary: 'A script of the badge as this register previews it, or of the builder page',
    params: z.object({ file: BuilderFile }),
    query: nothing,
    mediaType: 'text/javascript',
    problems: ['no-such-page'],
    maxAgeSeconds: 300,
  },
  builderProof: {
    method: 'get',
    path: BUILDER_PATHS.builderProof,
    summary: 'A proof for the preview on the builder page; good for no other page',
    params: z.object({ scheme: SchemeId, number: text(64) }),
    query: BuilderProofQuery,
    answer: BuilderProof,
    mediaType: 'application/json',
    problems: ['absent', 'not-held', 'not-a-number', 'origin-not-authorised'],
    maxAgeSeconds: 0,
  },
  checkBadge: {
    method: 'post',
    path: BUILDER_PATHS.checkBadge,
    summary:
      'Whether the badge is installed right at an address: reads the page once, and names what keeps it from working',
    params: nothing,
    query: nothing,
    body: BadgeCheckInput,
    isSeldom: true,
    answer: BadgeCheckAnswer,
    mediaType: 'application/json',
    problems: ['not-json', 'unprocessable'],
    maxAgeSeconds: 0,
  },
} as const satisfies Record<BuilderRouteId, Route>
