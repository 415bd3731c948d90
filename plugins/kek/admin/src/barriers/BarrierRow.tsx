import type { Barrier } from './barrier.ts'
import { locales } from '@kek/contract'
import { Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system'
import { sayDay } from '../dates/say-day.ts'
import { useSiteUrl } from '../workflow/use-site-url.ts'
import { contactUrl, isUrgent, pageUrl, sayClock } from './barrier.ts'

/** What may be asked about a report. */
export type BarrierQuestion = 'settle' | 'note' | 'reopen' | 'remove'

interface Props {
  readonly barrier: Barrier
  readonly ask: (question: BarrierQuestion) => void
}

/** The words, as a link where they lead somewhere. */
function Linked({ words, href, isExternal = false }: { readonly words: string, readonly href: string | undefined, readonly isExternal?: boolean }) {
  return href
    ? (
        <Link href={href} isExternal={isExternal}>
          {words}
          {isExternal && <VisuallyHidden> (neues Fenster)</VisuallyHidden>}
        </Link>
      )
    : <Typography>{words}</Typography>
}

/** One report: until when, what and where, whom to answer, and what was written down about it. */
export function BarrierRow({ barrier, ask }: Props) {
  const { reference, receivedAt, dueOn, state, page, contact, locale, note, answeredAt, answeredBy } = barrier
  const siteUrl = useSiteUrl()
  const now = new Date()
  const clock = sayClock(barrier, now)
  const lastDay = sayDay(`${dueOn}T12:00:00Z`)
  const clockDetail = answeredAt ? `am ${sayDay(answeredAt)}${answeredBy ? ` von ${answeredBy.name}` : ''}` : clock.endsWith(lastDay) ? null : `bis ${lastDay}`
  const button = (question: BarrierQuestion, words: string) => (
    <Button variant={question === 'settle' ? 'default' : 'tertiary'} onClick={() => ask(question)}>
      {words}
      <VisuallyHidden>{` (${reference})`}</VisuallyHidden>
    </Button>
  )
  return (
    <tr role="row">
      <td role="cell">
        <Typography tag="div" fontWeight="semiBold" textColor={isUrgent(barrier, now) ? 'danger600' : 'neutral800'}>{clock}</Typography>
        {clockDetail && <Typography tag="div" variant="pi" textColor="neutral600">{clockDetail}</Typography>}
      </td>
      <td role="cell">
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{barrier.barrier}</Typography>
        {page && <Linked words={page} href={pageUrl(page, siteUrl)} isExternal />}
        <Typography tag="div" variant="pi" textColor="neutral600">{`${reference}, eingegangen am ${sayDay(receivedAt)}${locale === 'de' ? '' : `, ${locales[locale]}`}`}</Typography>
      </td>
      <td role="cell">
        {contact ? <Linked words={contact} href={contactUrl(contact)} /> : <Typography textColor="neutral600">keine Antwort gewünscht</Typography>}
        {note && (
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <strong>Vermerk: </strong>
            {note}
          </Typography>
        )}
      </td>
      <td role="cell">
        <Flex gap={2} wrap="wrap">
          {state === 'answered' ? button('reopen', 'Wieder öffnen') : button('settle', 'Beantwortet')}
          {button('note', 'Vermerk')}
          {button('remove', 'Löschen')}
        </Flex>
      </td>
    </tr>
  )
}
