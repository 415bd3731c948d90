import type { Check } from '../workflow/standing.ts'

const counted = (count: number, one: string, many: string) => count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** The outcome of all checks in one sentence. */
export function countChecks(checks: readonly Check[]): string {
  if (checks.length === 0)
    return 'Nichts zu beanstanden.'
  const errors = checks.filter(({ severity }) => severity === 'error').length
  const sum = [...counted(errors, 'Fehler', 'Fehler'), ...counted(checks.length - errors, 'Warnung', 'Warnungen')].join(', ')
  return errors > 0 ? `${sum}. Fehler müssen vor dem Veröffentlichen weg.` : `${sum}. Veröffentlichen geht trotzdem.`
}
