/** The way from popup and settings to the page on certificates that a person holds. */
import type { ViewWords } from '../say/words/views/index.ts'

export const CertificateLink = ({ words }: { readonly words: ViewWords }) => (
  <section aria-labelledby="pm-certificate">
    <h2 id="pm-certificate">{words.certificate.link}</h2>
    <p class="quiet">{words.certificate.linkHint}</p>
    <div class="row">
      <a class="button" href="/certificate.html" target="_blank" rel="noopener">
        {words.certificate.open}
        <span class="heard">, {words.marks.newTab}</span>
      </a>
    </div>
  </section>
)
