/**
 * The builder page's own script: copies, and follows a choice without loading the page again. Without it everything is
 * there all the same. The function is sent as text, so it leans on nothing outside itself.
 */
import { hash } from 'node:crypto'

const follow = (): void => {
  const marks = () => document.querySelectorAll('proof-mark')
  // On this very machine a demonstration register proves for whatever port it was reached by.
  if (/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(location.origin))
    for (const mark of marks()) {
      const proof = mark.getAttribute('statement')
      if (proof) mark.setAttribute('statement', `${proof}?origin=${encodeURIComponent(location.origin)}`)
    }

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    const label = button.textContent
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? ''
      try {
        await navigator.clipboard.writeText(text)
        button.textContent = button.dataset.copied ?? label
        setTimeout(() => {
          button.textContent = label
        }, 2000)
      } catch {
        const range = document.createRange()
        const code = document.getElementById(button.dataset.copy ?? '')
        if (code) range.selectNodeContents(code)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      }
    })
  }

  const form = document.querySelector<HTMLFormElement>('form[data-live]')
  if (!form) return
  let last = 0
  form.addEventListener('change', async () => {
    const mine = ++last
    const chosen = new FormData(form)
    const query = new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)]))
    const address = `${location.pathname}?${query}`
    for (const mark of marks()) {
      mark.setAttribute('size', query.get('size') ?? 'm')
      mark.setAttribute('theme', query.get('theme') ?? 'auto')
      mark.setAttribute('lang', query.get('badge') ?? 'zh')
      mark.parentElement?.setAttribute('data-theme', query.get('theme') ?? 'auto')
      mark.closest('figure')?.toggleAttribute('data-chosen', mark.getAttribute('variant') === query.get('variant'))
    }
    history.replaceState(null, '', address)
    const reply = await fetch(address).catch(() => undefined)
    if (!reply?.ok || mine !== last) return
    const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
    for (const name of ['src', 'width']) {
      const wanted = fresh.getElementById('picture')?.getAttribute(name)
      if (wanted) document.getElementById('picture')?.setAttribute(name, wanted)
    }
    for (const code of document.querySelectorAll('code[id]'))
      code.textContent = fresh.getElementById(code.id)?.textContent ?? code.textContent
  })
}

export const BUILDER_SCRIPT = `(${follow.toString()})()\n`
export const BUILDER_SCRIPT_NAME = 'builder.js'
export const BUILDER_SCRIPT_TAG = `"${hash('sha256', BUILDER_SCRIPT, 'hex').slice(0, 32)}"`
