import { addStyle } from '../add-style.ts'

/**
 * In Strapi's file dialog the field for files from one's computer lies unseen over the area one drops them on. With the keyboard nobody came
 * to it. Here it is reached like any other, and the area shows that it is.
 */
const rules = `
[role="dialog"] label > div:has(input[type="file"]:focus-visible) { outline: 2px solid currentColor; outline-offset: 2px; }`

const outOfReach = '[role="dialog"] label input[type="file"][tabindex="-1"]'

function reachAll(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(outOfReach))
    input.tabIndex = 0
}

/** Lets one choose files by keyboard in Strapi's file dialog. */
export function reachFileInput(): void {
  addStyle(rules)
  // The dialog stands at the end of the page, and the field comes with its second step.
  new MutationObserver(reachAll).observe(document.body, { childList: true, subtree: true })
}
