import { addStyle } from '../add-style.ts'

/**
 * In Strapi's file dialog a click on a file opens its details, and only the small box in its corner chooses it. Here what a finger hits
 * of that box is as large as the file: a tap chooses, the pencil opens the details. Among the chosen files, which one can drag, it stays small.
 *
 * On a telephone the buttons lay beside the window, and names stood letter under letter. There, what stood side by side goes one below
 * the other, the list shows picture and name alone, and what otherwise appears under the mouse is always in sight.
 */
const rules = `
[role="dialog"] article[role="button"], [role="dialog"] [role="tabpanel"] :is(tbody tr, tbody td:last-child) { position: relative; }
[role="dialog"] :not([style*="move"]) > article[role="button"] > div:has([role="checkbox"]) { position: static; }
[role="dialog"] :not([style*="move"]) > article[role="button"] div:has(> [role="checkbox"]) {
  inset: 0; inline-size: auto; block-size: auto; padding: 1.2rem; align-items: flex-start;
}
[role="dialog"] :is(:not([style*="move"]) > article[role="button"], [role="tabpanel"] tbody) [role="checkbox"]:not(:disabled) { position: static; }
[role="dialog"] :is(:not([style*="move"]) > article[role="button"], [role="tabpanel"] tbody) [role="checkbox"]:not(:disabled)::before {
  z-index: 1; inset: 0; inline-size: auto; block-size: auto; transform: none; cursor: pointer;
}
[role="dialog"] [role="tabpanel"] tbody td:last-child,
[role="dialog"] article[role="button"] > div > div:has(> button:not([role="checkbox"])) { z-index: 2; }
[role="dialog"] :is(article[role="button"], [role="tabpanel"] tbody tr):has([role="checkbox"][data-state="checked"]) {
  outline: 2px solid currentColor; outline-offset: -2px;
}
@media (max-width: 767px) {
  [role="dialog"] [data-radix-scroll-area-viewport] > div { display: block !important; }
  [role="dialog"] div:has(> [role="tablist"] + div) { flex-wrap: wrap; gap: 1.2rem; padding-block-end: 1.6rem; padding-inline: 2rem; }
  [role="dialog"] [role="tablist"] + div:has(> button) { flex: 1 0 100%; }
  [role="dialog"] [role="tablist"] + div > button { flex: 1; }
  [role="dialog"] div:has(> div > div > form[role="search"]) { flex-wrap: wrap; gap: 0.8rem; }
  [role="dialog"] div:has(> div > form[role="search"]) { flex: 1 0 100%; }
  [role="dialog"] div:has(> form[role="search"]) { flex: 1; min-inline-size: 0; }
  [role="dialog"] form[role="search"] * { min-inline-size: 0; }
  [role="dialog"] div:has(> article[role="button"], > [style*="move"]) { grid-column: 1 / -1; inline-size: 100%; }
  [role="dialog"] article[role="button"] h2 { overflow-wrap: anywhere; }
  [role="dialog"] article[role="button"] div:has(> div > h2) { flex: 1; min-inline-size: 0; }
  [role="dialog"] article[role="button"] div:has(> div > h2) + div { flex: none; }
  [role="dialog"] article[role="button"] > div > div:has(> button:not([role="checkbox"])) { opacity: 1; }
  [role="dialog"] div:has(> nav[aria-label="pagination"]) { flex-wrap: wrap; gap: 0.8rem; }
  [role="dialog"] [role="tabpanel"] div:has(> table) { padding-inline: 0.8rem; }
  [role="dialog"] [role="tabpanel"] :is(th, td) { padding-inline: 0.4rem; white-space: normal; overflow-wrap: anywhere; }
  [role="dialog"] [role="tabpanel"] :is(th:nth-child(2) > *, :is(th, td):nth-child(n + 4):not(:last-child)) { display: none; }
}`

/** Lets a tap on a file choose it in Strapi's file dialog, and brings the dialog into the width of a telephone. */
export function fitFileDialog(): void {
  addStyle(rules)
}
