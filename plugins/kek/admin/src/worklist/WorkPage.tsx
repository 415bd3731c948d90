import type { Confirmation, Row, Section } from './sections.ts'
import type { Viewer } from './viewer.ts'
import { Layouts, Page, useAuth } from '@strapi/admin/strapi-admin'
import { Box, Link as DesignLink, Typography, VisuallyHidden } from '@strapi/design-system'
import { useMemo, useState } from 'react'
import { Link } from 'react-router-dom'
import { useSiteUrl } from '../workflow/use-site-url.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { hasPage } from './known-pages.ts'
import { linksFor } from './links.ts'
import { QuickStart } from './QuickStart.tsx'
import { SectionList } from './SectionList.tsx'
import { sectionsOf } from './sections.ts'
import { Bar, Column, Columns, KeyboardHint, LinkRow, Nothing } from './styles.ts'
import { useRows } from './use-rows.ts'
import { useSettling } from './use-settling.ts'
import { useWork } from './use-work.ts'
import { readViewer } from './viewer.ts'

function useViewer() {
  const user = useAuth('KekWork', state => state.user)
  const permissions = useAuth('KekWork', state => state.permissions)
  return useMemo(() => readViewer(user, permissions), [user, permissions])
}

/** What one is asked to do, in one sentence. */
function sayTask(sections: readonly Section[] | undefined): string {
  if (!sections)
    return 'Ihre Listen werden geholt …'
  const countOf = (ids: readonly string[]) => sections.filter(({ id }) => ids.includes(id)).reduce((sum, { rows }) => sum + rows.length, 0)
  const contents = countOf(['waitingForMe', 'sentBack'])
  const reports = countOf(['barriers'])
  const sentences = [
    contents === 0 ? '' : contents === 1 ? 'Ein Inhalt wartet auf Sie.' : `${contents} Inhalte warten auf Sie.`,
    reports === 0 ? '' : reports === 1 ? 'Eine gemeldete Barriere wartet auf Antwort.' : `${reports} gemeldete Barrieren warten auf Antwort.`,
  ]
  return sentences.filter(Boolean).join(' ') || 'Zurzeit wartet niemand auf Sie.'
}

function PageLinks({ viewer }: { readonly viewer: Viewer }) {
  const links = linksFor(viewer, useSiteUrl(), hasPage)
  return (
    <nav aria-label="Weitere Seiten">
      <LinkRow>
        {links.map(({ label, to, isOutside }) => (
          <li key={to}>
            {isOutside
              ? (
                  <DesignLink href={to} isExternal>
                    {label}
                    <VisuallyHidden> (neues Fenster)</VisuallyHidden>
                  </DesignLink>
                )
              : <DesignLink tag={Link} to={to}>{label}</DesignLink>}
          </li>
        ))}
      </LinkRow>
    </nav>
  )
}

function Keys() {
  return (
    <KeyboardHint>
      Mit der Tastatur:
      {' '}
      <kbd>↑</kbd>
      {' '}
      <kbd>↓</kbd>
      {' oder '}
      <kbd>K</kbd>
      {' '}
      <kbd>J</kbd>
      {' von Zeile zu Zeile, '}
      <kbd>Enter</kbd>
      {' öffnet, '}
      <kbd>Tab</kbd>
      {' führt zum Knopf der Zeile und zur nächsten Liste.'}
    </KeyboardHint>
  )
}

interface Asked { readonly section: Section, readonly row: Row, readonly confirmation: Confirmation }

/** The start page: everything that somebody has to do, in lists that one works through. */
export function WorkPage() {
  const viewer = useViewer()
  const { lists, refusal, load } = useWork(viewer)
  const sections = useMemo(() => lists && sectionsOf(lists, viewer, new Date()), [lists, viewer])
  const rows = useRows(sections)
  const [asked, setAsked] = useState<Asked>()
  const { settle, busy } = useSettling(async (row: Row) => {
    const section = sections?.find(({ rows }) => rows.includes(row))
    if (section)
      rows.stayAt(section, row.key)
    await load()
  })
  const begin = (section: Section, row: Row) => row.settling?.kind === 'confirm' ? setAsked({ section, row, confirmation: row.settling }) : void settle(row)
  const filled = sections?.filter(({ rows }) => rows.length > 0) ?? []
  const empty = sections?.filter(({ rows }) => rows.length === 0) ?? []
  const listsOn = (side: Section['side']) => filled.filter(section => section.side === side).map(section => <SectionList key={section.id} section={section} rows={rows} settle={row => begin(section, row)} busy={busy} />)
  return (
    <Page.Main>
      <Page.Title>Meine Arbeit</Page.Title>
      <Layouts.Header title="Meine Arbeit" subtitle={`Guten Tag${viewer.name ? `, ${viewer.name}` : ''}. ${sayTask(sections)}`} primaryAction={<QuickStart viewer={viewer} />} />
      <Layouts.Content>
        <Bar>
          <PageLinks viewer={viewer} />
          <Keys />
        </Bar>
        <Box role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</Box>
        {!sections && !refusal ? <Page.Loading>Wird geladen …</Page.Loading> : null}
        {sections && (
          <Columns>
            <Column>
              {listsOn('main')}
              {empty.length > 0 && <Nothing>{empty.map(({ id, empty }) => <li key={id}>{empty}</li>)}</Nothing>}
            </Column>
            <Column>{listsOn('aside')}</Column>
          </Columns>
        )}
      </Layouts.Content>
      {asked && <ConfirmDialog row={asked.row} confirmation={asked.confirmation} done={load} onClose={() => setAsked(undefined)} onFocusBack={() => rows.focusAgain(asked.section, asked.row.key)} />}
    </Page.Main>
  )
}
