import { Flex, Typography } from '@strapi/design-system'
import { CheckCircle } from '@strapi/icons'
import { usePlace } from '../workflow/use-place.ts'
import { CheckList } from './CheckList.tsx'
import { countChecks } from './count-checks.ts'
import { useLiveChecks } from './use-live-checks.ts'

/** What should be put right before this is read by everybody, while one writes. */
export function ChecksPanel() {
  const place = usePlace()
  const checks = useLiveChecks(place)
  if (!place.type)
    return null
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex gap={2} alignItems="center">
        {checks?.length === 0 && <CheckCircle fill="success600" aria-hidden />}
        <Typography role="status" variant="pi" textColor="neutral700">{checks ? countChecks(checks) : checks === null ? 'Die Prüfung ist gerade nicht zu erreichen.' : 'Wird geprüft …'}</Typography>
      </Flex>
      {checks && checks.length > 0 && <CheckList type={place.type} checks={checks} />}
    </Flex>
  )
}
