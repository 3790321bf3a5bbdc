/** The page on which a merchant puts a badge together. Complete without script; its form is a plain one. */
import { createHash } from 'node:crypto'
import { BADGE_THEMES, BADGE_VARIANTS, type BadgeCheckAnswer, type BuilderQuery } from '../contract/builder-schemas.ts'
import { pathOf } from '../contract/paths.ts'
import { dayOf } from '../core/dates.ts'
import type { Instant } from '../core/words.ts'
import { SIZES } from './badge-layout.ts'
import type { BadgeFile } from './builder-files.ts'
import {
  BADGE_SNIPPETS,
  type BadgeChoice,
  pictureAt,
  type SnippetGround,
  type SnippetKind,
  snippetOf,
} from './builder-snippets.ts'
import { builderWords } from './builder-words.ts'
import type { HeldRecord } from './cast.ts'
import { stateOf } from './certificate-parts.ts'
import { framed, glyph, STYLE_HASH } from './frame.ts'
import { type Html, html } from './html.ts'
import { type PageContext, page } from './pages.ts'
import type { Reply } from './reply.ts'
import { type Lack, pageWords } from './words.ts'

const STYLE = `
form{margin:16px 0}
.ask{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) auto;gap:12px 16px;align-items:end}
.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.choose{display:flex;flex-wrap:wrap;gap:12px 24px;align-items:end}
label{display:block;font-size:14px;color:var(--soft)}
input,select,button{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:6px 10px;min-height:40px;width:100%;max-width:100%}
.choose select{display:block;width:auto}
button{width:auto;cursor:pointer;background:var(--raised)}
input:focus-visible,select:focus-visible,button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.shelf{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:16px;margin:12px 0}
figure{margin:0;min-width:0;border:1px solid var(--line);border-radius:6px}
figure[data-chosen]{border-color:var(--ink);box-shadow:0 0 0 1px var(--ink)}
figcaption{padding:4px 12px;border-bottom:1px solid var(--line);font-size:14px}
figcaption a{display:inline-block;padding:4px 0}
.ground{padding:16px 12px;overflow-x:auto}
.ground[data-theme=light]{background:#fff;color-scheme:light}
.ground[data-theme=dark]{background:#14181f;color-scheme:dark}
.ground img{max-width:100%;height:auto}
.snippet{margin:16px 0}
.snippet header{padding:0;margin:0;max-width:none;align-items:center}
.snippet h3{margin:0;color:var(--ink)}
.snippet button{min-height:32px;padding:2px 12px;font-size:14px}
pre{margin:4px 0 0;white-space:pre-wrap}
.findings{list-style:none;padding:0;margin:12px 0}
.findings li{display:flex;gap:8px;padding:8px 0;border-bottom:1px solid var(--line)}
.findings svg{flex:none;width:18px;height:18px;margin-top:4px}
.findings p{margin:0;color:var(--ink)}
@media(max-width:36rem){.ask{grid-template-columns:1fr}.choose>*{flex:1 1 8rem}.choose select{width:100%}}
@media print{form,.snippet button{display:none}}
`
const BUILDER_STYLE: Html = { markup: `<style>${STYLE}</style>` }
const BUILDER_STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

/** Scripts, pictures and proofs from this register alone; forms go nowhere else. */
export const BUILDER_POLICY = `default-src 'none'; script-src 'self'; style-src '${STYLE_HASH}' '${BUILDER_STYLE_HASH}'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

export interface BuilderContext extends PageContext {
  readonly asOf: Instant
  /** That the register declares something of. */
  readonly schemes: readonly string[]
  readonly register: string
  readonly root: string
  /** For the badge in this language, where it is built. */
  readonly module?: BadgeFile
  readonly canCheck: boolean
}
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'lack'; readonly lack: Lack }
  | { readonly kind: 'held'; readonly record: HeldRecord }

const nameOf = ({ catalogue, language }: PageContext, scheme: string): string =>
  catalogue.get(scheme)?.about.name[language] ?? scheme

const option = (value: string, label: string, isChosen: boolean): Html =>
  isChosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`

const select = (name: string, label: string, values: readonly (readonly [string, string])[], chosen: string): Html =>
  html`<label>${label}<select name="${name}">${values.map(([value, text]) => option(value, text, value === chosen))}</select></label>`

/** Scheme and number, as both forms ask for them. */
const questionFields = ({ scheme = '', number = '' }: BuilderQuery, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const known = context.schemes.map((id) => [id, nameOf(context, id)] as const)
  return html`${select('scheme', words.scheme, known, scheme)}<label>${words.number}<input name="number" value="${number}" maxlength="64" required autocomplete="off" spellcheck="false"></label>`
}

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

const askForm = (query: BuilderQuery, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  return html`<form action="/builder" method="get">${hidden('lang', context.language)}<div class="ask">${questionFields(query, context)}<button>${words.show}</button></div></form>`
}

