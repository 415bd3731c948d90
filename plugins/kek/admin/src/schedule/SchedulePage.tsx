import type { Choose } from './ScheduleList.tsx'
import type { ScheduledJob } from './use-schedule.ts'
import { Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { CancelDialog, MoveDialog } from './ChangeDialogs.tsx'
import { isMonth, today, weeksOf } from './month-days.ts'
import { FailedJobs, WaitingJobs } from './ScheduleList.tsx'
import { ScheduleMonth } from './ScheduleMonth.tsx'
import { ShowDialog } from './ShowDialog.tsx'
import { useReturnFocus } from './use-return-focus.ts'
import { useSchedule } from './use-schedule.ts'

/** Which part of the page's address holds the month; without it the list is shown. */
const monthKey = 'monat'

interface Chosen { readonly job: ScheduledJob, readonly what: Parameters<Choose>[1] }

/** The page „Geplant“: what will be published and withdrawn when, as a list and by months. */
export default function SchedulePage() {
  const [search, setSearch] = useSearchParams()
  const asked = search.get(monthKey)
  const month = isMonth(asked) ? asked : undefined
  const days = month ? weeksOf(month).flat() : []
  const { loaded, change } = useSchedule(month ? { from: days[0] ?? '', to: days.at(-1) ?? '' } : undefined)
  const [chosen, setChosen] = useState<Chosen>()
  const { toggleNotification } = useNotification()

  const show = (wanted?: string) => setSearch(wanted ? { [monthKey]: wanted } : {}, { replace: Boolean(month && wanted) })
  const { remember, giveBack } = useReturnFocus(chosen !== undefined)
  const choose: Choose = (job, what) => {
    remember()
    setChosen({ job, what })
  }
  const closing = { onClose: () => setChosen(undefined), onClosed: giveBack }
  const confirm = (job: ScheduledJob, action: 'move' | 'cancel') => async (typed: string) => {
    const refusal = await change(job, action, action === 'move' ? { at: typed } : {})
    if (!refusal)
      toggleNotification({ type: 'success', message: action === 'move' ? `„${job.title}“ ist neu geplant.` : `„${job.title}“ ist nicht mehr geplant.` })
    return refusal
  }

  const jobs = loaded.state === 'there' ? loaded.jobs : []
  const waiting = jobs.filter(job => job.status === 'waiting')
  return (
    <Page.Main>
      <Page.Title>Geplant</Page.Title>
      <Layouts.Header
        title="Geplant"
        subtitle="Was zu einem bestimmten Zeitpunkt veröffentlicht oder zurückgezogen wird"
        primaryAction={(
          <Flex gap={2} role="group" aria-label="Ansicht">
            <Button variant={month ? 'tertiary' : 'secondary'} aria-pressed={!month} onClick={() => show()}>Liste</Button>
            <Button variant={month ? 'secondary' : 'tertiary'} aria-pressed={Boolean(month)} onClick={() => show(today().slice(0, 7))}>Monat</Button>
          </Flex>
        )}
      />
      <Layouts.Content>
        {loaded.state === 'loading' ? <Page.Loading>Wird geladen …</Page.Loading> : null}
        {loaded.state === 'failed' ? <Box role="alert"><EmptyStateLayout content={loaded.message} /></Box> : null}
        {loaded.state === 'there'
          ? (
              <>
                <FailedJobs jobs={month ? [] : jobs.filter(job => job.status === 'failed')} onChoose={choose} />
                {month ? <ScheduleMonth month={month} jobs={jobs} onMonth={show} onChoose={choose} /> : null}
                {!month && waiting.length > 0 ? <WaitingJobs jobs={waiting} onChoose={choose} /> : null}
                {!month && waiting.length === 0 ? <EmptyStateLayout content="Zurzeit ist nichts geplant. Geplant wird beim Inhalt selbst: freigeben, dann einen Zeitpunkt wählen." /> : null}
              </>
            )
          : null}
      </Layouts.Content>
      {chosen?.what === 'show' ? <ShowDialog job={chosen.job} onChoose={choose} {...closing} /> : null}
      {chosen?.what === 'move' ? <MoveDialog job={chosen.job} onConfirm={confirm(chosen.job, 'move')} {...closing} /> : null}
      {chosen?.what === 'cancel' ? <CancelDialog job={chosen.job} onConfirm={confirm(chosen.job, 'cancel')} {...closing} /> : null}
    </Page.Main>
  )
}
