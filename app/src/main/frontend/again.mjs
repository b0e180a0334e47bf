// A page that shows how far something has come looks again by itself. Without script there is a link.
const EVERY = 3000

export function startAgain(document, window) {
  const place = document.querySelector('[data-look-again]')
  if (!place) {
    return
  }
  const timer = window.setInterval(async () => {
    const answer = await window.fetch(place.dataset.lookAgain).catch(() => null)
    if (!answer || !answer.ok) {
      return
    }
    const page = new window.DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!page.querySelector('[data-look-again]')) {
      window.clearInterval(timer)
      window.location.reload()
      return
    }
    for (const name of ['progress', '.muster-box p', 'tbody']) {
      const now = page.querySelector(`main ${name}`)
      const old = document.querySelector(`main ${name}`)
      if (now && old && now.outerHTML !== old.outerHTML) {
        old.replaceWith(now)
      }
    }
  }, EVERY)
}