const chooseForm = ({ scheme, number, variant, size, theme, language }: BadgeChoice, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const labelled = (labels: Readonly<Record<string, string>>, order: readonly string[]) =>
    order.map((value) => [value, labels[value] ?? value] as const)
  return html`<form action="/builder" method="get" data-live>${hidden('lang', context.language)}${hidden('scheme', scheme)}${hidden('number', number)}<div class="choose">${select('variant', words.variant, labelled(words.variants, BADGE_VARIANTS), variant)}${select('size', words.size, labelled(words.sizes, ['s', 'm', 'l']), size)}${select('theme', words.theme, labelled(words.themes, BADGE_THEMES), theme)}${select('badge', words.badgeLanguage, labelled({ zh: '中文', en: 'English' }, ['zh', 'en']), language)}<button>${words.apply}</button></div></form>`
}

/** The address of this page with these choices. */
const addressOf = (choice: BadgeChoice, language: string): string => {
  const { scheme, number, variant, size, theme, language: badge } = choice
  return `/builder?${new URLSearchParams({ lang: language, scheme, number, variant, size, theme, badge })}`
}

const previewOf = (choice: BadgeChoice, context: BuilderContext): Html => {
  const { scheme, number, size, theme, language } = choice
  const words = builderWords[context.language]
  const picture = html`<a href="${pathOf('page', { scheme, number })}"><img src="${pictureAt(choice, 'svg')}" alt="${nameOf(context, scheme)} ${number}"></a>`
  const proof = `/builder/proof/${scheme}/${encodeURIComponent(number)}`
  const shown = BADGE_VARIANTS.map((variant) => {
    const mark = context.module
      ? html`<proof-mark scheme="${scheme}" number="${number}" statement="${proof}" registry="/" variant="${variant}" size="${size}" theme="${theme}" lang="${language}">${picture}</proof-mark>`
      : picture
    const caption = html`<figcaption><a href="${addressOf({ ...choice, variant }, context.language)}">${words.variants[variant]}</a></figcaption>`
    const inside = html`${caption}<div class="ground" data-theme="${theme}">${mark}</div>`
    return variant === choice.variant ? html`<figure data-chosen>${inside}</figure>` : html`<figure>${inside}</figure>`
  })
  const still = html`<figure><figcaption>${words.picture}</figcaption><div class="ground"><img id="picture" src="${pictureAt(choice, 'png')}" alt="${nameOf(context, scheme)} ${number}" width="${SIZES[size].width}"></div></figure>`
  const figures = [...(context.module ? shown : shown.slice(0, 1)), still]
  return html`<section><h2>${words.preview}</h2><p class="small">${context.module ? words.previewNote : words.previewStill}</p><div class="shelf">${figures}</div></section>`
}

const snippet = (kind: SnippetKind, choice: BadgeChoice, ground: SnippetGround, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const id = `code-${kind}`
  return html`<article class="snippet"><header><h3>${words.snippets[kind]}</h3><button type="button" hidden data-copy="${id}" data-copied="${words.copied}">${words.copy}</button></header><pre tabindex="0"><code id="${id}">${snippetOf(kind, choice, ground)}</code></pre></article>`
}

const policyOf = (choice: BadgeChoice, ground: SnippetGround, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const integrity = ground.script
    ? html`<dl><dt>${ground.script.name}</dt><dd><code id="code-integrity">${ground.script.integrity}</code></dd></dl>`
    : html`<p>${words.noBuild}</p>`
  return html`<section><h2>${words.policyTitle}</h2><p class="small">${words.policyNote}</p>${snippet('policy', choice, ground, context)}${integrity}</section>`
}

/** The commands of each step, ready but for the shop's own names. */
const commandsOf = ({ scheme, number }: BadgeChoice, register: string): readonly (string | undefined)[] => {
  const json = JSON.stringify({ scheme, number, origin: 'https://shop.example' })
  const send = (path: string, body: string) =>
    `curl ${register}${path} -H 'Authorization: Bearer TOKEN' -H 'Content-Type: application/json' -d '${body}'`
  return [
    `curl ${register}/v1/origin-requests -H 'Content-Type: application/json' -d '${json.replaceAll("'", "'\\''")}'`,
    undefined,
    send('/v1/origin-requests/ID/proofs', '{"way":"file"}'),
    `curl ${register}/v1/origin-requests/ID -H 'Authorization: Bearer TOKEN'`,
  ]
}

const allowOf = (choice: BadgeChoice, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const commands = commandsOf(choice, context.register)
  const steps = words.allowSteps.map((step, i) => {
    const command = commands[i]
    return html`<li>${step}${command ? html`<pre tabindex="0"><code>${command}</code></pre>` : undefined}</li>`
  })
  return html`<section><h2>${words.allowTitle}</h2><ol class="steps">${steps}</ol></section>`
}

const checkForm = (query: BuilderQuery, address: string, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  if (!context.canCheck) return html`<section><h2>${words.checkTitle}</h2><p>${words.off}</p></section>`
  return html`<section><h2>${words.checkTitle}</h2><p class="small">${words.checkNote}</p><form action="/builder/check" method="get">${hidden('lang', context.language)}<div class="ask pair">${questionFields(query, context)}</div><p><label>${words.address}<input name="address" type="url" value="${address}" maxlength="500" required placeholder="https://shop.example/p/1"></label></p><button>${words.check}</button></form></section>`
}

