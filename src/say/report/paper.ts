/** A paper for one recipient in one language, from facts: what to type, what to ask for, which rules may apply. */
import { enPaper } from './en.ts'
import type { Paper, PaperSection, Recipient, ReportFacts, SheetRow } from './facts.ts'
import { type LegalBasis, legalBases, markClassOf, PLATFORM_DUTY } from './legal.ts'
import { clip, MAX_SHORT, shortText } from './short-text.ts'
import type { PaperLanguage, PaperWords } from './words.ts'
import { zhPaper } from './zh-CN.ts'

export const PAPER_WORDS: Readonly<Record<PaperLanguage, PaperWords>> = { 'zh-CN': zhPaper, en: enPaper }

/** Own words are the longest text that a paper takes over. */
const MAX_VALUE = 500
const MAX_WORDS = 4_000

const sheet = (facts: ReportFacts, words: PaperWords): readonly SheetRow[] => {
  const { fields, notStated } = words
  const { mark, check, page, shop, product, suspicion, quote } = facts
  const row = (label: string, value: string | undefined, hint?: string): SheetRow => ({
    label,
    value: clip(value, MAX_VALUE) ?? notStated,
    ...(hint ? { hint } : {}),
  })
  return [
    row(fields.seller, shop?.name ?? shop?.host, words.sellerHint),
    row(fields.platform, shop?.platform ?? shop?.host),
    row(fields.url, page?.url),
    row(fields.product, product?.title ?? page?.title),
    row(fields.brand, product?.brand),
    row(fields.model, product?.model),
    row(fields.maker, product?.maker),
    row(fields.mark, mark?.name),
    row(fields.number, mark?.number),
    row(fields.quote, quote),
    row(fields.result, check ? [check.register, check.day, check.said].filter(Boolean).join(' · ') : words.notAsked),
    row(fields.suspicion, words.suspicions[suspicion]),
  ]
}

const legalLine = ({ rule, conduct, sanction, grade, isOldText }: LegalBasis, words: PaperWords): SheetRow => {
  const language = words.lang === 'en' ? 'en' : 'zh'
  const known = [words.grade(grade), isOldText && words.oldText].filter(Boolean).join(words.lang === 'en' ? '; ' : '；')
  return {
    label: rule[language],
    value: conduct[language],
    hint: `${words.sanction}${words.lang === 'en' ? ': ' : '：'}${sanction[language]} (${known})`,
  }
}

/** Chinese rules are for Chinese recipients; a recipient elsewhere is told that none is quoted. */
const legal = (recipient: Recipient, facts: ReportFacts, words: PaperWords): PaperSection | undefined => {
  const heading = words.headings.legal
  if (recipient === 'body') return undefined
  if (recipient === 'eu' || recipient === 'us') return { heading, lines: [words.noLawHere] }
  const scheme = facts.mark?.scheme
  const isChinese = markClassOf(scheme) !== 'foreign'
  // A shop anywhere may show a foreign mark; a platform anywhere may be told of it.
  const bases = recipient === 'platform' && !isChinese ? [] : legalBases(facts.suspicion, scheme)
  const all = recipient === 'platform' && isChinese ? [...bases, PLATFORM_DUTY] : bases
  return all.length > 0
    ? { heading, lines: [words.checkFirst], rows: all.map((one) => legalLine(one, words)) }
    : { heading, lines: [words.noBasis] }
}

/** Only 12315 has a form that is known, a place by law, and two ways that are told apart. */
const forms = (words: PaperWords): readonly PaperSection[] => [
  { heading: words.headings.steps, lines: words.steps },
  { heading: words.headings.where, lines: words.where },
  { heading: words.headings.ways, lines: words.ways },
]

export const paperFor = (recipient: Recipient, facts: ReportFacts, locale: PaperLanguage): Paper => {
  const words = PAPER_WORDS[locale]
  const { headings } = words
  const short = shortText(facts, words)
  const own = clip(facts.words, MAX_WORDS)
  const contact = clip(facts.contact, MAX_VALUE)
  const sections: readonly (PaperSection | undefined)[] = [
    { heading: headings.short, lines: [short, words.shortHint(short.length, MAX_SHORT)] },
    { heading: headings.sheet, rows: sheet(facts, words) },
    own ? { heading: headings.words, lines: [own] } : undefined,
    { heading: headings.ask, lines: words.asks[recipient] },
    contact ? { heading: headings.contact, lines: [contact] } : undefined,
    {
      heading: headings.evidence,
      lines: facts.evidence.length > 0 ? [words.evidenceHint, ...facts.evidence] : [words.noEvidence],
    },
    legal(recipient, facts, words),
    ...(recipient === 'cn-12315' ? forms(words) : []),
  ]
  return {
    lang: words.lang,
    title: words.titles[recipient],
    sections: [
      { heading: '', lines: [...(facts.isDemo ? [words.demo] : []), ...words.about[recipient]] },
      ...sections.filter((section) => section !== undefined),
    ],
  }
}
