/** Adds rules to the panel's pages, for what only styles can change about Strapi's own parts. */
export function addStyle(rules: string): void {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
}
