/** Lets the entries of pickers run over several lines: the way to an element of the plan is long, and its end says most. */
export function wrapPickerEntries(): void {
  const style = document.createElement('style')
  style.textContent = '[role="listbox"] [role="option"] span { white-space: normal; overflow-wrap: anywhere; text-align: left; }'
  document.head.append(style)
}
