import type { BundleItem } from './bundle.ts'
import { Box, Flex, Typography } from '@strapi/design-system'
import { CrossCircle, WarningCircle } from '@strapi/icons'

/** What the checks say of a document: errors keep the bundle from the public, hints do not. */
export function ItemChecks({ checks }: Pick<BundleItem, 'checks'>) {
  if (checks.length === 0)
    return null
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
      {checks.map(({ code, severity, field, message }) => (
        <Flex key={`${code} ${field} ${message}`} tag="li" gap={2} alignItems="flex-start">
          <Box shrink={0} paddingTop={1} aria-hidden>{severity === 'error' ? <CrossCircle fill="danger600" /> : <WarningCircle fill="warning600" />}</Box>
          <Typography variant="pi" lineHeight={1.5}>{`${severity === 'error' ? 'Fehler' : 'Warnung'}: ${message}`}</Typography>
        </Flex>
      ))}
    </Flex>
  )
}
