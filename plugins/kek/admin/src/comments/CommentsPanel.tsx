import type { Thread } from './threads.ts'
import { Button, Flex, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { usePlace } from '../workflow/use-place.ts'
import { useStanding } from '../workflow/use-standing.ts'
import { wrapping } from '../workflow/wrapping.ts'
import { CommentDialog } from './CommentDialog.tsx'
import { CommentThread } from './CommentThread.tsx'
import { threadsOf } from './threads.ts'
import { useComments } from './use-comments.ts'

/** What was said about the document and its fields: answers, and what is settled. */
export function CommentsPanel() {
  const place = usePlace()
  const standing = useStanding(place)
  const { write, settle, reopen } = useComments(place)
  const [isWriting, setIsWriting] = useState(false)
  const [areSettledShown, setAreSettledShown] = useState(false)
  if (!standing)
    return <Typography variant="pi" textColor="neutral600">{place.address ? 'Die Kommentare werden geholt …' : 'Nach dem ersten Speichern lässt sich hier kommentieren.'}</Typography>
  const { open, settled } = threadsOf(standing.comments)
  const show = (thread: Thread) => (
    <CommentThread key={thread.first.id} type={standing.type} thread={thread} onAnswer={text => write({ text, replyTo: thread.first.id })} onSettle={() => settle(thread.first.id)} onReopen={() => reopen(thread.first.id)} />
  )
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {open.length === 0 && <Typography variant="pi" textColor="neutral700">{settled.length === 0 ? 'Noch keine Kommentare.' : 'Nichts offen.'}</Typography>}
      {open.map(show)}
      {areSettledShown && settled.map(show)}
      {settled.length > 0 && (
        <TextButton type="button" aria-expanded={areSettledShown} onClick={() => setAreSettledShown(!areSettledShown)}>
          {areSettledShown ? 'Erledigte ausblenden' : `Erledigte zeigen (${settled.length})`}
        </TextButton>
      )}
      <Button type="button" style={wrapping} variant="tertiary" fullWidth onClick={() => setIsWriting(true)}>Kommentar schreiben</Button>
      {isWriting && <CommentDialog type={standing.type} onWrite={write} onClose={() => setIsWriting(false)} />}
    </Flex>
  )
}
