import { BackButton, Layouts, Page, useNotification } from '@strapi/admin/strapi-admin'
import { Box, Button, EmptyStateLayout, Typography, VisuallyHidden } from '@strapi/design-system'
import { sayDay } from '../dates/say-day.ts'
import { sentenceOf } from '../requests/problem.ts'
import { ListTable } from '../schedule/styles.ts'
import { sayDays } from './search-word.ts'
import { useSearchWords } from './use-search-words.ts'

/** Words that readers looked for on the site again and again and that stand nowhere there: what to write about, or what to call otherwise. */
export function SearchWordsPage() {
  const { words, refusal, forget } = useSearchWords()
  const { toggleNotification } = useNotification()
  const forgetWord = (word: string) => {
    forget(word).then(
      () => toggleNotification({ type: 'success', message: `„${word}“ steht nicht mehr in der Liste.` }),
      (error: unknown) => toggleNotification({ type: 'danger', message: sentenceOf(error) }),
    )
  }
  return (
    <Page.Main>
      <Page.Title>Gesucht und nicht gefunden</Page.Title>
      <Layouts.Header
        title="Gesucht und nicht gefunden"
        subtitle="Wörter, zu denen die Suche der Website nichts fand. Ein Wort erscheint erst, wenn es an drei verschiedenen Tagen gesucht wurde; wer gesucht hat, weiß niemand."
        navigationAction={<BackButton fallback="/" />}
      />
      <Layouts.Content>
        <Box role="alert">{refusal ? <Typography textColor="danger600">{refusal}</Typography> : null}</Box>
        {!words && !refusal ? <Page.Loading>Wird geladen …</Page.Loading> : null}
        <div aria-live="polite">
          {words?.length === 0 && <EmptyStateLayout content="Zurzeit wird nichts gesucht, was es nicht gibt." />}
        </div>
        {words && words.length > 0 && (
          <ListTable role="table">
            <caption><VisuallyHidden>Wörter ohne Treffer</VisuallyHidden></caption>
            <thead role="rowgroup">
              <tr role="row">
                {['Wort', 'Gesucht', 'Zuletzt'].map(name => <th key={name} role="columnheader" scope="col">{name}</th>)}
                <th role="columnheader" scope="col"><VisuallyHidden>Bearbeiten</VisuallyHidden></th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {words.map(({ word, days, lastDay }) => (
                <tr key={word} role="row">
                  <th role="rowheader" scope="row">{word}</th>
                  <td role="cell">{sayDays(days)}</td>
                  <td role="cell">{sayDay(`${lastDay}T12:00:00Z`)}</td>
                  <td role="cell">
                    <Button variant="tertiary" onClick={() => forgetWord(word)} aria-label={`„${word}“ aus der Liste nehmen`}>Aus der Liste nehmen</Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </ListTable>
        )}
      </Layouts.Content>
    </Page.Main>
  )
}
