// Light or dark, and how large: kept on this device alone, and only when somebody chooses. Runs before anything is drawn.
(() => {
  const place = 'kek-display'
  const root = document.documentElement
  const choices = { scheme: ['light', 'dark'], text: ['large', 'largest'] }

  function read() {
    try {
      const kept = JSON.parse(localStorage.getItem(place)) ?? {}
      return Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, values.includes(kept[name]) ? kept[name] : '']))
    }
    catch {
      return { scheme: '', text: '' }
    }
  }

  function keep(chosen) {
    try {
      if (chosen.scheme || chosen.text)
        localStorage.setItem(place, JSON.stringify(chosen))
      else
        localStorage.removeItem(place)
    }
    catch {
      // It holds for this page, then.
    }
  }

  function wear({ scheme, text }) {
    set('data-kern-theme', scheme)
    set('data-text', text)
  }

  function set(name, value) {
    if (value)
      root.setAttribute(name, value)
    else
      root.removeAttribute(name)
  }

  wear(read())
  // The control has its place from the first moment: nothing moves when it can be used.
  root.dataset.comfort = ''
  addEventListener('storage', ({ key }) => key === place && wear(read()))
  addEventListener('pageshow', ({ persisted }) => persisted && wear(read()))

  addEventListener('DOMContentLoaded', () => {
    const control = document.querySelector('.display-choice')
    if (!control)
      return
    const summary = control.querySelector('summary')
    for (const [name, value] of Object.entries(read()))
      control.querySelector(`[name="${name}"][value="${value}"]`).checked = true
    control.addEventListener('change', () => {
      const chosen = Object.fromEntries(Object.keys(choices).map(name => [name, control.querySelector(`[name="${name}"]:checked`).value]))
      wear(chosen)
      keep(chosen)
    })
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !control.open)
        return
      control.open = false
      summary.focus()
    })
    addEventListener('click', ({ target }) => {
      if (!control.contains(target))
        control.open = false
    })
  })
})()
