/**
 * On paper a link cannot be followed: each gets a number, and the addresses follow as notes. Links
 * that only lead on stand on no paper.
 */
export function startPrint(root, view) {
  let notes = null
  const remove = () => {
    for (const mark of root.querySelectorAll('.muster-link-mark')) mark.remove()
    notes?.remove()
    notes = null
  }
  view.addEventListener('beforeprint', () => {
    remove()
    const main = root.getElementById('main')
    const numbers = new Map()
    for (const link of main?.querySelectorAll('a[href]:not(svg a, .muster-links a, [href^="#"])') ?? []) {
      if (!link.checkVisibility()) continue
      if (!numbers.has(link.href)) numbers.set(link.href, numbers.size + 1)
      const mark = root.createElement('sup')
      mark.className = 'muster-link-mark'
      mark.textContent = numbers.get(link.href)
      link.after(mark)
    }
    if (numbers.size === 0) return
    notes = root.createElement('ol')
    notes.className = 'muster-link-notes'
    for (const address of numbers.keys()) notes.append(Object.assign(root.createElement('li'), { textContent: address }))
    main.append(notes)
  })
  view.addEventListener('afterprint', remove)
}
