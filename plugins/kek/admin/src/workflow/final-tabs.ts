import { addStyle } from '../add-style.ts'

/** What is final has no other state than the public one: Strapi's tab for the draft would lead straight back. */
const rule = 'body:has([data-kek-final]) main [role="tab"][id$="-trigger-draft"] { display: none; }'

/** Takes away the tab „Entwurf“ where `data-kek-final` says that nothing can be changed any more. */
export function hideDraftTab(): void {
  addStyle(rule)
}
