import { Box, Typography } from '@strapi/design-system'
import { whyForeign } from './foreign-department.ts'
import { usePlace } from './use-place.ts'
import { useStanding } from './use-standing.ts'

/** Says before somebody types that nothing of it could be saved, and why. */
export function ForeignNotice() {
  const reason = whyForeign(useStanding(usePlace()))
  return reason
    ? (
        <Box role="note" background="warning100" hasRadius padding={3} width="100%">
          <Typography tag="p" fontWeight="bold">Sie können das hier lesen, aber nicht ändern.</Typography>
          <Typography tag="p" variant="pi" lineHeight={1.5}>{reason}</Typography>
        </Box>
      )
    : null
}
