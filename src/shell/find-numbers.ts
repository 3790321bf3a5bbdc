/** Numbers in a text, and what a text may be while it is typed. Nobody is asked about any of it here. */
import type { Catalogue } from '../core/catalogue.ts'
import { check } from '../core/check.ts'
import { parseClaim } from '../core/parse.ts'
import type { Locale } from '../core/shown.ts'
import { type Candidate, claimsInText, type Guess, whyNoNumber } from '../core/typed.ts'
import type { Claim } from '../core/words.ts'
import { groupNumber } from '../say/explain/group.ts'
import { sayAll } from '../say/explain/say.ts'
import { LANGUAGE } from '../say/words/locales.ts'
import type { Words } from '../say/words/words.ts'

export interface FindNumbersDependencies {
  readonly catalogue: () => Promise<Catalogue | undefined>
  readonly locale: () => Promise<Locale>
  readonly wordsIn: (locale: Locale) => Promise<Words>
  readonly now: () => Date
}

export interface FindNumbers {
  /** Claims in a text, of one scheme where the person chose it. */
  readonly find: (text: string, scheme?: string) => Promise<readonly Claim[]>
  readonly guess: (text: string) => Promise<Guess>
}

const MAX_CANDIDATES = 6
const NO_LISTING = { site: '', title: '', models: [], attributes: [] }

export const makeFindNumbers = ({ catalogue, locale, wordsIn, now }: FindNumbersDependencies): FindNumbers => {
  const today = (): string => now().toISOString().slice(0, 10)
  const find: FindNumbers['find'] = async (text, scheme) => {
    const claims = claimsInText(text, (await catalogue()) ?? new Map(), today())
    return scheme === undefined ? claims : claims.filter((claim) => claim.scheme === scheme)
  }

  /** The verdict's own sentence on what cannot be a number, so that it reads as it will after the check. */
  const problemOf = async (claim: Claim, known: Catalogue): Promise<string | undefined> => {
    const lookup = async () => []
    const verdicts = await check([claim], NO_LISTING, { catalogue: known, lookup, today: today() })
    const words = await wordsIn(await locale())
    const [shown] = sayAll(verdicts, { words, catalogue: known, now: now().toISOString() })
    return shown?.sentence
  }
  const candidateOf = async (claim: Claim, known: Catalogue): Promise<readonly Candidate[]> => {
    const about = known.get(claim.scheme)?.about
    if (!about || claim.raw === undefined) return []
    const reading = parseClaim(claim, known, today())
    const base = { scheme: claim.scheme, name: about.name[LANGUAGE[await locale()]] }
    if (reading.kind === 'number') return [{ ...base, numberText: groupNumber(reading.number) }]
    const problem = await problemOf(claim, known)
    return [{ ...base, numberText: claim.raw, ...(problem ? { problem } : {}) }]
  }

  return {
    find,
    guess: async (text) => {
      const known = (await catalogue()) ?? new Map()
      const claims = (await find(text)).slice(0, MAX_CANDIDATES)
      const candidates = (await Promise.all(claims.map((claim) => candidateOf(claim, known)))).flat()
      return candidates.length > 0 || text.trim() === '' ? { candidates } : { candidates, why: whyNoNumber(text) }
    },
  }
}
