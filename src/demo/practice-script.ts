/** The practice page's script: says whether a choice is right, and opens the reasons. Without it they open by hand. */
export const practiceScript = `
for (const form of document.querySelectorAll('.exercise form')) {
  const said = form.querySelector('[role=status]')
  const reasons = form.closest('.exercise').querySelector('details')
  form.querySelector('button').hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const chosen = form.querySelector('input:checked')
    const isRight = chosen.value === form.dataset.answer
    said.className = isRight ? 'right' : 'other'
    said.textContent = isRight
      ? form.dataset.right
      : form.dataset.other.replace('*', () => chosen.parentElement.textContent.trim())
    reasons.open = true
  })
}
`
