/** A long text in a box of its own, to be scrolled by pointer and keyboard. */

export const TextPreview = ({
  name,
  text,
  lang,
}: {
  readonly name: string
  readonly text: string
  readonly lang?: string
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
  <section class="preview" tabIndex={0} aria-label={name} {...(lang ? { lang } : {})}>
    <pre dir="auto">{text}</pre>
  </section>
)
