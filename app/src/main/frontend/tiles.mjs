const steps = {
  ArrowLeft: [[-1, 0]],
  ArrowRight: [[1, 0]],
  ArrowUp: [[0, -1], [1, -1]],
  ArrowDown: [[0, 1], [-1, 1]]
}

/** Arrow keys move between the neighbouring tiles of a tile map, Home and End to the first and the last. */
export function startTiles(root) {
  for (const drawing of root.querySelectorAll('.muster-tiles svg')) {
    const links = [...drawing.querySelectorAll('a[data-q]')]
    const ends = { Home: links[0], End: links.at(-1) }
    const tiles = new Map(links.map((tile) => [`${tile.dataset.q},${tile.dataset.r}`, tile]))
    const neighbour = (tile, key) =>
      (steps[key] ?? [])
        .map(([q, r]) => tiles.get(`${Number(tile.dataset.q) + q},${Number(tile.dataset.r) + r}`))
        .find(Boolean)
    drawing.addEventListener('keydown', (event) => {
      const tile = event.target.closest('a[data-q]')
      const next = tile && (ends[event.key] ?? neighbour(tile, event.key))
      if (!next) return
      event.preventDefault()
      next.focus()
    })
  }
}
