import type { Standing } from './standing.ts'
import type { Step } from './steps.ts'

const notTaken: Readonly<Partial<Record<Step, string>>> = {
  'publish': 'Veröffentlicht ist er nicht.',
  'approve-publish': 'Veröffentlicht ist er nicht.',
  'submit': 'Zur Freigabe gegeben ist er nicht.',
  'schedule': 'Geplant ist nichts.',
  'withdraw': 'Zurückgezogen ist nichts.',
}

/** What to tell the person who saved with a step and then did not take it: what stays, and what has not happened. */
export function sayCancelled(step: Step, { isPublic }: Pick<Standing, 'isPublic'>): string {
  const website = isPublic ? 'Die Website zeigt weiter, was vorher veröffentlicht war.' : undefined
  return ['Der Entwurf ist gespeichert.', notTaken[step], website].filter(sentence => sentence !== undefined).join(' ')
}
