/** A glyph of ours inside a Preact view. Decorative: the words beside it carry the meaning. */
export interface GlyphProps {
  readonly path: string
  readonly sizePx: number
  readonly class?: string
}

export const Glyph = ({ path, sizePx, class: className }: GlyphProps) => (
  <svg
    viewBox="0 0 16 16"
    width={sizePx}
    height={sizePx}
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    class={className}
  >
    <path d={path} />
  </svg>
)
