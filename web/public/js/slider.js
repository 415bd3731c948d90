// Comfort for the slides of the front page: buttons that stay in place and say which picture is shown. Nothing moves by itself.
for (const slides of document.querySelectorAll('.slides')) {
  const view = slides.querySelector('.slides__view')
  const items = [...view.querySelectorAll('.slide')]
  if (items.length < 2)
    continue

  const controls = document.createElement('div')
  controls.className = 'slides__controls'
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const previous = stepButton(items[1], slides.dataset.previous, -1)
  const next = stepButton(items[0], slides.dataset.next, 1)
  controls.append(previous, status, next)
  slides.querySelector('.section__head').append(controls)
  // Somebody may have stepped on before this file came: by a link that goes now.
  const held = document.activeElement.closest('.slide__steps .step')
  slides.dataset.enhanced = ''

  let current = 0
  show(nearest())
  if (held && slides.contains(held))
    (held.nextElementSibling ? previous : next).focus({ preventScroll: true })

  /** A button with the picture of a link that is on the page already. */
  function stepButton(item, label, step) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kern-btn kern-btn--secondary step'
    const links = item.querySelectorAll('.slide__steps .step')
    button.append((step < 0 ? links[0] : links[links.length - 1]).querySelector('svg').cloneNode(true))
    button.setAttribute('aria-label', label)
    button.addEventListener('click', () => move(current + step))
    return button
  }

  function move(index) {
    const item = items[index]
    if (!item)
      return
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    // Said at once, so that a second click counts from here and not from where the picture still is.
    show(index)
    view.scrollTo({ left: item.offsetLeft - items[0].offsetLeft, behavior: calm ? 'instant' : 'smooth' })
  }

  function show(index) {
    current = index
    status.textContent = slides.dataset.status.replace('{n}', index + 1)
    // Not `disabled`: that would take the focus away from who presses it by key.
    previous.setAttribute('aria-disabled', index === 0)
    next.setAttribute('aria-disabled', index === items.length - 1)
  }

  // However it was moved, by button, key, finger or wheel: once it stands still, the picture in view is the one shown.
  let stillness
  view.addEventListener('scroll', () => {
    clearTimeout(stillness)
    stillness = setTimeout(() => show(nearest()), 120)
  }, { passive: true })

  function nearest() {
    const distances = items.map(item => Math.abs(item.offsetLeft - items[0].offsetLeft - view.scrollLeft))
    return distances.indexOf(Math.min(...distances))
  }
}
