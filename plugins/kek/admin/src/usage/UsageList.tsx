import type { Usage } from '@kek/contract'
import { Box, Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { describePlace, formPath } from './usage.ts'

/** The places where something is used, each a link to its form. */
export function UsageList({ usages }: { readonly usages: readonly Usage[] }) {
  return (
    <Box tag="ul" maxHeight="32rem" overflow="auto" width="100%" style={{ listStyle: 'none' }}>
      {usages.map(usage => (
        <Box key={`${usage.documentId} ${usage.locale} ${usage.field}`} tag="li" paddingBottom={2}>
          <Flex direction="column" alignItems="flex-start">
            <Link tag={NavLink} to={formPath(usage)}>{usage.title}</Link>
            <Typography variant="pi" textColor="neutral600">{describePlace(usage)}</Typography>
          </Flex>
        </Box>
      ))}
    </Box>
  )
}
