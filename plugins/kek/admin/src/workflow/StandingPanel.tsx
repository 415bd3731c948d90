import { useIsDesktop } from '@strapi/admin/strapi-admin'
import { Flex, Link, TextButton } from '@strapi/design-system'
import { useState } from 'react'
import { styled } from 'styled-components'
import { WorkflowDialog } from '../dialogs/WorkflowDialog.tsx'
import { AlsoChanges } from './AlsoChanges.tsx'
import { ForeignNotice } from './ForeignNotice.tsx'
import { PublicChanges } from './PublicChanges.tsx'
import { PublishedNote } from './PublishedNote.tsx'
import { ReviewDay } from './ReviewDay.tsx'
import { StateBadge, StateWords } from './StateWords.tsx'
import { StepButtons } from './StepButtons.tsx'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

/** As small as the buttons beside it that look like links. */
const SmallLink = styled(Link)`
  span { font-size: 1.2rem; }
`

/** Ways from here to what readers see of the document now, and to what they would see. */
export function StandingLinks() {
  const standing = useStanding(usePlace())
  const [areChangesShown, setAreChangesShown] = useState(false)
  if (!standing)
    return null
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      {standing.isPublic && standing.hasUnpublishedChanges && <TextButton type="button" onClick={() => setAreChangesShown(true)}>Was ändert sich für die Öffentlichkeit?</TextButton>}
      {standing.pageUrl && <SmallLink href={standing.pageUrl} isExternal>Öffentliche Seite</SmallLink>}
      <PublishedNote standing={standing} />
      <ReviewDay standing={standing} />
      {areChangesShown && (
        <WorkflowDialog title={`Was ändert sich: ${standing.title}`} onClose={() => setAreChangesShown(false)}>
          <AlsoChanges standing={standing} />
          <PublicChanges standing={standing} />
        </WorkflowDialog>
      )}
    </Flex>
  )
}

/** The same in the drawer of a small screen, where Strapi keeps only the buttons in sight. */
export function StandingOnSmallScreens() {
  const isDesktop = useIsDesktop()
  if (isDesktop)
    return null
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <ForeignNotice />
      <StateBadge />
      <StateWords />
      <StepButtons />
      <StandingLinks />
    </Flex>
  )
}
