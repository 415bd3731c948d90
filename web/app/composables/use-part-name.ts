import type { ChangedPart } from '#shared/views/comparison'
import type { Words } from '#shared/views/text'

/** Says what a part of a comparison is called: by the name of its field, or by what is in it. */
export function usePartName(): (part: Pick<ChangedPart, 'heading' | 'key'>) => Words {
  const { t } = useI18n()
  return ({ heading, key }) => heading ?? { text: t(`comparison.group.${key}`) }
}
