import type { Bundle } from './bundle.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { NavLink } from 'react-router-dom'
import { editPath } from '../history/addresses.ts'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'

interface Props {
  readonly bundle: Bundle
  readonly onChange: (bundle: Bundle) => void
}

/** What the contents point to and the public cannot see yet, with the way to take all of it along. */
export function Proposals({ bundle, onChange }: Props) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)
  const { id, proposals, canChange } = bundle
  const isElsewhere = proposals.some(({ otherBundle }) => otherBundle !== null)
  const addAll = async () => {
    setIsBusy(true)
    try {
      onChange(await post<Bundle>(`/bundles/${id}/companions`))
    }
    catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
    setIsBusy(false)
  }
  if (proposals.length === 0)
    return null
  return (
    <Box tag="section" aria-labelledby="kek-proposals" background="primary100" borderColor="primary200" hasRadius padding={5}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
        <Box>
          <Typography id="kek-proposals" tag="h2" variant="delta">Das gehört dazu und ist noch nicht öffentlich</Typography>
          <Box paddingTop={1}><Typography textColor="neutral700">Ohne diese Inhalte erscheinen die Verweise darauf nicht.</Typography></Box>
        </Box>
        {canChange && !isElsewhere && <Button startIcon={<Plus />} loading={isBusy} onClick={() => void addAll()}>{proposals.length === 1 ? 'Dazunehmen' : 'Alle dazunehmen'}</Button>}
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
        {proposals.map(proposal => (
          <Flex key={proposal.key} tag="li" gap={2} wrap="wrap">
            <Link tag={NavLink} to={editPath(proposal)}>{proposal.title}</Link>
            <Typography variant="pi" textColor="neutral700">
              {`${proposal.typeLabel}, gebraucht von ${proposal.neededBy.map(name => `„${name}“`).join(' und ')}${proposal.otherBundle === null ? '' : `; schon im Paket „${proposal.otherBundle}“, das vorher oder zugleich erscheinen muss`}`}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  )
}
