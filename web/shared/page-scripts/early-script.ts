/**
 * The one script that stands in every page; the Content-Security-Policy names its hash.
 *
 * It puts on the page what a reader once chose under "Darstellung", before anything is drawn: a file would hold up the first view for as long
 * as it takes to fetch. And it loads what adds comfort (`public/js`, named by `data-script` where it serves) once the page has been drawn:
 * what readers came for has the line to itself until then.
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
  globalThis.kekDisplay = { place, read, wear }

  const load = src => new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = src
    script.onload = script.onerror = resolve
    document.head.append(script)
  })
  const asked = new Set()
  const comfort = async () => {
    root.dataset.comfort = 'coming'
    const files = [...document.querySelectorAll('[data-script]')].map(element => element.dataset.script)
    await Promise.all(files.filter(file => !asked.has(file) && asked.add(file)).map(load))
    root.dataset.comfort = 'there'
  }
  const soon = milliseconds => setTimeout(comfort, milliseconds)
  // Whatever hangs, or was stopped: after this time nothing waits any more.
  const atLast = soon(5000)
  addEventListener('load', () => {
    clearTimeout(atLast)
    // Some browsers keep it to themselves when they have drawn.
    const instead = soon(1000)
    try {
      new PerformanceObserver((_, observer) => {
        observer.disconnect()
        clearTimeout(instead)
        comfort()
      }).observe({ type: 'paint', buffered: true })
    }
    catch {}
  })
  // The controls have their place from the first moment: nothing moves when they can be used. Pictures below the text wait as well.
  root.dataset.comfort = 'waiting'
})()`
