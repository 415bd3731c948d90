/**
 * Strapi's boxes scroll away with the top of a long form. What helps while one writes stays in sight where there is room for it; the
 * boxes scroll by themselves when they are longer than the window. Beside the preview they are narrow: there Strapi's buttons, too, grow with
 * their words.
 */
const rules = `
[data-kek-buttons] > div > div:first-child button:has(> span):not([aria-haspopup]) { block-size: auto; min-block-size: 3.2rem; max-inline-size: 100%; padding-inline: 0.8rem; }
[data-kek-buttons] > div > div:first-child button > span { min-inline-size: 0; white-space: normal; overflow-wrap: break-word; line-height: 1.3; }
@media (min-width: 1080px) {
  div:has(> div > aside[aria-labelledby="additional-information"]) {
    position: sticky; inset-block-start: 1.6rem; max-block-size: calc(100vh - 3.2rem); overflow-y: auto; align-self: start;
    padding: 0.4rem; margin: -0.4rem; inline-size: calc(100% + 0.8rem); max-inline-size: none;
  }
}`

/** Keeps the boxes beside a form in sight. */
export function keepSideColumnInSight(): void {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
}
