import type { Standing } from './standing.ts'
import type { Step } from './steps.ts'
import { showMoment } from '@kek/contract'
import { sayWithdrawal } from './state-words.ts'

export interface Done { readonly message: string, readonly link?: { readonly label: string, readonly url: string } }

/** What to tell the person who has just taken a step, with the way to the page where readers see it. */
export function sayDone(step: Step, { pageUrl, scheduled, withdrawal }: Standing): Done {
  const link = pageUrl ? { label: 'Seite ansehen', url: pageUrl } : undefined
  switch (step) {
    case 'submit': return { message: 'Zur Freigabe gegeben.' }
    case 'request-changes': return { message: 'Die Redaktion weiß jetzt, was zu ändern ist.' }
    case 'approve': return { message: 'Freigegeben. Veröffentlicht ist damit noch nichts.' }
    case 'publish':
    case 'approve-publish': return { message: 'Veröffentlicht. In wenigen Sekunden steht es auf der Website.', ...(link ? { link } : {}) }
    case 'schedule': return { message: scheduled ? `Geplant für ${showMoment(scheduled.at)}.` : 'Geplant.' }
    case 'unschedule': return { message: 'Die Planung ist aufgehoben.' }
    case 'withdraw': return { message: withdrawal && withdrawal.kind !== 'gone' ? `Zurückgezogen. ${sayWithdrawal(withdrawal)}` : 'Zurückgezogen. Die Website zeigt es in wenigen Sekunden nicht mehr.', ...(link ? { link } : {}) }
    case 'restore': return { message: 'Wiederhergestellt, als neuer Entwurf.' }
  }
}
