/**
 * Sentences as data: `{name}` is the place of a fact; `[ until {day}]` stands only where its facts are known, and of
 * `[{body}|The body]` the first part whose facts are. Brackets are not nested. A fact is put in as it is and never read
 * as a template, whatever a page or a register may have written into it.
 */

/** A text with places for these facts. A plain string to those who write it. */
export type Template<Fact extends string> = string & { readonly facts?: Fact }

type Facts = Readonly<Record<string, string | undefined>>

const PLACE = /\{([a-z]{1,20})\}/gu
/** A bracket, or a place outside of brackets. */
const PIECE = /\[([^\]]{0,600})\]|\{([a-z]{1,20})\}/gu

const placesIn = (text: string): readonly string[] => [...text.matchAll(PLACE)].map(([, name = '']) => name)

const fillPlaces = (text: string, facts: Facts): string => text.replace(PLACE, (_, name: string) => facts[name] ?? '')

const fillBracket = (inside: string, facts: Facts): string => {
  const known = inside.split('|').find((part) => placesIn(part).every((name) => facts[name]))
  return fillPlaces(known ?? '', facts)
}

/** The text with its facts. Of a place outside of brackets whose fact is unknown nothing is left. */
export const fill = <Fact extends string>(
  template: Template<Fact>,
  facts: Readonly<Record<Fact, string | undefined>>,
): string =>
  template.replace(PIECE, (_, inside: string | undefined, name: string | undefined) =>
    inside === undefined ? ((facts as Facts)[name ?? ''] ?? '') : fillBracket(inside, facts),
  )

/** The facts that a text has a place for, each once, in order. */
export const factsOfTemplate = (template: string): readonly string[] => [...new Set(placesIn(template))].sort()
