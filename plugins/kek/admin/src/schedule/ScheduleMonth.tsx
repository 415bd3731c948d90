import type { Choose } from './ScheduleList.tsx'
import type { ScheduledJob } from './use-schedule.ts'
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { ChevronLeft, ChevronRight } from '@strapi/icons'
import { nameDay, nameMonth, shiftMonth, today, weekdays, weeksOf } from './month-days.ts'
import { DayEntry, MonthTable } from './styles.ts'

interface Props {
  readonly month: string
  readonly jobs: readonly ScheduledJob[]
  readonly onMonth: (month: string) => void
  readonly onChoose: Choose
}

function MonthButtons({ month, onMonth }: Pick<Props, 'month' | 'onMonth'>) {
  return (
    <Flex gap={2} paddingBottom={4} justifyContent="space-between" wrap="wrap">
      <Typography tag="h2" variant="beta" aria-live="polite">{nameMonth(month)}</Typography>
      <Flex gap={2}>
        <Button variant="tertiary" startIcon={<ChevronLeft />} onClick={() => onMonth(shiftMonth(month, -1))}>Zurück</Button>
        <Button variant="tertiary" onClick={() => onMonth(today().slice(0, 7))}>Heute</Button>
        <Button variant="tertiary" endIcon={<ChevronRight />} onClick={() => onMonth(shiftMonth(month, 1))}>Weiter</Button>
      </Flex>
    </Flex>
  )
}

function Day({ day, month, jobs, onChoose }: Omit<Props, 'onMonth'> & { readonly day: string }) {
  const isToday = day === today()
  return (
    <td role="cell" data-place={day.startsWith(month) ? 'inside' : 'outside'} data-content={jobs.length > 0 ? 'some' : 'empty'}>
      <time dateTime={day} {...(isToday ? { 'aria-current': 'date' as const } : {})}>
        <b aria-hidden>{Number(day.slice(8))}</b>
        <span>{nameDay(day)}</span>
      </time>
      {jobs.length > 0
        ? (
            <ul>
              {jobs.map(job => (
                <li key={job.id}>
                  <DayEntry type="button" data-status={job.status} data-action={job.action} onClick={() => onChoose(job, 'show')}>
                    <strong><time dateTime={job.at}>{job.time}</time></strong>
                    {` ${job.title}`}
                    {job.action === 'withdraw' ? ', zurückziehen' : <VisuallyHidden>, veröffentlichen</VisuallyHidden>}
                    {job.status === 'waiting' ? null : ` (${job.statusLabel})`}
                  </DayEntry>
                </li>
              ))}
            </ul>
          )
        : null}
    </td>
  )
}

/** A month as a calendar sheet. */
export function ScheduleMonth({ month, jobs, onMonth, onChoose }: Props) {
  return (
    <section aria-label="Monatsansicht">
      <MonthButtons month={month} onMonth={onMonth} />
      <MonthTable role="table">
        <caption><VisuallyHidden>{`Was im ${nameMonth(month)} geplant ist`}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">{weekdays.map(name => <th key={name} role="columnheader" scope="col" abbr={name}>{name}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">
          {weeksOf(month).map(week => (
            <tr key={week[0]} role="row">
              {week.map(day => <Day key={day} day={day} month={month} jobs={jobs.filter(job => job.day === day)} onChoose={onChoose} />)}
            </tr>
          ))}
        </tbody>
      </MonthTable>
      {jobs.every(job => !job.day.startsWith(month)) ? <Typography tag="p" paddingTop={4} textColor="neutral600">In diesem Monat ist nichts geplant.</Typography> : null}
    </section>
  )
}
