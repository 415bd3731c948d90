import type { ScheduledJob } from './use-schedule.ts'
import { Box, Link, Typography } from '@strapi/design-system'
import { Link as RouterLink } from 'react-router-dom'
import { editAddress } from './job-address.ts'

/** What a job is about: its title, leading to where it is edited, with kind and language below. */
export function JobTitle({ job }: { readonly job: ScheduledJob }) {
  const address = editAddress(job)
  const kind = [job.typeLabel, job.localeLabel === 'Deutsch' ? null : job.localeLabel].filter(Boolean).join(', ')
  return (
    <Box>
      {address
        ? <Link tag={RouterLink} to={address}>{job.title}</Link>
        : <Typography fontWeight="semiBold">{job.title}</Typography>}
      <Typography tag="div" variant="pi" textColor="neutral600">{kind}</Typography>
    </Box>
  )
}
