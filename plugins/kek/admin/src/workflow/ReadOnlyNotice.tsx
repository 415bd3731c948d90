import { Box, Typography } from '@strapi/design-system'

/** Says before somebody types that nothing of it could be saved, and why. */
export function ReadOnlyNotice({ reason, background }: { readonly reason: string, readonly background: 'neutral150' | 'warning100' }) {
  return (
    <Box role="note" background={background} hasRadius padding={3} width="100%">
      <Typography tag="p" fontWeight="bold">Sie können das hier lesen, aber nicht ändern.</Typography>
      <Typography tag="p" variant="pi" lineHeight={1.5}>{reason}</Typography>
    </Box>
  )
}
