import { addStyle } from '../add-style.ts'

/**
 * When a dialog closes, the button that opened it has the focus again, and Strapi shows what key presses it. A telephone has no such key,
 * and the hint lay over the buttons until one tapped elsewhere.
 */
const rules = `
@media (hover: none) and (max-width: 767px) {
  [data-radix-popper-content-wrapper]:has([role="tooltip"]) { display: none; }
}`

/** Keeps what appears under a mouse off the screen of a telephone. */
export function hideShortcutHints(): void {
  addStyle(rules)
}
