const steps = {
  ArrowLeft: [[-1, 0]],
  ArrowRight: [[1, 0]],
  ArrowUp: [[0, -1], [1, -1]],
  ArrowDown: [[0, 1], [-1, 1]]
}

/** Arrow keys move between the neighbouring tiles of a tile map. */
export function startTiles(root) {
  for (const map of root.querySelectorAll('.muster-tiles')) {
    const tiles = new Map(
      [...map.querySelectorAll('a[data-q]')].map((tile) => [`${tile.dataset.q},${tile.dataset.r}`, tile])
    )
    map.addEventListener('keydown', (event) => {
      const tile = event.target.closest('a[data-q]')
      for (const [q, r] of tile ? (steps[event.key] ?? []) : []) {
        const next = tiles.get(`${Number(tile.dataset.q) + q},${Number(tile.dataset.r) + r}`)
        if (!next) continue
        event.preventDefault()
        next.focus()
        return
      }
    })
  }
}
