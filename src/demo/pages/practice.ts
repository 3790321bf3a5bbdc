/**
 * Exercises in telling numbers apart: a scrap of a listing, what can be found out, a question, and the answer with its
 * reasons. The extension has to keep silent here: its chips would give the answers away, and eight products are no one
 * listing to compare with. So whatever it could read stands in a `footer`, which readers of a page leave alone as the
 * site's own, and each answer leads to the page of the shop on which the same number gets its chip.
 */
import { html, raw } from 'hono/html'
import { TONES } from '../../core/words.ts'
import type { PageLanguage } from '../../open-registry/words.ts'
import ccc from '../../schemes/about/cn-ccc.ts'
import scheme from '../../schemes/cn-ccc.ts'
import type { DemoPage, Markup, PageContext, Row } from '../demo-page.ts'
import { type PracticeCase, practiceCases } from '../practice-cases.ts'
import { practiceScript } from '../practice-script.ts'
import { CHOICES, type PractisedKind, practiceWords, RIGHT_CHOICE } from '../practice-words.ts'

const PATHS: Readonly<Record<PageLanguage, string>> = { zh: '/practice', en: '/practice/en' }
const LANGS = { zh: 'zh-CN', en: 'en' } as const

const isPractised = (kind: string): kind is PractisedKind => kind in RIGHT_CHOICE

/** The verdict that the shop's page must come to: the answer. */
const verdictOf = ({ shopPage }: PracticeCase): { readonly kind: PractisedKind; readonly number: string | null } => {
  const [verdict] = shopPage.expected
  if (!verdict || !isPractised(verdict.kind)) throw new Error(`nothing to practise on ${shopPage.path}`)
  return { kind: verdict.kind, number: verdict.number }
}

const rows = (pairs: readonly Row[]): Markup =>
  html`<dl class="definitions">${pairs.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`

/** A CCC number taken apart, each part with what it means; nothing for any other. */
const partsOf = (number: string | null, language: PageLanguage): Markup | '' => {
  const match = scheme.pattern.exec(number ?? '')
  const parts = match ? scheme.parse(match)?.parts : undefined
  if (!parts) return ''
  const words = practiceWords[language].parts
  const meanings = (['year', 'body', 'category', 'serial'] as const).map((part) => {
    const code = parts[part] ?? ''
    const named = part === 'category' ? (ccc.categories?.[code]?.[language] ?? '') : ''
    return html`<li><b>${code}</b> ${words[part]}${named}</li>`
  })
  return html`<ol class="parts">${meanings}</ol>`
}

const answer = (practice: PracticeCase, language: PageLanguage): Markup => {
  const words = practiceWords[language]
  const { kind, number } = verdictOf(practice)
  const { path, title, lang } = practice.shopPage
  return html`
<details><summary>${words.answer}</summary>
<p><strong>${words.choices[RIGHT_CHOICE[kind]]}</strong></p>
<h3>${words.lookAt}</h3>
<ul>${practice.words(language).why.map((reason) => html`<li>${reason}</li>`)}</ul>
${partsOf(number, language)}
<p>${words.proofmark} <span class="kind ${TONES[kind]}">${words.verdicts[kind]}</span></p>
<p>${words.tryIt} <a href="${path}" hreflang="${lang}"><span lang="${lang}">${title}</span></a> ${words.pageIn[lang]}</p>
</details>`
}

const question = (practice: PracticeCase, language: PageLanguage): Markup => {
  const words = practiceWords[language]
  const right = RIGHT_CHOICE[verdictOf(practice).kind]
  const named = words.choices[right]
  return html`
<form data-answer="${right}" data-right="${words.right(named)}" data-other="${words.other(named)}" autocomplete="off">
<fieldset><legend>${words.question}</legend>${CHOICES.map(
    (choice) =>
      html`<label><input type="radio" name="answer" value="${choice}" required> ${words.choices[choice]}</label>`,
  )}</fieldset>
<button hidden>${words.check}</button>
<p role="status"></p>
</form>`
}

const exercise =
  (language: PageLanguage) =>
  (practice: PracticeCase, index: number): Markup => {
    const words = practiceWords[language]
    const { title, page, found } = practice.words(language)
    const id = `exercise-${index + 1}`
    return html`
<article class="exercise" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${words.exercise(index + 1)}</h2>
<div class="sides">
<section><h3>${words.pageSays}</h3><p>${title}</p><footer>${rows(page)}</footer></section>
<section><h3>${words.found}</h3><footer>${rows(found)}</footer></section>
</div>
${question(practice, language)}
<footer>${answer(practice, language)}</footer>
</article>`
  }

const body =
  (language: PageLanguage) =>
  ({ nonce }: PageContext): Markup => {
    const words = practiceWords[language]
    const other = language === 'zh' ? 'en' : 'zh'
    return html`
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p class="note">${words.silence} <a href="${PATHS[other]}" lang="${LANGS[other]}" hreflang="${LANGS[other]}">${words.otherLanguage}</a></p>
${practiceCases.map(exercise(language))}
<script type="module" nonce="${nonce}">${raw(practiceScript)}</script>`
  }

const practicePage = (language: PageLanguage, structure: string, shows: string): DemoPage => ({
  path: PATHS[language],
  title: practiceWords[language].title,
  lang: LANGS[language],
  structure,
  shows,
  expected: [],
  body: body(language),
})

export const practicePages: readonly DemoPage[] = [
  practicePage('zh', '八道练习，编号都在页脚里，读者不读页脚', '真实、过期、借用、不可能：先自己判断；页面上没有结论'),
  practicePage(
    'en',
    'eight exercises, their numbers in footers, which readers leave alone',
    'real, expired, borrowed, impossible: judge for yourself; the page comes to no verdict',
  ),
]
