import { Flex, Typography } from '@strapi/design-system'
import { countPlaces } from '../usage/usage.ts'
import { UsageList } from '../usage/UsageList.tsx'
import { useUsages } from '../usage/use-usages.ts'

interface Props {
  readonly model: string
  readonly documentIds: readonly string[]
  /** What goes, as the beginning of a sentence. */
  readonly what: string
  readonly isPublic: boolean
}

/** What somebody should know before deleting: where it is used, that readers lose it, and that it can be brought back. */
export function DeletionNotice({ model, documentIds, what, isPublic }: Props) {
  const usages = useUsages(model, documentIds)
  const isOne = documentIds.length === 1
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p">
        {`${what} ${isOne ? 'kommt in den Papierkorb und lässt' : 'kommen in den Papierkorb und lassen'} sich dort 30 Tage lang zurückholen, mit allen Verweisen.`}
      </Typography>
      {isPublic && <Typography tag="p" fontWeight="bold">{isOne ? 'Es ist veröffentlicht und verschwindet sofort von der Website.' : 'Was davon veröffentlicht ist, verschwindet sofort von der Website.'}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={1} role="status">
        <Typography tag="p">{usages ? (usages.length === 0 ? 'Nichts verweist darauf.' : `Verwendet ${countPlaces(usages.length)}; dort fehlt es dann.`) : usages === null ? 'Wo es verwendet wird, war nicht zu erfahren.' : 'Es wird nachgesehen, wo es verwendet wird …'}</Typography>
        {usages && usages.length > 0 && <UsageList usages={usages} />}
      </Flex>
    </Flex>
  )
}
