import { addStyle } from '../add-style.ts'

/** Of Strapi's text editor: as high as its text, and without the buttons for what the website does not show. */
const rules = `
main .CodeMirror.CodeMirror.CodeMirror-wrap { block-size: auto; }
main .CodeMirror-wrap .CodeMirror-scroll.CodeMirror-scroll { min-block-size: 14rem; max-block-size: 60rem; }
[data-toolbar-item] button:is([name="Bild"], [name="Unterstrichen"]) { display: none; }`

const dropped: ReadonlySet<string> = new Set(['Bild', 'Unterstrichen'])

/** On narrow screens the editor's buttons move into a menu, where their words are all that tells them apart. */
function clearMenu(menu: Element): void {
  const opener = document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
  if (!opener?.closest('[data-toolbar-trigger]'))
    return
  for (const item of menu.querySelectorAll<HTMLElement>('[role=menuitem]')) {
    if (dropped.has(item.textContent))
      item.style.display = 'none'
  }
}

/** Fits Strapi's text editor to what the website makes of its text. */
export function fitTextEditors(): void {
  addStyle(rules)
  // Menus are put at the end of the page when they open.
  new MutationObserver(() => document.querySelectorAll('body > div [role=menu]').forEach(clearMenu)).observe(document.body, { childList: true })
}
