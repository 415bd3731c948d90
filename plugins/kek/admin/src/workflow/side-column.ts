import { addStyle } from '../add-style.ts'

/**
 * Strapi's boxes scroll away with the top of a long form. What helps while one writes stays in sight where there is room for it; the
 * boxes scroll by themselves when they are longer than the window. Beside the preview they are narrow: there Strapi's buttons, too, grow with
 * their words.
 *
 * Buttons have places that stay: Strapi's own come a moment after ours, which stand below them and are not shown before. On a small screen „Speichern“
 * is the left one, and the place of the round button beside them is kept, which comes a moment later, and again after the first save.
 */
const rules = `
[data-kek-buttons] > div > div:first-child button:has(> span):not([aria-haspopup]) { block-size: auto; min-block-size: 3.2rem; max-inline-size: 100%; padding-inline: 0.8rem; }
[data-kek-buttons] > div > div:first-child button > span { min-inline-size: 0; white-space: normal; overflow-wrap: break-word; line-height: 1.3; }
[data-kek-buttons] > div > [data-kek-steps="below"]:first-child { visibility: hidden; }
@media (max-width: 1079px) {
  div:has(> div > div > [data-kek-form]):not(:has(> span > button, > button)) { padding-inline-end: 6rem; }
  div:has(> [data-kek-form]) > div:first-child > div { order: 0; }
}
@media (min-width: 1080px) {
  div:has(> div > aside[aria-labelledby="additional-information"]) {
    position: sticky; inset-block-start: 1.6rem; max-block-size: calc(100vh - 3.2rem); overflow-y: auto; align-self: start;
    padding: 0.4rem; margin: -0.4rem; inline-size: calc(100% + 0.8rem); max-inline-size: none;
  }
}`

/** Keeps the boxes beside a form in sight. */
export function keepSideColumnInSight(): void {
  addStyle(rules)
}
