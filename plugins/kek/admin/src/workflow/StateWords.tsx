import type { State } from './standing.ts'
import { useForm } from '@strapi/admin/strapi-admin'
import { Flex, Status, Typography } from '@strapi/design-system'
import { sayState } from './state-words.ts'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

type Colour = 'secondary' | 'success' | 'alternative' | 'neutral' | 'danger' | 'primary'
/** Each state in a colour of the design system. */
export const stateColours: Readonly<Record<State, Colour>> = { draft: 'secondary', inReview: 'alternative', changesRequested: 'danger', approved: 'primary', scheduled: 'primary', published: 'success', withdrawn: 'neutral' }

/** Where the document stands, in a word or two: always one line, for the buttons stand below it. */
export function StateBadge() {
  const place = usePlace()
  const standing = useStanding(place)
  const label = standing?.stateLabel ?? (place.address ? 'Wird geholt …' : 'Noch nicht gespeichert')
  return (
    <Flex>
      <Status variant={standing ? stateColours[standing.state] : 'neutral'} size="S" role="status" aria-label={`Stand: ${label}`}>
        <Typography tag="span" variant="omega" fontWeight="bold">{label}</Typography>
      </Status>
    </Flex>
  )
}

/** What that means for those who read the site. */
export function StateWords() {
  const place = usePlace()
  const standing = useStanding(place)
  const isModified = useForm('KekStateWords', form => form.modified)
  if (place.address && !standing)
    return null
  const sentences = standing ? sayState(isModified ? { ...standing, hasUnpublishedChanges: true } : standing) : ['Auf der Website ist davon nichts zu sehen.']
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      {sentences.map(sentence => <Typography key={sentence} tag="p" variant="pi" textColor="neutral700" lineHeight={1.5}>{sentence}</Typography>)}
    </Flex>
  )
}
