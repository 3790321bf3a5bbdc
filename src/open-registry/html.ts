/** Makes HTML out of text. Whatever is put into the template is escaped, unless it is HTML already. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeText = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')

/** HTML that is known to be safe: only `html` makes it. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | readonly Part[]
const markupOf = (part: Part): string => {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** `` html`<p>${text}</p>` ``: `text` cannot become markup. */
export const html = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: fixed.map((piece, i) => piece + markupOf(parts[i])).join(''),
})

/** Data for machines inside a page. No text in it can end the block: `<` stands there only as an escape. */
export const jsonBlock = (mediaType: string, value: unknown, id?: string): Html => ({
  markup: `<script type="${escapeText(mediaType)}"${id === undefined ? '' : ` id="${escapeText(id)}"`}>${JSON.stringify(value).replace(/</gu, '\\u003c')}</script>`,
})
