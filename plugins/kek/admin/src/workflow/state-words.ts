import type { Standing, Withdrawal } from './standing.ts'
import { showMoment } from '@kek/contract'
import { sayDay } from '../dates/say-day.ts'

/** What readers see of a document while its draft is somewhere on its way. */
function publicSide({ isPublic, publishedAt, hasUnpublishedChanges, locale, withdrawal }: Standing): string {
  if (withdrawal)
    return `Zurückgezogen am ${sayDay(withdrawal.at)}. ${sayWithdrawal(withdrawal)}`
  if (!isPublic)
    return locale === 'de' ? 'Auf der Website ist davon noch nichts zu sehen.' : 'Auf der Website gibt es diese Sprachfassung noch nicht.'
  const since = publishedAt ? `die Fassung vom ${sayDay(publishedAt)}` : 'eine frühere Fassung'
  return hasUnpublishedChanges ? `Öffentlich ist ${since}; die Änderungen seither sind noch nicht zu sehen.` : `Öffentlich ist ${since}, genau so, wie sie hier steht.`
}

function approvalOf({ approvedBy, approvedAt }: Standing): string {
  return `Freigegeben${approvedBy ? ` von ${approvedBy.name}` : ''}${approvedAt ? ` am ${sayDay(approvedAt)}` : ''}.`
}

function submissionOf({ submittedBy, submittedAt }: Standing): string {
  return submittedBy && submittedAt ? `${submittedBy.name} hat den Inhalt am ${sayDay(submittedAt)} zur Freigabe gegeben.` : 'Liegt bei der Freigabe.'
}

function planOf({ scheduled }: Standing): string[] {
  return scheduled ? [`${scheduled.action === 'publish' ? 'Veröffentlichung' : 'Rückzug'} geplant für ${showMoment(scheduled.at)}.`] : []
}

/** What readers find at the address of a withdrawn document. */
export function sayWithdrawal({ kind, target }: Withdrawal): string {
  switch (kind) {
    case 'notice': return 'Die Seite bleibt lesbar, mit dem Hinweis, dass sie zurückgezogen ist.'
    case 'redirect': return target?.title ? `Die Adresse leitet weiter zu „${target.title}“.` : 'Die Adresse leitet auf eine andere Seite weiter.'
    case 'gone': return 'Von der Website genommen.'
  }
}

function withdrawalOf({ withdrawal }: Standing): string[] {
  return withdrawal ? [`Zurückgezogen am ${sayDay(withdrawal.at)}. ${sayWithdrawal(withdrawal)}`, ...(withdrawal.reason ? [`Begründung: „${withdrawal.reason}“`] : [])] : []
}

function meaningOf(standing: Standing): string[] {
  switch (standing.state) {
    case 'inReview': return [`${submissionOf(standing)} Jede Änderung am Text holt ihn von dort zurück.`]
    case 'changesRequested': return ['Die Freigabe bittet um Änderungen; was gewünscht ist, steht unter „Kommentare“.']
    case 'approved': return [`${approvalOf(standing)} Jede Änderung am Text hebt die Freigabe auf.`]
    case 'withdrawn': return withdrawalOf(standing)
    default: return []
  }
}

/** What stays to be done about a publication that only one person has seen. */
function pastRuleOf({ pastRule }: Standing): string[] {
  if (!pastRule || pastRule.isConfirmed)
    return []
  const { by, at, reason } = pastRule
  return [`Am ${sayDay(at)}${by ? ` von ${by.name}` : ''} ohne zweite Person veröffentlicht${reason ? `; Begründung: „${reason}“` : ''}. Eine zweite Person muss das noch bestätigen, unter „Meine Arbeit“.`]
}

/** What the state of a document means, in sentences for those who work on it: what was decided, what is planned, what readers see meanwhile. */
export function sayState(standing: Standing): readonly string[] {
  return [...meaningOf(standing), ...planOf(standing), ...(standing.state === 'withdrawn' ? [] : [publicSide(standing)]), ...pastRuleOf(standing)]
}
