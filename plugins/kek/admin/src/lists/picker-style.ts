import { addStyle } from '../add-style.ts'

/**
 * Strapi cuts the names of relations off after one line; the way up the plan from a goal or an approach is longer. That something is
 * published goes without saying; the marks for drafts and changes stay.
 */
const rules = `
[role="listbox"] [role="option"] span { white-space: normal; overflow-wrap: anywhere; text-align: left; }
[role="listbox"] [role="option"] [role="status"] span { white-space: nowrap; }
:is([role="option"], li[style*="absolute"]) [role="status"][aria-label="published"] { display: none; }
li[style*="absolute"] div:has(+ [role="status"]) { padding-block: 0; }
li[style*="absolute"] div:has(+ [role="status"]) button > span {
  display: -webkit-box; overflow: hidden; white-space: normal; text-align: left; font-size: 1.3rem; line-height: 1.2;
  -webkit-box-orient: vertical; -webkit-line-clamp: 2;
}`

/** Lets the names in pickers, and of what was picked, run over several lines. */
export function wrapPickerEntries(): void {
  addStyle(rules)
}
