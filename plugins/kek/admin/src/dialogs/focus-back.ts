/** Puts the focus where a dialog was opened; to the first button beside the form where that is gone, because the step it stood for is done. */
export function focusBack(from: HTMLElement | undefined): void {
  const isThere = from?.isConnected && !from.matches(':disabled') && from.getClientRects().length > 0
  const target = isThere ? from : document.querySelector<HTMLElement>('aside button:not(:disabled)')
  target?.focus()
}
