/** What came back from a page is a stranger's: read once, capped, and dropped whole where it is not what was asked for. */
import * as z from 'zod/mini'
import { GATHER_LIMITS as AT_MOST, type Gathered } from '../core/gathered.ts'
import { Listing, text } from './door.ts'

const many = <T extends z.core.SomeType>(schema: T, max: number) => z.readonly(z.array(schema).check(z.maxLength(max)))
const length = z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000))
const Web = z.string().check(z.maxLength(AT_MOST.address), z.regex(/^https?:\/\//iu))

const GatheredShape = z.object({
  title: text(AT_MOST.title),
  language: text(35),
  passages: many(
    z.object({
      kind: text(20),
      label: z.exactOptional(text(AT_MOST.passage)),
      text: text(AT_MOST.passage),
      path: z.exactOptional(text(AT_MOST.path)),
    }),
    AT_MOST.passages,
  ),
  fragment: z.exactOptional(z.object({ path: text(AT_MOST.path), markup: text(AT_MOST.fragment) })),
  jsonLd: many(text(AT_MOST.jsonLdText), AT_MOST.jsonLd),
  pictures: many(z.object({ address: Web, alt: text(AT_MOST.alt) }), AT_MOST.pictures),
  region: z.exactOptional(
    z.object({ left: length, top: length, width: length, height: length, viewWidth: length, viewHeight: length }),
  ),
  listing: z.exactOptional(Listing),
})

export const readGathered = (value: unknown): Gathered | undefined => {
  const read = GatheredShape.safeParse(value)
  return read.success ? read.data : undefined
}
