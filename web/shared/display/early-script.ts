/**
 * Puts on the page what a reader once chose under "Darstellung", before anything is drawn; `public/js/display.js` does the rest. It stands in
 * every page, because a file would hold up the first view for as long as it takes to fetch; the Content-Security-Policy names its hash.
 */
export const earlyScript = `(() => {
  const place = 'kek-display'
  const root = document.documentElement
  const choices = { scheme: ['light', 'dark'], text: ['large', 'largest'] }
  const names = { scheme: 'data-kern-theme', text: 'data-text' }
  const read = () => {
    let kept = {}
    try {
      kept = JSON.parse(localStorage.getItem(place)) ?? {}
    }
    catch {}
    return Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values.includes(kept[name]) ? kept[name] : '']))
  }
  const wear = (chosen) => {
    for (const [name, attribute] of Object.entries(names))
      chosen[name] ? root.setAttribute(attribute, chosen[name]) : root.removeAttribute(attribute)
  }
  wear(read())
  // The control has its place from the first moment: nothing moves when it can be used.
  root.dataset.comfort = ''
  globalThis.kekDisplay = { place, read, wear }
})()`
