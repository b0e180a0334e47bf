const TYPING = 'input, textarea, select, [contenteditable]'
const NEXT_LETTER_WITHIN = 1500

/** Keys for the whole page: `/`, `?`, `.`, `g` and a letter, unless switched off; and Esc. None works while typing. */
export function startKeys(root) {
  const panel = root.getElementById('keys-panel')
  const search = root.querySelector('.muster-search input')
  const letters = root.documentElement.dataset.letters !== 'off'
  let before = null
  let going = -Infinity

  const go = (part) => {
    if (!part) return false
    const from = root.activeElement
    if (!before?.isConnected) before = from
    part.focus()
    return true
  }
  const back = () => {
    const opened = panel && !panel.hidden
    if (panel) panel.hidden = true
    if (!before && !opened) return false
    root.activeElement?.blur()
    if (before?.isConnected && before !== root.body) before.focus()
    before = null
    return true
  }
  const showKeys = () => {
    if (!panel) return false
    if (!panel.hidden) return back()
    panel.hidden = false
    panel.scrollIntoView({ block: 'nearest' })
    return go(panel)
  }
  const showSearch = () => {
    const form = search?.closest('form')
    if (form?.classList.contains('muster-folded')) root.querySelector('[data-shows="search"]')?.click()
    return go(search)
  }
  const acts = {
    '/': showSearch,
    '?': showKeys,
    '.': () => go(root.querySelector('main :is(button, input:not([type=hidden]), select, textarea):not([hidden])')),
    g: (event) => {
      going = event.timeStamp
      return true
    }
  }

  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape') {
      if (back()) event.preventDefault()
      return
    }
    if (!letters || event.target.closest?.(TYPING)) return
    const gone = event.timeStamp - going < NEXT_LETTER_WITHIN ? root.querySelector(`a[data-go="${CSS.escape(event.key)}"]`) : null
    going = -Infinity
    if (gone) {
      event.preventDefault()
      gone.click()
    } else if (Object.hasOwn(acts, event.key) && acts[event.key](event)) {
      event.preventDefault()
    }
  })
  for (const button of root.querySelectorAll('[data-closes="keys-panel"]')) button.addEventListener('click', back)
}
