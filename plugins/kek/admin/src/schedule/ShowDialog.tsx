import type { Choose } from './ScheduleList.tsx'
import type { ScheduledJob } from './use-schedule.ts'
import { Box, Modal, Typography } from '@strapi/design-system'
import { JobTitle } from './JobTitle.tsx'
import { JobButtons } from './ScheduleList.tsx'
import { TaskDialog } from './TaskDialog.tsx'

interface Props {
  readonly job: ScheduledJob
  readonly onChoose: Choose
  readonly onClose: () => void
  readonly onClosed: () => void
}

/** One job with all that is known of it. */
export function ShowDialog({ job, onChoose, onClose, onClosed }: Props) {
  const facts = [['Wann', job.when], ['Was geschieht', job.actionLabel], ['Stand', job.statusLabel], ['Änderungsnotiz', job.note], ['Geplant von', job.by?.name], ['Grund', job.failure]] as const
  return (
    <TaskDialog title={`${job.actionLabel} am ${job.when}`} onClose={onClose} onClosed={onClosed}>
      <Modal.Body>
        <JobTitle job={job} />
        <Box tag="dl" paddingTop={4}>
          {facts.map(([name, value]) => value
            ? (
                <Box key={name} paddingBottom={2}>
                  <Typography tag="dt" variant="pi" textColor="neutral600">{name}</Typography>
                  <Typography tag="dd">{value}</Typography>
                </Box>
              )
            : null)}
        </Box>
      </Modal.Body>
      {job.mayChange ? <Modal.Footer><JobButtons job={job} onChoose={onChoose} /></Modal.Footer> : null}
    </TaskDialog>
  )
}
