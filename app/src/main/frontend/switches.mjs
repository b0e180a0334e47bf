/** Buttons that show and hide parts of the page on a phone; without scripts the parts are shown. */
export function startSwitches(root) {
  for (const button of root.querySelectorAll('button[data-shows]')) {
    const parts = button.dataset.shows
      .split(' ')
      .map((id) => root.getElementById(id))
      .filter(Boolean)
    if (parts.length === 0) continue
    button.hidden = false
    button.setAttribute('aria-controls', parts.map((part) => part.id).join(' '))
    const show = (open) => {
      button.setAttribute('aria-expanded', String(open))
      for (const part of parts) part.classList.toggle('muster-folded', !open)
    }
    show(parts.some((part) => part.querySelector('.govuk-form-group--error')))
    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'))
  }
}
