import type { Standing } from './standing.ts'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Box, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { pathOf } from './address.ts'
import { sayReview } from './review-words.ts'
import { store } from './store.ts'

/** By when somebody has to look at a public content again; when the day is near, one click says that it is still right. */
export function ReviewDay({ standing }: { readonly standing: Standing }) {
  const { post } = useRequests()
  const { toggleNotification } = useNotification()
  const [isBusy, setIsBusy] = useState(false)
  const { reviewOn, isPublic, allowed } = standing
  if (!reviewOn || !isPublic)
    return null
  const { sentence, isDue } = sayReview(reviewOn, new Date())
  const mayReview = allowed.some(({ action, reasons }) => (action === 'submit' || action === 'publish') && reasons.every(({ code }) => code !== 'right' && code !== 'department'))
  const confirm = () => {
    setIsBusy(true)
    post<Standing>(pathOf(standing, '/review'))
      .then(store.keep, (error: unknown) => toggleNotification({ type: 'danger', message: sentenceOf(error) }))
      .finally(() => setIsBusy(false))
  }
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor={isDue ? 'warning700' : 'neutral700'} lineHeight={1.5}>{sentence}</Typography>
      {isDue && mayReview && <TextButton type="button" disabled={isBusy} onClick={confirm}>Stimmt noch</TextButton>}
    </Box>
  )
}
