import type { ScheduledJob } from './use-schedule.ts'

/** Where a job's document is edited; undefined for what is no document. */
export function editAddress({ type, documentId, locale }: Pick<ScheduledJob, 'type' | 'documentId' | 'locale'>): string | undefined {
  if (!type || !documentId)
    return undefined
  const language = locale ? `?plugins[i18n][locale]=${locale}` : ''
  return type === 'plan' ? `/content-manager/single-types/plugin::kek.plan${language}` : `/content-manager/collection-types/plugin::kek.${type}/${documentId}${language}`
}
