import type { Offer } from './bundle.ts'
import { Box, Flex, Typography } from '@strapi/design-system'

/** What keeps the next step: every reason of every document. */
export function Obstacles({ offer }: { readonly offer: Offer }) {
  const { label, reasons, items } = offer
  return (
    <Box tag="section" aria-labelledby="kek-obstacles" background="neutral0" borderColor="warning200" hasRadius padding={5}>
      <Typography id="kek-obstacles" tag="h2" variant="delta">{`Das fehlt noch, bevor „${label}“ geht`}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
        {reasons.map(({ code, message }) => <Typography key={code} tag="li">{message}</Typography>)}
        {items.map(({ key, title, reasons }) => (
          <Typography key={key} tag="li">
            <Typography fontWeight="bold">{`${title}: `}</Typography>
            {reasons.map(({ message }) => message).join(' ')}
          </Typography>
        ))}
      </Flex>
    </Box>
  )
}
