/** The pages for people. */
import { dayOf } from '../../core/dates.ts'
import { cast } from '../cast.ts'
import { findCertificate } from '../certificates.ts'
import { isDemo, makeCoverageReader } from '../coverage.ts'
import { makeDocsPage } from '../docs-page.ts'
import { certificatePage, homePage, type PageContext } from '../pages.ts'
import type { Handlers, Served } from '../served.ts'
import { showcase } from '../showcase.ts'
import { NOTHING_AROUND, readSurroundings } from '../surroundings.ts'

type PageHandlers = Pick<Handlers, 'page' | 'home' | 'docs'>

export const makePageHandlers = ({ store, catalogue, now, operator }: Served): PageHandlers => {
  const readCoverage = makeCoverageReader(store)
  const contextFor = async (language: PageContext['language']): Promise<PageContext> => ({
    language,
    catalogue,
    operator,
    demo: isDemo(await readCoverage()),
  })
  const docsPage = makeDocsPage()
  return {
    page: async ({ params, language }) => {
      const found = await findCertificate({ store, catalogue, today: dayOf(now()) }, params)
      const around = found.kind === 'held' ? await readSurroundings(store, found) : NOTHING_AROUND
      return certificatePage(found, around, params, await contextFor(language))
    },
    home: async ({ language }) => {
      const context = await contextFor(language)
      const shown = [...cast.map(({ record }) => record), ...showcase]
      const numbers = shown.map(({ scheme, number }) => ({ scheme, compact: number }))
      const examples = context.demo ? (await store.findAll(numbers)).filter((record) => record !== undefined) : []
      return homePage(await readCoverage(), (await store.edition()).asOf, examples, context)
    },
    docs: async ({ language }) => docsPage((await store.edition()).asOf, await contextFor(language)),
  }
}
