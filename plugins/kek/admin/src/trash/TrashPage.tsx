import type { TrashItem } from './trash-item.ts'
import { Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, EmptyStateLayout, Searchbar, SearchForm, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useHref } from 'react-router-dom'
import { sentenceOf } from '../requests/problem.ts'
import { formPath } from '../usage/usage.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { findItems } from './trash-item.ts'
import { TrashTable } from './TrashTable.tsx'
import { useTrash } from './use-trash.ts'

/** What was deleted in the last thirty days, and the way back. */
export function TrashPage() {
  const { items, refusal, restore, remove } = useTrash()
  const { toggleNotification } = useNotification()
  const [search, setSearch] = useState('')
  const [busyId, setBusyId] = useState<number>()
  const [asked, setAsked] = useState<TrashItem>()
  const root = useHref('/').replace(/\/$/, '')
  const found = items && findItems(items, search)

  const work = async (item: TrashItem, action: () => Promise<void>) => {
    setBusyId(item.id)
    await action().catch((error: unknown) => toggleNotification({ type: 'danger', message: sentenceOf(error) }))
    setBusyId(undefined)
  }
  const bringBack = (item: TrashItem) => work(item, async () => {
    const { type, documentId, locales, title, notes } = await restore(item)
    toggleNotification({ type: 'success', message: `„${title}“ ist wieder da, als Entwurf. Auf der Website erscheint es erst, wenn es veröffentlicht wird.`, link: { label: 'Zum Entwurf', url: root + formPath({ type, documentId, locale: locales[0] ?? 'de' }) }, timeout: 15_000 })
    if (notes.length > 0)
      toggleNotification({ type: 'warning', message: notes.join(' '), timeout: 30_000 })
  })
  const removeForGood = () => {
    setAsked(undefined)
    if (asked)
      void work(asked, () => remove(asked))
  }

  return (
    <Page.Main>
      <Page.Title>Papierkorb</Page.Title>
      <Layouts.Header title="Papierkorb" subtitle="Was gelöscht wurde, bleibt 30 Tage hier. Zurückgeholt wird es mit allen Sprachen und Verweisen, als Entwurf." />
      <Layouts.Content>
        <Box paddingBottom={4} maxWidth="40rem">
          <SearchForm>
            <Searchbar name="search" value={search} onChange={event => setSearch(event.target.value)} onClear={() => setSearch('')} clearLabel="Suche leeren" placeholder="Titel, Art oder Name">
              Im Papierkorb suchen
            </Searchbar>
          </SearchForm>
        </Box>
        {refusal && <Typography textColor="danger600">{refusal}</Typography>}
        {!items && !refusal && <Page.Loading />}
        <div aria-live="polite">
          {found?.length === 0 && <EmptyStateLayout content={search ? 'Dazu liegt nichts im Papierkorb.' : 'Der Papierkorb ist leer.'} />}
        </div>
        {found && found.length > 0 && <TrashTable items={found} busyId={busyId} restore={item => void bringBack(item)} remove={setAsked} />}
        <RemoveDialog item={asked} close={() => setAsked(undefined)} confirm={removeForGood} />
      </Layouts.Content>
    </Page.Main>
  )
}
