/** What a merchant copies. Everything that came from outside is written for the language it is put into. */
import type { BuilderQuery } from '../contract/builder-schemas.ts'
import { pathOf } from '../contract/paths.ts'
import { SIZES } from './badge-layout.ts'

export interface BadgeChoice {
  readonly scheme: string
  /** In compact form. */
  readonly number: string
  readonly variant: NonNullable<BuilderQuery['variant']>
  readonly size: NonNullable<BuilderQuery['size']>
  readonly theme: NonNullable<BuilderQuery['theme']>
  readonly language: 'zh' | 'en'
}
export interface SnippetGround {
  /** Of the register, without a trailing slash. */
  readonly register: string
  /** Thumbprint of its root key. */
  readonly root: string
  /** Of the script, and its integrity, where the badge is built. */
  readonly script?: { readonly name: string; readonly integrity: string }
  readonly schemeName: string
  /** Of product and holder, where the register has them. */
  readonly names?: readonly string[]
}
export type SnippetKind = 'html' | 'react' | 'vue' | 'shopify' | 'woocommerce' | 'svg' | 'email' | 'staple' | 'policy'
export const BADGE_SNIPPETS: readonly SnippetKind[] = ['html', 'react', 'vue', 'shopify', 'woocommerce', 'svg', 'email']

/** The folder of the merchant's own origin in which script and proof stand. */
const FOLDER = '/proofmark'
/** The word of JavaScript; written out, it would read as one of this file. */
const LOAD = 'import'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const attr = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
/** A string of PHP in single quotes, in which only these two are written otherwise. */
const php = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`

/** Numbers of some schemes hold what cannot stand in a file name. */
export const stapleName = ({ scheme, number }: Pick<BadgeChoice, 'scheme' | 'number'>): string =>
  `${scheme}-${number.replace(/[^\w-]/gu, '_')}.json`

const attributesOf = (choice: BadgeChoice, ground: SnippetGround): Readonly<Record<string, string>> => {
  const { scheme, number, variant, size, theme, language } = choice
  return {
    scheme,
    number,
    statement: `${FOLDER}/${stapleName(choice)}`,
    registry: ground.register,
    variant,
    ...(size === 'm' ? {} : { size }),
    ...(theme === 'auto' ? {} : { theme }),
    lang: language,
  }
}
const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${attr(value)}"`)
    .join(' ')

const pageOf = ({ scheme, number, language }: BadgeChoice, { register }: SnippetGround): string =>
  `${register}${pathOf('page', { scheme, number })}?lang=${language}`
/** Twice as many pixels of a PNG, for screens that show them. */
const QUERY_OF = { svg: '', png: '&scale=2' } as const
/** Where the register's picture stands, as seen from the register itself. */
export const pictureAt = (choice: BadgeChoice, format: 'svg' | 'png'): string => {
  const { scheme, number, language, size, theme } = choice
  const path = pathOf('badge', { scheme, file: `${number}.${format}` })
  return `${path}?lang=${language}&size=${size}${theme === 'dark' ? '&theme=dark' : ''}${QUERY_OF[format]}`
}

const scriptName = ({ script }: SnippetGround): string => script?.name ?? 'proof-mark.mjs'
const scriptTag = (ground: SnippetGround, source = `${FOLDER}/${scriptName(ground)}`): string =>
  `<script type="module" src="${source}"${ground.script ? ` integrity="${ground.script.integrity}"` : ''}></script>`

/** The link that remains without script. */
const fallback = (choice: BadgeChoice, ground: SnippetGround): string =>
  `<a href="${attr(pageOf(choice, ground))}" rel="noopener">${attr(`${ground.schemeName} ${choice.number}`)}</a>`

const element = (choice: BadgeChoice, ground: SnippetGround): string =>
  `<proof-mark ${written(attributesOf(choice, ground))}>\n  ${fallback(choice, ground)}\n</proof-mark>`

/** The words that stand where the picture is not shown. They name no status: words in a mail say for ever what they said. */
const picture = (choice: BadgeChoice, ground: SnippetGround, format: 'svg' | 'png'): string => {
  const alt = [`${ground.schemeName} ${choice.number}`, ...(ground.names ?? [])].join(' · ')
  const image = `<img src="${attr(`${ground.register}${pictureAt(choice, format)}`)}" alt="${attr(alt)}" width="${SIZES[choice.size].width}">`
  return `<a href="${attr(pageOf(choice, ground))}">${image}</a>`
}

