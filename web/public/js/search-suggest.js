// Comfort for the search: suggestions while typing. Without it, without a network or without an answer the form does what it always does.
// In a block: scripts of a page share their names.
{
  const pause = 150
  let fields = 0

  for (const form of document.querySelectorAll('form.search-field')) {
    const input = form.querySelector('input[type=search]')
    const id = `suggestions-${fields += 1}`
    const list = document.createElement('ul')
    list.id = id
    list.className = 'suggestions plain-list'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', form.dataset.suggestions)
    list.hidden = true
    const status = document.createElement('p')
    status.className = 'visually-hidden'
    status.setAttribute('role', 'status')
    form.append(list, status)
    for (const [name, value] of Object.entries({ 'role': 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false }))
      input.setAttribute(name, value)

    let waiting
    let asking = new AbortController()
    let chosen = -1

    input.addEventListener('input', () => {
      clearTimeout(waiting)
      asking.abort()
      const words = input.value.trim()
      if (words.length < 2)
        return close()
      waiting = setTimeout(() => ask(words).then(show, () => {}), pause)
    })

    input.addEventListener('keydown', (event) => {
      const options = list.children
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault()
        close()
      }
      else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
        event.preventDefault()
        if (list.hidden)
          open()
        // One place before the first is the field itself.
        const places = options.length + 1
        choose((chosen + 1 + (event.key === 'ArrowDown' ? 1 : -1) + places) % places - 1)
      }
      else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
        event.preventDefault()
        location.assign(options[chosen].dataset.href)
      }
    })

    input.addEventListener('blur', () => close())
    // Before the field loses the focus and the list goes.
    list.addEventListener('mousedown', event => event.preventDefault())
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]')
      if (option)
        location.assign(option.dataset.href)
    })

    // Somebody may have typed before this file came.
    if (document.activeElement === input && input.value !== input.defaultValue)
      input.dispatchEvent(new Event('input'))

    async function ask(words) {
      asking = new AbortController()
      const address = new URL(form.action)
      const answer = await fetch(`${address.pathname}/vorschlaege.json?q=${encodeURIComponent(words)}`, { signal: asking.signal })
      return answer.ok ? (await answer.json()).suggestions : []
    }

    function show(suggestions) {
      list.replaceChildren(...suggestions.map((suggestion, index) => {
        const option = document.createElement('li')
        option.id = `${id}-${index}`
        option.setAttribute('role', 'option')
        option.dataset.href = suggestion.href
        const title = document.createElement('span')
        if (suggestion.lang)
          title.lang = suggestion.lang
        title.textContent = suggestion.text
        const level = document.createElement('small')
        level.textContent = suggestion.level
        option.append(title, ' ', level)
        return option
      }))
      status.textContent = form.dataset.count.replace('{n}', suggestions.length)
      choose(-1)
      if (suggestions.length > 0 && document.activeElement === input)
        open()
      else
        close()
    }

    function choose(index) {
      chosen = index
      for (const [place, option] of [...list.children].entries())
        option.setAttribute('aria-selected', place === index)
      const option = list.children[index]
      if (option) {
        input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
      else {
        input.removeAttribute('aria-activedescendant')
      }
    }

    function open() {
      list.hidden = false
      input.setAttribute('aria-expanded', true)
    }

    function close() {
      list.hidden = true
      choose(-1)
      input.setAttribute('aria-expanded', false)
    }
  }
}
