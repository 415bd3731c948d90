// Light or dark, and how large: kept on this device alone, and only when somebody chooses. What was chosen is worn before this file comes.
(() => {
  const { place, read, wear } = globalThis.kekDisplay ?? {}
  const control = document.querySelector('.display-choice')
  if (!wear || !control)
    return
  const summary = control.querySelector('summary')

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

  addEventListener('storage', ({ key }) => key === place && wear(read()))
  addEventListener('pageshow', ({ persisted }) => persisted && wear(read()))
  function choose() {
    const chosen = Object.fromEntries(['scheme', 'text'].map(name => [name, control.querySelector(`[name="${name}"]:checked`).value]))
    wear(chosen)
    keep(chosen)
  }

  // Somebody may have chosen before this file came.
  if ([...control.querySelectorAll('input')].some(({ checked, defaultChecked }) => checked !== defaultChecked)) {
    choose()
  }
  else {
    for (const [name, value] of Object.entries(read()))
      control.querySelector(`[name="${name}"][value="${value}"]`).checked = true
  }
  control.addEventListener('change', choose)
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
})()
