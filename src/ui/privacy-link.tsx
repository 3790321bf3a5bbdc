/** The way to the page on privacy. */
import type { ViewWords } from '../say/words/views/index.ts'

export const PrivacyLink = ({ words }: { readonly words: ViewWords }) => (
  <section aria-labelledby="pm-privacy-link">
    <h2 id="pm-privacy-link">{words.privacy.title}</h2>
    <p class="quiet">{words.privacy.linkHint}</p>
    <div class="row">
      <a class="button" href="/privacy.html" target="_blank" rel="noopener">
        {words.privacy.link}
        <span class="heard">, {words.marks.newTab}</span>
      </a>
    </div>
  </section>
)
