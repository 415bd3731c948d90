const days = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', day: 'numeric', month: 'long', year: 'numeric' })

/** How a translation stands beside its German text, in one or two sentences. */
export function sayGerman({ isStale, changedAt }: { readonly isStale: boolean, readonly changedAt: string | null }): string {
  if (changedAt === null)
    return 'Auf Deutsch ist das nicht veröffentlicht. Solange erscheint auch die Übersetzung nicht.'
  return isStale
    ? `Der deutsche Text ist am ${days.format(new Date(changedAt))} geändert worden, nach dieser Übersetzung. Bitte gleichen Sie beide ab.`
    : 'Die Übersetzung ist so neu wie der deutsche Text.'
}
