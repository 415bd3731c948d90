import type { State } from './standing.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { Flex, Status, Typography } from '@strapi/design-system'
import { sayState } from './state-words.ts'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

type Colour = 'secondary' | 'success' | 'alternative' | 'neutral' | 'danger' | 'primary'
/** Each state in a colour of the design system. */
export const stateColours: Readonly<Record<State, Colour>> = { draft: 'secondary', inReview: 'alternative', changesRequested: 'danger', approved: 'primary', scheduled: 'primary', published: 'success', withdrawn: 'neutral' }

/** Where the document stands, and what that means for those who read the site. */
export function StateWords() {
  const place = usePlace()
  const standing = useStanding(place)
  const isModified = useForm('KekStateWords', form => form.modified)
  if (!place.address)
    return <Typography textColor="neutral700">Neu und noch nicht gespeichert. Auf der Website ist davon nichts zu sehen.</Typography>
  if (!standing)
    return <Typography textColor="neutral600">Der Stand wird geholt …</Typography>
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Status variant={stateColours[standing.state]} size="S" role="status" aria-label={`Stand: ${standing.stateLabel}`}>
        <Typography tag="span" variant="omega" fontWeight="bold">{standing.stateLabel}</Typography>
      </Status>
      {sayState(isModified ? { ...standing, hasUnpublishedChanges: true } : standing).map(sentence => <Typography key={sentence} tag="p" variant="pi" textColor="neutral700" lineHeight={1.5}>{sentence}</Typography>)}
    </Flex>
  )
}
