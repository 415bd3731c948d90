import type { ReactNode } from 'react'
import type { ScheduledJob } from './use-schedule.ts'
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { JobTitle } from './JobTitle.tsx'
import { ListTable } from './styles.ts'

export type Choose = (job: ScheduledJob, what: 'move' | 'cancel' | 'show') => void

interface Props {
  readonly jobs: readonly ScheduledJob[]
  readonly onChoose: Choose
}

/** A button's words, which on their own say what they are about. */
function about(word: string, job: ScheduledJob): ReactNode {
  return (
    <>
      {word}
      <VisuallyHidden>{` (${job.actionLabel} von „${job.title}“)`}</VisuallyHidden>
    </>
  )
}

/** What one may do with a job. */
export function JobButtons({ job, onChoose }: { readonly job: ScheduledJob, readonly onChoose: Choose }) {
  if (!job.mayChange)
    return null
  const isFailed = job.status === 'failed'
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" onClick={() => onChoose(job, 'move')}>{about(isFailed ? 'Neu planen' : 'Verschieben', job)}</Button>
      <Button variant="danger-light" onClick={() => onChoose(job, 'cancel')}>{about(isFailed ? 'Aus der Liste nehmen' : 'Planung aufheben', job)}</Button>
    </Flex>
  )
}

/** What did not work out, each with its reason: somebody has to decide what becomes of it. */
export function FailedJobs({ jobs, onChoose }: Props) {
  if (jobs.length === 0)
    return null
  return (
    <Box tag="section" aria-labelledby="kek-failed" background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={6}>
      <Typography tag="h2" id="kek-failed" variant="delta" textColor="danger700">Hat nicht geklappt</Typography>
      <Box tag="ul">
        {jobs.map(job => (
          <Flex key={job.id} tag="li" gap={4} paddingTop={4} justifyContent="space-between" alignItems="flex-start" wrap="wrap">
            <Box flex="1 1 30rem">
              <JobTitle job={job} />
              <Typography tag="p" paddingTop={1} paddingBottom={1}>{job.failure}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral700">
                {`${job.actionLabel} war geplant für `}
                <time dateTime={job.at}>{job.when}</time>
                {job.by ? ` von ${job.by.name}` : ''}
              </Typography>
            </Box>
            <JobButtons job={job} onChoose={onChoose} />
          </Flex>
        ))}
      </Box>
    </Box>
  )
}

/** What is planned, the next one first. */
export function WaitingJobs({ jobs, onChoose }: Props) {
  return (
    <ListTable role="table">
      <caption><VisuallyHidden>Geplante Veröffentlichungen und Rücknahmen, die nächste zuerst</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Wann', 'Was', 'Geplant', 'Von'].map(name => <th key={name} role="columnheader" scope="col">{name}</th>)}
          <th role="columnheader" scope="col"><VisuallyHidden>Ändern</VisuallyHidden></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {jobs.map(job => (
          <tr key={job.id} role="row">
            <td role="cell"><Typography><time dateTime={job.at}>{job.when}</time></Typography></td>
            <td role="cell"><JobTitle job={job} /></td>
            <td role="cell">
              <Typography tag="div">{job.actionLabel}</Typography>
              {job.note ? <Typography tag="div" variant="pi" textColor="neutral600">{job.note}</Typography> : null}
              {job.failure ? <Typography tag="div" variant="pi" textColor="danger700">{job.failure}</Typography> : null}
            </td>
            <td role="cell"><Typography>{job.by?.name ?? '–'}</Typography></td>
            <td role="cell"><JobButtons job={job} onChoose={onChoose} /></td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  )
}
