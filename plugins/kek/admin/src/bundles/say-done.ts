import type { BundleAction } from './bundle.ts'

const sentences: Readonly<Record<BundleAction, string>> = {
  'submit': 'liegt jetzt bei der Freigabe.',
  'request-changes': 'ist zurück bei der Redaktion.',
  'approve': 'ist freigegeben.',
  'publish': 'ist veröffentlicht.',
  'schedule': 'ist geplant.',
  'unschedule': 'ist nicht mehr geplant.',
  'withdraw': 'ist zurückgezogen.',
}

/** What was done with a bundle, as a sentence. */
export function sayDone(action: BundleAction, title: string): string {
  return `Das Paket „${title}“ ${sentences[action]}`
}
