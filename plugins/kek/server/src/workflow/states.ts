/** Where a document in a language stands, with the word on the screen. */
export const states = {
  draft: 'Entwurf',
  inReview: 'In der Freigabe',
  changesRequested: 'Änderungen verlangt',
  approved: 'Freigegeben',
  scheduled: 'Geplant',
  published: 'Veröffentlicht',
  withdrawn: 'Zurückgezogen',
} as const
export type State = keyof typeof states

/** What a person can do with a document, with the words on the button. */
export const actions = {
  'edit': 'Ändern',
  'submit': 'Zur Freigabe geben',
  'request-changes': 'Änderungen verlangen',
  'approve': 'Freigeben',
  'publish': 'Veröffentlichen',
  'schedule': 'Planen',
  'unschedule': 'Planung aufheben',
  'withdraw': 'Zurückziehen',
  'restore': 'Fassung wiederherstellen',
} as const
export type Action = keyof typeof actions

/** Whether a word names an action that an address of its own stands for; editing is Strapi's. */
export function isWorkflowAction(word: string): word is Exclude<Action, 'edit'> {
  return word !== 'edit' && Object.hasOwn(actions, word)
}
