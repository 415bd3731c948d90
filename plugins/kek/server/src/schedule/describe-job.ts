import type { ContentType } from '@kek/contract'
import type { Name } from '../workflow/people.ts'
import type { Job, JobStatus } from './job.ts'
import { berlinDay, catalogue, locales, showMoment, showTimeOfDay } from '@kek/contract'
import { isTranslated } from '../content/strapi-schema.ts'
import { actionWords } from './action-words.ts'

/** What is known of a job's surroundings. */
export interface JobContext {
  /** Null when it is gone. */
  readonly title: string | null
  readonly by: Name | null
  readonly mayChange: boolean
}

const statusWords: Readonly<Record<JobStatus, string>> = { waiting: 'geplant', done: 'ausgeführt', failed: 'fehlgeschlagen', cancelled: 'aufgehoben' }

function describeTarget({ target }: Job) {
  if ('bundleId' in target)
    return { kind: 'bundle', type: null, typeLabel: 'Bündel', documentId: null, locale: null, localeLabel: null, bundleId: target.bundleId }
  const definition: ContentType = catalogue[target.type]
  return { kind: 'document', ...target, typeLabel: definition.label, localeLabel: isTranslated(definition) ? locales[target.locale] : null, bundleId: null }
}

/** A job as the panel shows it: with words for people, and its time by the clocks of Germany. */
export function describeJob(job: Job, { title, by, mayChange }: JobContext) {
  const { id, action, at, status, failure, attempts, terms, createdAt, doneAt } = job
  return {
    id,
    ...describeTarget(job),
    title: title ?? '(gelöscht)',
    action,
    actionLabel: actionWords[action],
    at,
    when: showMoment(at),
    day: berlinDay(at),
    time: showTimeOfDay(at),
    status,
    statusLabel: statusWords[status],
    failure,
    attempts,
    note: typeof terms.note === 'string' && terms.note !== '' ? terms.note : null,
    by,
    createdAt,
    doneAt,
    mayChange: mayChange && (status === 'waiting' || status === 'failed'),
  }
}
