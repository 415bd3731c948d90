import type { Action, State } from './states.ts'

const whyNot: Readonly<Partial<Record<Action, Partial<Record<State, string>>>>> = {
  'submit': {
    inReview: 'Der Inhalt liegt schon bei der Freigabe.',
    approved: 'Der Inhalt ist schon freigegeben.',
    scheduled: 'Die Veröffentlichung ist schon geplant.',
    published: 'Es gibt nichts freizugeben: Öffentlich ist genau dieser Inhalt.',
  },
  'request-changes': {
    draft: 'Der Inhalt ist noch nicht zur Freigabe gegeben.',
    changesRequested: 'Änderungen sind schon verlangt.',
    scheduled: 'Die Veröffentlichung ist geplant. Bitte zuerst die Planung aufheben.',
    published: 'Es gibt nichts zu ändern: Öffentlich ist genau dieser Inhalt.',
  },
  'approve': {
    draft: 'Der Inhalt ist noch nicht zur Freigabe gegeben.',
    changesRequested: 'Es sind Änderungen verlangt; freigeben lässt sich der Inhalt, wenn er wieder zur Freigabe gegeben ist.',
    approved: 'Der Inhalt ist schon freigegeben.',
    scheduled: 'Der Inhalt ist schon freigegeben und seine Veröffentlichung geplant.',
    published: 'Es gibt nichts freizugeben: Öffentlich ist genau dieser Inhalt.',
  },
  'schedule': {
    scheduled: 'Die Veröffentlichung ist schon geplant. Der Zeitpunkt lässt sich unter „Geplant“ ändern.',
    published: 'Es gibt nichts zu planen: Öffentlich ist genau dieser Inhalt.',
  },
}

const notApproved: Readonly<Partial<Record<State, string>>> = {
  draft: 'Der Inhalt ist noch nicht freigegeben: Er muss zur Freigabe gegeben und von einer zweiten Person freigegeben werden.',
  inReview: 'Der Inhalt liegt bei der Freigabe und ist noch nicht freigegeben.',
  changesRequested: 'Es sind Änderungen verlangt. Veröffentlichen lässt sich der Inhalt, wenn er danach freigegeben ist.',
  withdrawn: 'Der Inhalt ist zurückgezogen. Damit er wieder erscheinen kann, muss er zur Freigabe gegeben und freigegeben werden.',
}

/** Why an action is not possible in a state, as a German sentence. */
export function explainState(action: Action, state: State, needsApproval: boolean): string {
  const sentence = whyNot[action]?.[state]
  if (sentence)
    return sentence
  if (needsApproval && (action === 'publish' || action === 'schedule'))
    return notApproved[state] ?? 'Der Inhalt ist nicht freigegeben.'
  if (action === 'unschedule')
    return 'Hier ist nichts geplant.'
  return state === 'withdrawn' ? 'Der Inhalt ist zurückgezogen.' : 'Das ist in diesem Stand nicht möglich.'
}
