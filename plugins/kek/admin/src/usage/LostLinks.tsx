import type { TypeName } from '@kek/contract'
import { Box, Typography } from '@strapi/design-system'
import { countPlaces } from './usage.ts'
import { UsageList } from './UsageList.tsx'
import { useUsages } from './use-usages.ts'

/** What on the website refers to a document that is about to leave it; nothing where nothing does. */
export function LostLinks({ type, documentId }: { readonly type: TypeName, readonly documentId: string }) {
  const shown = useUsages(`plugin::kek.${type}`, [documentId])?.filter(({ isPublic }) => isPublic) ?? []
  if (shown.length === 0)
    return null
  return (
    <Box tag="details" width="100%" background="warning100" padding={3} hasRadius>
      <Typography tag="summary" style={{ cursor: 'pointer' }}>
        Darauf wird auf der Website
        {' '}
        {countPlaces(shown.length)}
        {' '}
        verwiesen; dort fällt der Verweis weg.
      </Typography>
      <Box paddingTop={3}><UsageList usages={shown} /></Box>
    </Box>
  )
}