const react = (choice: BadgeChoice, ground: SnippetGround): string =>
  `// React 19 writes custom elements as they are. Load the module once, as in HTML, or import it.
${LOAD} '${FOLDER}/${scriptName(ground)}'

export const CertificateBadge = () => (
  <proof-mark
${Object.entries(attributesOf(choice, ground))
  .map(([name, value]) => `    ${name}={${JSON.stringify(value)}}`)
  .join('\n')}
  >
    <a href={${JSON.stringify(pageOf(choice, ground))}}>{${JSON.stringify(`${ground.schemeName} ${choice.number}`)}}</a>
  </proof-mark>
)`

const vue = (choice: BadgeChoice, ground: SnippetGround): string =>
  `<!-- vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'proof-mark' } } }) -->
<script setup>
${LOAD} '${FOLDER}/${scriptName(ground)}'
</script>

<template>
${element(choice, ground).replace(/^/gmu, '  ')}
</template>`

const shopify = (choice: BadgeChoice, ground: SnippetGround): string => {
  const { number: _number, statement: _statement, ...rest } = attributesOf(choice, ground)
  return `{% comment %} sections/proofmark.liquid; script and proof go to Content → Files or assets {% endcomment %}
{% if section.settings.number != blank %}
<proof-mark ${written(rest)} number="{{ section.settings.number | escape }}" statement="{{ section.settings.statement | escape }}">
  <a href="${attr(`${ground.register}/c/${choice.scheme}/`)}{{ section.settings.number | url_encode }}">{{ section.settings.number | escape }}</a>
</proof-mark>
${scriptTag(ground, `{{ '${scriptName(ground)}' | asset_url }}`)}
{% endif %}
{% schema %}
${JSON.stringify(
  {
    name: 'Proofmark',
    settings: [
      { type: 'text', id: 'number', label: 'Number', default: choice.number },
      {
        type: 'text',
        id: 'statement',
        label: 'Proof (address on this shop)',
        default: `${FOLDER}/${stapleName(choice)}`,
      },
    ],
    presets: [{ name: 'Proofmark' }],
  },
  null,
  2,
)}
{% endschema %}`
}

const woocommerce = (choice: BadgeChoice, ground: SnippetGround): string => {
  const { number: _number, statement: _statement, ...rest } = attributesOf(choice, ground)
  return `<?php
// In a plugin of your own or the theme's functions.php; then write [proofmark number="${choice.number}"] on a product.
add_shortcode('proofmark', function ($given) {
  $a = shortcode_atts(['number' => ${php(choice.number)}, 'statement' => ${php(`${FOLDER}/${stapleName(choice)}`)}], $given);
  wp_enqueue_script_module('proof-mark', home_url(${php(`${FOLDER}/${scriptName(ground)}`)}), [], null);
  return sprintf(
    ${php(`<proof-mark ${written(rest)} number="%s" statement="%s"><a href="${attr(`${ground.register}/c/${choice.scheme}/`)}%s">%s</a></proof-mark>`.replace(/%(?!s)/gu, '%%'))},
    esc_attr($a['number']), esc_attr($a['statement']), rawurlencode($a['number']), esc_html($a['number'])
  );
});`
}

const staple = (choice: BadgeChoice, { register, root }: SnippetGround): string =>
  JSON.stringify(
    {
      register,
      root,
      statements: [
        {
          scheme: choice.scheme,
          number: choice.number,
          origin: 'https://shop.example',
          file: `public${FOLDER}/${stapleName(choice)}`,
        },
      ],
    },
    null,
    2,
  )

const policy = (_choice: BadgeChoice, { script, register }: SnippetGround): string =>
  [
    "Content-Security-Policy: script-src 'self'; connect-src 'self'",
    ...(script ? [`Content-Security-Policy: script-src '${script.integrity}'; connect-src 'self'`] : []),
    `Content-Security-Policy: img-src ${new URL(register).origin}`,
  ].join('\n')

const WRITERS: Readonly<Record<SnippetKind, (choice: BadgeChoice, ground: SnippetGround) => string>> = {
  html: (choice, ground) => `${element(choice, ground)}\n${scriptTag(ground)}`,
  react,
  vue,
  shopify,
  woocommerce,
  svg: (choice, ground) => picture(choice, ground, 'svg'),
  // Gmail, Outlook and others show no SVG.
  email: (choice, ground) => `${picture(choice, ground, 'png')}<br>\n${fallback(choice, ground)}`,
  staple,
  policy,
}

export const snippetOf = (kind: SnippetKind, choice: BadgeChoice, ground: SnippetGround): string =>
  WRITERS[kind](choice, ground)
