import type { Barrier } from './barrier.ts'
import type { BarrierQuestion } from './BarrierRow.tsx'
import { BackButton, Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Typography, VisuallyHidden } from '@strapi/design-system'
import { useRef, useState } from 'react'
import { ListTable } from '../schedule/styles.ts'
import { BarrierDialog } from './BarrierDialog.tsx'
import { BarrierRow } from './BarrierRow.tsx'
import { useBarriers } from './use-barriers.ts'

interface Asked { readonly barrier: Barrier, readonly question: BarrierQuestion }

const done = { settle: 'ist beantwortet', note: 'hat einen Vermerk', reopen: 'ist wieder offen', remove: 'ist gelöscht' } as const

function BarrierTable({ caption, barriers, ask }: { readonly caption: string, readonly barriers: readonly Barrier[], readonly ask: (asked: Asked) => void }) {
  return (
    <ListTable role="table">
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Frist', 'Was ging nicht', 'Antwort an'].map(name => <th key={name} role="columnheader" scope="col">{name}</th>)}
          <th role="columnheader" scope="col"><VisuallyHidden>Bearbeiten</VisuallyHidden></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {barriers.map(barrier => <BarrierRow key={barrier.id} barrier={barrier} ask={question => ask({ barrier, question })} />)}
      </tbody>
    </ListTable>
  )
}

/** The inbox of barriers that readers of the site have reported, with the clock of six weeks. */
export function BarriersPage() {
  const { barriers, refusal, act, remove } = useBarriers()
  const { toggleNotification } = useNotification()
  const [asked, setAsked] = useState<Asked>()
  const heading = useRef<HTMLHeadingElement>(null)
  const lists = [
    { id: 'offen', heading: 'Offen', empty: 'Keine Meldung wartet auf Antwort.', barriers: barriers?.filter(({ state }) => state !== 'answered') ?? [] },
    { id: 'beantwortet', heading: 'Beantwortet', empty: 'Im letzten halben Jahr wurde keine beantwortet.', barriers: barriers?.filter(({ state }) => state === 'answered') ?? [] },
  ]
  const answer = async ({ barrier, question }: Asked, note: string) => {
    await (question === 'remove' ? remove(barrier) : act(barrier, question, question === 'reopen' ? undefined : note))
    setAsked(undefined)
    toggleNotification({ type: 'success', message: `Meldung ${barrier.reference} ${done[question]}.` })
  }
  return (
    <Page.Main>
      <Page.Title>Gemeldete Barrieren</Page.Title>
      <Layouts.Header
        title="Gemeldete Barrieren"
        subtitle="Was Leserinnen und Leser der Website nicht lesen, bedienen oder verstehen konnten. Nach dem Landesrecht ist innerhalb von sechs Wochen zu antworten."
        navigationAction={<BackButton fallback="/" />}
      />
      <Layouts.Content>
        <Box role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</Box>
        {!barriers && !refusal ? <Page.Loading>Wird geladen …</Page.Loading> : null}
        {barriers && lists.map(({ id, heading: title, empty, barriers }, index) => (
          <Box key={id} tag="section" aria-labelledby={id} paddingBottom={8}>
            <Typography ref={index === 0 ? heading : undefined} id={id} tag="h2" variant="beta" tabIndex={-1}>{`${title} (${barriers.length})`}</Typography>
            <Box paddingTop={3}>
              {barriers.length === 0 ? <Typography textColor="neutral600">{empty}</Typography> : <BarrierTable caption={title} barriers={barriers} ask={setAsked} />}
            </Box>
          </Box>
        ))}
      </Layouts.Content>
      {asked && <BarrierDialog key={asked.barrier.id} {...asked} answer={note => answer(asked, note)} onClose={() => setAsked(undefined)} onFocusBack={() => heading.current?.focus()} />}
    </Page.Main>
  )
}
