/** The way from the settings to the page on evidence files. */
import type { ViewWords } from '../say/words/views/index.ts'

export const EvidenceLink = ({ words }: { readonly words: ViewWords }) => (
  <section aria-labelledby="pm-evidence">
    <h2 id="pm-evidence">{words.evidence.link}</h2>
    <p class="quiet">{words.evidence.linkHint}</p>
    <div class="row">
      <a class="button" href="/evidence.html" target="_blank" rel="noopener">
        {words.evidence.open}
        <span class="heard">, {words.marks.newTab}</span>
      </a>
    </div>
  </section>
)
