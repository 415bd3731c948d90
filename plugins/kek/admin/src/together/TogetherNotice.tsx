import { useAuth, useForm } from '@strapi/admin/strapi-admin'
import { Flex, Link, TextButton, Typography } from '@strapi/design-system'
import { useHref } from 'react-router-dom'
import { openedForms } from '../conflict/opened-forms.ts'
import { historyPath } from '../history/addresses.ts'
import { forgetLoaded } from '../history/loaded-documents.ts'
import { usePlace } from '../workflow/use-place.ts'
import { isBehind, sayNews, sayOthers } from './together-words.ts'
import { useTogether } from './use-together.ts'

/** Says who else has the document open, and when somebody saved what the form does not show. Belongs on a page once. */
export function TogetherNotice() {
  const place = usePlace()
  const together = useTogether(place)
  const ownId = useAuth('KekTogether', auth => auth.user?.id)
  const isTyping = useForm('KekTogether', form => form.modified || form.isSubmitting)
  const { address } = place
  const hasNews = Boolean(address && together && isBehind(together, openedForms.hashOf(address)))
  // Who saved is named by the news.
  const others = together?.others.filter(({ id }) => !hasNews || id !== together.by?.id) ?? []
  const compared = together?.seen ? `&from=${together.seen}&to=${together.version}` : ''
  const comparison = useHref(address ? historyPath(address) + compared : '')
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="100%" {...(hasNews ? { background: 'warning100', padding: 3, hasRadius: true } : {})}>
      <div role="status" aria-label="Wer hier noch arbeitet">
        {others.length > 0 && <Typography tag="p" variant="pi" textColor="neutral700" lineHeight={1.5}>{sayOthers(others)}</Typography>}
        {hasNews && together && <Typography tag="p" variant="pi" lineHeight={1.5}>{sayNews(together, ownId, isTyping)}</Typography>}
      </div>
      {hasNews && <Link href={comparison} isExternal><Typography variant="pi">Was wurde geändert?</Typography></Link>}
      {hasNews && !isTyping && <TextButton type="button" onClick={forgetLoaded}>Neuesten Stand laden</TextButton>}
    </Flex>
  )
}