const document = (main: Html, title: string, context: BuilderContext, query: BuilderQuery, path: string): Reply => {
  const { language, operator, demo, asOf, module } = context
  const script = module
    ? html`<script type="module" src="/builder/files/${module.name}" integrity="${module.integrity}"></script>`
    : undefined
  const head = html`${BUILDER_STYLE}<script type="module" src="/builder/files/builder.js"></script>${script}`
  const kept = Object.entries(query).filter(([name]) => name !== 'lang')
  const otherPage = `${path}?${new URLSearchParams([...kept, ['lang', language === 'zh' ? 'en' : 'zh']] as string[][])}`
  const markup = framed({ language, title, operator, demo, asOf: dayOf(asOf), head, main, otherPage })
  return {
    ...(page(markup) as Extract<Reply, { kind: 'answer' }>),
    headers: { 'Content-Security-Policy': BUILDER_POLICY },
  }
}

export const choiceOf = ({ scheme, number }: HeldRecord, query: BuilderQuery, language: 'zh' | 'en'): BadgeChoice => ({
  scheme,
  number,
  variant: query.variant ?? 'chip',
  size: query.size ?? 'm',
  theme: query.theme ?? 'auto',
  language: query.badge ?? language,
})

const heldParts = (record: HeldRecord, query: BuilderQuery, context: BuilderContext): Html => {
  const words = builderWords[context.language]
  const choice = choiceOf(record, query, context.language)
  const { register, root, module } = context
  const names = [record.productName, record.holder].filter((text) => text !== undefined)
  const ground: SnippetGround = {
    register,
    root,
    schemeName: nameOf(context, record.scheme),
    names,
    ...(module ? { script: { name: module.name, integrity: module.integrity } } : {}),
  }
  const shown = BADGE_SNIPPETS.map((kind) => snippet(kind, choice, ground, context))
  return html`${stateOf(record.status, record.statusSince, context.language)}<p>${names.join(' · ')}</p><section><h2>${words.look}</h2>${chooseForm(choice, context)}</section>${previewOf(choice, context)}${allowOf(choice, context)}<section><h2>${words.copyTitle}</h2><p class="small">${words.copyNote}</p>${shown}</section>${policyOf(choice, ground, context)}<section><h2>${words.stapleTitle}</h2><p class="small">${words.stapleNote}</p>${snippet('staple', choice, ground, context)}</section>`
}

const lackOf = (lack: Lack, { language }: BuilderContext): Html => {
  const { title, text } = pageWords[language].lack[lack]
  const tone = lack === 'not-held' ? 'plain' : 'caution'
  return html`<p class="state ${tone}">${glyph(tone)}<span>${title}</span></p><p>${text}</p>`
}

export const builderPage = (asked: Asked, query: BuilderQuery, context: BuilderContext): Reply => {
  const words = builderWords[context.language]
  const body =
    asked.kind === 'held'
      ? heldParts(asked.record, query, context)
      : asked.kind === 'lack'
        ? lackOf(asked.lack, context)
        : undefined
  const shown = asked.kind === 'held' ? { ...query, number: asked.record.number } : query
  const main = html`<h1>${words.title}</h1><p>${words.intro}</p>${askForm(shown, context)}${body}${checkForm(shown, '', context)}`
  return document(main, words.title, context, query, '/builder')
}

type CheckOutcome = BadgeCheckAnswer | 'no-number'

const findingsOf = ({ ok, findings }: BadgeCheckAnswer, { language }: BuilderContext): Html => {
  const words = builderWords[language]
  const isUnread = findings.some(({ kind }) => kind === 'page-not-read')
  const tone = ok || isUnread ? 'plain' : 'caution'
  const items = findings.map(({ kind, detail }) => {
    const [what, then] = words.findings[kind]
    const shown = detail ? html`<p class="small"><code>${detail}</code></p>` : undefined
    return html`<li class="${tone}" data-finding="${kind}">${glyph(tone)}<div><p>${what}</p>${then ? html`<p class="small">${then}</p>` : undefined}${shown}</div></li>`
  })
  const title = isUnread ? words.unread : ok ? words.fine : words.notFine
  return html`<p class="state ${tone}">${glyph(tone)}<span>${title}</span></p><ul class="findings">${items}</ul>`
}

export const builderCheckPage = (
  outcome: CheckOutcome,
  query: BuilderQuery & { readonly address?: string },
  context: BuilderContext,
): Reply => {
  const words = builderWords[context.language]
  const { scheme = '', number = '', address = '' } = query
  const found = outcome === 'no-number' ? html`<p>${words.noNumber}</p>` : findingsOf(outcome, context)
  const back = `/builder?${new URLSearchParams({ lang: context.language, scheme, number })}`
  const main = html`<h1>${words.checkTitle}</h1>${address ? html`<p>${words.checked(address)}</p>` : undefined}${found}<p><a href="${back}">${words.back}</a></p>${checkForm(query, address, context)}`
  return document(main, words.checkTitle, context, query, '/builder/check')
}
