import type { ComparedState } from '#shared/views/comparison'

/** Says what a state is called in a sentence: a version by its name, a day by its date. */
export function useStateName(): (state: Pick<ComparedState, 'kind' | 'title' | 'date'>) => string {
  const { t } = useI18n()
  return ({ kind, title, date }) => kind === 'today' ? t('comparison.today') : kind === 'version' ? t('comparison.version', { title: title ?? '' }) : t('comparison.day', { date: date ?? '' })
}
