/**
 * Asks the person at the screen something, wherever in the panel they are: with the browser's own dialog element, which keeps the focus and
 * closes by Escape without any framework around it.
 * @returns whether they agree
 */
export function askWithDialog(text: string, agree: string): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.style.cssText = 'max-inline-size: min(56rem, 92vw); padding: 2.4rem; border: 0; border-radius: 4px; font-size: 1.4rem; line-height: 1.5; box-shadow: 0 2px 24px rgb(0 0 0 / 40%)'
  const words = document.createElement('p')
  words.id = 'kek-question'
  words.style.whiteSpace = 'pre-line'
  words.textContent = text
  dialog.setAttribute('aria-labelledby', words.id)
  const form = document.createElement('form')
  form.method = 'dialog'
  form.style.cssText = 'display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 1.2rem; margin-block-start: 2rem'
  for (const [value, label] of [['', 'Abbrechen'], ['yes', agree]] as const) {
    const button = document.createElement('button')
    button.value = value
    button.textContent = label
    button.style.cssText = `min-block-size: 4.4rem; padding-inline: 2rem; border: 1px solid #005f56; border-radius: 4px; font-weight: 600; cursor: pointer; ${value ? 'background: #005f56; color: #fff' : 'background: #fff; color: #005f56'}`
    form.append(button)
  }
  dialog.append(words, form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove()
    resolve(dialog.returnValue === 'yes')
  }, { once: true }))
}
