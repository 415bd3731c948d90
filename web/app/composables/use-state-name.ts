import type { ComparedState } from '#shared/views/comparison'
import type { Words } from '#shared/views/text'
import { mixedWords } from '#shared/views/mixed-words'

type State = Pick<ComparedState, 'kind' | 'title' | 'date'>

/** Says what a state is called: a version by its German name, a day by its date. */
export function useStateName(): (state: State) => readonly Words[] {
  const { t, locale } = useI18n()
  const german = locale.value === 'de' ? {} : { lang: 'de' }
  return ({ kind, title, date }) => kind === 'version'
    ? mixedWords(values => t('comparison.version', values), { title: [{ text: title ?? '', ...german }] })
    : [{ text: kind === 'today' ? t('comparison.today') : t('comparison.day', { date: date ?? '' }) }]
}
