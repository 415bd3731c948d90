// Comfort for words that are explained: the link to the glossary opens the explanation in place, and closes it as popovers close.
const links = 'popover' in HTMLElement.prototype ? document.querySelectorAll('a.term') : []
for (const [index, link] of [...links].entries()) {
  const note = document.createElement('span')
  note.id = `erklaerung-${index + 1}`
  note.className = 'term-note'
  note.popover = 'auto'
  note.textContent = link.dataset.explanation
  link.after(note)
  link.setAttribute('role', 'button')
  link.setAttribute('aria-expanded', 'false')
  link.setAttribute('aria-describedby', note.id)

  let wasOpen = false
  // Pressing outside of it closes a popover before the click comes: the second click on its word must not open it again.
  link.addEventListener('pointerdown', () => wasOpen = note.matches(':popover-open'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey)
      return
    event.preventDefault()
    if (!wasOpen)
      note.togglePopover()
    wasOpen = false
  })
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ')
      return
    event.preventDefault()
    note.togglePopover()
  })
  note.addEventListener('toggle', ({ newState }) => {
    link.setAttribute('aria-expanded', newState === 'open')
    if (newState === 'open')
      stand(note, link.getClientRects()[0] ?? link.getBoundingClientRect())
  })
}

/** Puts a note under its word, or over it where there is no room. */
function stand(note, word) {
  const { width, height } = note.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - 16
  const below = word.bottom + 8
  note.style.left = `${Math.max(16, Math.min(word.left, room)) + scrollX}px`
  note.style.top = `${(below + height > innerHeight && word.top > height + 16 ? word.top - height - 8 : below) + scrollY}px`
}
